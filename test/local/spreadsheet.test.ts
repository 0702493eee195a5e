// Spreadsheets.get: what a field mask and ranges bring, and what nobody may see.
import { area, LI, OWNER, write } from './batch';
import { openHost } from './open';

const host = openHost({ title: 'Reviews', locale: 'zh_CN' });
const { spreadsheetId: id } = host.book;
afterAll(() => host.dispose());
const get = (options: Parameters<typeof host.Spreadsheets.get>[1]) => host.Spreadsheets.get(id, options);

beforeAll(() =>
  host.operation(() =>
    host.Spreadsheets.batchUpdate(
      {
        requests: [
          { addSheet: { properties: { sheetId: 4, title: 'Scores', gridProperties: { rowCount: 5, columnCount: 3 } } } },
          write(
            [
              [null, 1],
              ['=B1+1', '="x"'],
            ],
            { sheetId: 4 },
          ),
          { repeatCell: { range: area(1, 2, 0, 1, 4), cell: { note: 'a note' }, fields: 'note' } },
          { addProtectedRange: { protectedRange: { protectedRangeId: 1, range: { sheetId: 4 }, editors: { users: [OWNER, LI] } } } },
          {
            createDeveloperMetadata: {
              developerMetadata: { metadataId: 1, metadataKey: 'book', visibility: 'DOCUMENT', location: { spreadsheet: true } },
            },
          },
          {
            createDeveloperMetadata: {
              developerMetadata: { metadataId: 2, metadataKey: 'tab', visibility: 'DOCUMENT', location: { sheetId: 4 } },
            },
          },
          {
            createDeveloperMetadata: {
              developerMetadata: {
                metadataId: 3,
                metadataKey: 'row',
                visibility: 'DOCUMENT',
                location: { dimensionRange: { sheetId: 4, dimension: 'ROWS', startIndex: 1, endIndex: 2 } },
              },
            },
          },
        ],
      },
      id,
    ),
  ),
);

test('without grid data unless it is asked for', () => {
  const whole = get({});
  expect(whole).toMatchObject({
    spreadsheetId: id,
    properties: { title: 'Reviews', locale: 'zh_CN' },
    developerMetadata: [{ metadataId: 1 }],
  });
  expect(whole.sheets?.map(({ properties }) => properties?.title)).toEqual(['Sheet1', 'Scores']);
  expect(whole.sheets?.some((sheet) => 'data' in sheet)).toBe(false);
  expect(get({ includeGridData: true }).sheets?.every((sheet) => 'data' in sheet)).toBe(true);
});

test('a mask says itself what comes', () => {
  expect(get({ fields: 'sheets.properties(sheetId,title)', includeGridData: true })).toEqual({
    sheets: [{ properties: { sheetId: 0, title: 'Sheet1' } }, { properties: { sheetId: 4, title: 'Scores' } }],
  });
});

test('cells: entered, calculated and shown; nothing past the last', () =>
  expect(
    get({ ranges: ['Scores'], fields: 'sheets.data(startRow,rowData.values(userEnteredValue,effectiveValue,formattedValue,note))' }),
  ).toEqual({
    sheets: [
      {
        data: [
          {
            rowData: [
              { values: [{}, { userEnteredValue: { numberValue: 1 }, effectiveValue: { numberValue: 1 }, formattedValue: '1' }] },
              {
                values: [
                  { userEnteredValue: { formulaValue: '=B1+1' }, effectiveValue: { numberValue: 2 }, formattedValue: '2', note: 'a note' },
                  { userEnteredValue: { formulaValue: '="x"' }, effectiveValue: { stringValue: 'x' }, formattedValue: 'x' },
                ],
              },
            ],
          },
        ],
      },
    ],
  }));

test('ranges: only their sheets, from where they begin', () =>
  expect(
    get({ ranges: 'Scores!B2:B2', fields: 'sheets(properties.title,data(startRow,startColumn,rowData.values.userEnteredValue))' }),
  ).toEqual({
    sheets: [
      {
        properties: { title: 'Scores' },
        data: [{ startRow: 1, startColumn: 1, rowData: [{ values: [{ userEnteredValue: { formulaValue: '="x"' } }] }] }],
      },
    ],
  }));

test('metadata of a row comes with the row, not with the sheet', () => {
  const [, sheet] = get({ fields: 'sheets(developerMetadata.metadataId,data.rowMetadata.developerMetadata.metadataId)' }).sheets ?? [];
  expect(sheet?.developerMetadata).toEqual([{ metadataId: 2 }]);
  expect(sheet?.data?.[0]?.rowMetadata).toEqual([{}, { developerMetadata: [{ metadataId: 3 }] }, {}, {}, {}]);
});

test('who may edit a protection is shown to those who may', async () => {
  const protections = () => host.operation(() => get({ fields: 'sheets.protectedRanges' }).sheets?.[1]?.protectedRanges);
  expect(await protections()).toEqual([
    { protectedRangeId: 1, range: { sheetId: 4 }, editors: { users: [OWNER, LI] }, requestingUserCanEdit: true },
  ]);
  host.actAs('someone@example.com');
  expect(await protections()).toEqual([{ protectedRangeId: 1, range: { sheetId: 4 } }]);
  host.actAs(OWNER);
});

test('getByDataFilter brings the sheets that a filter finds', () =>
  expect(
    host.Spreadsheets.getByDataFilter({ dataFilters: [{ developerMetadataLookup: { metadataKey: 'tab' } }] }, id, {
      fields: 'sheets.properties.title',
    }).sheets,
  ).toEqual([{ properties: { title: 'Scores' } }]));

test('what is answered is a copy', () => {
  const answer = get({ fields: 'sheets.properties' });
  const properties = answer.sheets?.[0]?.properties;
  if (properties) properties.title = 'changed';
  expect(host.book.sheets[0]?.properties.title).toBe('Sheet1');
});

test.each([
  ['sheets.propertys', 'Invalid field: propertys is not in Sheet'],
  ['sheets(', 'Invalid field mask'],
  ['sheets.data.rowData.values.effectiveFormat', 'does not implement effectiveFormat'],
])('refuses the mask %s', (fields, message) => expect(() => get({ fields })).toThrow(message));

test('in a locale with a decimal comma formulas come as they are written there', async () => {
  const german = openHost({ locale: 'de_DE' });
  await german.operation(() =>
    german.Spreadsheets.batchUpdate({ requests: [write([['=IF(1<1,5;"a,b";2)', '=SUM({1,5\\2;3\\4};1)']])] }, german.book.spreadsheetId),
  );
  expect(german.values('A1:B1')).toEqual([['a,b', 11.5]]);
  expect(german.Spreadsheets.Values.get(german.book.spreadsheetId, 'A1:B1', { valueRenderOption: 'FORMULA' }).values).toEqual([
    ['=IF(1<1,5;"a,b";2)', '=SUM({1,5\\2;3\\4};1)'],
  ]);
  german.dispose();
});
