// The Plans tab: by which plan each review was made, with every answer, by whom and when. A row a review, the newest first; hidden, the plan
// itself as JSON, with what the next period carries over. It serves all reviews, and travels with a copy of the file.
import { carriedOf } from '../../arrangement/carried';
import { keptCarried } from '../../plans/carried';
import { answersIn } from '../../plans/decide';
import { periodTitle } from '../../plans/period';
import { inWords, type Making, wordsFor } from '../making';
import type { Cell, Mark, Tab } from '../tab';
import type { TabKey } from '../tab-kinds';
import { headOf, type RecordColumn, recordsTab, TEXT } from '../table';
import { moment } from './log-tab';

/** So many columns of JSON a new tab has: ten times the longest plan with a thousand people. */
const PIECES = 12;

/** The columns that are read; after `review`, its id, come those of the JSON. */
const KEYS = ['plan', 'version', 'used', 'answers', 'by', 'when', 'review'] as const;
type Key = (typeof KEYS)[number];
type Piece = `json:${number}`;

/** What the row of a review says: its columns by their marks, and the JSON in pieces. */
export type PlanRow = { readonly cells: Readonly<Record<Key, Cell>>; readonly pieces: readonly string[] };

export function planRow(making: Making): PlanRow {
  const { id, ready, options, created } = making.review;
  const { plan } = ready;
  return {
    cells: {
      plan: inWords(making, plan.title),
      version: plan.version,
      used: inWords(making, periodTitle(options.period)),
      answers: answersIn(plan).length,
      by: options.hr[0]?.email ?? '',
      when: moment(created.at),
      review: id,
    },
    pieces: piecesOf(JSON.stringify({ ...plan, carried: keptCarried(carriedOf(making.review)) })),
  };
}

/** How a review's row is marked. */
export const planMark = (review: string): string => `plan of ${review}`;

export function plansTab(making: Making, key: TabKey): Tab {
  const own = wordsFor(making, 'records');
  const { cells, pieces } = planRow(making);
  const column = (name: Key, heading: string, width: number, look: 'lockedText' | 'lockedCenter'): RecordColumn<Key> => ({
    ...{ key: name, heading, width, look },
    cells: [cells[name]],
  });
  const columns: readonly RecordColumn<Key | Piece>[] = [
    column('plan', own('planUsed'), 300, 'lockedText'),
    column('version', own('planVersion'), 72, 'lockedCenter'),
    column('used', own('planUsedBy'), 200, 'lockedText'),
    { ...column('answers', own('planAnswers'), 112, 'lockedCenter'), note: own('notePlanAnswers') },
    column('by', own('who'), 240, 'lockedText'),
    { ...column('when', own('when'), 128, 'lockedCenter'), format: TEXT },
    { ...column('review', '', 64, 'lockedCenter'), hidden: true },
    ...Array.from(
      { length: Math.max(PIECES, pieces.length) },
      (_, n): RecordColumn<Piece> => ({
        ...{ key: `json:${n}`, heading: '', width: 64, look: 'lockedLine', hidden: true },
        cells: [pieces[n] ?? null],
      }),
    ),
  ];
  const tab = recordsTab(making, {
    ...{ key, kind: 'plans', title: headOf(making, 'plans', false), line: own('plansTabLine'), hint: own('plansTabHint') },
    ...{ columns, rows: 1, frozen: 1 },
  });
  const mark: Mark = { on: 'row', at: tab.frozen.rows, value: planMark(making.review.id) };
  return { ...tab, marks: [...tab.marks, mark] };
}

/** A cell holds 50,000 characters. No piece ends within a character that takes two. */
export function piecesOf(text: string, most = 40_000): readonly string[] {
  const pieces: string[] = [];
  for (let from = 0, to = 0; from < text.length; from = to) {
    to = Math.min(text.length, from + most);
    if (/[\uD800-\uDBFF]/.test(text.charAt(to - 1)) && to < text.length) to--;
    pieces.push(text.slice(from, to));
  }
  return pieces;
}
