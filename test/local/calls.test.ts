// What an operation costs, where it is stopped, and killing it at any call.
import fc from 'fast-check';
import { write } from './batch';
import { type Host, hostsForTests } from './open';

const { openHost, openWithScript } = hostsForTests();

test('an operation’s calls are known by name', async () => {
  const host = openHost();
  const { SpreadsheetApp, PropertiesService } = host.globals as unknown as {
    SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
    PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  };
  await host.operation(() => {
    PropertiesService.getUserProperties().setProperty('k', 'v');
    return SpreadsheetApp.getActiveSheet().getName();
  });
  expect(host.calls.made()).toEqual([
    'PropertiesService.getUserProperties',
    'Properties.setProperty',
    'SpreadsheetApp.getActiveSheet',
    'Sheet.getName',
  ]);
});

test('six minutes of calls are the limit, whatever they cost', async () => {
  const host = openHost({ costs: () => 100 });
  const call = (n: number) => host.operation(() => Array.from({ length: n }, () => host.Spreadsheets.get(host.book.spreadsheetId)));
  await expect(call(3)).resolves.toHaveLength(3);
  await expect(call(4)).rejects.toThrow('Exceeded maximum execution time');
});

test('a formula is not read back after a write in the same operation; what is entered is', async () => {
  const host = openHost();
  const { spreadsheetId: id } = host.book;
  await host.typeIn('Sheet1', 'A1', '=1+1');
  const writing = (read: () => unknown) =>
    host.operation(() => {
      host.Spreadsheets.batchUpdate({ requests: [write([[5]], { column: 1 })] }, id);
      return read();
    });
  const stale = 'A value was read after a write in the same operation';
  await expect(writing(() => host.Spreadsheets.Values.get(id, 'A1'))).rejects.toThrow(stale);
  await expect(writing(() => host.Spreadsheets.get(id, { fields: 'sheets.data.rowData.values.effectiveValue' }))).rejects.toThrow(stale);
  await expect(writing(() => host.Spreadsheets.Values.get(id, 'A1', { valueRenderOption: 'FORMULA' }).values)).resolves.toEqual([['=1+1']]);
  await expect(writing(() => host.Spreadsheets.Values.get(id, 'B1').values)).resolves.toEqual([['5']]);
  await expect(writing(() => host.Spreadsheets.get(id, { fields: 'sheets.properties.title' }).sheets)).resolves.toHaveLength(1);
});

describe('a failure at a call', () => {
  const twoWrites = (host: Host) =>
    host.operation(() => {
      host.Spreadsheets.get(host.book.spreadsheetId);
      host.Spreadsheets.batchUpdate({ requests: [write([['first']])] }, host.book.spreadsheetId);
      host.Spreadsheets.batchUpdate({ requests: [write([['second']], { row: 1 })] }, host.book.spreadsheetId);
    });
  test.each([
    [1, 'before', ['', '']],
    [2, 'before', ['', '']],
    [2, 'after', ['first', '']],
    [3, 'before', ['first', '']],
    [3, 'after', ['first', 'second']],
  ] as const)('number %i, %s it was carried out', async (n, when, left) => {
    const host = openHost();
    host.failAtCall(n, when);
    await expect(twoWrites(host)).rejects.toThrow(/^Service error: Sheets\.Spreadsheets\.(get|batchUpdate) \(call \d\)$/);
    expect(host.values('A1:A2').flat()).toEqual(left);
  });
  test('strikes one operation only', async () => {
    const host = openHost();
    host.failAtCall(1);
    await expect(twoWrites(host)).rejects.toThrow('Service error');
    await twoWrites(host);
    expect(host.values('A1:A2').flat()).toEqual(['first', 'second']);
  });
  test('past the last call nothing fails', async () => {
    const host = openHost();
    host.failAtCall(4);
    await twoWrites(host);
    expect(host.calls.made()).toHaveLength(3);
  });

  test('wherever its operation is killed the sidebar hears of it, and the sheet has the example wholly or not at all', async () => {
    const { host, script } = openWithScript();
    const request = JSON.stringify({
      op: 'insertExample',
      language: 'en',
      args: { cell: 'A1', height: 1, width: 2, block: '80\t=GRADE(80)' },
    });
    const ended = { not: 0, wholly: 0 };
    for (let n = 1; ; n++) {
      for (const when of ['before', 'after'] as const) {
        host.failAtCall(n, when);
        // before the server's part is read there is nobody who could answer: the page's failure handler hears of it
        const answer = await script.call('rpc', request).then(
          (json) => JSON.parse(String(json)),
          () => ({ ok: false }),
        );
        const calls = host.calls.made().length;
        const left = host.values('A1:B1').flat();
        expect([
          ['', ''],
          [80, 'B'],
        ]).toContainEqual(left);
        if (calls < n) {
          expect([answer.ok, ended.not > 5, ended.wholly > 0]).toEqual([true, true, true]);
          return;
        }
        if (answer.ok) expect(left).toEqual([80, 'B']);
        ended[left[0] === '' ? 'not' : 'wholly']++;
        for (const a1 of ['A1', 'B1']) await host.typeIn('Sheet1', a1, '');
      }
    }
  });
});

test('a batch that fails anywhere leaves no trace', async () => {
  const host = openHost();
  const { spreadsheetId: id } = host.book;
  await host.operation(() => host.Spreadsheets.batchUpdate({ requests: [write([[1, '=A1+1', '=SUM(B1:B9)']])] }, id));
  const good = fc.constantFrom<GoogleAppsScript.Sheets.Schema.Request>(
    write([['x', 2]], { row: 3 }),
    { addSheet: { properties: { title: 'New' } } },
    { insertDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 3 } } },
    { updateSheetProperties: { properties: { title: 'Renamed' }, fields: 'title' } },
    { mergeCells: { range: { sheetId: 0, startRowIndex: 5, endRowIndex: 7 }, mergeType: 'MERGE_ALL' } },
    { setDataValidation: { range: { sheetId: 0, startRowIndex: 0, endRowIndex: 2 }, rule: { condition: { type: 'BOOLEAN' } } } },
  );
  const bad = fc.constantFrom<GoogleAppsScript.Sheets.Schema.Request>(
    write([[1]], { row: 5000 }),
    { deleteSheet: { sheetId: 99 } },
    { addSheet: { properties: { sheetId: 0 } } },
  );
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(good, { maxLength: 4 }), bad, fc.uniqueArray(good, { maxLength: 2 }), async (first, failing, last) => {
      const before = host.book;
      const copy = JSON.stringify(before);
      const shown = JSON.stringify(host.engine.workbook.getSnapshot());
      await expect(host.operation(() => host.Spreadsheets.batchUpdate({ requests: [...first, failing, ...last] }, id))).rejects.toThrow(
        'Invalid requests[',
      );
      expect(host.book).toBe(before);
      expect(JSON.stringify(host.book)).toBe(copy);
      expect(JSON.stringify(host.engine.workbook.getSnapshot())).toBe(shown);
    }),
    { numRuns: 40 },
  );
});
