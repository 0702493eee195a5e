// When calculation is settled: the workbook after any edits is the one that has just been loaded, and nothing throws afterwards.
import { setTimeout as wait } from 'node:timers/promises';
import { area, write } from './batch';
import { allValues, type Host, headless, hostsForTests, openHost, openWithScript } from './open';
import { dice, edit, smallReview } from './small-review';

const hosts = hostsForTests();
const send = (host: Host, requests: GoogleAppsScript.Sheets.Schema.Request[]) =>
  requests.length === 0 ? undefined : host.operation(() => host.Spreadsheets.batchUpdate({ requests }, host.book.spreadsheetId));

/** All values, by tab and cell. */
const valuesOf = (host: Host) => Object.fromEntries(allValues(host.book, host.files.reader));

/** How many edits are tried; `EDITS=400 npm run jest -- test/local/settle` for more. */
const EDITS = Number(process.env.EDITS ?? 60);

test(`${EDITS} random edits differ nowhere from a workbook that has just been loaded, and that one is at rest`, async () => {
  const { host } = hosts.openWithScript();
  await send(host, smallReview());
  expect(Object.keys(valuesOf(host)).length).toBeGreaterThan(150);
  const roll = dice(7);
  for (let n = 0; n < EDITS; n++) {
    const requests = edit(
      roll,
      n,
      (sheetId) => host.book.sheets.find(({ properties }) => properties.sheetId === sheetId)?.properties.gridProperties.rowCount,
    );
    await send(host, requests);
    const { host: fresh } = openWithScript({ book: host.book });
    await fresh.settle();
    const loaded = valuesOf(fresh);
    expect([n, requests, valuesOf(host)]).toEqual([n, requests, loaded]);
    fresh.files.calculation.touch();
    await fresh.settle();
    expect([n, valuesOf(fresh)]).toEqual([n, loaded]);
    expect([n, shown(host)]).toEqual([n, shown(fresh)]);
    fresh.dispose();
  }
}, 120_000);

/** What Univer holds of the workbook besides results: typed values, styles, merges, sizes, frozen panes, names. */
function shown(host: Host): unknown {
  const { workbook } = host.engine;
  return workbook.getSheetOrders().map((id) => {
    const sheet = workbook.getSheetBySheetId(id);
    const cells: Record<string, unknown> = {};
    sheet?.getCellMatrix().forValue((row, column, cell) => {
      const style = Object.entries(workbook.getStyles().getStyleByCell(cell) ?? {}).filter(([, value]) => value !== null);
      const typed =
        cell?.f ??
        (host.book.sheets.find(({ properties }) => String(properties.sheetId) === id)?.rows[row]?.[column] ? cell?.v : undefined);
      if ((typed !== undefined && typed !== null) || style.length > 0)
        cells[`${row},${column}`] = [typed ?? null, Object.fromEntries(style.sort())];
    });
    return { name: sheet?.getName(), rows: sheet?.getRowCount(), freeze: sheet?.getFreeze(), merges: sheet?.getMergeData(), cells };
  });
}

test('settling goes on until a pass over everything changes nothing', async () => {
  const { host } = hosts.openWithScript();
  await send(host, smallReview());
  const before = host.files.calculation.passes();
  await send(host, [write([[40, 40]], { sheetId: 11, row: 0, column: 1 })]);
  expect(host.files.calculation.passes() - before).toBeGreaterThan(1);
  const quiet = host.files.calculation.passes();
  await host.settle();
  expect(host.files.calculation.passes()).toBe(quiet);
});

test('a chain of spills is calculated in one pass, however long, and the pass after it makes sure', async () => {
  const { host } = hosts.openWithScript();
  /** From column A on; what they begin with stands in E. */
  const links = [
    'MAP(B1:B3,LAMBDA(x,x+1))',
    'BYROW(C1:C3,LAMBDA(r,SUM(r)+1))',
    'MAP(D2:D3,D1:D2,LAMBDA(x,y,x+y))',
    'WEIGHTED_SCORE(E1:E2,100)',
  ];
  await send(host, [
    write([
      [...links.map((link) => `=${link}`), 1],
      [...links.map(() => null), 2],
      [...links.map(() => null), 3],
    ]),
  ]);
  expect(host.values('A1:A2').flat()).toEqual([5, 4]);
  const before = host.files.calculation.passes();
  await send(host, [write([[10]], { row: 1, column: 4 })]);
  expect([host.values('A1:A2').flat(), host.files.calculation.passes() - before]).toEqual([[13, 12], 2]);
});

