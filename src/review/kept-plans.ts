// The plan by which a review was made, and what the next period carries over, as the tab Plans keeps them: a row a review. Reviews that were
// made before there was that tab have them in a hidden column of their own Plan tab, one piece under the other.
import { type Carried, readCarried } from '../plans/carried';
import { type Plan, planSchema } from '../plans/plan';
import { textOf } from '../scoring/reading';
import { area, elsewhere } from '../workbook/area';
import { type PlanRow, planMark } from '../workbook/records/plans-tab';
import { cells } from '../workbook/requests/cells';
import { placeMark, type Request } from '../workbook/requests/requests';
import type { Cell } from '../workbook/tab';
import { firstRow } from './read-back';
import { parsed } from './review-record';
import { type SheetState, type SpreadsheetState, tabsOf } from './spreadsheet';

/** On a Plan tab that keeps the plan itself: the column, where no mark tells. */
export const OLDER_AT = 8;

/**
 * Where it stands; undefined where it is gone. Any editor may take a mark off, or put one on: then more rows are read than one, and `planIn`
 * finds the review's own.
 */
export function planRange(state: SpreadsheetState, reviewId: string): string | undefined {
  const tab = plansIn(state);
  const marked = tab ? rowsMarked(tab, planMark(reviewId)) : [];
  return (
    (tab && marked.length > 0 ? rowsFrom(tab, marked) : undefined) ?? olderRange(state, reviewId) ?? (tab && rowsFrom(tab, allRows(tab)))
  );
}

/** The plan again, from its pieces. */
export const planIn = (rows: Rows, reviewId: string): Plan | undefined => planSchema.safeParse(keptIn(rows, reviewId)).data;

/** What the next period carries over; undefined of a review that was made before there was any. */
export const carriedIn = (rows: Rows, reviewId: string): Carried | undefined => readCarried(keptIn(rows, reviewId)?.carried);

/** The row of a new review, above the others; none where the tab is made with it. */
export function addedToPlans(state: SpreadsheetState, reviewId: string, { cells: told, pieces }: PlanRow): readonly Request[] {
  const tab = plansIn(state);
  if (!tab) return [];
  const { sheetId, columns } = tab;
  const row = firstRow(tab);
  const json = idColumn(tab) + 1;
  const lacking = json + pieces.length - columns;
  const one = (column: number, values: readonly Cell[]): Request => cells({ row, column, cells: [values] }, sheetId, state.locale);
  return [
    { insertDimension: { range: { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 }, inheritFromBefore: false } },
    ...(lacking > 0 ? [{ appendDimension: { sheetId, dimension: 'COLUMNS', length: lacking } }] : []),
    ...Object.entries(told).flatMap(([key, value]) => {
      const at = columnAt(tab, key);
      return at === undefined ? [] : [one(at, [value])];
    }),
    one(json, pieces),
    placeMark(sheetId, { on: 'row', at: row, value: planMark(reviewId) }),
  ];
}

const plansIn = ({ sheets }: SpreadsheetState): SheetState | undefined => sheets.find(({ about }) => about?.key === 'plans');
const columnAt = ({ places }: SheetState, mark: string): number | undefined =>
  places.find(({ on, value }) => on === 'column' && value === mark)?.at;
/** The id's column; the JSON follows it. */
const idColumn = (tab: SheetState): number => columnAt(tab, 'review') ?? (columnAt(tab, 'json:0') ?? ID_AT + 1) - 1;
const ID_AT = 6;

const rowsMarked = ({ places }: SheetState, mark: string): readonly number[] =>
  places.flatMap(({ on, at, value }) => (on === 'row' && value === mark ? [at] : []));
const allRows = (tab: SheetState): readonly number[] => [firstRow(tab), Math.max(firstRow(tab), tab.rows - 1)];

/** Ids and JSON, from the first of these rows to the last. */
function rowsFrom(tab: SheetState, rows: readonly number[]): string {
  const [first, last, column] = [Math.min(...rows), Math.max(...rows), idColumn(tab)];
  return elsewhere(tab.title, area(first, column, last - first + 1, Math.max(1, tab.columns - column)));
}

function olderRange(state: SpreadsheetState, reviewId: string): string | undefined {
  const tab = tabsOf(state, reviewId).find(({ about }) => about.key === 'plan');
  const column = tab && (columnAt(tab, 'plan') ?? (tab.columns > OLDER_AT ? OLDER_AT : undefined));
  return tab && column !== undefined ? elsewhere(tab.title, area(0, column, Math.max(1, tab.rows))) : undefined;
}

type Rows = readonly (readonly unknown[])[];

function keptIn(rows: Rows, reviewId: string) {
  const own = rows.find(([id]) => id === reviewId);
  const pieces = own ? own.slice(1) : rows.map(([piece]) => piece);
  return parsed(pieces.map(textOf).join(''));
}
