// A list of holidays longer than its tab: what was pasted below the rows that are read counts for nothing, and Home says so.
import { argsFor, PLAN_5, workbook } from './workbook';

jest.setTimeout(600_000); // a whole workbook calculates

test('rows pasted below the last that is read are counted, and named by where they begin', async () => {
  const { host, ask } = await workbook();
  expect((await ask('createReview', argsFor(PLAN_5))).error).toBeUndefined();
  const missing = async () => {
    const { value } = await ask('readReview', { review: 'plan-05:2026-H1' });
    return (value as { missing: { en: string }[] }).missing.map(({ en }) => en);
  };
  const { sheetId = 0, gridProperties } = host.book.sheets.find(({ properties }) => properties.title === '节假日')?.properties ?? {};
  const rowIndex = gridProperties?.rowCount ?? 0;
  const write = (...requests: readonly object[]) =>
    host.operation(() => host.Spreadsheets.batchUpdate({ requests: [...requests] }, host.book.spreadsheetId));
  await write({ appendDimension: { sheetId, dimension: 'ROWS', length: 5 } });
  expect(await missing()).toEqual([]); // nothing stands there yet
  const rows = ['2026-10-01', '2026-10-02'].map((day) => ({
    values: [day, '放假'].map((stringValue) => ({ userEnteredValue: { stringValue } })),
  }));
  await write({ updateCells: { start: { sheetId, rowIndex, columnIndex: 0 }, fields: 'userEnteredValue', rows } });
  expect(await missing()).toEqual([
    `“节假日”: 2 rows below row ${rowIndex} are not read, so their days count as any other. Insert rows above row ${rowIndex} and move them there, or delete rows that are no longer needed.`,
  ]);
  host.dispose();
});
