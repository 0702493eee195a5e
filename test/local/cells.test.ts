// Requests on cells: values, formats, notes, validation, borders and merges.
import { sheetById } from '../../local/book/book';
import type { CellData, GridRange, Request } from '../../local/book/schema';
import { area, cell, entered, made, refusal, START, write } from './batch';

const cellAt = (requests: readonly Request[], row: number, column: number): CellData | undefined =>
  sheetById(made(START, requests), 0).rows[row]?.[column];
const bold = { textFormat: { bold: true } };

describe('updateCells', () => {
  test('writes from a cell on, by the mask', () => {
    const requests = [
      {
        updateCells: {
          start: { rowIndex: 1, columnIndex: 1 },
          fields: 'userEnteredValue,note',
          rows: [{ values: [{ ...cell('x'), note: 'n', userEnteredFormat: bold }] }],
        },
      },
    ];
    expect(cellAt(requests, 1, 1)).toEqual({ userEnteredValue: { stringValue: 'x' }, note: 'n' });
  });

  test('with a range clears what the rows do not cover, by the mask', () => {
    const requests: Request[] = [
      write([
        [1, 2],
        [3, 4],
      ]),
      { repeatCell: { range: area(0, 2, 0, 2), cell: { userEnteredFormat: bold }, fields: 'userEnteredFormat' } },
      { updateCells: { range: area(0, 2, 0, 2), fields: 'userEnteredValue', rows: [{ values: [cell(9)] }] } },
    ];
    expect(entered(made(START, requests))).toEqual({ A1: 9 });
    expect(cellAt(requests, 1, 1)).toEqual({ userEnteredFormat: bold });
  });

  test('text that looks like a formula stays text', () => {
    const request = {
      updateCells: { start: {}, fields: 'userEnteredValue', rows: [{ values: [{ userEnteredValue: { stringValue: '=1+1' } }] }] },
    };
    expect(cellAt([request], 0, 0)).toEqual({ userEnteredValue: { stringValue: '=1+1' } });
  });

  test('* takes the whole cell', () => {
    const request = { updateCells: { start: {}, fields: '*', rows: [{ values: [{ note: 'n' }] }] } };
    expect(cellAt([write([[1]]), request], 0, 0)).toEqual({ note: 'n' });
  });

  test.each([
    ['off the grid', write([[1]], { row: 10 }), 'exceeds grid limits. Max rows: 10, max columns: 5'],
    ['past the last column', write([[1, 2]], { column: 4 }), 'exceeds grid limits. Max rows: 10, max columns: 5'],
    ['what Google works out', { updateCells: { start: {}, fields: 'effectiveValue', rows: [] } }, 'effectiveValue is read-only.'],
    [
      'two kinds of value',
      { updateCells: { start: {}, fields: '*', rows: [{ values: [{ userEnteredValue: { numberValue: 1, stringValue: 'x' } }] }] } },
      'A value has one kind',
    ],
    [
      'an error as a value',
      { updateCells: { start: {}, fields: '*', rows: [{ values: [{ userEnteredValue: { errorValue: { type: 'REF' } } }] }] } },
      'errorValue is read-only.',
    ],
    [
      'a formula without =',
      { updateCells: { start: {}, fields: '*', rows: [{ values: [{ userEnteredValue: { formulaValue: 'A1' } }] }] } },
      'A formula begins with =',
    ],
    ['nowhere', { updateCells: { fields: 'note', rows: [] } }, 'start or range is required.'],
  ])('refuses %s', (_, request, message) => expect(refusal(START, [request])).toContain(message));
});

