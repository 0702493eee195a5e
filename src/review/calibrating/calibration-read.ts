// What calibrating reads of a review beside its results: the rows of the Log that count as confirmations, what each rater gave, and what
// people are called.
import { foldId } from '../../plans/fold-id';
import { periodOf } from '../../plans/period';
import { readyPlan } from '../../plans/ready';
import { readRoster } from '../../plans/roster/read';
import type { Given } from '../../scoring/raters-apart';
import { textOf } from '../../scoring/reading';
import { quotedTitle } from '../../workbook/area';
import { parseKey } from '../../workbook/tab-kinds';
import { type PlacedRow, placedRows, type ResultsRead } from '../adjusting/results-read';
import { cardOf } from '../card-of';
import { columnAt } from '../columns';
import { choicesIn } from '../kept-roster';
import { namesOf } from '../names';
import { rowsRange } from '../read-back';
import type { ReviewRecord } from '../review-record';
import { type OwnSheet, peopleTabIn, type SheetState, type SpreadsheetState, tabsOf } from '../spreadsheet';
import { type Confirmation, confirmationsIn, type LoggedRow } from './confirmations';

type Cells = readonly (readonly unknown[])[];

export type CalibrationRead = {
  readonly confirmations: readonly Confirmation[];
  /** Of people; where departments are reviewed beside them, their scores are left out. */
  readonly given: readonly Given[];
  /** '' for whom nobody knows. */
  readonly nameOf: (id: string) => string;
  /** Groups that are departments, by the Summary's label. */
  readonly apart: ReadonlySet<string>;
};

export const logSheet = ({ sheets }: SpreadsheetState): SheetState | undefined => sheets.find(({ about }) => about?.key === 'log');
export const summarySheet = (state: SpreadsheetState, review: string): OwnSheet | undefined =>
  tabsOf(state, review).find(({ about }) => about.key === 'summary');

const scoreTabs = (state: SpreadsheetState, { id }: ReviewRecord): readonly OwnSheet[] =>
  tabsOf(state, id).filter(({ about }) => parseKey(about.key).kind === 'score');

/** The ranges to read, beside those of the results. */
export function calibrationRanges(state: SpreadsheetState, record: ReviewRecord): readonly string[] {
  const [log, roster] = [logSheet(state), peopleTabIn(state)];
  return [...scoreTabs(state, record).map(rowsRange), ...(log ? [rowsRange(log)] : []), ...(roster ? [quotedTitle(roster.title)] : [])];
}

/** `values`: the answers to `calibrationRanges`, in its order. */
export function calibrationOf(
  state: SpreadsheetState,
  record: ReviewRecord,
  results: ResultsRead,
  values: readonly Cells[],
  digest: (text: string) => string,
): CalibrationRead {
  const left = [...values];
  const tabs = scoreTabs(state, record).map((sheet): Scored => ({ sheet, rows: placedRows(sheet, left.shift() ?? []) }));
  const log = logSheet(state);
  const logged = log ? loggedRows(log, left.shift() ?? []) : [];
  const roster = peopleTabIn(state) ? readRoster(left.shift() ?? [], 1, choicesIn(state.properties)).people : [];
  const apart = departmentsIn(results, record);
  const whose = new Map(results.people.map(({ id, group }) => [foldId(id), group]));
  return {
    confirmations: confirmationsIn(logged, summarySheet(state, record.id)?.calibration, record, digest),
    given: givenIn(tabs, results).filter(({ person }) => !apart.has(whose.get(person) ?? '')),
    nameOf: namesOf(roster, results.people),
    apart,
  };
}

/** From the first column on, as rows are added to the Log. */
const LOGGED = ['when', 'who', 'what', 'id', 'name', 'detail'] as const;

/** By their marks, or where they were made: of the Log nobody puts lost marks back. */
const placeIn = (log: SheetState, mark: (typeof LOGGED)[number]): number => {
  const at = columnAt(log, mark);
  return at < 0 ? LOGGED.indexOf(mark) : at;
};

/** Whether columns were put in or moved: what is added would not be read back. */
export const isLogMoved = (log: SheetState): boolean => LOGGED.some((mark, n) => placeIn(log, mark) !== n);

const loggedRows = (log: SheetState, values: Cells): readonly LoggedRow[] =>
  values.map((row) => ({ when: row[placeIn(log, 'when')], who: row[placeIn(log, 'who')], detail: row[placeIn(log, 'detail')] }));

type Scored = { readonly sheet: OwnSheet; readonly rows: readonly PlacedRow[] };

/** Departments are reviewed beside people: they are not among those whom limits are about. None where nobody else is reviewed. */
function departmentsIn({ plan, people }: ResultsRead, { period, language }: ReviewRecord): ReadonlySet<string> {
  const cycle = periodOf(period)?.cycle;
  const made = plan && cycle ? readyPlan(plan, cycle) : undefined;
  if (!made?.ok) return new Set();
  const groups = [...new Set(people.map(({ group }) => group))];
  const apart = groups.filter((group) => cardOf(made.ready, group, language)?.subject === 'departments');
  return new Set(apart.length < groups.length ? apart : []);
}

/**
 * A rater's score of a person as their tab has it; of a scorecard that stands on several tabs the role's, as the Summary adds them up. Where
 * others have that role for the same person too, the Summary has the mean of all: what this rater gave is not known, and nothing is said of it.
 */
function givenIn(tabs: readonly Scored[], { summary }: ResultsRead): readonly Given[] {
  const number = (cell: unknown): readonly number[] => (typeof cell === 'number' ? [cell] : []);
  const onSummary = new Map((summary?.rows ?? []).map(({ cells }) => [foldId(textOf(cells.id)), cells]));
  const partsOf = ({ sheet: { about } }: Scored): string => [about.rater, about.roles, about.card].join('|');
  const first = tabs.filter((tab, n) => tabs.findIndex((other) => partsOf(other) === partsOf(tab)) === n);
  const shared = (tab: Scored, person: string): boolean =>
    first.some(
      (other) =>
        other.sheet.about.rater !== tab.sheet.about.rater &&
        roleOf(other) === roleOf(tab) &&
        other.rows.some(({ cells }) => foldId(textOf(cells.id)) === person),
    );
  return first.flatMap((tab) => {
    const { rater = '' } = tab.sheet.about;
    const isSplit = tabs.some((other) => other !== tab && partsOf(other) === partsOf(tab));
    return tab.rows.flatMap(({ cells }): readonly Given[] => {
      const person = foldId(textOf(cells.id));
      if (person === '' || (isSplit && shared(tab, person))) return [];
      const score = isSplit ? onSummary.get(person)?.[`role:${roleOf(tab)}`] : cells.weighted;
      return number(score).map((each) => ({ rater, person, score: each }));
    });
  });
}

/** As the Summary names a role's column: of somebody in several, by the first. */
const roleOf = ({ sheet: { about } }: Scored): string => (about.roles ?? '').split('+')[0] ?? '';
