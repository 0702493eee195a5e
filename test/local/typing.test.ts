// A person's edits: taken as Sheets takes them, refused where a protection or a strict rule says so.
import { area, LI, OWNER, WANG, write } from './batch';
import { type Host, hostsForTests } from './open';

const { openHost } = hostsForTests();

async function opened(requests: GoogleAppsScript.Sheets.Schema.Request[] = [], locale = 'en_US'): Promise<Host> {
  const host = openHost({ locale, user: OWNER });
  if (requests.length > 0) await host.operation(() => host.Spreadsheets.batchUpdate({ requests }, host.book.spreadsheetId));
  return host;
}

test.each([
  ['12.5', 12.5, 'en_US'],
  ['1,234', 1234, 'en_US'],
  ['1,23', '1,23', 'en_US'],
  ['1,5', 1.5, 'de_DE'],
  ['1.234,5', 1234.5, 'de_DE'],
  ['-3', -3, 'en_US'],
  ['12%', 0.12, 'en_US'],
  ['1e3', 1000, 'en_US'],
  ['007', 7, 'en_US'],
  ["'007", '007', 'en_US'],
  ['TRUE', true, 'en_US'],
  ['2025-03-31', 45_747, 'en_US'],
  ['3/31/2025', 45_747, 'en_US'],
  ['31/3/2025', 45_747, 'en_GB'],
  ['2025-02-30', '2025-02-30', 'en_US'],
  ['N/A', 'N/A', 'en_US'],
  ['=1+1', 2, 'en_US'],
  ['=', '=', 'en_US'],
  ['', '', 'en_US'],
  [7, 7, 'en_US'],
])('typing %j gives %j in %s', async (typed, value, locale) => {
  const host = await opened([], locale);
  expect(await host.typeIn('Sheet1', 'B2', typed)).toEqual({ accepted: true });
  expect(host.value('B2')).toBe(value);
});

test('a percent and a day bring their format, where the cell has none', async () => {
  const host = await opened();
  await host.typeIn('Sheet1', 'A1', '12%');
  await host.typeIn('Sheet1', 'A2', '2025-03-31');
  expect(host.Spreadsheets.Values.get(host.book.spreadsheetId, 'A1:A2').values).toEqual([['12%'], ['2025-03-31']]);
});

describe('percents, as Sheets reads them', () => {
  const formats = [
    ['no format', undefined],
    ['percents', { type: 'PERCENT', pattern: '0.0%' }],
    ['percents by their pattern alone', { type: 'NUMBER', pattern: '0%' }],
    ['a number before a plain %', { type: 'NUMBER', pattern: '0"%"' }],
  ] as const;
  test.each([
    ['38%', 0.38, '38%', 0.38],
    ['38.5%', 0.385, '38.50%', 0.385],
    ['38', 38, '38', 0.38],
    ['0.38', 0.38, '0.38', 0.0038],
    ['-5', -5, '-5', -0.05],
    [85, 85, '85', 0.85],
    [7.5, 7.5, '7.5', 0.075],
    ['N/A', 'N/A', 'N/A', 'N/A'],
  ])('%j: %d in a plain cell, shown as %s; %d where the cell shows percents', async (typed, plain, shown, percent) => {
    const host = await opened(
      formats.flatMap(([, numberFormat], n) =>
        numberFormat
          ? [
              {
                repeatCell: {
                  range: area(n, n + 1, 0, 1),
                  cell: { userEnteredFormat: { numberFormat } },
                  fields: 'userEnteredFormat.numberFormat',
                },
              },
            ]
          : [],
      ),
    );
    for (let row = 1; row <= formats.length; row++) expect(await host.typeIn('Sheet1', `A${row}`, typed)).toEqual({ accepted: true });
    expect(host.values('A1:A4')).toEqual([[plain], [percent], [percent], [plain]]);
    expect(host.Spreadsheets.Values.get(host.book.spreadsheetId, 'A1').values).toEqual([[shown]]);
  });

  test('what a percent leaves behind: the next number is one too', async () => {
    const host = await opened();
    const shown = () => host.Spreadsheets.Values.get(host.book.spreadsheetId, 'A1').values?.[0]?.[0];
    const seen = [];
    for (const typed of ['38%', '85', '', '90']) {
      await host.typeIn('Sheet1', 'A1', typed);
      seen.push([host.value('A1'), shown()]);
    }
    expect(seen).toEqual([
      [0.38, '38%'],
      [0.85, '85%'],
      ['', undefined],
      [0.9, '90%'],
    ]);
  });

  test('in a locale with a decimal comma', async () => {
    const host = await opened([], 'de_DE');
    await host.typeIn('Sheet1', 'A1', '38,5%');
    await host.typeIn('Sheet1', 'A1', 7.5);
    expect(host.value('A1')).toBe(0.075);
  });
});

