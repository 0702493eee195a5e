// Requests on tabs and on the spreadsheet, each against what Google would answer.
import { sheetById } from '../../local/book/book';
import type { Request } from '../../local/book/schema';
import { area, batch, entered, made, refusal, START, write } from './batch';

const titles = (requests: readonly Request[]) => made(START, requests).sheets.map(({ properties }) => properties.title);
const update = (sheetId: number, properties: GoogleAppsScript.Sheets.Schema.SheetProperties, fields: string): Request => ({
  updateSheetProperties: { properties: { sheetId, ...properties }, fields },
});

describe('addSheet', () => {
  test('answers all that Google fills in', () => {
    const { book, replies } = batch(START, [
      { addSheet: {} },
      { addSheet: { properties: { sheetId: 9, title: 'Nine', gridProperties: { rowCount: 3 } } } },
    ]);
    expect(replies[0]?.addSheet?.properties).toEqual({
      sheetId: 1,
      title: 'Sheet3',
      index: 2,
      sheetType: 'GRID',
      gridProperties: { rowCount: 1000, columnCount: 26 },
    });
    expect(replies[1]?.addSheet?.properties).toMatchObject({ sheetId: 9, index: 3, gridProperties: { rowCount: 3, columnCount: 26 } });
    expect(book.sheets).toHaveLength(4);
  });

  test('puts it where it is asked for, and counts the others on', () => {
    const { sheets } = made(START, [{ addSheet: { properties: { title: 'First', index: 0 } } }]);
    expect(sheets.map(({ properties: { title, index } }) => [title, index])).toEqual([
      ['First', 0],
      ['Sheet1', 1],
      ['Other 2', 2],
    ]);
  });

  test.each([
    ['a title that is taken', { title: 'OTHER 2' }, 'A sheet with the name "OTHER 2" already exists. Please enter another name.'],
    ['no title', { title: '' }, 'A sheet title has 1 to 100 characters.'],
    ['a long title', { title: 'x'.repeat(101) }, 'A sheet title has 1 to 100 characters.'],
    ['an id that is taken', { sheetId: 2 }, 'A sheet with id 2 already exists.'],
    ['an index past the end', { index: 3 }, 'Invalid sheet index: 3. There are 2 sheets.'],
    ['no rows', { gridProperties: { rowCount: 0 } }, 'Invalid size: a sheet has at least one row and one column, not 0 × 26.'],
    ['all rows frozen', { gridProperties: { rowCount: 3, frozenRowCount: 3 } }, "You can't freeze all visible rows on the sheet."],
    ['another type of sheet', { sheetType: 'OBJECT' }, 'The local host has no sheets of type OBJECT.'],
  ])('refuses %s', (_, properties, message) =>
    expect(refusal(START, [{ addSheet: { properties } }])).toBe(`Invalid requests[0].addSheet: ${message}`),
  );
});

describe('updateSheetProperties', () => {
  test('changes what the mask names and clears what it names without a value', () => {
    const colour = { rgbColor: { red: 1 } };
    const book = made(START, [update(2, { tabColorStyle: colour, title: 'ignored' }, 'tabColorStyle')]);
    expect(sheetById(book, 2).properties).toMatchObject({ title: 'Other 2', tabColorStyle: colour });
    expect(sheetById(made(book, [update(2, {}, 'tabColorStyle')]), 2).properties).not.toHaveProperty('tabColorStyle');
  });

  test('a new title goes into every formula that names the tab', () => {
    const book = made(START, [
      write([["='Other 2'!A1", '=\'Other 2\'!A1:B2&"Other 2"']]),
      {
        setDataValidation: {
          range: area(0, 1, 2, 3),
          rule: { condition: { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: "='Other 2'!A1:A6" }] } },
        },
      },
      update(2, { title: "Li's" }, 'title'),
    ]);
    expect(entered(book)).toEqual({ A1: "='Li''s'!A1", B1: "='Li''s'!A1:B2&\"Other 2\"" });
    expect(sheetById(book, 0).rows[0]?.[2]?.dataValidation?.condition?.values).toEqual([{ userEnteredValue: "='Li''s'!A1:A6" }]);
  });

  test.each([
    ['forward: counted before the move', 0, 3, ['Other 2', 'Three', 'Sheet1']],
    ['to where it is', 0, 0, ['Sheet1', 'Other 2', 'Three']],
    ['to right after itself: ignored', 0, 1, ['Sheet1', 'Other 2', 'Three']],
    ['one on', 0, 2, ['Other 2', 'Sheet1', 'Three']],
    ['back', 3, 0, ['Three', 'Sheet1', 'Other 2']],
  ])('moves a tab %s', (_, sheetId, index, expected) =>
    expect(titles([{ addSheet: { properties: { sheetId: 3, title: 'Three' } } }, update(sheetId, { index }, 'index')])).toEqual(expected),
  );

  test('a smaller grid loses what stood past its edge', () => {
    const book = made(START, [
      write([
        [1, 2],
        [3, 4],
        ['=SUM(A1:B2)', '=B2'],
      ]),
      { mergeCells: { range: area(3, 5, 3, 5) } },
      update(0, { gridProperties: { rowCount: 4, columnCount: 1 } }, 'gridProperties(rowCount,columnCount)'),
    ]);
    expect(entered(book)).toEqual({ A1: 1, A2: 3, A3: '=SUM(A1:A2)' });
    expect(sheetById(book, 0).merges).toEqual([]);
  });

  test.each([
    [
      'a title that is taken',
      update(2, { title: 'sheet1' }, 'title'),
      'A sheet with the name "sheet1" already exists. Please enter another name.',
    ],
    ['an unknown sheet', update(7, { title: 'x' }, 'title'), 'No grid with id: 7'],
    ['a mask that is none', update(2, { title: 'x' }, 'title('), 'Invalid field mask: "title("'],
  ])('refuses %s', (_, request, message) =>
    expect(refusal(START, [request])).toBe(`Invalid requests[0].updateSheetProperties: ${message}`),
  );

  test('the last tab in sight cannot be hidden', () => {
    const one = made(START, [update(0, { hidden: true }, 'hidden')]);
    expect(refusal(one, [update(2, { hidden: true }, 'hidden')])).toContain("You can't hide all the sheets in a document.");
  });
});

