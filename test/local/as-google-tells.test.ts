// What Google fills in, leaves out, sorts and refuses, where the local host once did otherwise.
import { area, entered, OWNER, write } from './batch';
import { type Host, hostsForTests } from './open';

const { openHost } = hostsForTests();
type Request = GoogleAppsScript.Sheets.Schema.Request;

async function told(requests: Request[], fields: string): Promise<{ readonly host: Host; readonly answer: unknown }> {
  const host = openHost({ user: OWNER });
  await host.operation(() => host.Spreadsheets.batchUpdate({ requests }, host.book.spreadsheetId));
  return { host, answer: host.Spreadsheets.get(host.book.spreadsheetId, { fields }) };
}

const RED = { red: 1, green: 0, blue: 0 };
const format = (userEnteredFormat: object): Request => ({
  repeatCell: { range: area(0, 1, 0, 1), cell: { userEnteredFormat }, fields: 'userEnteredFormat' },
});
const cellOf = (answer: unknown) =>
  (answer as GoogleAppsScript.Sheets.Schema.Spreadsheet).sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0]?.userEnteredFormat;

describe('a colour is told in both of its fields, whichever was sent, without the channels at 0', () => {
  const BOTH = { color: { red: 1 }, style: { rgbColor: { red: 1 } } };
  test.each([
    ['text by its style', { textFormat: { foregroundColorStyle: { rgbColor: RED } } }],
    ['text by its colour', { textFormat: { foregroundColor: RED } }],
  ])('%s', async (_, sent) => {
    const { answer } = await told([format(sent)], 'sheets.data.rowData.values.userEnteredFormat');
    expect(cellOf(answer)).toEqual({ textFormat: { foregroundColor: BOTH.color, foregroundColorStyle: BOTH.style } });
  });
  test.each([
    ['background by its style', { backgroundColorStyle: { rgbColor: RED } }],
    ['background by its colour', { backgroundColor: RED }],
  ])('%s', async (_, sent) => {
    const { answer } = await told([format(sent)], 'sheets.data.rowData.values.userEnteredFormat');
    expect(cellOf(answer)).toEqual({ backgroundColor: BOTH.color, backgroundColorStyle: BOTH.style });
  });
  test('a mask may ask for the one that was not sent', async () => {
    const { answer } = await told([format({ backgroundColor: RED })], 'sheets.data.rowData.values.userEnteredFormat.backgroundColorStyle');
    expect(cellOf(answer)).toEqual({ backgroundColorStyle: BOTH.style });
  });
  test('black is there, and has no channels', async () => {
    const { answer } = await told(
      [format({ backgroundColorStyle: { rgbColor: { red: 0, green: 0, blue: 0 } } })],
      'sheets.data.rowData.values.userEnteredFormat',
    );
    expect(cellOf(answer)).toEqual({ backgroundColor: {}, backgroundColorStyle: { rgbColor: {} } });
  });
  test('a theme’s colour is told as one', async () => {
    const sent = { backgroundColorStyle: { themeColor: 'ACCENT1' } };
    expect(cellOf((await told([format(sent)], 'sheets.data.rowData.values.userEnteredFormat')).answer)).toEqual(sent);
  });
  test('of borders, tabs and banding too', async () => {
    const { answer } = await told(
      [
        format({ borders: { top: { style: 'SOLID', color: RED } } }),
        { updateSheetProperties: { properties: { tabColor: RED }, fields: 'tabColor' } },
        { addBanding: { bandedRange: { range: area(0, 2, 0, 2), rowProperties: { firstBandColor: RED, secondBandColor: RED } } } },
      ],
      'sheets(properties(tabColor,tabColorStyle),bandedRanges.rowProperties,data.rowData.values.userEnteredFormat)',
    );
    expect(answer).toMatchObject({
      sheets: [
        {
          properties: { tabColor: BOTH.color, tabColorStyle: BOTH.style },
          bandedRanges: [{ rowProperties: { firstBandColor: BOTH.color, firstBandColorStyle: BOTH.style } }],
          data: [{ rowData: [{ values: [{ userEnteredFormat: { borders: { top: { color: BOTH.color, colorStyle: BOTH.style } } } }] }] }],
        },
      ],
    });
  });
});

