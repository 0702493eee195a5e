// Columns that are read by a mark, whatever is put in between: a mark that any editor may have deleted is put back at the column's heading.
import type { Both } from '../i18n/both';
import { area, elsewhere } from '../workbook/area';
import { placeMark } from '../workbook/requests/requests';
import type { Mend } from './mend';
import { headingOf, neededOn } from './needed-columns';
import { readingSentence } from './reading-sentences';
import type { Place, SheetState, SpreadsheetState } from './spreadsheet';

const columnOf = ({ places }: SheetState, value: string): Place | undefined =>
  places.find((place) => place.on === 'column' && place.value === value);

/** A column that a tab needs and that no mark tells. */
export type Unmarked = { readonly sheet: SheetState; readonly place: string; readonly heading: Both };

export const unmarkedOn = (sheet: SheetState): readonly Unmarked[] =>
  Object.entries(neededOn(sheet)).flatMap(([place, heading]) =>
    columnOf(sheet, place) === undefined ? [{ sheet, place, heading: headingOf(heading) }] : [],
  );

/** Under the title, its line and the hint. */
const HEADINGS = 3;

const withUnmarked = ({ sheets }: SpreadsheetState): readonly SheetState[] => sheets.filter((sheet) => unmarkedOn(sheet).length > 0);

/** The headings to look at, a tab each; none while every column has its mark. */
export const headingRanges = (state: SpreadsheetState): readonly string[] => withUnmarked(state).map(headingsOf);

/** Where a tab's headings are: all that is frozen under the hint. */
export const headingsOf = ({ title, frozenRows, columns }: SheetState): string =>
  elsewhere(title, area(HEADINGS, 0, Math.max(1, frozenRows - HEADINGS), Math.max(1, columns)));

/** Marks that are put back on a tab, one or several columns of it. */
export type MarkMend = Mend & { readonly sheet: SheetState; readonly marks: readonly Place[] };
export type ColumnMend = MarkMend & Omit<Unmarked, 'heading'>;

/** `values`: the answers to `headingRanges`, in its order. A heading that stands over several columns, or over a marked one, tells nothing. */
export const columnMends = (state: SpreadsheetState, values: readonly (readonly (readonly unknown[])[])[]): readonly ColumnMend[] =>
  withUnmarked(state).flatMap((sheet, n) =>
    unmarkedOn(sheet).flatMap(({ place, heading }): readonly ColumnMend[] => {
      const [at, ...others] = columnsUnder(values[n] ?? [], Object.values(heading));
      if (at === undefined || others.length > 0 || isRead(sheet, at.column)) return [];
      const mark: Place = { on: 'column', at: at.column, value: place };
      return [
        {
          ...{ sheet, place, marks: [mark] },
          sentence: readingSentence('columnMark', { title: sheet.title, place: at.text }),
          requests: [placeMark(sheet.sheetId, mark)],
        },
      ];
    }),
  );

/** The spreadsheet as it is once these marks are there again. */
export const withMarks = (state: SpreadsheetState, mends: readonly MarkMend[]): SpreadsheetState => ({
  ...state,
  sheets: state.sheets.map((sheet) => ({
    ...sheet,
    places: [...sheet.places, ...mends.flatMap((mend) => (mend.sheet.sheetId === sheet.sheetId ? mend.marks : []))],
  })),
});

const isRead = (sheet: SheetState, column: number): boolean =>
  Object.keys(neededOn(sheet)).some((place) => columnOf(sheet, place)?.at === column);

/** The columns over which one of these headings stands, with the one that does. */
export function columnsUnder(rows: readonly (readonly unknown[])[], headings: readonly string[]) {
  const found = new Map<number, string>();
  for (const row of rows)
    for (const [column, cell] of row.entries()) if (headings.includes(String(cell).trim())) found.set(column, String(cell).trim());
  return [...found].map(([column, text]) => ({ column, text }));
}
