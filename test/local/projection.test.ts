// What goes to Univer when one book follows another: the mutations that make up the difference, and no more.
import type { Request } from '../../local/book/schema';
import type { Engine } from '../../local/engine';
import { area, cell, made, START, write } from './batch';
import { headless } from './open';

type Sent = readonly [id: string, params: Readonly<Record<string, unknown>>];

/** The mutations of each request, on a Univer that only listens; the tab with this id is the open one. */
function sent(before: readonly Request[], requests: readonly Request[], open = 0): Sent[] {
  const mutations: Sent[] = [];
  const orders = START.sheets.map(({ properties }) => String(properties.sheetId));
  const engine = {
    unitId: 'book',
    workbook: { getSheetOrders: () => orders, getStyles: () => ({ setValue: (style: object) => JSON.stringify(style) }) },
    run: (id: string, params: object) => {
      mutations.push([id, params as Readonly<Record<string, unknown>>]);
      const { sheet, index, subUnitId, toOrder } = params as { sheet?: { id: string }; index: number; subUnitId: string; toOrder: number };
      if (id === 'sheet.mutation.insert-sheet' && sheet) orders.splice(index, 0, sheet.id);
      if (id === 'sheet.mutation.remove-sheet') orders.splice(orders.indexOf(subUnitId), 1);
      if (id === 'sheet.mutation.set-worksheet-order') orders.splice(toOrder, 0, ...orders.splice(orders.indexOf(subUnitId), 1));
    },
  } as unknown as Engine; // all that the projection asks of it
  const projection = headless.projectionOf(engine);
  projection.open(START, open);
  const first = made(START, before);
  projection.show(START, first);
  mutations.length = 0;
  projection.show(first, made(first, requests));
  return mutations;
}

const named = (name: string, range = area(0, 2, 0, 1)): Request => ({ addNamedRange: { namedRange: { namedRangeId: name, name, range } } });
const rule = (...values: string[]) => ({
  condition: { type: 'NUMBER_BETWEEN', values: values.map((userEnteredValue) => ({ userEnteredValue })) },
  strict: true,
  inputMessage: '0 to 100',
});
const format: Request = {
  addConditionalFormatRule: {
    rule: { ranges: [area(1, 3, 0, 1)], booleanRule: { condition: { type: 'BLANK' }, format: { textFormat: { bold: true } } } },
  },
};
const ids = (mutations: readonly Sent[]) => mutations.map(([id]) => id.replace(/^.*\./, ''));

test('nothing where nothing has changed', () =>
  expect(sent([write([[1]])], [{ updateSpreadsheetProperties: { properties: { title: 'x' }, fields: 'title' } }])).toEqual([]));

describe('cells', () => {
  const changed = (before: Request[], requests: Request[]) =>
    (sent(before, requests)[0]?.[1].cellValue ?? {}) as Record<number, Record<number, Record<string, unknown>>>;
  test('only those that differ', () => {
    const mutations = sent(
      [
        write([
          [1, 2],
          [3, 4],
        ]),
      ],
      [write([[9]], { row: 1, column: 1 })],
    );
    expect(ids(mutations)).toEqual(['set-range-values']);
    expect(mutations[0]?.[1]).toMatchObject({ subUnitId: '0', cellValue: { 1: { 1: { v: 9, t: 2, f: null } } } });
    expect(
      Object.keys(
        changed(
          [
            write([
              [1, 2],
              [3, 4],
            ]),
          ],
          [write([[9]], { row: 1, column: 1 })],
        )[1] ?? {},
      ),
    ).toEqual(['1']);
  });
  test.each([
    ['a number', 5, { v: 5, t: 2 }],
    ['text', 'x', { v: 'x', t: 1 }],
    ['a boolean', true, { v: 1, t: 3 }],
    ['a formula', '=A2', { f: '=A2', v: null }],
    ['nothing', null, { v: null, f: null }],
  ])('%s', (_, typed, expected) => expect(changed([write([['old']])], [write([[typed]])])[0]?.[0]).toMatchObject(expected));
  test('a style goes whole: what is gone goes as null', () => {
    const bold = {
      updateCells: {
        start: {},
        fields: 'userEnteredFormat',
        rows: [{ values: [{ userEnteredFormat: { textFormat: { bold: true }, borders: { top: { style: 'DOTTED' } } } }] }],
      },
    };
    const italic = {
      updateCells: {
        start: {},
        fields: 'userEnteredFormat',
        rows: [{ values: [{ userEnteredFormat: { textFormat: { italic: true } } }] }],
      },
    };
    expect(changed([], [bold])[0]?.[0]?.s).toMatchObject({ bl: 1, it: null, bd: { t: { s: 3, cl: { rgb: '#000000' } }, b: null } });
    expect(changed([bold], [italic])[0]?.[0]?.s).toMatchObject({ bl: null, it: 1, bd: null });
  });
  test('banding is worked into the cells, and out of them', () => {
    const band: Request = {
      addBanding: {
        bandedRange: {
          range: area(0, 3, 0, 1),
          rowProperties: {
            headerColorStyle: { rgbColor: { red: 1 } },
            firstBandColorStyle: { rgbColor: { green: 1 } },
            secondBandColorStyle: { rgbColor: { blue: 1 } },
          },
        },
      },
    };
    const cells = changed([], [band]);
    expect([0, 1, 2].map((row) => (cells[row]?.[0]?.s as { bg?: { rgb: string } } | undefined)?.bg?.rgb)).toEqual([
      '#ff0000',
      '#00ff00',
      '#0000ff',
    ]);
  });
});