describe('appendCells', () => {
  test('goes after the last row with a value', () => {
    const requests: Request[] = [
      write([[1], [2]]),
      { repeatCell: { range: area(4, 5, 0, 1), cell: { userEnteredFormat: bold }, fields: 'userEnteredFormat' } },
      { appendCells: { sheetId: 0, fields: 'userEnteredValue', rows: [{ values: [cell(3)] }] } },
    ];
    expect(entered(made(START, requests))).toEqual({ A1: 1, A2: 2, A3: 3 });
  });
  test('the sheet grows where it must', () => {
    const book = made(START, [
      write([[1]], { row: 9 }),
      { appendCells: { fields: 'userEnteredValue', rows: [{ values: [cell(2)] }, { values: [cell(3)] }] } },
    ]);
    expect(entered(book)).toEqual({ A10: 1, A11: 2, A12: 3 });
    expect(sheetById(book, 0).properties.gridProperties.rowCount).toBe(12);
  });
});

test('repeatCell takes relative references along, in formulas and in rules', () => {
  const rule = { condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=A1>$B$1' }] } };
  const book = made(START, [
    {
      repeatCell: {
        range: area(0, 2, 2, 4),
        cell: { userEnteredValue: { formulaValue: '=A1+$B$1' }, dataValidation: rule },
        fields: 'userEnteredValue,dataValidation',
      },
    },
  ]);
  expect(entered(book)).toEqual({ C1: '=A1+$B$1', D1: '=B1+$B$1', C2: '=A2+$B$1', D2: '=B2+$B$1' });
  expect(sheetById(book, 0).rows[1]?.[3]?.dataValidation?.condition?.values).toEqual([{ userEnteredValue: '=B2>$B$1' }]);
});

describe('setDataValidation', () => {
  const rule = { condition: { type: 'NUMBER_BETWEEN', values: [{ userEnteredValue: '0' }, { userEnteredValue: '100' }] }, strict: true };
  test('puts one rule on every cell and leaves the rest', () => {
    const requests: Request[] = [write([[1]]), { setDataValidation: { range: area(0, 2, 0, 1), rule } }];
    expect(cellAt(requests, 0, 0)).toEqual({ userEnteredValue: { numberValue: 1 }, dataValidation: rule });
    expect(cellAt(requests, 1, 0)).toEqual({ dataValidation: rule });
  });
  test('without a rule takes it away, and a cell with nothing in it is none', () =>
    expect(
      cellAt([{ setDataValidation: { range: area(0, 1, 0, 1), rule } }, { setDataValidation: { range: area(0, 1, 0, 1) } }], 0, 0),
    ).toBeUndefined());
  test.each([
    ['a condition of conditional formats', { type: 'BLANK' }, 'The condition BLANK is not for data validation.'],
    ['a list of nothing', { type: 'ONE_OF_LIST' }, 'The condition ONE_OF_LIST takes 1 to Infinity values, not 0.'],
    ['a range that is none', { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: '=Gone!A1:A2' }] }, 'Unable to parse range: Gone!A1:A2'],
    ['nothing', undefined, 'rule.condition is required.'],
  ])('refuses %s', (_, condition, message) =>
    expect(refusal(START, [{ setDataValidation: { range: area(0, 1, 0, 1), rule: condition ? { condition } : {} } }])).toContain(message),
  );
  test('its formula cannot call a custom function', () =>
    expect(
      refusal(START, [
        {
          setDataValidation: {
            range: area(0, 1, 0, 1),
            rule: { condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=grade(A1)="A"' }] } },
          },
        },
      ]),
    ).toContain('cannot call the custom function GRADE'));
});

test('updateBorders: outer and inner sides, and NONE takes one away', () => {
  const solid = { style: 'SOLID' };
  const dotted = { style: 'DOTTED' };
  const requests: Request[] = [{ updateBorders: { range: area(0, 2, 0, 2), top: solid, bottom: solid, innerHorizontal: dotted } }];
  expect(cellAt(requests, 0, 0)?.userEnteredFormat?.borders).toEqual({ top: solid, bottom: dotted });
  expect(cellAt(requests, 1, 1)?.userEnteredFormat?.borders).toEqual({ top: dotted, bottom: solid });
  const without: Request[] = [...requests, { updateBorders: { range: area(0, 1, 0, 2), top: { style: 'NONE' } } }];
  expect(cellAt(without, 0, 0)?.userEnteredFormat?.borders).toEqual({ bottom: dotted });
});

