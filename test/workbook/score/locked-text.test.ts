// A locked row's text, as the script writes it and as the tab works it out: the same of whatever anybody types.
import fc from 'fast-check';
import { alike } from '../../../src/i18n/both';
import type { ReadyDimension, ReadyIndicator } from '../../../src/plans/ready-cards';
import { a1, area } from '../../../src/workbook/area';
import { spill } from '../../../src/workbook/formula-parts';
import { wordingOf } from '../../../src/workbook/making';
import { layOut } from '../../../src/workbook/score/columns';
import { changedFormula, rowTexts } from '../../../src/workbook/score/locked';
import { inTextOrder, lockedText, typedIn } from '../../../src/workbook/score/locked-text';
import { typedColumns } from '../../../src/workbook/score/marks';
import { ANCHOR, FIRST, placesOf } from '../../../src/workbook/score/places';
import { write } from '../../local/batch';
import { hostsForTests } from '../../local/open';
import { answeredPlan, reviewOf } from '../fixtures';

jest.setTimeout(600_000);
const { openHost } = hostsForTests();

type Typed = number | string | boolean | null;
type Row = { readonly id: Typed; readonly cells: readonly Typed[]; readonly comment: Typed; readonly done: Typed };

const indicator = (id: string, own: Partial<ReadyIndicator>): ReadyIndicator => ({
  ...{ id, title: alike(id), weight: 50, how: { kind: 'rated' }, target: undefined, also: undefined, gate: [], cap: 100 },
  ...{ recorded: undefined, standard: undefined, unit: undefined, source: undefined, owner: undefined },
  ...own,
});
/** Their marks stand in another order than their columns: `input:`, `rated:`, `target:`. */
const DIMENSIONS: readonly ReadyDimension[] = [
  {
    id: 'd',
    title: alike('d'),
    weight: 100,
    indicators: [indicator('z', {}), indicator('a', { how: { kind: 'kpi', method: 'higher' }, target: 'each' })],
  },
];
const places = placesOf(layOut(DIMENSIONS, wordingOf(reviewOf(answeredPlan('plan-07')))), 0);
const TARGETS = [places.columns.findIndex(({ role }) => role === 'target')];
const typed = inTextOrder(typedColumns(places, TARGETS));
const textOf = ({ id, cells, comment, done }: Row): string =>
  lockedText(
    id ?? '',
    cells.map((cell) => cell ?? ''),
    comment ?? '',
    done ?? '',
  );

/** What the formulas give: each row's text, and who has changed against these. */
async function onTab(rows: readonly Row[], kept: readonly string[]): Promise<readonly (readonly unknown[])[]> {
  const host = openHost();
  const own = placesOf(layOut(DIMENSIONS, wordingOf(reviewOf(answeredPlan('plan-07')))), rows.length);
  const { at } = own;
  const width = at.hidden + 1;
  const line = (): (Typed | string)[] => Array.from({ length: width }, () => null);
  const above = Array.from({ length: FIRST }, line);
  const anchor = above[ANCHOR] ?? [];
  anchor[at.hidden] = spill('', rowTexts(own, TARGETS), own.ids).formula;
  anchor[at.changed] = changedFormula(own, TARGETS).formula;
  const people = rows.map(({ id, cells, comment, done }, n) => {
    const row = line();
    row[0] = id;
    for (const [k, mark] of typed.entries()) row[mark.at] = cells[k] ?? null;
    row[at.comment] = comment;
    row[at.done] = done;
    row[at.locked] = kept[n] ?? null;
    return row;
  });
  const size = { sheetId: 0, gridProperties: { rowCount: FIRST + rows.length, columnCount: width } };
  const requests = [
    { updateSheetProperties: { properties: size, fields: 'gridProperties(rowCount,columnCount)' } },
    write([...above, ...people]),
  ];
  await host.operation(() => host.Spreadsheets.batchUpdate({ requests }, host.book.spreadsheetId));
  const values = host.values(a1(area(FIRST, 0, rows.length, width)));
  host.dispose();
  return values.map((row) => [row[at.hidden] ?? '', row[at.changed] ?? '']);
}

