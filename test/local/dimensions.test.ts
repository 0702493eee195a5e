// Requests on rows and columns, and sorting: where everything that stands there goes.
import { sheetById } from '../../local/book/book';
import type { Request } from '../../local/book/schema';
import { area, entered, made, refusal, START, write } from './batch';

const lines = (dimension: 'ROWS' | 'COLUMNS', startIndex: number, endIndex: number, sheetId = 0) => ({
  sheetId,
  dimension,
  startIndex,
  endIndex,
});
const FULL: Request[] = [
  write([
    ['id', 'score', 'all'],
    ['E1', 10, '=SUM(B2:B4)'],
    ['E2', 20],
    ['E3', 30],
  ]),
  write([['=SUM(Sheet1!B2:B4)', '=Sheet1!B3']], { sheetId: 2 }),
  { mergeCells: { range: area(5, 7, 0, 2) } },
  { addNamedRange: { namedRange: { name: 'scores', range: area(1, 4, 1, 2) } } },
  { addProtectedRange: { protectedRange: { range: { sheetId: 0 }, unprotectedRanges: [area(1, 4, 1, 2)] } } },
  {
    addConditionalFormatRule: {
      rule: {
        ranges: [area(1, 4, 1, 2)],
        booleanRule: { condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=LEN(B2)=0' }] } },
      },
    },
  },
  { setBasicFilter: { filter: { range: area(0, 4, 0, 3) } } },
  {
    createDeveloperMetadata: {
      developerMetadata: { metadataKey: 'row', visibility: 'DOCUMENT', location: { dimensionRange: lines('ROWS', 2, 3) } },
    },
  },
  { addBanding: { bandedRange: { range: area(0, 4, 0, 3), rowProperties: { firstBandColorStyle: { rgbColor: {} } } } } },
];
const BOOK = made(START, FULL);

/** What stands where, as text. */
function places(requests: readonly Request[]) {
  const book = made(BOOK, requests);
  const sheet = sheetById(book, 0);
  const rows = (range: { startRowIndex?: number | undefined; endRowIndex?: number | undefined } | undefined) =>
    range && [range.startRowIndex, range.endRowIndex];
  return {
    cells: entered(book),
    elsewhere: entered(book, 2),
    merge: rows(sheet.merges[0]),
    name: rows(book.namedRanges[0]?.range),
    hole: rows(sheet.protectedRanges[0]?.unprotectedRanges?.[0]),
    format: [
      rows(sheet.conditionalFormats[0]?.ranges?.[0]),
      sheet.conditionalFormats[0]?.booleanRule?.condition?.values?.[0]?.userEnteredValue,
    ],
    filter: rows(sheet.basicFilter?.range),
    band: rows(sheet.bandedRanges[0]?.range),
    metadata: sheet.developerMetadata[0]?.location?.dimensionRange?.startIndex,
    rowCount: sheet.properties.gridProperties.rowCount,
  };
}

test('insertDimension inside: all that spans it grows, all below it moves', () =>
  expect(places([{ insertDimension: { range: lines('ROWS', 2, 4) } }])).toEqual({
    cells: { A1: 'id', B1: 'score', C1: 'all', A2: 'E1', B2: 10, C2: '=SUM(B2:B6)', A5: 'E2', B5: 20, A6: 'E3', B6: 30 },
    elsewhere: { A1: '=SUM(Sheet1!B2:B6)', B1: '=Sheet1!B5' },
    merge: [7, 9],
    name: [1, 6],
    hole: [1, 6],
    format: [[1, 6], '=LEN(B2)=0'],
    filter: [0, 6],
    band: [0, 6],
    metadata: 4,
    rowCount: 12,
  }));

test('deleteDimension: all that spans it shrinks, and what stood there is gone', () =>
  expect(places([{ deleteDimension: { range: lines('ROWS', 2, 3) } }])).toEqual({
    cells: { A1: 'id', B1: 'score', C1: 'all', A2: 'E1', B2: 10, C2: '=SUM(B2:B3)', A3: 'E3', B3: 30 },
    elsewhere: { A1: '=SUM(Sheet1!B2:B3)', B1: '=Sheet1!#REF!' },
    merge: [4, 6],
    name: [1, 3],
    hole: [1, 3],
    format: [[1, 3], '=LEN(B2)=0'],
    filter: [0, 3],
    band: [0, 3],
    metadata: undefined,
    rowCount: 9,
  }));

test('deleting all that a name, a format or a filter covers takes it away', () => {
  const after = places([{ deleteDimension: { range: lines('ROWS', 0, 4) } }]);
  expect(after).toMatchObject({
    cells: {},
    merge: [1, 3],
    name: undefined,
    hole: undefined,
    format: [undefined, undefined],
    filter: undefined,
    band: undefined,
  });
});

test('moveDimension: a row goes with its references and metadata; a range goes where those rows go that stay', () =>
  expect(places([{ moveDimension: { source: lines('ROWS', 1, 2), destinationIndex: 4 } }])).toMatchObject({
    cells: { A2: 'E2', B2: 20, A3: 'E3', B3: 30, A4: 'E1', B4: 10, C4: '=SUM(B2:B3)' },
    elsewhere: { A1: '=SUM(Sheet1!B2:B3)', B1: '=Sheet1!B2' },
    metadata: 1,
    rowCount: 10,
  }));

test('columns: inserting moves formulas and ranges alike', () => {
  const book = made(BOOK, [{ insertDimension: { range: lines('COLUMNS', 1, 2) } }]);
  expect(entered(book)).toMatchObject({ C2: 10, D2: '=SUM(C2:C4)' });
  expect(book.namedRanges[0]?.range).toMatchObject({ startColumnIndex: 2, endColumnIndex: 3 });
});

test('a chart moves with its cell, and its source with its rows', () => {
  const source = (startRowIndex: number, endRowIndex: number) => ({
    sourceRange: { sources: [{ sheetId: 0, startRowIndex, endRowIndex, startColumnIndex: 0, endColumnIndex: 1 }] },
  });
  const chart: Request = {
    addChart: {
      chart: {
        spec: { basicChart: { domains: [{ domain: source(1, 4) }] } },
        position: { overlayPosition: { anchorCell: { sheetId: 0, rowIndex: 2, columnIndex: 1 } } },
      },
    },
  };
  const moved = sheetById(made(START, [chart, { insertDimension: { range: lines('ROWS', 2, 4) } }]), 0).charts[0];
  expect(moved?.position?.overlayPosition?.anchorCell).toEqual({ sheetId: 0, rowIndex: 4, columnIndex: 1 });
  expect(moved?.spec?.basicChart?.domains).toEqual([{ domain: source(1, 6) }]);
});

test('new lines take the format and rule of the line before, not its value, where it is asked for', () => {
  const rule = { condition: { type: 'BOOLEAN' } };
  const book = made(START, [
    {
      updateCells: {
        start: { rowIndex: 1 },
        fields: '*',
        rows: [
          {
            values: [
              { userEnteredValue: { numberValue: 1 }, userEnteredFormat: { wrapStrategy: 'WRAP' }, dataValidation: rule, note: 'n' },
            ],
          },
        ],
      },
    },
    { updateDimensionProperties: { range: lines('ROWS', 1, 2), properties: { pixelSize: 40 }, fields: 'pixelSize' } },
    { insertDimension: { range: lines('ROWS', 2, 3), inheritFromBefore: true } },
  ]);
  expect(sheetById(book, 0).rows[2]?.[0]).toEqual({ userEnteredFormat: { wrapStrategy: 'WRAP' }, dataValidation: rule });
  expect(sheetById(book, 0).rowMeta[2]).toEqual({ pixelSize: 40 });
});

test('frozen rows: one inserted among them freezes, one deleted is frozen no more', () => {
  const frozen = (requests: Request[]) =>
    sheetById(
      made(START, [
        { updateSheetProperties: { properties: { gridProperties: { frozenRowCount: 2 } }, fields: 'gridProperties.frozenRowCount' } },
        ...requests,
      ]),
      0,
    ).properties.gridProperties.frozenRowCount;
  expect(frozen([{ insertDimension: { range: lines('ROWS', 1, 2) } }])).toBe(3);
  expect(frozen([{ insertDimension: { range: lines('ROWS', 2, 3) } }])).toBe(2);
  expect(frozen([{ deleteDimension: { range: lines('ROWS', 0, 1) } }])).toBe(1);
});

test('something must be left that is not frozen', () => {
  const freeze: Request = {
    updateSheetProperties: { properties: { gridProperties: { frozenRowCount: 2 } }, fields: 'gridProperties.frozenRowCount' },
  };
  const shrink = {
    updateSheetProperties: {
      properties: { gridProperties: { rowCount: 2, frozenRowCount: 0 } },
      fields: 'gridProperties(rowCount,frozenRowCount)',
    },
  };
  const message = 'Sorry, it is not possible to delete all non-frozen rows.';
  expect(refusal(START, [freeze, { deleteDimension: { range: lines('ROWS', 2, 10) } }])).toContain(message);
  expect(refusal(START, [freeze, shrink])).toContain(message); // what is frozen before the request counts
  expect(refusal(START, [freeze, { deleteDimension: { range: lines('ROWS', 3, 10) } }])).toBe('applied');
});

test('updateDimensionProperties and appendDimension', () => {
  const book = made(START, [
    {
      updateDimensionProperties: { range: lines('COLUMNS', 1, 3), properties: { pixelSize: 120, hiddenByUser: true }, fields: 'pixelSize' },
    },
    { appendDimension: { sheetId: 0, dimension: 'ROWS', length: 5 } },
    { appendDimension: { sheetId: 2, dimension: 'COLUMNS', length: 1 } },
  ]);
  expect(sheetById(book, 0).columnMeta).toEqual([undefined, { pixelSize: 120 }, { pixelSize: 120 }]);
  expect([sheetById(book, 0).properties.gridProperties.rowCount, sheetById(book, 2).properties.gridProperties.columnCount]).toEqual([
    15, 5,
  ]);
});

test.each([
  ['rows past the end', { deleteDimension: { range: lines('ROWS', 9, 11) } }, 'ROWS 9 to 11 exceed the grid limits: there are 10.'],
  ['all rows', { deleteDimension: { range: lines('ROWS', 0, 10) } }, "You can't delete all the rows on the sheet."],
  ['rows into themselves', { moveDimension: { source: lines('ROWS', 1, 4), destinationIndex: 2 } }, 'Lines cannot move into themselves.'],
  [
    'part of a merge',
    { moveDimension: { source: lines('ROWS', 6, 7), destinationIndex: 0 } },
    'You must select all cells in a merged range to move them.',
  ],
  ['no dimension', { insertDimension: { range: { startIndex: 0, endIndex: 1 } } }, 'dimension must be ROWS or COLUMNS, not undefined.'],
  ['before the first', { insertDimension: { range: lines('ROWS', 0, 1), inheritFromBefore: true } }, 'inheritFromBefore cannot be true'],
])('refuses %s', (_, request, message) => expect(refusal(BOOK, [request])).toContain(message));

describe('sortRange', () => {
  const sorted = (column: (string | number | boolean | null)[], sortOrder: string) => {
    const n = column.length;
    const book = made(START, [
      write(column.map((value) => [value, 'x'])),
      { sortRange: { range: area(0, n, 0, 2), sortSpecs: [{ dimensionIndex: 0, sortOrder }] } },
    ]);
    return column.map((_, row) => entered(book)[`A${row + 1}`] ?? null);
  };
  test.each([
    ['ASCENDING', [1, 10, 'a', 'b', false, true, null]],
    ['DESCENDING', [true, false, 'b', 'a', 10, 1, null]],
  ])('%s: numbers, text, booleans, and blanks last', (order, expected) =>
    expect(sorted(['b', 10, null, true, 1, 'a', false], order)).toEqual(expected),
  );

  test('by the second key where the first is equal, and else in the old order', () => {
    const book = made(START, [
      write([
        ['a', 2, 'first'],
        ['a', 1, 'second'],
        ['a', 2, 'third'],
      ]),
      { sortRange: { range: area(0, 3, 0, 3), sortSpecs: [{ dimensionIndex: 0 }, { dimensionIndex: 1, sortOrder: 'DESCENDING' }] } },
    ]);
    expect([1, 2, 3].map((row) => entered(book)[`C${row}`])).toEqual(['first', 'third', 'second']);
  });

  test('formulas go with their rows, and a formula sorts by what it gives', () => {
    const requests: Request[] = [
      write([
        ['=C1', 3],
        ['=C2', 1],
      ]),
      { sortRange: { range: area(0, 2, 0, 2), sortSpecs: [{ dimensionIndex: 0 }] } },
    ];
    const book = made(START, requests, { look: (_, row) => 10 - row });
    expect(entered(book)).toEqual({ A1: '=C1', B1: 1, A2: '=C2', B2: 3 });
  });

  test('the rule of a cell goes with its row, and asks about the cell where it now stands', () => {
    const rule = { condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=ISNUMBER(A1)' }] }, strict: true };
    const book = made(START, [
      write([[3], [1], [2]]),
      { setDataValidation: { range: area(0, 3, 0, 1), rule } },
      { sortRange: { range: area(0, 3, 0, 1), sortSpecs: [{ dimensionIndex: 0 }] } },
    ]);
    expect([0, 1, 2].map((row) => book.sheets[0]?.rows[row]?.[0]?.dataValidation?.condition?.values)).toEqual(
      [1, 2, 3].map((row) => [{ userEnteredValue: `=ISNUMBER(A${row})` }]),
    );
  });

  test('not through a merge, and not by a column outside', () => {
    expect(
      refusal(START, [{ mergeCells: { range: area(0, 2, 0, 1) } }, { sortRange: { range: area(0, 3, 0, 2), sortSpecs: [{}] } }]),
    ).toContain("You can't sort a range that has merged cells.");
    expect(refusal(START, [{ sortRange: { range: area(0, 3, 0, 2), sortSpecs: [{ dimensionIndex: 3 }] } }])).toContain(
      'Sort column 3 is outside the range.',
    );
  });
});
