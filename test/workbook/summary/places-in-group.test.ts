// Places within groups by the Summary's formula, against counting who is better; and that twice the people do not cost four times as much.
import fc from 'fast-check';
import { area } from '../../../src/workbook/area';
import { formulaText, fx } from '../../../src/workbook/formula/fx';
import { placesInGroup } from '../../../src/workbook/summary/places-in-group';
import { write } from '../../local/batch';
import { hostsForTests } from '../../local/open';

jest.setTimeout(600_000);
const { openHost } = hostsForTests();

type Row = readonly [number: number | string | null, group: string];

async function shown(rows: readonly Row[], labels: readonly string[]): Promise<readonly unknown[]> {
  const host = openHost();
  const formula = formulaText(
    placesInGroup(
      fx.cells(area(0, 0, rows.length)),
      fx.cells(area(0, 1, rows.length)),
      labels.map((_, n) => fx.cells(area(n, 3))),
    ),
  );
  const size = { rowCount: rows.length, columnCount: 4 };
  const cells = rows.map(([number, group], n) => [number, group, n === 0 ? formula : null, labels[n] ?? null]);
  const requests = [
    { updateSheetProperties: { properties: { gridProperties: size }, fields: 'gridProperties(rowCount,columnCount)' } },
    write(cells),
  ];
  await host.operation(() => host.Spreadsheets.batchUpdate({ requests }, host.book.spreadsheetId));
  return host.values(`C1:C${rows.length}`).map(([cell]) => cell);
}

const wanted = (rows: readonly Row[], isOne: boolean): readonly unknown[] =>
  rows.map(([number, group]) => {
    if (typeof number !== 'number') return '';
    const own = rows.filter(([, other]) => isOne || other === group).flatMap(([other]) => (typeof other === 'number' ? [other] : []));
    const place = 1 + own.filter((other) => other < number).length;
    return own.filter((other) => other === number).length > 1 ? `=${place}` : place;
  });

const number = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(-80, -80.5, -90, -100, 0, -79.9999999999) },
  { weight: 4, arbitrary: fc.integer({ min: -1e12, max: 1e6 }).map((units) => units / 1e10) },
  { weight: 2, arbitrary: fc.constantFrom('', '⚠', null) },
);

test.each([
  [1, ['一般员工']],
  [3, ['一般员工', '中层管理人员', 'x']],
] as const)('of %d groups', async (_, labels) => {
  for (const size of [4, 5, 40, 300]) {
    const rows = fc.sample(fc.array(fc.tuple(number, fc.constantFrom(...labels)), { minLength: size, maxLength: size }), 3);
    for (const each of rows) expect(await shown(each, labels)).toEqual(wanted(each, labels.length === 1));
  }
});

test('nobody scored, and everybody alike', async () => {
  const nobody: readonly Row[] = [['', 'a'], ['⚠', 'b'], ['', 'a']]; // biome-ignore format: rows
  expect(await shown(nobody, ['a', 'b'])).toEqual(['', '', '']);
  const alike: readonly Row[] = [[-80, 'a'], [-80, 'a'], [-80, 'a']]; // biome-ignore format: rows
  expect(await shown(alike, ['a'])).toEqual(['=1', '=1', '=1']);
});