const NUMBERS = fc.oneof(
  fc.integer({ min: -200, max: 200 }),
  fc.integer({ min: -200_000_000, max: 200_000_000 }).map((millionths) => millionths / 1e6),
  fc.integer({ min: -1000, max: 1000 }).map((n) => n / 3),
  fc.double({ min: -1e15, max: 1e15, noNaN: true }),
  fc.constantFrom(
    0,
    -0,
    0.1 + 0.2,
    1e-6,
    -1e-6,
    2.5e-7,
    0.1234565,
    1.0000005,
    99_999_999.999999,
    1e8,
    -1e8,
    123_456_789.5,
    1e14,
    3e20,
    46_023.75,
  ),
);
const TEXTS = fc.oneof(
  fc.constantFrom(
    'N/A',
    ' N/A ',
    '不适用',
    '是',
    'a "quoted", text',
    "'apostrophe",
    'line\nbreak',
    'É',
    'é',
    'e\u0301',
    '😀😀',
    '12%',
    'TRUE',
    '0',
    '1e5',
    '#x',
  ),
  fc.string({ unit: fc.constantFrom('a', 'A', '"', ',', ';', '\n', '汉', '，', '😀', ' ', '#', ':', '!', '~', '?'), maxLength: 30 }),
);
const CELL: fc.Arbitrary<Typed> = fc.oneof(
  { weight: 3, arbitrary: NUMBERS },
  { weight: 2, arbitrary: TEXTS },
  fc.constantFrom<Typed>(true, false, null),
);
const COMMENT: fc.Arbitrary<Typed> = fc.oneof(TEXTS, fc.constantFrom<Typed>('长'.repeat(20_003), null, 12.5));
const ROW: fc.Arbitrary<Row> = fc.record({
  id: fc.oneof(fc.constantFrom<Typed>('E001', 'e001', 1001, null), TEXTS),
  cells: fc.tuple(...typed.map(() => CELL)),
  comment: COMMENT,
  done: fc.constantFrom<Typed>(true, false, null),
});

const isBlank = (cell: Typed): boolean => cell === null || cell === '';

test('the marks are in an order of their own', () =>
  expect(typed.map(({ value }) => value)).toEqual(['input:d/a', 'rated:d/z', 'target:d/a']));

test('script and formula make the same text of every row, and a row is changed exactly where its text is another', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(ROW, ROW, fc.boolean()), { minLength: 60, maxLength: 60 }), async (drawn) => {
      // a row of its own that is locked: on a tab of which none is, nothing is worked out
      const rows: readonly Row[] = [{ id: 'first', cells: typed.map(() => null), comment: null, done: null }, ...drawn.map(([row]) => row)];
      const kept = [textOf(rows[0] as Row), ...drawn.map(([row, other, same]) => textOf(same ? row : other))];
      const shown = await onTab(rows, kept);
      expect(shown.map(([text]) => text)).toEqual(rows.map(textOf));
      expect(shown.map(([, changed]) => changed)).toEqual(
        rows.map((row, n) => (kept[n] === textOf(row) ? '' : isBlank(row.id) ? '?' : row.id)),
      );
    }),
    { numRuns: 4, endOnFailure: true },
  ));

const row = (id: Typed, cells: readonly Typed[], comment: Typed = null, done: Typed = null): Row => ({ id, cells, comment, done });
test.each<[what: string, row: Row, kept: string | undefined, changed: unknown]>([
  ['as it was kept', row('E1', [90, 80, null], 'good', true), ':E1␟#90000000␟#80000000␟␟:good␟!1', ''],
  ['an unticked box and an empty one are alike', row('E1', [90, null, null], null, false), ':E1␟#90000000␟␟␟␟', ''],
  ['in other letters a text is another', row('E1', [90, 80, null], 'Good', true), ':E1␟#90000000␟#80000000␟␟:good␟!1', 'E1'],
  ['a millionth more', row('E1', [90.000001, 80, null], 'good', true), ':E1␟#90000000␟#80000000␟␟:good␟!1', 'E1'],
  ['open again', row('E1', [70, 80, null]), '↺:E1␟#90000000␟#80000000␟␟:good␟!1', '↺E1'],
  ['put in later', row('E2', [70, 80, null]), undefined, 'E2'],
  ['an empty row, put in later', row(null, [null, null, null]), undefined, ''],
  ['its ID is gone', row(null, [90, 80, null], 'good', true), ':E1␟#90000000␟#80000000␟␟:good␟!1', '?'],
])('%s', async (_what, own, kept, changed) => {
  const other = row('E9', [1, 2, 3]);
  const [, [, shown] = []] = await onTab([other, own], [textOf(other), ...(kept === undefined ? [] : [kept])]);
  expect(shown).toBe(changed);
});

test('while nothing is locked nobody has changed', async () =>
  expect((await onTab([row('E1', [1, 2, 3]), row('E2', [4, 5, 6])], [])).map(([, changed]) => changed)).toEqual(['', '']));

test.each<[part: string, typed: unknown]>([
  ['#90000000', 90],
  ['#-1500000', -1.5],
  ['#~123456789012', 123_456_789_012],
  [':N/A', 'N/A'],
  ['!1', true],
  ['', ''],
  ['#!', undefined],
  ['?', undefined],
  [`:${'a'.repeat(200)}`, undefined],
])('%p stands for %p', (part, value) => expect(typedIn(part)).toBe(value));