test('what is not so is absent, but for a value and for what is switched off by hand', async () => {
  const { answer } = await told(
    [
      {
        updateSheetProperties: {
          properties: { hidden: false, gridProperties: { hideGridlines: false } },
          fields: 'hidden,gridProperties.hideGridlines',
        },
      },
      { addProtectedRange: { protectedRange: { protectedRangeId: 1, range: area(0, 1, 0, 1), warningOnly: false } } },
      { setDataValidation: { range: area(1, 2, 0, 1), rule: { condition: { type: 'BOOLEAN' }, strict: false, showCustomUi: false } } },
      format({ textFormat: { bold: false } }),
      write([[false]]),
    ],
    'sheets(properties,protectedRanges(warningOnly,protectedRangeId),data.rowData.values(userEnteredValue,userEnteredFormat,dataValidation))',
  );
  expect(answer).toEqual({
    sheets: [
      {
        properties: { sheetId: 0, title: 'Sheet1', index: 0, sheetType: 'GRID', gridProperties: { rowCount: 1000, columnCount: 26 } },
        protectedRanges: [{ protectedRangeId: 1 }],
        data: [
          {
            rowData: [
              { values: [{ userEnteredValue: { boolValue: false }, userEnteredFormat: { textFormat: { bold: false } } }] },
              { values: [{ dataValidation: { condition: { type: 'BOOLEAN' } } }] },
            ],
          },
        ],
      },
    ],
  });
});

test.each([
  [[{}], ['Sheet1']],
  [
    [{ properties: {} }, { properties: {} }],
    ['Sheet1', 'Sheet2'],
  ],
  [
    [{ properties: {} }, { properties: { title: 'sheet1' } }, {}],
    ['Sheet2', 'sheet1', 'Sheet3'],
  ],
  [[], ['Sheet1']],
])('a new spreadsheet’s sheets are called %j → %j', (sheets, titles) => {
  const { sheets: made = [] } = openHost().Spreadsheets.create({ properties: { title: 'New' }, sheets: [...sheets] });
  expect(made.map(({ properties }) => properties?.title)).toEqual(titles);
});

test('a filter with an order sorts, under its headings and within its range', async () => {
  const host = openHost();
  await host.operation(() =>
    host.Spreadsheets.batchUpdate(
      { requests: [write([['n', 'of', 0], [1, '=A2*10', 'a'], [3, '=A3*10', 'b'], [2, '=A4*10', 'c'], [9]])] },
      host.book.spreadsheetId,
    ),
  );
  await host.operation(() =>
    host.Spreadsheets.batchUpdate(
      {
        requests: [
          { setBasicFilter: { filter: { range: area(0, 4, 0, 2), sortSpecs: [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }] } } },
        ],
      },
      host.book.spreadsheetId,
    ),
  );
  expect(host.values('A1:C5')).toEqual([
    ['n', 'of', 0],
    [3, 30, 'a'],
    [2, 20, 'b'],
    [1, 10, 'c'],
    [9, '', ''],
  ]);
  expect(entered(host.book)).toMatchObject({ B2: '=A2*10', B4: '=A4*10' });
});

test.each<[string, Request]>([
  ['of a cell', format({ horizontalAlignment: 'center' })],
  ['of a chart’s title', { addChart: { chart: { spec: { title: 'x', titleTextPosition: { horizontalAlignment: 'center' } } } } }],
  ['of the direction of text', format({ textDirection: 'left_to_right' })],
])('a word is a word in capitals: %s', (_, request) => {
  const host = openHost();
  expect(() => host.Spreadsheets.batchUpdate({ requests: [request] }, host.book.spreadsheetId)).toThrow(/^Invalid value at 'requests\[0\]/);
});