test.each<[string, Request[], Request, string[]]>([
  [
    'a title, a colour, hiding',
    [],
    {
      updateSheetProperties: {
        properties: { title: 'x', hidden: true, tabColorStyle: { rgbColor: {} } },
        fields: 'title,hidden,tabColorStyle',
      },
    },
    ['set-worksheet-name', 'set-tab-color', 'set-worksheet-hidden'],
  ],
  [
    'frozen rows',
    [],
    { updateSheetProperties: { properties: { gridProperties: { frozenRowCount: 1 } }, fields: 'gridProperties.frozenRowCount' } },
    ['set-frozen'],
  ],
  ['a size', [], { appendDimension: { dimension: 'ROWS', length: 1 } }, ['set-worksheet-row-count']],
  [
    'widths',
    [],
    {
      updateDimensionProperties: {
        range: { dimension: 'COLUMNS', startIndex: 0, endIndex: 1 },
        properties: { pixelSize: 9 },
        fields: 'pixelSize',
      },
    },
    ['set-col-data'],
  ],
  ['merges', [], { mergeCells: { range: area(0, 2, 0, 2) } }, ['add-worksheet-merge']],
  [
    'a merge among others',
    [{ mergeCells: { range: area(0, 2, 0, 2) } }],
    { mergeCells: { range: area(4, 6, 0, 2) } },
    ['remove-worksheet-merge', 'add-worksheet-merge'],
  ],
  ['a new tab, at its place', [], { addSheet: { properties: { index: 0 } } }, ['insert-sheet']],
  ['order', [], { updateSheetProperties: { properties: { sheetId: 2, index: 0 }, fields: 'index' } }, ['set-worksheet-order']],
  ['a tab that is gone', [], { deleteSheet: { sheetId: 2 } }, ['remove-sheet']],
  ['a name', [], named('n'), ['set-defined-name']],
  ['a name that is gone', [named('n')], { deleteNamedRange: { namedRangeId: 'n' } }, ['remove-defined-name']],
  [
    'a name, where its tab is renamed',
    [named('n')],
    { updateSheetProperties: { properties: { title: 'x' }, fields: 'title' } },
    ['set-worksheet-name', 'set-defined-name'],
  ],
  ['a name that stays where it is', [named('n')], { appendDimension: { dimension: 'COLUMNS', length: 1 } }, ['set-worksheet-column-count']],
  ['a filter', [], { setBasicFilter: { filter: { range: area(0, 3, 0, 2) } } }, ['set-filter-range']],
  [
    'a filter that is gone',
    [{ setBasicFilter: { filter: { range: area(0, 3, 0, 2) } } }],
    { clearBasicFilter: { sheetId: 0 } },
    ['remove-filter'],
  ],
  ['a note', [], { updateCells: { start: {}, fields: 'note', rows: [{ values: [{ note: 'n' }] }] } }, ['set-range-values', 'update-note']],
  ['what is kept in the book only', [], { addProtectedRange: { protectedRange: { range: { sheetId: 0 } } } }, []],
])('%s', (_, before, request, expected) => expect(ids(sent(before, [request]))).toEqual(expected));

