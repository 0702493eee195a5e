// What stands in the way of closing a review, each thing named with whom it concerns, and how HR may go on without it: by setting these people
// aside, by waiving it with a reason, either, or not at all.
import type { Both } from '../../i18n/both';
import { alike, inBoth } from '../../i18n/both';
import { SERVER } from '../../i18n/texts';
import { inEvery, sentencesIn, wordsIn } from '../../i18n/words';
import type { ClosingObstacle } from '../../plans/closing-obstacles';
import { listOf } from '../../plans/finding';
import { periodOf } from '../../plans/period';
import type { Plan } from '../../plans/plan';
import { openLater, type ReadyPlan, readyPlan } from '../../plans/ready';
import { isWarning, textOf } from '../../scoring/reading';
import { isScored } from '../next-step';
import { standingStages } from '../progress';
import { missingSentence, type ReadTab } from '../read-back';
import type { ReviewRecord } from '../review-record';
import type { SpreadsheetState } from '../spreadsheet';
import { mayEdit } from '../spreadsheet';
import { ownTabs } from '../tabs-shown';
import { ARCHIVE } from './archive-stage';
import type { ClosingRead, MarkedRow, RecordTab } from './closing-read';

export const closingSentence = /* @__PURE__ */ sentencesIn(SERVER, 'closing');

/** `key`: `comments`, `stage:release`, `decision:rollUps/0/share`. */
export type Obstacle = ClosingObstacle & {
  readonly sentence: Both;
  /** The tab on which it is done; 0 where there is none. */
  readonly sheetId: number;
};

type Asked = { readonly state: SpreadsheetState; readonly record: ReviewRecord; readonly plan: Plan; readonly read: ClosingRead };

/** All there are, whoever may be set aside and whatever waived. */
export const obstacles = (asked: Asked): readonly Obstacle[] => [
  ...unable(asked),
  ...scores(asked),
  ...comments(asked),
  ...interviews(asked),
  ...appeals(asked),
  ...stages(asked),
  ...decisions(asked),
  ...missing(asked),
];

const rowsOf = ({ read: { read } }: Asked, key: string): ReadTab | undefined => read.tabs.find((tab) => tab.key === key);
const personIn = (row: MarkedRow) => ({ id: textOf(row.id), name: textOf(row.name) });

/** What nobody can do without: columns, tabs, seals, and rights of whoever asks. */
function unable({ state, record, plan, read }: Asked): readonly Obstacle[] {
  const none = (key: string, sentence: Both): Obstacle => ({ key, sentence, people: [], sheetId: 0, way: 'none' });
  const cycle = periodOf(record.period)?.cycle;
  const made = cycle ? readyPlan(plan, cycle) : undefined;
  const { grades = [], bonus = [], streaks = [], brought = [], outcomes = [] }: Partial<ReadyPlan> = made?.ok ? made.ready : {};
  const graded = grades.length > 0 ? ['grade'] : [];
  const follows = [...(bonus.length > 0 ? ['bonus'] : []), ...(streaks.length + brought.length + outcomes.length > 0 ? ['outcome'] : [])];
  const lacking = (key: 'summary' | 'history', needed: readonly string[]): readonly Obstacle[] => {
    const tab = state.sheets.find(({ about }) => about?.key === key && (key === 'history' || about.review === record.id));
    if (!tab) return [none(key, closingSentence('noTab', { title: titleIn(key) }))];
    const lost = needed.filter((mark) => !tab.places.some(({ on, value }) => on === 'column' && value === mark));
    return lost.length > 0 ? [none(key, closingSentence('columns', { title: tab.title, columns: listOf(lost.map(headingOf)) }))] : [];
  };
  const changed = [...ownTabs(state, record.id), ...state.sheets.filter(({ about }) => about?.key === 'history' || about?.key === 'log')];
  const closed = changed.filter((sheet) => !mayEdit(sheet)).map(({ title }) => title);
  const { lists } = state.reviews.find((each) => each.record.id === record.id) ?? {};
  return [
    ...(lists?.seal === undefined ? [none('seal', closingSentence('unsealed'))] : []),
    ...lacking('summary', ['id', 'final', ...graded, ...follows]),
    ...(read.history ? lacking('history', ['key', 'score', ...graded]) : lacking('history', [])),
    ...(closed.length > 0 ? [none('rights', closingSentence('closedToYou', { titles: listOf(closed) }))] : []),
  ];

  function titleIn(key: 'summary' | 'history'): Both {
    return inBoth((language) => wordsIn(SERVER, 'tabs', language)(key));
  }
  function headingOf(mark: string): string {
    const { summary } = SERVER[record.language];
    const { records, score } = SERVER[record.language];
    const headings: Readonly<Record<string, string>> = { ...records, ...score, ...summary };
    return headings[mark] ?? mark;
  }
}