describe('deleteSheet', () => {
  test('takes its names along and leaves #REF!', () => {
    const book = made(START, [
      write([["='Other 2'!A1+1"]]),
      { addNamedRange: { namedRange: { name: 'there', range: area(0, 1, 0, 1, 2) } } },
      { addNamedRange: { namedRange: { name: 'here', range: area(0, 1, 0, 1) } } },
      { deleteSheet: { sheetId: 2 } },
    ]);
    expect(entered(book)).toEqual({ A1: '=#REF!+1' });
    expect(book.namedRanges.map(({ name }) => name)).toEqual(['here']);
  });
  test('not the only one', () =>
    expect(refusal(START, [{ deleteSheet: { sheetId: 2 } }, { deleteSheet: { sheetId: 0 } }])).toBe(
      "Invalid requests[1].deleteSheet: You can't remove all the visible sheets in a document.",
    ));
});

describe('duplicateSheet', () => {
  const book = made(START, [
    write([[1, '=A1']], { sheetId: 2 }),
    { addProtectedRange: { protectedRange: { protectedRangeId: 5, range: { sheetId: 2 }, unprotectedRanges: [area(0, 1, 0, 1, 2)] } } },
    { createDeveloperMetadata: { developerMetadata: { metadataKey: 'tab', visibility: 'DOCUMENT', location: { sheetId: 2 } } } },
    { duplicateSheet: { sourceSheetId: 2, newSheetId: 8, newSheetName: 'Copy', insertSheetIndex: 1 } },
  ]);
  test('copies cells and protections, which name the copy', () => {
    const copy = sheetById(book, 8);
    expect(copy.properties).toMatchObject({ sheetId: 8, title: 'Copy', index: 1 });
    expect(entered(book, 8)).toEqual({ A1: 1, B1: '=A1' });
    expect(copy.protectedRanges).toMatchObject([{ protectedRangeId: 6, range: { sheetId: 8 }, unprotectedRanges: [{ sheetId: 8 }] }]);
  });
  test('not the developer metadata', () => expect(sheetById(book, 8).developerMetadata).toEqual([]));
  test('writing into the copy in the same batch leaves the original alone, and the other way round', () => {
    const after = made(START, [
      write([[1]], { sheetId: 2 }),
      { duplicateSheet: { sourceSheetId: 2, newSheetId: 8 } },
      write([['copy']], { sheetId: 8 }),
      write([['original']], { sheetId: 2 }),
    ]);
    expect([entered(after, 2), entered(after, 8)]).toEqual([{ A1: 'original' }, { A1: 'copy' }]);
  });
  test('names it itself', () => {
    const twice = [{ duplicateSheet: { sourceSheetId: 2 } }, { duplicateSheet: { sourceSheetId: 2 } }];
    expect(titles(twice)).toEqual(['Copy of Other 2 2', 'Copy of Other 2', 'Sheet1', 'Other 2']);
  });
});

test('updateSpreadsheetProperties', () => {
  const { properties } = made(START, [
    { updateSpreadsheetProperties: { properties: { title: 'Reviews', locale: 'zh_CN' }, fields: 'title,locale' } },
  ]);
  expect(properties).toMatchObject({ title: 'Reviews', locale: 'zh_CN', timeZone: 'Asia/Shanghai' });
});
