// Reading and writing values through the API: renderings, blanks, data filters, and what is entered as a person would.
import { area, write } from './batch';
import { openHost } from './open';

const host = openHost();
const { spreadsheetId: id } = host.book;
const { Spreadsheets: sheets } = host;
afterAll(() => host.dispose());

beforeAll(() =>
  host.operation(() =>
    sheets.batchUpdate(
      {
        requests: [
          { addSheet: { properties: { sheetId: 4, title: 'Scores 1', gridProperties: { rowCount: 8, columnCount: 5 } } } },
          write(
            [
              ['id', 'score', 'share', 'day', 'done'],
              ['E1', 89.5, 0.256, 45_747, true],
              ['E2', '=B2*2', '=1/0', null, false],
              [null],
              ['end', '="text"', '=B2>1'],
            ],
            { sheetId: 4 },
          ),
          {
            repeatCell: {
              range: area(1, 3, 2, 3, 4),
              cell: { userEnteredFormat: { numberFormat: { type: 'PERCENT', pattern: '0.0%' } } },
              fields: 'userEnteredFormat',
            },
          },
          {
            repeatCell: {
              range: area(1, 3, 3, 4, 4),
              cell: { userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'yyyy-mm-dd' } } },
              fields: 'userEnteredFormat',
            },
          },
          { addNamedRange: { namedRange: { name: 'scores', range: area(1, 3, 1, 2, 4) } } },
          {
            createDeveloperMetadata: {
              developerMetadata: { metadataKey: 'tab', metadataValue: 'scores', visibility: 'DOCUMENT', location: { sheetId: 4 } },
            },
          },
          {
            createDeveloperMetadata: {
              developerMetadata: {
                metadataKey: 'column',
                visibility: 'DOCUMENT',
                location: { dimensionRange: { sheetId: 4, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 } },
              },
            },
          },
        ],
      },
      id,
    ),
  ),
);

test.each([
  [
    'formatted, as Google does by itself',
    {},
    [
      ['E1', '89.5', '25.6%', '2025-03-31', 'TRUE'],
      ['E2', '179', '#DIV/0!', '', 'FALSE'],
    ],
  ],
  [
    'unformatted',
    { valueRenderOption: 'UNFORMATTED_VALUE' },
    [
      ['E1', 89.5, 0.256, 45_747, true],
      ['E2', 179, '#DIV/0!', '', false],
    ],
  ],
  [
    'with dates as text',
    { valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'FORMATTED_STRING' },
    [
      ['E1', 89.5, 0.256, '2025-03-31', true],
      ['E2', 179, '#DIV/0!', '', false],
    ],
  ],
  [
    'formulas',
    { valueRenderOption: 'FORMULA' },
    [
      ['E1', 89.5, 0.256, 45_747, true],
      ['E2', '=B2*2', '=1/0', '', false],
    ],
  ],
])('values %s', (_, options, expected) =>
  expect(sheets.Values.get(id, "'Scores 1'!A2:E3", options)).toEqual({
    range: "'Scores 1'!A2:E3",
    majorDimension: 'ROWS',
    values: expected,
  }),
);

test('by columns', () =>
  expect(sheets.Values.get(id, "'Scores 1'!A1:B3", { majorDimension: 'COLUMNS' }).values).toEqual([
    ['id', 'E1', 'E2'],
    ['score', '89.5', '179'],
  ]));

test('blanks at the end of a row and blank rows at the end are left out, blank rows between are not', () => {
  expect(sheets.Values.get(id, "'Scores 1'!A2:E8").values).toEqual([
    ['E1', '89.5', '25.6%', '2025-03-31', 'TRUE'],
    ['E2', '179', '#DIV/0!', '', 'FALSE'],
    [],
    ['end', 'text', 'TRUE'],
  ]);
  expect(sheets.Values.get(id, "'Scores 1'!A6:E8")).toEqual({ range: "'Scores 1'!A6:E8", majorDimension: 'ROWS' });
});

test('batchGet: several ranges, by name too', () =>
  expect(
    sheets.Values.batchGet(id, { ranges: ['scores', "'Scores 1'!A1"], valueRenderOption: 'UNFORMATTED_VALUE' }).valueRanges.map(
      ({ range, values }) => [range, values],
    ),
  ).toEqual([
    ["'Scores 1'!B2:B3", [[89.5], [179]]],
    ["'Scores 1'!A1", [['id']]],
  ]));