describe('validation', () => {
  const rules = (before: Request[], requests: Request[]) => sent(before, requests).filter(([id]) => id.includes('data-validation'));
  const set = (values: readonly string[], range = area(1, 4, 0, 2)): Request => ({ setDataValidation: { range, rule: rule(...values) } });
  test('cells with one rule are one rule over their rectangle', () => {
    const [[id, params] = ['', {}]] = rules([], [set(['0', '100'])]);
    expect(id).toBe('data-validation.mutation.addRule');
    expect(params).toMatchObject({
      subUnitId: '0',
      rule: [
        {
          type: 'decimal',
          operator: 'between',
          formula1: '0',
          formula2: '100',
          errorStyle: 1,
          ranges: [{ startRow: 1, endRow: 3, startColumn: 0, endColumn: 1 }],
        },
      ],
    });
  });
  test('a formula that is the same from each cell is one rule', () => {
    const custom = {
      repeatCell: {
        range: area(0, 3, 1, 2),
        cell: { dataValidation: { condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=A1>0' }] } } },
        fields: 'dataValidation',
      },
    };
    expect(rules([], [custom])[0]?.[1]).toMatchObject({
      rule: [{ type: 'custom', formula1: '=A1>0', ranges: [{ startRow: 0, endRow: 2, startColumn: 1, endColumn: 1 }] }],
    });
  });
  test('a value typed into such a cell sends no rule again', () =>
    expect(rules([set(['0', '100'])], [write([[5]], { row: 1 })])).toEqual([]));
  test('a changed rule replaces the old one', () =>
    expect(rules([set(['0', '100'])], [set(['1', '5'])]).map(([id]) => id.replace(/^.*\./, ''))).toEqual(['removeRule', 'addRule']));
});

describe('conditional formats', () => {
  test('those of the open tab, the newest first as Univer has them', () => {
    const mutations = sent(
      [],
      [
        format,
        {
          addConditionalFormatRule: {
            index: 1,
            rule: {
              ranges: [area(0, 1, 0, 1)],
              booleanRule: { condition: { type: 'NUMBER_BETWEEN', values: [{ userEnteredValue: '1' }, { userEnteredValue: '2' }] } },
            },
          },
        },
      ],
    );
    expect(mutations.map(([, params]) => params.rule)).toMatchObject([
      { cfId: 'format0_1', rule: { subType: 'number', operator: 'between', value: [1, 2] } },
      { cfId: 'format0_0', rule: { subType: 'formula', value: '=LEN(A2)=0', style: { bl: 1 } } },
    ]);
  });
  test('not those of another', () => expect(sent([], [format], 2)).toEqual([]));
});

test('a new tab comes with all that is on it', () => {
  const mutations = sent(
    [],
    [
      { addSheet: { properties: { sheetId: 5, title: 'New', gridProperties: { rowCount: 3, columnCount: 2, frozenRowCount: 1 } } } },
      {
        updateCells: {
          start: { sheetId: 5 },
          fields: '*',
          rows: [
            { values: [{ ...cell('x'), note: 'n', dataValidation: rule('0', '1'), userEnteredFormat: { textFormat: { bold: true } } }] },
          ],
        },
      },
    ],
  );
  expect(ids(mutations)).toEqual(['insert-sheet', 'addRule', 'update-note']);
  expect(mutations[0]?.[1]).toMatchObject({
    index: 2,
    sheet: {
      id: '5',
      name: 'New',
      rowCount: 3,
      columnCount: 2,
      freeze: { ySplit: 1, startRow: 1 },
      // with a rule Univer draws the cell itself, and must be told what it is written with
      cellData: { 0: { 0: { v: 'x', t: 1, s: '{"ff":"Arial","fs":10,"bl":1}' } } },
    },
  });
});
