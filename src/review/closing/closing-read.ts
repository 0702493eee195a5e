// What closing a review reads besides what Home does: records of talks and appeals, the plan by which it was made, the rows of History, and
// the roster where people were set aside before there was a tab with them.
import type { Both } from '../../i18n/both';
import type { Person } from '../../plans/person';
import type { Plan } from '../../plans/plan';
import { readRoster } from '../../plans/roster/read';
import { quotedTitle } from '../../workbook/area';
import type { MarkMend } from '../column-marks';
import { carriedIn, planIn, planRange } from '../kept-plans';
import { choicesIn } from '../kept-roster';
import { type Difference, type Digest, differencesOn } from '../locking/changes';
import { isReadable, lockingRanges, lockingTabs, scoredTabs } from '../locking/locking-read';
import { misplacedMarks, placedRanges } from '../misplaced-marks';
import { lostNames, nameMends } from '../named-ranges';
import { type ReviewReadBack, rangesOf, readBack, rowsRange } from '../read-back';
import type { ReviewRecord } from '../review-record';
import { peopleTabIn, type SheetState, type SpreadsheetState, tabsOf } from '../spreadsheet';
import { archiveRanges } from './archive-stage';
import { type HistoryRead, historyAt, historyRead, type MarkedRow } from './history-read';

type Cells = readonly (readonly unknown[])[];

/** A tab whose rows Home does not read. */
export type RecordTab = { readonly sheet: SheetState; readonly rows: readonly MarkedRow[] };

export type ClosingRead = {
  readonly read: ReviewReadBack;
  readonly plan: Plan | undefined;
  readonly interviews: RecordTab | undefined;
  readonly appeals: RecordTab | undefined;
  /** undefined of a review that was made before there was that tab. */
  readonly adjustments: RecordTab | undefined;
  readonly history: HistoryRead | undefined;
  readonly people: readonly Person[];
  /** Who was reviewed, as the Plan tab keeps it; undefined of a review that was made before there was that. */
  readonly reviewed: readonly { readonly id: string; readonly name: string }[] | undefined;
  /** Marks of columns that are not under their headings, as Repair puts them there; names that it puts right, and those it cannot. */
  readonly misplaced: readonly MarkMend[];
  readonly misnamed: readonly Both[];
  readonly lost: readonly Both[];
  /** What of locked tabs is not as it was locked. */
  readonly changed: readonly Difference[];
  /** Where Stages has the stage that closing does: the answers to its ranges. */
  readonly archive: readonly Cells[];
};

/** One read of values. `readRanges`: Google's answers to ranges, in their order; `digest`: by which locked tabs have their fingerprints. */
export function readForClosing(
  state: SpreadsheetState,
  record: ReviewRecord,
  readRanges: (ranges: readonly string[]) => readonly Cells[],
  digest: Digest,
): ClosingRead {
  const own = rangesOf(state, record);
  const plan = planRange(state, record.id);
  const tabs = (['interviews', 'appeals', 'adjustments'] as const).map((key) =>
    tabsOf(state, record.id).find(({ about }) => about.key === key),
  );
  const history = historyAt(state);
  const roster = peopleTabIn(state);
  const archive = archiveRanges(state, record.id);
  const headings = placedRanges(state, record.id);
  const locked = scoredTabs(state, record.id).filter((sheet) => sheet.locked && isReadable(sheet));
  const asked = [
    ...own,
    ...archive,
    ...(plan ? [plan] : []),
    ...tabs.flatMap((tab) => (tab ? [rowsRange(tab)] : [])),
    ...(history?.ranges ?? []),
    ...(roster ? [quotedTitle(roster.title)] : []),
    ...headings,
    ...lockingRanges(locked),
  ];
  const values = [...readRanges(asked)];
  const next = (count: number): Cells[] => values.splice(0, count);
  const read = readBack(state, record, next(own.length));
  const stages = next(archive.length);
  const [pieces] = plan ? next(1) : [];
  const [interviews, appeals, adjustments] = tabs.map((tab) => tab && { sheet: tab, rows: markedRows(tab, next(1)[0] ?? []) });
  const rows = next(history?.ranges.length ?? 0);
  const people = roster ? readRoster(next(1)[0] ?? [], 1, choicesIn(state.properties)).people : [];
  return {
    read,
    plan: pieces && planIn(pieces, record.id),
    interviews,
    appeals,
    adjustments,
    history: history && historyRead(history, rows),
    archive: stages,
    people,
    reviewed: pieces && carriedIn(pieces, record.id)?.people,
    misplaced: misplacedMarks(state, next(headings.length), record.id),
    changed: lockingTabs(locked, next(locked.length)).flatMap((tab) => differencesOn(tab, digest)),
    misnamed: nameMends(state).map(({ sentence }) => sentence),
    lost: lostNames(state),
  };
}

const markedRows = ({ places }: SheetState, values: Cells): readonly MarkedRow[] =>
  values
    .map((row) => Object.fromEntries(places.flatMap(({ on, at, value }) => (on === 'column' ? [[value, row[at] ?? '']] : []))))
    .filter(({ id }) => id !== undefined && id !== '');
