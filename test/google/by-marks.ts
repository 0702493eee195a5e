// Cells of a workbook on the local host by the marks of tabs and columns, as the script finds them: nothing here knows a title or an address.
import { a1, area, quotedTitle } from '../../src/workbook/area';
import type { Host } from '../local/open';

type Cell = string | number | boolean | null;
type Marked = Readonly<Record<string, unknown>>;
type Sheet = Host['book']['sheets'][number];

/** The tabs of a kind, `score` or `score:0`; of one review where there are several. */
export const tabsBy = ({ book }: Host, key: string, review?: string): readonly Sheet[] =>
  book.sheets.filter(({ developerMetadata }) =>
    developerMetadata.some(({ metadataKey, metadataValue = '' }) => {
      if (metadataKey !== 'scoretab.tab') return false;
      const about = JSON.parse(metadataValue) as { key: string; review: string };
      return (about.key === key || about.key.startsWith(`${key}:`)) && (review === undefined || about.review === review);
    }),
  );

export function tabBy(host: Host, key: string, review?: string): Sheet {
  const [found] = tabsBy(host, key, review);
  if (!found) throw new Error(`no ${key}`);
  return found;
}

const placesOn = ({ developerMetadata }: Sheet, dimension: 'ROWS' | 'COLUMNS'): ReadonlyMap<string, number> =>
  new Map(
    developerMetadata.flatMap(({ metadataKey, metadataValue = '', location }) =>
      metadataKey === 'st.place' && location?.dimensionRange?.dimension === dimension
        ? [[metadataValue, location.dimensionRange.startIndex ?? 0] as const]
        : [],
    ),
  );

/** The first row under the heading. */
const firstOf = (sheet: Sheet): number => (placesOn(sheet, 'ROWS').get('anchor') ?? 0) + 1;

export const marksOf = (sheet: Sheet): readonly string[] => [...placesOn(sheet, 'COLUMNS').keys()];

/** The rows that have something in a column, `id` or another, by their columns' marks. */
export function rowsBy(host: Host, sheet: Sheet, key = 'id'): readonly Marked[] {
  const { title = '', gridProperties } = sheet.properties;
  const first = firstOf(sheet);
  const range = a1(area(first, 0, (gridProperties.rowCount ?? 0) - first, gridProperties.columnCount));
  const places = [...placesOn(sheet, 'COLUMNS')];
  return host
    .values(`${quotedTitle(title)}!${range}`)
    .map((row) => Object.fromEntries(places.map(([mark, at]) => [mark, row[at] ?? ''])))
    .filter((row) => row[key] !== '' && row[key] !== undefined);
}

/** Requests that enter cells in the rows of a tab, from 0. */
export function entering(sheet: Sheet, rows: readonly (readonly [row: number, cells: Readonly<Record<string, Cell>>])[]) {
  const places = placesOn(sheet, 'COLUMNS');
  return rows.flatMap(([row, cells]) =>
    Object.entries(cells).map(([mark, cell]) => ({
      updateCells: {
        start: { sheetId: sheet.properties.sheetId ?? 0, rowIndex: firstOf(sheet) + row, columnIndex: places.get(mark) ?? -1 },
        rows: [{ values: [cell === null ? {} : { userEnteredValue: entered(cell) }] }],
        fields: 'userEnteredValue',
      },
    })),
  );
}

const entered = (cell: string | number | boolean) =>
  typeof cell === 'number' ? { numberValue: cell } : typeof cell === 'boolean' ? { boolValue: cell } : { stringValue: cell };

export const write = (host: Host, requests: NonNullable<Parameters<Host['Spreadsheets']['batchUpdate']>[0]['requests']>) =>
  host.operation(() => host.Spreadsheets.batchUpdate({ requests }, host.book.spreadsheetId));
