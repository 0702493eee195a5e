// Closing a review and opening it again, worked out from what was read: what is in the way, what is complete, and every request of the one call.
import type { Both } from '../../i18n/both';
import { inLanguage } from '../../i18n/both';
import type { Language } from '../../i18n/languages';
import { marksIn, nameWithId } from '../../i18n/lists';
import { SERVER } from '../../i18n/texts';
import { wordsIn } from '../../i18n/words';
import { mayWaive, obstaclesLeft } from '../../plans/closing-obstacles';
import type { Day } from '../../plans/day';
import { foldId } from '../../plans/fold-id';
import type { Plan } from '../../plans/plan';
import type { SetAside } from '../../plans/set-aside';
import { isExemptMark, textOf } from '../../scoring/reading';
import type { HistoryRow } from '../../workbook/records/history-tab';
import type { Request } from '../../workbook/requests/request';
import { noted, reviewIn } from '../log';
import { isScored } from '../next-step';
import { standingStages } from '../progress';
import type { Access } from '../protections';
import type { ReviewLists, ReviewRecord } from '../review-record';
import type { SpreadsheetState } from '../spreadsheet';
import { hiding, ownTabs, toTurn, turned } from '../tabs-shown';
import { ARCHIVE, archived, unarchived } from './archive-stage';
import { type Closed, markClosed, unmarkClosed } from './closed-mark';
import type { ClosingRead } from './closing-read';
import { historyEntries, lastRows, notYetThere } from './entries';
import { addedRows } from './history-writes';
import { locks, unlocks } from './locks';
import type { Obstacle } from './obstacle';
import { obstacles, undoneIn } from './obstacles';
import { closingSentence } from './sentences';
import { setAside } from './set-aside';

export type ToClose = {
  readonly state: SpreadsheetState;
  readonly record: ReviewRecord;
  readonly lists: ReviewLists;
  readonly plan: Plan;
  readonly read: ClosingRead;
};

/** What HR says: the reason by ID of whom they set aside, and by what is waived. */
type Said = { readonly aside: Readonly<Record<string, string>>; readonly waived: Readonly<Record<string, string>> };
type Hand = { readonly email: string; readonly at: string; readonly day: Day };

type Closing = {
  /** All that is in the way before anything is said, and what is left then. */
  readonly all: readonly Obstacle[];
  readonly left: readonly Obstacle[];
  readonly entries: readonly HistoryRow[];
  /** Of those, what History does not have yet. */
  readonly added: readonly HistoryRow[];
  readonly aside: ReadonlyMap<string, SetAside>;
};

export function closingOf({ state, record, lists, plan, read }: ToClose, said: Said, { email, at, day }: Hand): Closing {
  const all = obstacles({ state, record, plan, read });
  const aside = setAside(lists, said.aside, email, at);
  const entries = historyEntries({ record, plan, aside, by: email, day, at }, read);
  return {
    all,
    left: obstaclesLeft(all, aside, said.waived),
    entries,
    added: read.history ? notYetThere(entries, read.history) : [],
    aside,
  };
}

/** Once nothing is left in the way. */
export function closingRequests(
  { state, record, lists, read }: ToClose,
  { all, added, entries, aside }: Closing,
  said: Said,
  { email, at }: Hand,
  access: Access,
): readonly Request[] {
  const closed = { by: email, at };
  const told = (language: Language) => ({ detail: detailIn(language, { record, all, added, entries, aside }, said) });
  return [
    ...(read.history ? addedRows(read.history, added, state.locale) : []),
    ...archived(state, record.id, read.archive, closed),
    ...locks(state, record.id, closed, access),
    ...hiding(state, record.id),
    ...(lists.seal === undefined ? [] : [markClosed(lists.seal, closed)]),
    ...noted(state, { email, at }, 'reviewClosed', told),
  ];
}