test('in a cell formatted as text everything is text', async () => {
  const host = await opened([
    {
      repeatCell: { range: area(0, 1, 0, 1), cell: { userEnteredFormat: { numberFormat: { type: 'TEXT' } } }, fields: 'userEnteredFormat' },
    },
  ]);
  await host.typeIn('Sheet1', 'A1', '=1+1');
  expect(host.value('A1')).toBe('=1+1');
});

describe('protection', () => {
  const tab = { sheetId: 0 };
  const requests = [
    { addProtectedRange: { protectedRange: { range: tab, unprotectedRanges: [area(1, 3, 1, 2), area(5, 6, 0, 1)] } } },
    { addProtectedRange: { protectedRange: { range: area(1, 3, 1, 2), editors: { users: [OWNER, LI] } } } },
    { addProtectedRange: { protectedRange: { range: area(8, 9, 0, 1), warningOnly: true } } },
  ];
  test.each([
    ['the manager in their own cells', 'B2', LI, true],
    ['another manager there', 'B2', WANG, false],
    ['the manager elsewhere', 'A1', LI, false],
    ['anyone in a hole', 'A6', WANG, true],
    ['the owner everywhere', 'A1', OWNER, true],
    ['the owner in a manager’s cells', 'B2', OWNER, true],
  ])('%s', async (_, a1, who, accepted) => {
    const host = await opened(requests);
    const before = host.book;
    const edit = await host.typeIn('Sheet1', a1, 5, who);
    expect(edit.accepted).toBe(accepted);
    if (!accepted) expect(edit).toEqual({ accepted: false, why: 'protected', reason: `${who} cannot edit Sheet1!${a1}: it is protected.` });
    expect(host.book === before).toBe(!accepted);
  });

  test('a batch is stopped by it too: nothing of it is applied', async () => {
    const host = await opened(requests);
    host.actAs(LI);
    const before = host.book;
    const send = (request: GoogleAppsScript.Sheets.Schema.Request) =>
      host.operation(() =>
        host.Spreadsheets.batchUpdate({ requests: [write([[1]], { row: 1, column: 1 }), request] }, host.book.spreadsheetId),
      );
    for (const request of [
      write([[1]]),
      { sortRange: { range: area(0, 3, 0, 2), sortSpecs: [{}] } },
      { insertDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 9, endIndex: 10 } } },
      { updateSheetProperties: { properties: { title: 'Mine' }, fields: 'title' } },
      { deleteProtectedRange: { protectedRangeId: 1 } },
      { setDataValidation: { range: area(1, 3, 1, 3) } },
    ])
      await expect(send(request)).rejects.toThrow('You are trying to edit a protected cell or object.');
    expect(host.book).toBe(before);
    await expect(
      host.operation(() =>
        host.Spreadsheets.Values.batchUpdate({ valueInputOption: 'RAW', data: [{ range: 'A1', values: [[1]] }] }, host.book.spreadsheetId),
      ),
    ).rejects.toThrow('protected');
    await host.operation(() => host.Spreadsheets.batchUpdate({ requests: [write([[1]], { row: 1, column: 1 })] }, host.book.spreadsheetId));
    expect(host.value('B2')).toBe(1);
  });

  test('it goes with the cells when rows are inserted', async () => {
    const host = await opened([...requests, { insertDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 2 } } }]);
    expect((await host.typeIn('Sheet1', 'B2', 5, LI)).accepted).toBe(false);
    expect((await host.typeIn('Sheet1', 'B4', 5, LI)).accepted).toBe(true);
  });
});

