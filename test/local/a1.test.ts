// Addresses, titles and ranges.
import fc from 'fast-check';
import { addressOf, areaOf, columnIndex, columnName, quoteTitle, unquoteTitle } from '../../local/book/a1';
import { describe as describeRange, findRange } from '../../local/book/ranges';
import { made, START } from './batch';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (index, name) => {
  expect(columnName(index)).toBe(name);
  expect(columnIndex(name)).toBe(index);
});

test('every address is its own area', () =>
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(5000), (row, column) =>
      expect(areaOf(addressOf(row, column))).toEqual({
        startRowIndex: row,
        endRowIndex: row + 1,
        startColumnIndex: column,
        endColumnIndex: column + 1,
      }),
    ),
  ));

test.each([
  ['B2:C3', { startRowIndex: 1, endRowIndex: 3, startColumnIndex: 1, endColumnIndex: 3 }],
  ['C3:B2', { startRowIndex: 1, endRowIndex: 3, startColumnIndex: 1, endColumnIndex: 3 }],
  ['$B$2', { startRowIndex: 1, endRowIndex: 2, startColumnIndex: 1, endColumnIndex: 2 }],
  ['B:C', { startColumnIndex: 1, endColumnIndex: 3 }],
  ['2:3', { startRowIndex: 1, endRowIndex: 3 }],
  ['B2:C', { startRowIndex: 1, startColumnIndex: 1, endColumnIndex: 3 }],
  ['B', undefined],
  ['2', undefined],
  ['B0', undefined],
  ['A1:B2:C3', undefined],
  ['', undefined],
])('%s', (text, area) => expect(areaOf(text)).toEqual(area));

test.each([
  ['Scores', 'Scores'],
  ['Scores 1', "'Scores 1'"],
  ["Li's", "'Li''s'"],
  ['A1', "'A1'"],
  ['评分', "'评分'"],
  ['2025', "'2025'"],
])('the title %s is written %s', (title, written) => {
  expect(quoteTitle(title)).toBe(written);
  expect(unquoteTitle(written)).toBe(title);
});

describe('ranges as Values takes them', () => {
  const book = made(START, [
    {
      addNamedRange: {
        namedRange: { name: 'scores', range: { sheetId: 2, startRowIndex: 1, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 1 } },
      },
    },
  ]);
  test.each([
    ['B2', 'Sheet1!B2'],
    ['sheet1!B2:C9', 'Sheet1!B2:C9'],
    ["'Other 2'!A1:B2", "'Other 2'!A1:B2"],
    ['Other 2!A1:B2', "'Other 2'!A1:B2"],
    ['Other 2', "'Other 2'!A1:D6"],
    ["'Other 2'!B:C", "'Other 2'!B1:C6"],
    ["'Other 2'!2:3", "'Other 2'!A2:D3"],
    ["'Other 2'!B2:C", "'Other 2'!B2:C6"],
    ["'Other 2'!C5:F9", "'Other 2'!C5:D6"],
    ['scores', "'Other 2'!A2:A3"],
    ['SCORES', "'Other 2'!A2:A3"],
  ])('%s', (text, expected) => {
    const { sheet, box } = findRange(book, text);
    expect(describeRange(sheet, box)).toBe(expected);
  });
  test.each(['Gone!A1', 'nothing', "'Other 2'!", ''])('%j cannot be parsed', (text) =>
    expect(() => findRange(book, text)).toThrow('Unable to parse range'),
  );
  test.each(['A11', 'F1', "'Other 2'!A7:B9"])('%s is off the grid', (text) =>
    expect(() => findRange(book, text)).toThrow('exceeds grid limits'),
  );
});