/** `archive`: the answers to the ranges of the stage that closing does. */
export function reopeningRequests(
  { state, record, lists }: Pick<ToClose, 'state' | 'record' | 'lists'>,
  closed: Closed,
  archive: ClosingRead['archive'],
  reason: string,
  { email, at }: Hand,
  access: Access,
): readonly Request[] {
  return [
    ...unarchived(state, record.id, archive, closed),
    ...unlocks(state, record.id, access),
    ...turned(toTurn(state, record.id, true), true),
    ...(lists.seal === undefined ? [] : [unmarkClosed(lists.seal)]),
    ...noted(state, { email, at }, 'reviewReopened', (language) => ({
      detail: wordsIn(SERVER, 'records', language)('reopenedDetail', { review: reviewIn(language, record), reason }),
    })),
  ];
}

type Detailed = Pick<Closing, 'all' | 'added' | 'entries' | 'aside'> & { readonly record: ReviewRecord };

/** In the Log: how many rows, and whoever was set aside and whatever was waived, with the reasons. */
function detailIn(language: Language, { record, all, added, entries, aside }: Detailed, { waived }: Said): string {
  const say = wordsIn(SERVER, 'records', language);
  const { space } = marksIn(language);
  const out = entries.flatMap(({ id, name }) => {
    const found = aside.get(foldId(String(id)));
    return found ? [say('asideDetail', { who: nameWithId(language, String(name), String(id)), reason: found.reason })] : [];
  });
  const without = all.flatMap((each) => {
    const reason = mayWaive(each) ? (waived[each.key] ?? '').trim() : '';
    return reason === '' ? [] : [say('waivedDetail', { what: inLanguage(each.sentence, language), reason })];
  });
  return [say('closedDetail', { review: reviewIn(language, record), count: added.length }), ...out, ...without].join(space);
}

/** What of a review that is closed stands on History: how many rows, and how many of them N/A. */
export function countsIn({ record, read: { history } }: Pick<ToClose, 'record' | 'read'>): {
  readonly rows: number;
  readonly aside: number;
} {
  const ending = foldId(`|${record.plan}|${record.period}`);
  const rows = [...(history ? lastRows(history) : [])].flatMap(([key, row]) => (key.endsWith(ending) ? [row] : []));
  return { rows: rows.length, aside: withoutScore(rows) };
}

const withoutScore = (rows: readonly { readonly score?: unknown }[]): number =>
  rows.filter(({ score }) => isExemptMark(textOf(score))).length;

export const countsOf = (entries: readonly HistoryRow[]): { readonly rows: number; readonly aside: number } => ({
  rows: entries.length,
  aside: withoutScore(entries),
});

/** What is complete: scores, comments, talks, appeals, stages; what there is nothing of, and what is in part, is left out. */
export function completeIn({ read }: Pick<ToClose, 'read'>): readonly Both[] {
  const rowsOf = (key: string) => read.read.tabs.find((tab) => tab.key === key)?.rows ?? [];
  const [people, comments, talks] = [rowsOf('summary'), rowsOf('comments'), read.interviews?.rows ?? []];
  // closing does its own stage
  const list = standingStages(read.read).list.filter(({ id }) => id !== ARCHIVE);
  const ofAll = (key: 'scores' | 'commentsDone' | 'interviewsDone' | 'stagesDone', done: number, all: number): readonly Both[] =>
    done > 0 && done === all ? [closingSentence(key, { done, all })] : [];
  const appeals = undoneIn(read.appeals, 'decided').length > 0 ? 0 : (read.appeals?.rows.length ?? 0);
  return [
    ...ofAll('scores', people.filter(isScored).length, people.length),
    ...ofAll('commentsDone', comments.filter((row) => row.left === '').length, comments.length),
    ...ofAll('interviewsDone', talks.length - undoneIn(read.interviews, 'complete').length, talks.length),
    ...(appeals > 0 ? [closingSentence('appealsDone', { count: appeals })] : []),
    ...ofAll('stagesDone', list.filter(({ done }) => done).length, list.length),
  ];
}

/** The tabs that closing locks and hides, and those that stay in sight. */
export const tabsIn = ({ state, record }: Pick<ToClose, 'state' | 'record'>) => {
  const own = ownTabs(state, record.id);
  const others = state.sheets.filter((sheet) => !own.includes(sheet) && sheet.about && !sheet.hidden);
  return {
    tabs: own.length,
    shared: others.map(({ title }) => title),
    history: state.sheets.find(({ about }) => about?.key === 'history')?.sheetId ?? 0,
  };
};