describe('batchGetByDataFilter', () => {
  const byTab = { developerMetadataLookup: { metadataKey: 'tab', metadataValue: 'scores' } };
  const byColumn = { developerMetadataLookup: { metadataKey: 'column' } };
  const read = (...dataFilters: GoogleAppsScript.Sheets.Schema.DataFilter[]) =>
    sheets.Values.batchGetByDataFilter({ dataFilters, valueRenderOption: 'UNFORMATTED_VALUE' }, id).valueRanges.map(
      ({ valueRange, dataFilters: by }) => [valueRange.range, valueRange.values?.length, by],
    );
  test('a sheet and a column by their metadata', () =>
    expect(read(byTab, byColumn)).toEqual([
      ["'Scores 1'!A1:E8", 5, [byTab]],
      ["'Scores 1'!B1:B8", 5, [byColumn]],
    ]));
  test('a place that two filters find comes once', () => {
    const [byA1, byGrid] = [{ a1Range: "'Scores 1'!A1:B2" }, { gridRange: area(0, 2, 0, 2, 4) }];
    expect(read(byA1, byGrid)).toEqual([["'Scores 1'!A1:B2", 2, [byA1, byGrid]]]);
  });
  test('what finds nothing gives nothing', () => expect(read({ developerMetadataLookup: { metadataKey: 'gone' } })).toEqual([]));
});

describe('Values.batchUpdate', () => {
  const put = (values: unknown[][], valueInputOption = 'USER_ENTERED', range = 'Sheet1!A1:E2') =>
    sheets.Values.batchUpdate({ valueInputOption, data: [{ range, values }] }, id);
  const entered = () => host.book.sheets[0]?.rows[0]?.map((cell) => cell?.userEnteredValue);
  test('as a person would enter it', () => {
    expect(put([['1,234.5', '50%', '2025-03-31', 'true', '=A1']])).toMatchObject({
      totalUpdatedCells: 5,
      totalUpdatedRows: 1,
      totalUpdatedSheets: 1,
    });
    expect(entered()).toEqual([
      { numberValue: 1234.5 },
      { numberValue: 0.5 },
      { numberValue: 45_747 },
      { boolValue: true },
      { formulaValue: '=A1' },
    ]);
    expect(host.book.sheets[0]?.rows[0]?.[1]?.userEnteredFormat?.numberFormat).toEqual({ type: 'PERCENT', pattern: '0%' });
  });
  test('raw: text stays text', () => {
    put([['50%', '=A1', 3, true]], 'RAW');
    expect(entered()?.slice(0, 4)).toEqual([{ stringValue: '50%' }, { stringValue: '=A1' }, { numberValue: 3 }, { boolValue: true }]);
  });
  test('one cell only says where to begin', () => {
    put([[1, 2], [3]], 'RAW', 'Sheet1!C4');
    expect(sheets.Values.get(id, 'Sheet1!C4:D5', { valueRenderOption: 'FORMULA' }).values).toEqual([[1, 2], [3]]);
    expect(() => put([[1, 2]], 'RAW', 'Sheet1!Z1')).toThrow('exceeds grid limits');
  });
  test('null leaves, an empty text clears', () => {
    put([['a', 'b']], 'RAW');
    put([[null, '']]);
    expect(entered()?.slice(0, 2)).toEqual([{ stringValue: 'a' }, undefined]);
  });
  test.each([
    ['more than the range', [[1, 2, 3, 4, 5, 6]], 'RAW', 'tried writing to row [1], column [6]'],
    ['without saying how', [[1]], '', "'valueInputOption' is required"],
    ['an object', [[{}]], 'RAW', 'Invalid values[0][0]: object'],
  ])('refuses %s', (_, values, how, message) => {
    const before = host.book;
    expect(() => put(values, how)).toThrow(message);
    expect(host.book).toBe(before);
  });
});

test('an unknown spreadsheet', () => expect(() => sheets.Values.get('other', 'A1')).toThrow('Requested entity was not found.'));

test('a spreadsheet of its own', () => {
  const made = sheets.create({
    properties: { title: 'New' },
    sheets: [{ properties: { sheetId: 3, title: 'One' } }, { properties: { title: 'Two' } }],
  });
  expect(made.properties?.title).toBe('New');
  expect(made.sheets?.map(({ properties }) => properties?.title)).toEqual(['One', 'Two']);
  const other = made.spreadsheetId ?? '';
  sheets.batchUpdate({ requests: [write([[5, '=A1']], { sheetId: 3 })] }, other);
  expect(sheets.Values.get(other, 'One!A1').values).toEqual([['5']]);
  expect(() => sheets.Values.get(other, 'One!B1')).toThrow('calculates the active spreadsheet only');
});