describe('mergeCells and unmergeCells', () => {
  const merges = (requests: readonly Request[]): readonly GridRange[] => sheetById(made(START, requests), 0).merges;
  const merge = (range: GridRange, mergeType = 'MERGE_ALL'): Request => ({ mergeCells: { range, mergeType } });
  test('only the first cell keeps its value', () =>
    expect(entered(made(START, [write([[1, 2], [3]]), merge(area(0, 2, 0, 2))]))).toEqual({ A1: 1 }));
  test.each([
    ['MERGE_ALL', [area(0, 2, 0, 2)]],
    ['MERGE_ROWS', [area(0, 1, 0, 2), area(1, 2, 0, 2)]],
    ['MERGE_COLUMNS', [area(0, 2, 0, 1), area(0, 2, 1, 2)]],
  ])('%s', (type, expected) => expect(merges([merge(area(0, 2, 0, 2), type)])).toEqual(expected));
  test('a larger merge takes a smaller one in', () =>
    expect(merges([merge(area(0, 2, 0, 2)), merge(area(0, 3, 0, 3))])).toEqual([area(0, 3, 0, 3)]));
  test.each([
    ['rows', { frozenRowCount: 1 }],
    ['columns', { frozenColumnCount: 1 }],
  ])('not across the edge of frozen %s, whichever comes first', (what, gridProperties) => {
    const freeze: Request = {
      updateSheetProperties: { properties: { gridProperties }, fields: `gridProperties.${Object.keys(gridProperties)[0]}` },
    };
    const across = merge(area(0, 2, 0, 2));
    expect(refusal(START, [freeze, across])).toContain(`You can't merge frozen and non-frozen ${what}.`);
    expect(refusal(START, [across, freeze])).toContain(`You can't merge frozen and non-frozen ${what}.`);
  });
  test('unmerging', () => expect(merges([merge(area(0, 2, 0, 2)), { unmergeCells: { range: area(0, 5, 0, 5) } }])).toEqual([]));
  test.each([
    ['merging', merge(area(1, 3, 0, 2))],
    ['unmerging', { unmergeCells: { range: area(0, 1, 0, 2) } }],
  ])('part of a merge cannot be touched by %s', (_, request) =>
    expect(refusal(START, [merge(area(0, 2, 0, 2)), request])).toContain(
      'You must select all cells in a merged range to merge or unmerge them.',
    ),
  );
});

test('elsewhere ; is taken between arguments, and parts rows within braces', () =>
  expect(entered(made(START, [write([['=SUM(1;{1,2;3,4};ROWS({1;2}))']])]))).toEqual({ A1: '=SUM(1,{1,2;3,4},ROWS({1;2}))' }));

describe('in a locale with a decimal comma', () => {
  const german: Request = { updateSpreadsheetProperties: { properties: { locale: 'de_DE' }, fields: 'locale' } };
  test('a formula has ; between arguments, and is kept with ,', () =>
    expect(entered(made(START, [german, write([['=IF(A1>1,5;"a;b";2)']])]))).toEqual({ A1: '=IF(A1>1.5,"a;b",2)' }));
  test.each([
    ['={1;2}', '={1;2}'],
    ['={1,5\\2;"a;b"\\SUM(1;2)}', '={1.5,2;"a;b",SUM(1,2)}'],
  ])('within braces ; parts rows, and \\ columns: %s', (typed, kept) =>
    expect(entered(made(START, [german, write([[typed]])]))).toEqual({ A1: kept }),
  );
  test('a , between arguments is refused', () =>
    expect(refusal(START, [german, write([['=IF(A1,"x",2)']])])).toContain('a formula has ; between its arguments'));
});
