// Cells that a typed `38%` has left showing percentages: a number typed there next is read as one again. Repair gives them the format back
// that the others of their column have: none, or on History so many decimals.
import { area } from '../workbook/area';
import { gridRange } from '../workbook/requests/request';
import type { Request } from '../workbook/requests/requests';
import { runsOf } from '../workbook/runs';
import { TYPED } from '../workbook/score/marks';
import type { TabKind } from '../workbook/tab-kinds';
import type { Mend } from './mend';
import { readingSentence } from './reading-sentences';
import { type GridRange, kindOf, mayEdit, type SheetState, type SpreadsheetState } from './spreadsheet';

/** Columns that people type numbers into which are no percentages: their marks, by kind of tab. */
const NUMBERS: Partial<Readonly<Record<TabKind | '', RegExp>>> = {
  score: TYPED,
  self: TYPED,
  peers: /^(\d+|answers|counted):/,
  dispatch: /^(orders|within|longest)$/,
  appeals: /^(old|new)$/,
  history: /^score$/,
};

/** What is asked of Google, of those columns alone. */
export const FORMAT_FIELDS =
  'sheets(properties.sheetId,data(startRow,startColumn,rowData.values.userEnteredFormat.numberFormat(type,pattern)))';

/** The cells in question: a column of a tab each. */
export const numberRanges = ({ sheets }: SpreadsheetState): readonly GridRange[] =>
  sheets.flatMap((sheet) =>
    numberColumns(sheet).map((column) =>
      gridRange(sheet.sheetId, area(sheet.frozenRows, column, Math.max(1, sheet.rows - sheet.frozenRows))),
    ),
  );

const numberColumns = (sheet: SheetState): readonly number[] => {
  const marks = mayEdit(sheet) ? NUMBERS[kindOf(sheet)] : undefined;
  return marks ? sheet.places.flatMap(({ on, at, value }) => (on === 'column' && marks.test(value) ? [at] : [])) : [];
};

/** As Home names them and Repair puts them right: what stands in them stays. */
export const percentMends = (state: SpreadsheetState, answer: GoogleAppsScript.Sheets.Schema.Spreadsheet): readonly Mend[] =>
  percentCells(state, answer).map(({ title, count, requests }) => ({ sentence: readingSentence('percents', { title, count }), requests }));

/** How many cells show percentages, by tab, and the requests that end it; only tabs on which some do. */
type PercentCells = {
  readonly title: string;
  readonly sheetId: number;
  readonly count: number;
  readonly requests: readonly Request[];
};

/** `answer`: what Google gave for `numberRanges`. */
export function percentCells(
  state: SpreadsheetState,
  { sheets = [] }: GoogleAppsScript.Sheets.Schema.Spreadsheet,
): readonly PercentCells[] {
  return state.sheets.flatMap((sheet): readonly PercentCells[] => {
    const { sheetId, title } = sheet;
    const columns = new Set(numberColumns(sheet));
    const data = sheets.find(({ properties }) => (properties?.sheetId ?? 0) === sheetId)?.data ?? [];
    const runs = data
      .filter(({ startColumn = 0 }) => columns.has(startColumn))
      .flatMap(({ startRow = 0, startColumn = 0, rowData = [] }) => {
        const formats = rowData.map((row) => row?.values?.[0]?.userEnteredFormat?.numberFormat);
        const numberFormat = mostOf(formats.filter((format) => !isPercent(format)));
        return runsOf(formats, isPercent).flatMap(({ from, count, item }) =>
          isPercent(item) ? [{ place: area(startRow + from, startColumn, count), numberFormat }] : [],
        );
      });
    if (runs.length === 0) return [];
    const requests = runs.map(
      ({ place, numberFormat }): Request => ({
        repeatCell: {
          range: gridRange(sheetId, place),
          cell: numberFormat ? { userEnteredFormat: { numberFormat } } : {},
          fields: 'userEnteredFormat.numberFormat',
        },
      }),
    );
    return [{ title, sheetId, count: runs.reduce((sum, { place: { rows } }) => sum + rows, 0), requests }];
  });
}

type Format = GoogleAppsScript.Sheets.Schema.NumberFormat | undefined;

/** Also a number's own pattern with a `%` that is none of its words: `0%`, `0.0 %`. */
const isPercent = (format: Format): boolean =>
  format?.type === 'PERCENT' || (format?.type === 'NUMBER' && /%/.test((format.pattern ?? '').replace(/"[^"]*"|\\./g, '')));

/** The format that most of a column's cells have; undefined for none. */
function mostOf(formats: readonly Format[]): Format {
  const counts = new Map<string, { readonly format: Format; count: number }>();
  for (const format of formats) {
    const key = `${format?.type} ${format?.pattern}`;
    const known = counts.get(key) ?? { format, count: 0 };
    known.count++;
    counts.set(key, known);
  }
  return [...counts.values()].reduce<{ readonly format: Format; count: number }>((most, each) => (each.count > most.count ? each : most), {
    format: undefined,
    count: 0,
  }).format;
}
