// A batch that Univer is brought up to: tabs that go out of sight while others come into it, and one over which Univer fails.
import type { Request } from '../../local/book/schema';
import { write } from './batch';
import { hostsForTests } from './open';

const { openHost } = hostsForTests();
const turn = (sheetId: number, hidden: boolean): Request => ({
  updateSheetProperties: { properties: { sheetId, hidden }, fields: 'hidden' },
});

test('the tabs that are seen are hidden in one batch with one behind them shown, and what the batch writes there is calculated', async () => {
  const host = openHost();
  const send = (...requests: Request[]) => host.operation(() => host.Spreadsheets.batchUpdate({ requests }, host.book.spreadsheetId));
  await send({ addSheet: { properties: { sheetId: 7, hidden: true } } }, write([['=SUM(B1:B9)', 1]], { sheetId: 7 }));
  await send({ addSheet: { properties: { sheetId: 8, index: 0 } } });
  await send(turn(0, true));
  await send(write([[2]], { sheetId: 7, row: 1, column: 1 }), turn(7, false), turn(8, true));
  expect(host.book.sheets.map(({ properties: { sheetId, hidden } }) => [sheetId, hidden === true])).toEqual([
    [8, true],
    [0, true],
    [7, false],
  ]);
  expect(host.engine.workbook.getSheets().map((sheet) => [sheet.getSheetId(), sheet.isSheetHidden() === 1])).toEqual([
    ['8', true],
    ['0', true],
    ['7', false],
  ]);
  const title = host.book.sheets[2]?.properties.title;
  expect(host.value(`${title}!A1`)).toBe(3);
});

test('where Univer fails over a batch it is not written, and no script finds it done', async () => {
  const host = openHost();
  const before = host.book;
  const failing = host.engine.commands.beforeCommandExecuted(({ id }) => {
    if (id === 'sheet.mutation.set-worksheet-name') throw new Error('not this one');
  });
  const requests = [write([[1]]), { updateSheetProperties: { properties: { title: 'x' }, fields: 'title' } }];
  await expect(host.operation(() => host.Spreadsheets.batchUpdate({ requests }, host.book.spreadsheetId))).rejects.toThrow('not this one');
  expect(host.book === before).toBe(true);
  failing.dispose();
});
