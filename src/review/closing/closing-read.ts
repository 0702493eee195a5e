// What closing a review reads besides what Home does: records of talks and appeals, the plan by which it was made, the rows of History, and
// the roster where people were set aside before there was a tab with them.
import type { Both } from '../../i18n/both';
import type { Person } from '../../plans/person';
import type { Plan } from '../../plans/plan';
import { readRoster } from '../../plans/roster/read';
import { area, elsewhere, quotedTitle } from '../../workbook/area';
import { HISTORY_KEYS } from '../../workbook/records/history-tab';
import { carriedIn, planIn, planRange } from '../kept-plans';
import { choicesIn } from '../kept-roster';
import { misplacedMarks, placedRanges } from '../misplaced-marks';
import { lostNames, nameMends } from '../named-ranges';
import { columnRange, firstRow, type ReviewReadBack, rangesOf, readBack } from '../read-back';
import type { ReviewRecord } from '../review-record';
import { peopleTabIn, type SheetState, type SpreadsheetState, tabsOf } from '../spreadsheet';
import { archiveRanges } from './archive-stage';

type Cells = readonly (readonly unknown[])[];
/** A row of a tab, by the marks of its columns. */
export type MarkedRow = Readonly<Record<string, unknown>>;

/** A tab whose rows Home does not read. */
export type RecordTab = { readonly sheet: SheetState; readonly rows: readonly MarkedRow[] };

/** The History tab: which of its columns are known, where, and what stands in its rows from the first on, blank ones too. */
export type HistoryRead = RecordTab & { readonly columns: ReadonlyMap<string, number>; readonly first: number };

export type ClosingRead = {
  readonly read: ReviewReadBack;
  readonly plan: Plan | undefined;
  readonly interviews: RecordTab | undefined;
  readonly appeals: RecordTab | undefined;
  readonly history: HistoryRead | undefined;
  readonly people: readonly Person[];
  /** Who was reviewed, as the Plan tab keeps it; undefined of a review that was made before there was that. */
  readonly reviewed: readonly { readonly id: string; readonly name: string }[] | undefined;
  /** Marks and named ranges that are not as they should be: those that Repair mends, and those it cannot. */
  readonly amiss: readonly Both[];
  readonly lost: readonly Both[];
  /** Where Stages has the stage that closing does: the answers to its ranges. */
  readonly archive: readonly Cells[];
};

/** Of a History that was made before closing kept it. */
export const OLDER_KEYS = ['rank', 'review'] as const;

/** One read of values. `readRanges`: Google's answers to ranges, in their order. */
export function readForClosing(
  state: SpreadsheetState,
  record: ReviewRecord,
  readRanges: (ranges: readonly string[]) => readonly Cells[],
): ClosingRead {
  const own = rangesOf(state, record);
  const plan = planRange(state, record.id);
  const tabs = (['interviews', 'appeals'] as const).map((key) => tabsOf(state, record.id).find(({ about }) => about.key === key));
  const history = state.sheets.find(({ about }) => about?.key === 'history');
  const columns = columnsOn(history, [...HISTORY_KEYS, ...OLDER_KEYS]);
  const roster = peopleTabIn(state);
  const archive = archiveRanges(state, record.id);
  const headings = placedRanges(state, record.id);
  const asked = [
    ...own,
    ...archive,
    ...(plan ? [plan] : []),
    ...tabs.flatMap((tab) => (tab ? [rowsRange(tab)] : [])),
    ...(history ? [...columns.values()].map((at) => columnRange(history, at)) : []),
    ...(roster ? [quotedTitle(roster.title)] : []),
    ...headings,
  ];
  const values = [...readRanges(asked)];
  const next = (count: number): Cells[] => values.splice(0, count);
  const read = readBack(state, record, next(own.length));
  const stages = next(archive.length);
  const [pieces] = plan ? next(1) : [];
  const [interviews, appeals] = tabs.map((tab) => tab && { sheet: tab, rows: markedRows(tab, next(1)[0] ?? []) });
  const cells = history ? next(columns.size) : [];
  const people = roster ? readRoster(next(1)[0] ?? [], 1, choicesIn(state.properties)).people : [];
  return {
    read,
    plan: pieces && planIn(pieces),
    interviews,
    appeals,
    history: history && { sheet: history, columns, first: firstRow(history), rows: sideBySide([...columns.keys()], cells) },
    archive: stages,
    people,
    reviewed: pieces && carriedIn(pieces)?.people,
    amiss: [...misplacedMarks(state, next(headings.length), record.id), ...nameMends(state)].map(({ sentence }) => sentence),
    lost: lostNames(state),
  };
}

const columnsOn = (sheet: SheetState | undefined, keys: readonly string[]): ReadonlyMap<string, number> =>
  new Map((sheet?.places ?? []).flatMap(({ on, at, value }) => (on === 'column' && keys.includes(value) ? [[value, at] as const] : [])));

function rowsRange(sheet: SheetState): string {
  const first = firstRow(sheet);
  return elsewhere(sheet.title, area(first, 0, Math.max(1, sheet.rows - first), Math.max(1, sheet.columns)));
}

const markedRows = ({ places }: SheetState, values: Cells): readonly MarkedRow[] =>
  values
    .map((row) => Object.fromEntries(places.flatMap(({ on, at, value }) => (on === 'column' ? [[value, row[at] ?? '']] : []))))
    .filter(({ id }) => id !== undefined && id !== '');

function sideBySide(keys: readonly string[], columns: readonly Cells[]): readonly MarkedRow[] {
  const rows = Math.max(0, ...columns.map((cells) => cells.length));
  return Array.from({ length: rows }, (_, n) => Object.fromEntries(keys.map((key, at) => [key, columns[at]?.[n]?.[0] ?? ''])));
}
