// Rows added to History: applied to a small grid, whatever is there stays in its order, what is added comes after all of it, wherever columns
// stand and however full the tab is.
import fc from 'fast-check';
import { addedRows } from '../../../src/review/closing/history-writes';
import type { Cell } from '../../../src/workbook/tab';

const FIRST = 4;
type Grid = (Cell | undefined)[][];

/** What Google makes of these requests. */
function applied(requests: ReturnType<typeof addedRows>, grid: Grid): Grid {
  let rows = grid.map((row) => [...row]);
  for (const { insertDimension, updateCells } of requests) {
    if (insertDimension?.range) {
      const { startIndex = 0, endIndex = 0 } = insertDimension.range;
      rows = [...rows.slice(0, startIndex), ...Array.from({ length: endIndex - startIndex }, () => []), ...rows.slice(startIndex)];
    }
    for (const [n, row] of (updateCells?.rows ?? []).entries()) {
      const { rowIndex = 0, columnIndex = 0 } = updateCells?.start ?? {};
      const own = rows[rowIndex + n];
      if (!own) throw new Error(`no row ${rowIndex + n}`);
      for (const [m, { userEnteredValue: value }] of (row.values ?? []).entries())
        own[columnIndex + m] = value?.stringValue ?? value?.numberValue ?? value?.boolValue;
    }
  }
  return rows;
}

const historyOf = (columns: ReadonlyMap<string, number>, grid: Grid) => ({
  sheet: {
    ...{ sheetId: 7, title: 'History', index: 0, rows: grid.length, columns: 20, frozenRows: FIRST, about: undefined, places: [] },
    ...{ protections: [], warnings: [] },
  },
  columns,
  first: FIRST,
  rows: grid.slice(FIRST).map((row) => Object.fromEntries([...columns].map(([key, at]) => [key, row[at] ?? '']))),
});
const told = (columns: ReadonlyMap<string, number>, grid: Grid) =>
  grid
    .slice(FIRST)
    .map((row) => [...columns.values()].map((at) => row[at] ?? ''))
    .filter((row) => row.some((cell) => cell !== ''));

const KEYS = ['key', 'name', 'score', 'grade', 'outcome'];
/** Columns anywhere, in any order, some of them gone. */
const COLUMNS = fc
  .tuple(fc.shuffledSubarray(KEYS, { minLength: 1 }), fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 5 }))
  .map(([keys, places]) => new Map(keys.map((key, n) => [key, places[n] ?? 0])));
const TEXTS = fc.constantFrom('=1+1', '+3', '-', '@x', 'E001', '月合格员工');

test('all that is there stays, in its order; what is added follows; a blank row is left, and nothing is written outside', () => {
  fc.assert(
    fc.property(
      COLUMNS,
      fc.integer({ min: 1, max: 12 }),
      fc.array(fc.boolean(), { maxLength: 12 }),
      fc.array(fc.record({ score: fc.double({ noNaN: true, noDefaultInfinity: true }), text: TEXTS }), { maxLength: 9 }),
      (columns, room, filled, added) => {
        const key = [...columns.keys()][0] ?? '';
        const grid: Grid = Array.from({ length: FIRST + room }, (_, n) => {
          const row: (Cell | undefined)[] = [];
          if (n >= FIRST && filled[n - FIRST]) row[columns.get(key) ?? 0] = `old ${n}`;
          return row;
        });
        const rows = added.map(({ score, text }) => ({ key: text, name: text, score, grade: text, outcome: text }));
        const after = applied(addedRows(historyOf(columns, grid), rows, 'de_DE'), grid);
        const wanted = rows.map((row) => [...columns.keys()].map((each) => row[each as keyof typeof row]));
        expect(told(columns, after)).toEqual([...told(columns, grid), ...wanted]);
        if (rows.length > 0) expect(told(columns, after.slice(-FIRST - 1))).toEqual([]);
      },
    ),
  );
});

test('text is written as text, a number as a number, and nothing else is asked of Google while there is room', () => {
  const columns = new Map([['key', 0], ['score', 1], ['outcome', 3]]); // biome-ignore format: one table
  const requests = addedRows(
    historyOf(
      columns,
      Array.from({ length: 20 }, () => []),
    ),
    [{ key: '=A1', score: 0.5, outcome: '' }],
    'en_US',
  );
  expect(requests).toEqual([
    {
      updateCells: {
        start: { sheetId: 7, rowIndex: FIRST, columnIndex: 0 },
        rows: [{ values: [{ userEnteredValue: { stringValue: '=A1' } }, { userEnteredValue: { numberValue: 0.5 } }] }],
        fields: 'userEnteredValue',
      },
    },
    { updateCells: { start: { sheetId: 7, rowIndex: FIRST, columnIndex: 3 }, rows: [{ values: [{}] }], fields: 'userEnteredValue' } },
  ]);
});
