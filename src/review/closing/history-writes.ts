// Rows added to History under the last that is filled, wherever its columns now stand; room grows as needed. Nothing that is there is changed,
// and what is no column there, as on a History that was made before there was one, is left out.
import { textOf } from '../../scoring/reading';
import { cellsOver } from '../../workbook/requests/cells';
import type { Request } from '../../workbook/requests/request';
import { runsOf } from '../../workbook/runs';
import type { Cell } from '../../workbook/tab';
import type { HistoryRead, MarkedRow } from './history-read';

/** So many rows more than are needed, so that it need not grow at each closing. */
const SPARE = 200;

export function addedRows(
  history: Pick<HistoryRead, 'sheet' | 'columns' | 'first' | 'rows'>,
  rows: readonly Readonly<Record<string, Cell>>[],
  locale: string,
): readonly Request[] {
  const { sheet, first } = history;
  if (rows.length === 0) return [];
  const next = first + history.rows.reduce((after, row, n) => (isFilled(row) ? n + 1 : after), 0);
  const end = sheet.rows - 1;
  if (next + rows.length <= end) return written(history, next, rows, locale);
  const room = rows.length + SPARE;
  const grown: Request = {
    insertDimension: {
      range: { sheetId: sheet.sheetId, dimension: 'ROWS', startIndex: end, endIndex: end + room },
      inheritFromBefore: end > first,
    },
  };
  // formulas and names end with the last row: rows are put in before it, and what it holds goes up to where it was
  const last = history.rows[end - first];
  if (next <= end || !last) return [grown, ...written(history, next, rows, locale)];
  return [
    grown,
    ...written(history, end, [valuesOf(last), ...rows], locale),
    ...written(history, end + room, [Object.fromEntries(Object.keys(last).map((key) => [key, null]))], locale),
  ];
}

const isFilled = (row: MarkedRow): boolean => Object.values(row).some((cell) => textOf(cell) !== '');

const valuesOf = (row: MarkedRow): Readonly<Record<string, Cell>> =>
  Object.fromEntries(
    Object.entries(row).map(([key, cell]) => [key, typeof cell === 'number' || typeof cell === 'boolean' ? cell : textOf(cell)]),
  );

/** A request for each stretch of neighbouring columns. */
function written(
  { sheet: { sheetId }, columns }: Pick<HistoryRead, 'sheet' | 'columns'>,
  row: number,
  rows: readonly Readonly<Record<string, Cell>>[],
  locale: string,
): readonly Request[] {
  const placed = [...columns].map(([key, at]) => ({ key, at })).sort((a, b) => a.at - b.at);
  const stretches = runsOf(
    placed.map((each, n) => ({ ...each, start: each.at - n })),
    ({ start }) => start,
  );
  return stretches.map(({ from, count, item }) =>
    cellsOver(
      { row, column: item.at, cells: rows.map((each) => placed.slice(from, from + count).map(({ key }) => each[key] ?? null)) },
      sheetId,
      locale,
    ),
  );
}