describe('strict rules', () => {
  const values = (...texts: string[]) => texts.map((userEnteredValue) => ({ userEnteredValue }));
  test.each([
    ['NUMBER_BETWEEN', values('0', '100'), ['0', '100', '55.5', ''], ['101', '-1', 'x']],
    ['NUMBER_GREATER', values('0'), ['1'], ['0']],
    ['NUMBER_NOT_EQ', values('5'), ['4'], ['5', 'x']],
    ['ONE_OF_LIST', values('A', 'B', '1'), ['A', '1'], ['C', 'a']],
    ['ONE_OF_RANGE', values('=$E$1:$E$2'), ['red', '7'], ['blue']],
    ['ONE_OF_RANGE', values("='Other'!A1:A2"), ['far'], ['red']],
    ['BOOLEAN', [], ['TRUE', 'false'], ['1', 'x']],
    ['BOOLEAN', values('yes', 'no'), ['yes'], ['TRUE']],
    ['CUSTOM_FORMULA', values('=AND(ISNUMBER(A1),A1<=E2)'), ['7', '3'], ['8', 'x']],
    ['TEXT_IS_EMAIL', [], ['a@b.cn'], ['a']],
    ['TEXT_CONTAINS', values('ab'), ['xABx'], ['ba']],
    ['DATE_IS_VALID', [], ['2025-03-31'], ['soon']],
    ['DATE_BETWEEN', values('2025-01-01', '2025-12-31'), ['2025-03-31'], ['2026-01-01']],
  ])('%s %j', async (type, conditionValues, good, bad) => {
    const host = await opened([
      write([['red'], [7]], { column: 4 }),
      { addSheet: { properties: { sheetId: 3, title: 'Other' } } },
      write([['far']], { sheetId: 3 }),
      {
        setDataValidation: {
          range: area(0, 1, 0, 1),
          rule: { condition: { type, values: conditionValues }, strict: true, inputMessage: 'Not like that.' },
        },
      },
    ]);
    for (const typed of good) expect([typed, await host.typeIn('Sheet1', 'A1', typed)]).toEqual([typed, { accepted: true }]);
    const before = host.book;
    for (const typed of bad) {
      expect([typed, await host.typeIn('Sheet1', 'A1', typed)]).toEqual([
        typed,
        { accepted: false, why: 'invalid', reason: 'Not like that.' },
      ]);
      expect(host.book).toBe(before);
    }
  });

  test('a formula is judged by what it gives', async () => {
    const host = await opened([
      { setDataValidation: { range: area(0, 1, 0, 1), rule: { condition: { type: 'NUMBER_LESS', values: values('5') }, strict: true } } },
    ]);
    expect((await host.typeIn('Sheet1', 'A1', '=2+2')).accepted).toBe(true);
    expect((await host.typeIn('Sheet1', 'A1', '=2+3')).accepted).toBe(false);
    expect(host.value('A1')).toBe(4);
  });

  test('a rule that only warns lets everything in', async () => {
    const host = await opened([
      { setDataValidation: { range: area(0, 1, 0, 1), rule: { condition: { type: 'BOOLEAN' }, strict: false } } },
    ]);
    expect((await host.typeIn('Sheet1', 'A1', 'x')).accepted).toBe(true);
  });
});

test('off the grid, and on a sheet that is not there', async () => {
  const host = await opened();
  expect(await host.typeIn('Sheet1', 'AA1', 1)).toEqual({ accepted: false, why: 'off the grid', reason: 'AA1 is not on Sheet1.' });
  await expect(host.typeIn('Gone', 'A1', 1)).rejects.toThrow('There is no sheet Gone: there are Sheet1.');
});
