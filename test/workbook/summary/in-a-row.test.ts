// Periods in a row by the Summary's formula, against scoring/streaks.ts, for every row of up to five periods.
import { BLANK, HIT, MISS, periodsMet } from '../../../src/scoring/streaks';
import { area } from '../../../src/workbook/area';
import { formulaText, fx } from '../../../src/workbook/formula/fx';
import { inARow } from '../../../src/workbook/summary/in-a-row';
import { write } from '../../local/batch';
import { hostsForTests } from '../../local/open';

jest.setTimeout(600_000);
const { openHost } = hostsForTests();

const CELLS = ['D', 'E', 'A', '—', null] as const;
const rowsOf = (width: number): readonly (readonly (string | null)[])[] =>
  width === 0 ? [[]] : rowsOf(width - 1).flatMap((row) => CELLS.map((cell) => [...row, cell]));
const codeOf = (cell: string | null): number => (cell === null ? BLANK : cell === 'D' || cell === 'E' ? HIT : MISS);

test.each([
  ['break', 1],
  ['break', 3],
  ['skip', 3],
  ['break', 4],
  ['skip', 4],
] as const)('gaps that %s, %d periods', async (gaps, width) => {
  const host = openHost();
  const rows = rowsOf(width);
  const size = { rowCount: rows.length, columnCount: width + 2 };
  const formula = formulaText(inARow(fx.cells(area(0, 0, rows.length, width)), fx.cells(area(0, width)), gaps));
  await host.operation(() =>
    host.Spreadsheets.batchUpdate(
      {
        requests: [
          { updateSheetProperties: { properties: { gridProperties: size }, fields: 'gridProperties(rowCount,columnCount)' } },
          write(rows.map((row, n) => [...row, n === 0 ? 'D、 E' : null, n === 0 ? formula : null])),
        ],
      },
      host.book.spreadsheetId,
    ),
  );
  const column = String.fromCharCode(66 + width);
  const shown = host.values(`${column}1:${column}${rows.length}`).map(([cell]) => cell);
  const codes = Uint8Array.of(MISS, HIT, BLANK);
  const wanted = rows.map((row) =>
    periodsMet({ places: Uint8Array.from(row, codeOf), start: 0, codes }, width, 'consecutive', Number.POSITIVE_INFINITY, gaps),
  );
  expect(shown).toEqual(wanted);
});
