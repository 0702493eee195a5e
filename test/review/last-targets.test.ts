// Last period's targets as Google tells of its tabs: whose they are, which of several is right, and what is said of tabs that are gone.
import { foldId } from '../../src/plans/fold-id';
import { periodKey } from '../../src/plans/period';
import type { Cycle } from '../../src/plans/value';
import { lastTargets, targetRanges } from '../../src/review/last-targets';
import type { SheetState, SpreadsheetState } from '../../src/review/spreadsheet';
import { isKey, parseKey } from '../../src/workbook/tab-kinds';
import { tabsFor } from '../../src/workbook/workbook';
import { answeredPlan, reviewOf } from '../workbook/fixtures';

type CellData = GoogleAppsScript.Sheets.Schema.CellData;
type Change = (sheet: SheetState) => SheetState | undefined;

/** `cell`: what stands for an ID, on the nth of the tabs in the order in which they were made. The sheets stand the other way round. */
function lastOf(id: string, cycle: Cycle, cell: (id: string, n: number) => CellData, change: Change = (sheet) => sheet) {
  const plan = answeredPlan(id);
  const review = reviewOf(plan, { cycle });
  const tabs = tabsFor(review, { titles: [], shared: {} });
  const { period, language } = review.options;
  const record = { id: review.id, plan: id, version: 1, period: periodKey(period), language, created: '' };
  const made = tabs.map(
    (tab, n): SheetState => ({
      ...{ sheetId: 100 + n, title: tab.title, index: 0, rows: tab.rows, columns: tab.columns, frozenRows: tab.frozen.rows },
      ...{ places: tab.marks, protections: [], warnings: [], about: { review: review.id, key: tab.key, ...tab.about } },
    }),
  );
  const lists = {
    ...{ record, by: '', names: [], to: {}, moved: {}, passed: {} },
    tabs: made.flatMap(({ sheetId, about }) => (about && isKey(about.key) ? [{ key: about.key, sheetId, rater: '' }] : [])),
  };
  const state: SpreadsheetState = {
    ...{ locale: 'en_US', names: [], properties: {}, operation: undefined },
    sheets: made.flatMap((sheet) => change(sheet) ?? []).reverse(),
    reviews: [{ metadataId: undefined, record, lists }],
  };
  const ids = (sheetId: number) => {
    const { kind, n } = parseKey(made.find((sheet) => sheet.sheetId === sheetId)?.about?.key ?? 'guide');
    return kind === 'score' ? (review.raterTabs[n]?.subjects.map((subject): string => subject.id) ?? []) : [];
  };
  const ranges = targetRanges(state, record);
  const sheets = [...new Set(ranges.map(({ sheetId = 0 }) => sheetId))].map((sheetId) => {
    const idAt = state.sheets.find((sheet) => sheet.sheetId === sheetId)?.places.find(({ value }) => value === 'id')?.at;
    const data = ranges
      .filter((range) => range.sheetId === sheetId)
      .map(({ startColumnIndex = 0, startRowIndex = 0 }) => ({
        ...{ startRow: startRowIndex, ...(startColumnIndex > 0 && { startColumn: startColumnIndex }) },
        rowData: ids(sheetId).map((each) => ({
          values: [startColumnIndex === idAt ? { formattedValue: each, effectiveValue: { stringValue: each } } : cell(each, sheetId - 100)],
        })),
      }));
    return { properties: { sheetId }, data };
  });
  const names = new Map(review.subjects.map((subject) => [foldId(subject.id), subject.name]));
  const read = lastTargets({ state, record, plan, cells: { sheets }, names });
  return { read, review, ranges };
}

const number = (numberValue: number, formattedValue = String(numberValue)): CellData => ({
  effectiveValue: { numberValue },
  formattedValue,
});
const ofDate = { userEnteredFormat: { numberFormat: { type: 'DATE' } } };

test.each<[what: string, cell: CellData, told: unknown]>([
  ['a number as it is shown', number(35.04, '35.0'), [35.04, '35.0']],
  ['zero', number(0), [0, '0']],
  ['not applicable', { effectiveValue: { stringValue: '不适用' }, formattedValue: '不适用' }, ['不适用', '不适用']],
  ['a day', { ...number(46_000, '2025-12-09'), ...ofDate }, undefined],
  ['words', { effectiveValue: { stringValue: 'soon' }, formattedValue: 'soon' }, undefined],
  ['a number as text', { effectiveValue: { stringValue: '38' }, formattedValue: '38' }, undefined],
  ['an error', { effectiveValue: { errorValue: { type: 'REF' } }, formattedValue: '#REF!' }, undefined],
  ['nothing', {}, undefined],
])('%s', (_, cell, told) => {
  const { read, review } = lastOf('plan-05', 'half', () => cell);
  const [indicator] = read?.indicators ?? [];
  const manager = review.subjects.find(({ card }) => indicator?.key.startsWith(`${card.id}/`))?.id ?? '';
  expect(indicator?.of[manager]).toEqual(told);
  expect(read?.lost).toBe(false);
});

test('departments are told by their names, as their numbers are another review’s tomorrow', () => {
  const { read, review } = lastOf('plan-05', 'quarter', (id) => number(Number(id.slice(1))));
  const units = review.subjects.filter(({ person }) => person === undefined);
  expect(units.length).toBeGreaterThan(3);
  for (const { of } of read?.indicators ?? [])
    expect(of).toEqual(Object.fromEntries(units.map(({ id, name }) => [name, [Number(id.slice(1)), String(Number(id.slice(1)))]])));
});

test('of one who stands on several tabs the first that was made has the target', () => {
  const mark = { on: 'column', at: 2, value: 'target:key/key-added-1' } as const;
  const { read, ranges } = lastOf(
    ...(['plan-05', 'half', (_: string, n: number) => number(n)] as const),
    // as where each tab has somebody whom no other has
    (sheet) => (sheet.about?.card === 'managers' ? { ...sheet, places: [...sheet.places.filter(({ at }) => at !== 2), mark] } : sheet),
  );
  const tabs = [...new Set(ranges.map(({ sheetId = 0 }) => sheetId - 100))];
  expect(tabs.length).toBeGreaterThan(2);
  expect(new Set(Object.values(read?.indicators[0]?.of ?? {}).map(([target]) => target))).toEqual(new Set([Math.min(...tabs)]));
});

describe('lost', () => {
  const isTyped = ({ places }: SheetState) => places.some(({ value }) => value.startsWith('target:'));
  test.each<[what: string, change: Change]>([
    ['a tab', (sheet) => (isTyped(sheet) ? undefined : sheet)],
    [
      'the mark of a column of targets',
      (sheet) => ({ ...sheet, places: sheet.places.filter(({ value }) => !value.startsWith('target:')) }),
    ],
    ['the mark of the IDs', (sheet) => ({ ...sheet, places: sheet.places.filter(({ value }) => value !== 'id') })],
    ['all tabs', () => undefined],
  ])('%s', (_, change) => {
    const { read, ranges } = lastOf('plan-05', 'half', () => number(7), change);
    expect([read?.lost, read?.indicators.map(({ of }) => of), ranges]).toEqual([true, [{}], []]);
  });
});

test('a plan without any tells none, and nothing of it is asked for', () => {
  const none = lastOf('plan-08', 'month', () => number(7));
  expect([none.read, none.ranges]).toEqual([undefined, []]);
});
