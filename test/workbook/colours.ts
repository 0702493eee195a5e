// Which conditional format a cell shows: the rules that the book has, tried in their order in a spare column of the same tab.
import { columnName } from '../../src/workbook/area';
import type { Tab } from '../../src/workbook/tab';
import type { Host } from '../local/open';
import { columnOf, sheetIdOf } from './table-book';

/** What the first rule that holds gives the cell of a marked column, by row from the first; undefined where none holds. */
export async function formatsOf(host: Host, tab: Tab, mark: string, count: number): Promise<readonly unknown[]> {
  const sheetId = sheetIdOf(host, tab);
  const { row, column } = columnOf(tab, mark);
  const send = (...requests: readonly object[]) =>
    host.operation(() => host.Spreadsheets.batchUpdate({ requests: [...requests] }, host.book.spreadsheetId));
  const { sheets = [] } = await host.operation(() =>
    host.Spreadsheets.get(host.book.spreadsheetId, { fields: 'sheets(properties(sheetId,gridProperties),conditionalFormats)' }),
  );
  const own = sheets.find(({ properties }) => (properties?.sheetId ?? 0) === sheetId);
  const rules = (own?.conditionalFormats ?? []).flatMap(({ ranges = [], booleanRule }) => {
    const covers = ranges.some(
      ({ startRowIndex = 0, endRowIndex = 0, startColumnIndex = 0, endColumnIndex = 0 }) =>
        startRowIndex <= row && row + count <= endRowIndex && startColumnIndex <= column && column < endColumnIndex,
    );
    const formula = booleanRule?.condition?.values?.[0]?.userEnteredValue;
    return covers && formula ? [{ formula, from: ranges[0] ?? {}, format: booleanRule?.format }] : [];
  });
  const spare = own?.properties?.gridProperties?.columnCount ?? 0;
  const cell = (n: number) => ({
    values: rules.map(({ formula, from: { startRowIndex = 0, startColumnIndex = 0 } }) => ({
      userEnteredValue: { formulaValue: moved(formula, row + n - startRowIndex, column - startColumnIndex) },
    })),
  });
  await send(
    { appendDimension: { sheetId, dimension: 'COLUMNS', length: rules.length } },
    {
      updateCells: {
        start: { sheetId, rowIndex: row, columnIndex: spare },
        rows: Array.from({ length: count }, (_, n) => cell(n)),
        fields: 'userEnteredValue',
      },
    },
  );
  const held = host.values(`'${tab.title}'!${columnName(spare)}${row + 1}:${columnName(spare + rules.length - 1)}${row + count}`);
  await send({ deleteDimension: { range: { sheetId, dimension: 'COLUMNS', startIndex: spare, endIndex: spare + rules.length } } });
  return Array.from({ length: count }, (_, n) => rules.find((_, k) => held[n]?.[k] === true)?.format);
}

/** A rule's formula as it reads so many rows and columns from its corner. */
const moved = (formula: string, rows: number, columns: number): string =>
  formula.replace(/"[^"]*"|(\$?)\b([A-Z]{1,3})(\$?)(\d+)\b/g, (text, fixed?: string, name?: string, held?: string, row?: string) =>
    name === undefined ? text : `${fixed}${fixed ? name : columnName(indexOf(name) + columns)}${held}${held ? row : Number(row) + rows}`,
  );

const indexOf = (name: string): number => [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
