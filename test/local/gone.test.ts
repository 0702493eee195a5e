// A tab that is deleted: what read it says so, and all other cells are still worked out.
import { area, write } from './batch';
import { openHost } from './open';

test.each([
  ['a range', "=SUM('Gone'!A1:B3)"],
  ['a named range', '=SUM(gone)'],
  ['a column of a named range', '=CHOOSECOLS(gone,2)'],
  ['a column of it, looked through', '=IFERROR(FILTER(CHOOSECOLS(gone,1),CHOOSECOLS(gone,2)>0),"none")'],
  ['a cell of it', '=INDEX(gone,2,1)'],
])('%s', async (_, formula) => {
  const host = openHost();
  const batch = (requests: GoogleAppsScript.Sheets.Schema.Request[]) =>
    host.operation(() => host.Spreadsheets.batchUpdate({ requests }, host.book.spreadsheetId));
  await batch([
    { addSheet: { properties: { sheetId: 5, title: 'Gone' } } },
    write([[1, 2], [3, 4], [5, 6]], { sheetId: 5 }), // biome-ignore format: a table
    { addNamedRange: { namedRange: { name: 'gone', namedRangeId: 'gone', range: area(0, 3, 0, 2, 5) } } },
  ]);
  await batch([write([[formula], [null], [null], ['=D1+1', 1]])]);
  expect(String(host.value('A1'))).toMatch(/^\d+$/);
  await batch([{ deleteSheet: { sheetId: 5 } }]);
  expect(host.value('A1')).toMatch(formula.includes('IFERROR') ? /^none$/ : /^#(REF|NAME\?)!?/);
  await host.typeIn(0, 'D1', 41);
  expect(host.value('A4')).toBe(42);
  host.dispose();
});