function scores(asked: Asked): readonly Obstacle[] {
  const tab = rowsOf(asked, 'summary');
  const rows = tab?.rows ?? [];
  const some = (key: 'unscored' | 'asked' | 'unread', those: readonly MarkedRow[]): readonly Obstacle[] =>
    concerning(key, those.map(personIn), tab?.sheetId ?? 0, 'aside');
  const settled = rows.filter(isScored);
  const open = rows.filter((row) => !isScored(row));
  return [
    ...some('unscored', open.filter(({ final }) => typeof final !== 'number')),
    ...some('asked', open.filter(({ final }) => typeof final === 'number')),
    ...some('unread', settled.filter((row) => ['grade', 'outcome', 'bonus'].some((key) => isInError(row[key], key)))),
  ]; // biome-ignore format: one thing a line
}

/** Google's errors, and what a function still has to say. A bonus that cannot be worked out is none. */
const isInError = (cell: unknown, key: string): boolean =>
  typeof cell === 'string' && (/^#[A-Z/0]+[!?A]?$/.test(cell) || /^Loading\.*$/.test(cell) || (key === 'grade' && isWarning(cell)));

function comments(asked: Asked): readonly Obstacle[] {
  const tab = rowsOf(asked, 'comments');
  const open = (tab?.rows ?? []).filter(({ left: lacks }) => lacks !== undefined && lacks !== '');
  return concerning('comments', open.map(personIn), tab?.sheetId ?? 0, 'either');
}

/** Done, as the tabs of records say it in any language. */
const COMPLETE: ReadonlySet<unknown> = new Set(inEvery(SERVER, ({ records }) => records.complete));
const DECIDED: ReadonlySet<unknown> = new Set(inEvery(SERVER, ({ records }) => records.decided));
export const undoneIn = (tab: RecordTab | undefined, done: 'complete' | 'decided'): readonly MarkedRow[] =>
  (tab?.rows ?? []).filter(({ state }) => !(done === 'complete' ? COMPLETE : DECIDED).has(state));

const interviews = ({ read: { interviews: tab } }: Asked): readonly Obstacle[] =>
  concerning('interviews', undoneIn(tab, 'complete').map(personIn), tab?.sheet.sheetId ?? 0, 'either');

const appeals = ({ read: { appeals: tab } }: Asked): readonly Obstacle[] =>
  concerning('appeals', undoneIn(tab, 'decided').map(personIn), tab?.sheet.sheetId ?? 0, 'either');

const concerning = (
  key: 'unscored' | 'asked' | 'unread' | 'comments' | 'interviews' | 'appeals',
  people: Obstacle['people'],
  sheetId: number,
  way: Obstacle['way'],
): readonly Obstacle[] =>
  people.length > 0 ? [{ key, sentence: closingSentence(key, { count: people.length }), people, sheetId, way }] : [];

/**
 * Those that are not done, up to the one that closing does itself: what comes after it waits for it. What is counted on tabs is named with the
 * people it lacks.
 */
function stages(asked: Asked): readonly Obstacle[] {
  const { list, sheetId } = standingStages(asked.read.read);
  const end = list.find(({ id }) => id === ARCHIVE)?.n ?? Number.POSITIVE_INFINITY;
  return list
    .filter(({ n, done, left: counted }) => n < end && !done && counted === undefined)
    .map(({ id, n, title }) => ({
      ...{ key: `stage:${id || n}`, sentence: closingSentence('stage', { stage: alike(title) }), people: [], sheetId },
      way: 'waive',
    }));
}

function decisions({ record, plan, state }: Asked): readonly Obstacle[] {
  const cycle = periodOf(record.period)?.cycle;
  const sheetId = state.sheets.find(({ about }) => about?.key === 'plan' && about.review === record.id)?.sheetId ?? 0;
  return (cycle ? openLater(plan, cycle).own : []).map(({ path, open: { question } }) => ({
    ...{ key: `decision:${path}`, sentence: closingSentence('decision', { question }), people: [], sheetId },
    way: 'waive',
  }));
}

const missing = ({ record, read: { read } }: Asked): readonly Obstacle[] =>
  read.missing.map((each, n) => ({
    ...{ key: `missing:${n}`, sentence: missingSentence(each, record.language, (rater) => rater), people: [], sheetId: 0 },
    way: 'waive',
  }));
