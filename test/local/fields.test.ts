// What Google's parser refuses before a batch is looked at: fields that are not there, values of the wrong type, masks of nothing.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { write } from './batch';
import { headless, openHost } from './open';

const host = openHost();
afterAll(() => host.dispose());
const send = (body: unknown) => () =>
  host.Spreadsheets.batchUpdate(body as GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest, host.book.spreadsheetId);
const update = (cell: object, fields = 'userEnteredValue') => ({
  requests: [{ updateCells: { start: {}, fields, rows: [{ values: [cell] }] } }],
});

test.each([
  [
    'an unknown field',
    { requests: [{ addSheet: { propertys: {} } }] },
    `Invalid JSON payload received. Unknown name "propertys" at 'requests[0].addSheet': Cannot find field.`,
  ],
  [
    'an unknown kind',
    { requests: [{ paintCells: {} }] },
    `Invalid JSON payload received. Unknown name "paintCells" at 'requests[0]': Cannot find field.`,
  ],
  ['an unknown field of the body', { request: [] }, 'Invalid JSON payload received. Unknown name "request": Cannot find field.'],
  [
    'a number as text',
    update({ userEnteredValue: { stringValue: 5 } }),
    "Invalid value at 'requests[0].updateCells.rows[0].values[0].userEnteredValue.stringValue': expected a string, got 5.",
  ],
  ['no number', update({ userEnteredValue: { numberValue: Number.NaN } }), 'expected a number, got NaN'],
  ['a Date', update({ userEnteredValue: { numberValue: new Date(0) } }), 'expected a number, got "1970-01-01T00:00:00.000Z"'],
  [
    'half a row',
    { requests: [{ deleteDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 0.5, endIndex: 1 } } }] },
    'expected a whole number, got 0.5',
  ],
  ['one request for a list', { requests: { addSheet: {} } }, "Invalid value at 'requests': expected an array"],
  [
    'a word that is none',
    update({ userEnteredFormat: { wrapStrategy: 'wrap' } }, 'userEnteredFormat'),
    '"wrap" is not one of OVERFLOW_CELL, LEGACY_WRAP, CLIP, WRAP.',
  ],
  ['no mask', { requests: [{ updateCells: { start: {}, rows: [] } }] }, "At least one field must be listed in 'fields'."],
  ['a mask of a field that is not there', update({}, 'userEnteredValu'), 'Invalid field: userEnteredValu is not in CellData'],
  ['a mask that goes on inside', update({}, 'userEnteredFormat.bold'), 'Invalid field: bold is not in CellFormat'],
  ['nothing to do', { requests: [] }, 'Must specify at least one request.'],
  ['two kinds in one', { requests: [{ addSheet: {}, deleteSheet: {} }] }, 'Invalid requests[0]: it has 2 kinds, not one.'],
  [
    'a kind that is not here',
    { requests: [{ addFilterView: { filter: {} } }] },
    'Invalid requests[0].addFilterView: The local host does not implement addFilterView.',
  ],
])('%s', (_, body, message) => {
  const before = host.book;
  expect(send(body)).toThrow(message);
  expect(host.book).toBe(before);
});

test('what is undefined or null is left out, as JSON has it', () => {
  expect(
    send({ requests: [{ addSheet: { properties: { title: 'New', hidden: undefined, tabColorStyle: null } } }] })().replies?.[0]?.addSheet
      ?.properties,
  ).toEqual({
    sheetId: 1,
    title: 'New',
    index: 1,
    sheetType: 'GRID',
    gridProperties: { rowCount: 1000, columnCount: 26 },
  });
});

test('a request that is changed after it was sent changes nothing', () => {
  const request = write([['sent']]);
  send({ requests: [request] })();
  const value = request.updateCells?.rows?.[0]?.values?.[0]?.userEnteredValue;
  if (value) value.stringValue = 'changed';
  expect(host.Spreadsheets.Values.get(host.book.spreadsheetId, 'A1').values).toEqual([['sent']]);
});

const DISCOVERY = join(__dirname, '../../../shared/google/sheets.v4.json');

/** Only where the reference material stands beside the project: whoever has just this repository has nothing to compare with. */
(existsSync(DISCOVERY) ? describe : () => undefined)('the field table, beside Google’s discovery document', () => {
  type Property = { readonly type?: string; readonly enum?: readonly string[]; readonly $ref?: string; readonly items?: Property };
  const { schemas } = JSON.parse(readFileSync(DISCOVERY, 'utf8')) as { schemas: Record<string, { properties?: Record<string, Property> }> };
  const typeOf = ({ $ref, type, items }: Property): string =>
    $ref ?? (type === 'array' ? `[]${typeOf(items ?? {})}` : type === 'integer' ? 'number' : type === 'object' ? 'any' : (type ?? 'any'));
  const table = Object.entries(headless.FIELDS).filter(([type]) => schemas[type]);

  test('is all about what is there', () => expect(table.length).toBeGreaterThan(100));
  test.each(table)('%s', (type, fields) => {
    const known = schemas[type]?.properties ?? {};
    // tables came after this document
    for (const [field, is] of Object.entries(fields))
      if (!/table/i.test(field) || field in known) expect([field, is]).toEqual([field, typeOf(known[field] ?? {})]);
  });
  test.each(Object.entries(headless.WORDS))('the words of %s', (name, words) => {
    const [type = '', field = ''] = name.split('.');
    expect(words).toEqual(schemas[type]?.properties?.[field]?.enum?.filter((word) => !word.includes('UNSPECIFIED')));
  });
});
