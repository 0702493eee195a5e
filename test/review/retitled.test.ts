// Titles of older reviews' tabs once a review is made beside them: which get another ending, and which stay as HR has named them.
import { plansIn, retitled, titlesBeside } from '../../src/review/retitled';
import type { Protection, SheetState, SpreadsheetState } from '../../src/review/spreadsheet';
import type { TabKey } from '../../src/workbook/tab-kinds';

const REVIEW = 'plan-03:2026-06';
const record = (plan: string, period: string, language: 'en' | 'zh-CN' = 'en') => ({
  metadataId: 1,
  record: { id: `${plan}:${period}`, plan, period, language, version: 1, created: '' },
});
const whole = (description: string, mayEdit = true): Protection => ({ id: 1, range: undefined, open: [], description, users: [], mayEdit });

/** `made`: the title that its protection was described with. */
const sheet = (sheetId: number, title: string, made: string | undefined, key: TabKey | '' = 'summary', review = REVIEW): SheetState => ({
  sheetId,
  title,
  index: sheetId,
  rows: 10,
  columns: 10,
  frozenRows: 1,
  about: key === '' ? undefined : { review, key },
  places: [],
  protections: made === undefined ? [] : [whole(made)],
  warnings: [],
});
const state = (sheets: readonly SheetState[], reviews = [record('plan-03', '2026-06')]): SpreadsheetState => ({
  locale: 'en_US',
  sheets,
  names: [],
  reviews,
  properties: {},
  operation: undefined,
});
const titles = (sheets: readonly SheetState[], plan: string, reviews?: SpreadsheetState['reviews']) => [
  ...titlesBeside(state(sheets, reviews as ReturnType<typeof record>[]), plan).values(),
];

const LONG = `Score · ${'Li '.repeat(27)}(E009)`;
test.each([
  ['Summary · 2026-06', 'Summary · 2026-06', 'Summary · E-commerce 2026-06', 'as it was made'],
  ['Score · Li (E9) · Staff · 2026-06', 'Score · Li (E9) · Staff · 2026-06', 'Score · Li (E9) · Staff · E-commerce 2026-06', 'a rater’s'],
  ['For the board', 'Summary · 2026-06', 'For the board', 'HR’s own name'],
  ['For the board · 2026-06', 'Summary · 2026-06', 'For the board · 2026-06', 'HR’s own name that ends alike'],
  ['Summary · 2026-07', 'Summary · 2026-06', 'Summary · 2026-07', 'another period is HR’s word'],
  ['Summary · E-commerce 2026-06', 'Summary · 2026-06', 'Summary · E-commerce 2026-06', 'renamed before'],
  ['Summary', 'Summary', 'Summary · E-commerce 2026-06', 'made before tabs said their period'],
  ['Summary (2026-06)', 'Summary (2026-06)', 'Summary · E-commerce 2026-06', 'likewise, the second of that name'],
  ['Summary · 2026-06', undefined, 'Summary · 2026-06', 'unprotected: nothing tells what it was called'],
  [`${LONG} · 2026-06`, `${LONG} · 2026-06`, `Score · ${'Li '.repeat(21).trim()}… (E009) · E-commerce 2026-06`, 'cut, its ID and ending whole'],
] as const)('“%s”, made as “%s”, is “%s” beside another plan’s: %s', (title, made, wanted, _why) => {
  const [after = ''] = titles([sheet(1, title, made)], 'plan-06');
  expect(after).toBe(wanted);
  expect(after.length).toBeLessThanOrEqual(100);
}); // biome-ignore format: a row a case

test('beside a review of the same plan only what says no period yet changes', () =>
  expect(titles([sheet(1, 'Summary · 2026-06', 'Summary · 2026-06'), sheet(2, 'Guide', 'Guide', 'guide')], 'plan-03')).toEqual([
    'Summary · 2026-06',
    'Guide · 2026-06',
  ]));

test('tabs that serve all, that are none of ours, or that whoever asks may not change stay', () => {
  const closed = { ...sheet(3, 'Guide · 2026-06', undefined, 'guide'), protections: [whole('Guide · 2026-06', false)] };
  const sheets = [sheet(1, 'History', 'History', 'history'), sheet(2, 'Notes · 2026-06', 'Notes · 2026-06', ''), closed];
  expect(titles(sheets, 'plan-06')).toEqual(sheets.map(({ title }) => title));
});

test('a title that is taken gets a number; each review’s ending is in its own language', () => {
  const sheets = [
    sheet(1, 'summary · e-commerce 2026-06', undefined, ''),
    sheet(2, 'Summary · 2026-06', 'Summary · 2026-06'),
    sheet(3, '汇总 · 2026-07', '汇总 · 2026-07', 'summary', 'plan-03:2026-07'),
  ];
  const reviews = [record('plan-03', '2026-06'), record('plan-03', '2026-07', 'zh-CN')];
  expect(titles(sheets, 'plan-06', reviews)).toEqual([
    'summary · e-commerce 2026-06',
    'Summary (2) · E-commerce 2026-06',
    '汇总 · 电商部 2026-07',
  ]);
});

test('a review whose tabs are all gone is none; only what changes is asked for', () => {
  const sheets = [sheet(1, 'Summary · 2026-06', 'Summary · 2026-06'), sheet(2, 'Mine', 'Guide · 2026-06', 'guide')];
  const all = state(sheets, [record('plan-03', '2026-06'), record('plan-06', '2026-Q2')]);
  expect(plansIn(all)).toEqual(['plan-03']);
  expect(retitled(all, titlesBeside(all, 'plan-03'))).toEqual([]);
  expect(retitled(all, titlesBeside(all, 'plan-06'))).toEqual([
    { updateSheetProperties: { properties: { sheetId: 1, title: 'Summary · E-commerce 2026-06' }, fields: 'title' } },
  ]);
});