test('a name that moves takes its formulas along', async () => {
  const host = hosts.openHost();
  await send(host, [
    write([
      [1, 10],
      [2, 20],
      ['=SUM(here)', '=here'],
    ]),
    { addNamedRange: { namedRange: { namedRangeId: 'h', name: 'here', range: area(0, 2, 0, 1) } } },
  ]);
  expect(host.value('A3')).toBe(3);
  await send(host, [{ updateNamedRange: { namedRange: { namedRangeId: 'h', range: area(0, 2, 1, 2) }, fields: 'range' } }]);
  expect(host.value('A3')).toBe(30);
  await send(host, [{ updateNamedRange: { namedRange: { namedRangeId: 'h', name: 'there' }, fields: 'name' } }]);
  expect([host.value('A3'), host.Spreadsheets.Values.get(host.book.spreadsheetId, 'A3', { valueRenderOption: 'FORMULA' }).values]).toEqual([
    30,
    [['=SUM(there)']],
  ]);
  await send(host, [{ deleteNamedRange: { namedRangeId: 'h' } }]);
  expect([host.value('A3'), host.value('B3')]).toEqual(['#NAME?', '#NAME?']);
  await send(host, [{ addNamedRange: { namedRange: { namedRangeId: 'again', name: 'there', range: area(0, 1, 0, 1) } } }]);
  expect(host.value('A3')).toBe(1);
});

test.each(['=SUM(here)', `=LET(found,IFERROR(FILTER(here,ISNUMBER(SEARCH("a",there))),""),SUM(found)${'+0'.repeat(20)})`])(
  'a name moves with a column put in, however long the formula: %s',
  async (formula) => {
    const host = hosts.openHost();
    await send(host, [
      write([['a', 1, ''], ['a', 2, ''], [formula, '', '']]), // biome-ignore format: a row a line
      { addNamedRange: { namedRange: { namedRangeId: 'h', name: 'here', range: area(0, 2, 1, 2) } } },
      { addNamedRange: { namedRange: { namedRangeId: 't', name: 'there', range: area(0, 2, 0, 1) } } },
    ]);
    expect(host.value('A3')).toBe(3);
    await send(host, [{ insertDimension: { range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 } } }]);
    expect([host.value('A3'), host.value('C1')]).toEqual([3, 1]);
  },
);

test('two workbooks of one process with the same names do not mix', async () => {
  const [one, two] = [hosts.openHost(), hosts.openHost()];
  const named = (row: number) => [
    write([[1], [2], ['=SUM(here)']]),
    { addNamedRange: { namedRange: { namedRangeId: 'h', name: 'here', range: area(row, row + 1, 0, 1) } } },
  ];
  await Promise.all([send(one, named(0)), send(two, named(1))]);
  expect([one.value('A3'), two.value('A3')]).toEqual([1, 2]);
  await send(one, [{ updateNamedRange: { namedRange: { namedRangeId: 'h', range: area(0, 2, 0, 1) }, fields: 'range' } }]);
  expect([one.value('A3'), two.value('A3')]).toEqual([3, 2]);
});

test('nothing is left running: not after settling, and not after disposing', async () => {
  const thrown: unknown[] = [];
  const listen = (error: unknown) => thrown.push(error);
  process.on('uncaughtException', listen);
  process.on('unhandledRejection', listen);
  const host = openHost();
  await send(host, [write([[1, '=A1+1', '=MAP(A1:B1,LAMBDA(x,x*2))']])]);
  await Promise.all([host.settle(), host.settle()]);
  host.dispose();
  const other = openHost();
  const sending = send(other, [write([[1, '=A1+1']])]);
  await wait(0); // its calculation has begun
  other.dispose();
  await sending;
  await wait(1500);
  process.off('uncaughtException', listen);
  process.off('unhandledRejection', listen);
  expect(thrown).toEqual([]);
});

test('a circle does not keep it from settling', async () => {
  const host = hosts.openHost();
  await send(host, [write([['=B1+1', '=A1+1', '=1+1']])]);
  expect(host.value('C1')).toBe(2);
});

test('every kind of request that is listed has a function', () => expect(Object.keys(headless.HANDLERS)).toHaveLength(35));
