// The tab Holidays as it is read: what HR has listed there, for days that are worked out before anything is made.
import type { Both } from '../i18n/both';
import { readHolidays } from '../plans/holidays';
import { type Holidays, NO_HOLIDAYS } from '../plans/working-days';
import { area, elsewhere } from '../workbook/area';
import { sharedNames } from '../workbook/tab-kinds';
import { readingSentence } from './reading-sentences';
import type { SheetState, SpreadsheetState } from './spreadsheet';

/** The one tab of holidays, which serves all reviews; undefined while there is none. */
const holidaysTabIn = ({ sheets }: SpreadsheetState): SheetState | undefined => sheets.find(({ about }) => about?.key === 'holidays');

/** What to read: none where there is no such tab. */
export function holidayRanges(state: SpreadsheetState): readonly string[] {
  const sheet = holidaysTabIn(state);
  return sheet ? [elsewhere(sheet.title, area(0, 0, Math.max(1, sheet.rows), Math.max(1, sheet.columns)))] : [];
}

/**
 * `rows`: the whole tab's, as its range gave them. Of them are read those that its formulas read, which its named ranges tell: a list pasted
 * below them moves no day on the tabs, so it moves none here.
 */
export function holidaysIn(state: SpreadsheetState, rows: readonly (readonly unknown[])[] = []): Holidays {
  const sheet = holidaysTabIn(state);
  const at = (on: 'row' | 'column', value: string): number | undefined =>
    sheet?.places.find((place) => place.on === on && place.value === value)?.at;
  const [date, kind] = [at('column', 'date'), at('column', 'kind')];
  if (!sheet || date === undefined || kind === undefined) return NO_HOLIDAYS;
  const first = (at('row', 'anchor') ?? sheet.frozenRows - 1) + 1;
  return readHolidays(rows.slice(first, endOf(state, sheet)).map((row) => ({ date: row[date], kind: row[kind] }))).holidays;
}

/** The row under the last that its formulas read; undefined while their named range is gone, which is said. */
function endOf({ names }: SpreadsheetState, { sheetId }: SheetState): number | undefined {
  const [own] = sharedNames('holidays');
  return names.find(({ name, range }) => name === own && (range.sheetId ?? 0) === sheetId)?.range.endRowIndex;
}

/** The rows below those, where a longer list was pasted: a range to read, undefined where the tab ends with what is read. */
export function belowHolidays(state: SpreadsheetState): string | undefined {
  const sheet = holidaysTabIn(state);
  const end = sheet && endOf(state, sheet);
  if (!sheet || end === undefined || sheet.rows <= end) return undefined;
  return elsewhere(sheet.title, area(end, 0, sheet.rows - end, Math.max(1, sheet.columns)));
}

/** How many of them are filled, and what to do; nothing where none is. `rows`: the answer to that range. */
export function unreadHolidays(state: SpreadsheetState, rows: readonly (readonly unknown[])[] = []): readonly Both[] {
  const sheet = holidaysTabIn(state);
  const count = rows.filter((row) => row.some((cell) => String(cell ?? '').trim() !== '')).length;
  if (!sheet || count === 0) return [];
  return [readingSentence('holidaysBelow', { title: sheet.title, count, row: endOf(state, sheet) ?? 0 })];
}
