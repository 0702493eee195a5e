// The tab Holidays as it is read: what HR has listed there, for days that are worked out before anything is made.
import { readHolidays } from '../plans/holidays';
import { type Holidays, NO_HOLIDAYS } from '../plans/working-days';
import { area, elsewhere } from '../workbook/area';
import type { SheetState, SpreadsheetState } from './spreadsheet';

/** The one tab of holidays, which serves all reviews; undefined while there is none. */
const holidaysTabIn = ({ sheets }: SpreadsheetState): SheetState | undefined => sheets.find(({ about }) => about?.key === 'holidays');

/** What to read: none where there is no such tab. */
export function holidayRanges(state: SpreadsheetState): readonly string[] {
  const sheet = holidaysTabIn(state);
  return sheet ? [elsewhere(sheet.title, area(0, 0, Math.max(1, sheet.rows), Math.max(1, sheet.columns)))] : [];
}

/** `rows`: the whole tab's, as its range gave them. */
export function holidaysIn(state: SpreadsheetState, rows: readonly (readonly unknown[])[] = []): Holidays {
  const sheet = holidaysTabIn(state);
  const at = (on: 'row' | 'column', value: string): number | undefined =>
    sheet?.places.find((place) => place.on === on && place.value === value)?.at;
  const [date, kind] = [at('column', 'date'), at('column', 'kind')];
  if (!sheet || date === undefined || kind === undefined) return NO_HOLIDAYS;
  const first = (at('row', 'anchor') ?? sheet.frozenRows - 1) + 1;
  return readHolidays(rows.slice(first).map((row) => ({ date: row[date], kind: row[kind] }))).holidays;
}
