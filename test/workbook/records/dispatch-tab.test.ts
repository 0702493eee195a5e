// Dispatch: what exception days change, and that the score tabs take their actual values from it.
import type { Plan } from '../../../src/plans/plan';
import { dispatchTab } from '../../../src/workbook/records/dispatch-tab';
import type { Tab } from '../../../src/workbook/tab';
import { keysOf, tabsFor } from '../../../src/workbook/workbook';
import { answeredPlan, reviewOf } from '../fixtures';
import { bookOf, enter, errorsIn, faultsIn, forbiddenIn, HR, makingFor, rowsOf, sheetIdOf, valuesOf, widthOf } from '../table-book';

jest.setTimeout(600_000);

const MONTH = { cycle: 'month', language: 'en', period: { cycle: 'month', year: 2026, n: 6 } } as const;
const PLAN_12 = answeredPlan('plan-12');

/** The plan with another answer to whether the 48 hours hold on exception days. */
const withLimit = (value: string): Plan => ({
  ...PLAN_12,
  decisions: PLAN_12.decisions.map((each) =>
    each.id === 'exceptionLimit' && each.value.state === 'decided' ? { ...each, value: { ...each.value, value } } : each,
  ),
});

const results = (host: Awaited<ReturnType<typeof bookOf>>, tab: Tab): readonly unknown[] => host.values(`'${tab.title}'!C5:D5`)[0] ?? [];

test.each(['en', 'zh-CN'] as const)('the layout holds, the formulas are allowed: %s', (language) => {
  const tab = dispatchTab(makingFor(reviewOf(PLAN_12, { ...MONTH, language })), 'dispatch');
  expect([faultsIn(tab), forbiddenIn(tab)]).toEqual([[], []]);
  expect(widthOf(tab)).toBeLessThanOrEqual(1140);
  expect(tab.rows - tab.frozen.rows).toBe(30);
});

const DAYS = [
  { orders: 100, within: 96, longest: 30 },
  { orders: 200, within: 180, longest: 47 },
  { orders: 900, within: 100, longest: 60, except: true, reason: 'June sale' },
  { orders: 50, longest: 20 }, // how many in time is not known yet: not reckoned
];

test.each([
  ['usualOnly', 'on exception days the longest time counts', 60, 'The longest time only'],
  ['both', 'exception days are left out of both', 47, 'Neither'],
])('%s: %s', async (limit, _, longest, words) => {
  const review = reviewOf(withLimit(limit), MONTH);
  const tab = dispatchTab(makingFor(review), 'dispatch');
  const host = await bookOf([tab], review);
  expect(results(host, tab)).toEqual(['', '']);
  await enter(host, tab, DAYS);
  expect(results(host, tab)).toEqual([92, longest]);
  expect(rowsOf(host, tab, ['counts'], 5)).toEqual([['Both limits'], ['Both limits'], [words], ['Both limits'], ['']]);
  expect(host.values(`'${tab.title}'!A1:G1`)[0]?.filter(Boolean)).toEqual(['Dispatch · June 2026', '1250 orders recorded']);
  expect(errorsIn(host, [tab])).toEqual([]);
  host.dispose();
});

test.each([
  ['a text', { orders: '100' }, ['⚠', 20]],
  ['a percentage', { orders: 100, within: 0.96 }, ['⚠', 20]],
  ['more in time than there were', { orders: 100, within: 101 }, ['⚠', 20]],
  ['hours in words', { orders: 100, within: 96, longest: 'two days' }, [96, '⚠']],
])('%s pasted is no result, and its row says so', async (_, row, wanted) => {
  const review = reviewOf(PLAN_12, MONTH);
  const tab = dispatchTab(makingFor(review), 'dispatch');
  const host = await bookOf([tab], review);
  await enter(host, tab, { 0: { orders: 50, within: 48, longest: 20 }, 1: row });
  expect(results(host, tab)).toEqual(wanted);
  expect(rowsOf(host, tab, ['counts'], 2)).toEqual([['Both limits'], ['Cannot be counted']]);
  host.dispose();
});

test('whoever rates logistics types it, no more in time than there were orders; others do not', async () => {
  const review = reviewOf(PLAN_12, MONTH);
  const tab = dispatchTab(makingFor(review), 'dispatch');
  const rater = review.raterTabs.find(({ card }) => card.id === 'logistics')?.rater.email ?? '';
  const host = await bookOf([tab], review);
  const type = async (cell: string, value: string | number, who: string) => (await host.typeIn(tab.title, cell, value, who)).accepted;
  const raters = review.raterTabs.flatMap((each) => (each.card.id === 'logistics' ? each.rater.email : []));
  expect(tab.inputs.map(({ editors }) => editors)).toEqual([[...new Set(raters)]]);
  expect([await type('B6', 10, rater), await type('C6', 11, rater), await type('C6', 10, rater)]).toEqual([true, false, true]);
  expect([await type('B7', 'ten', rater), await type('D6', -1, HR), await type('B7', 3, 'someone@example.com')]).toEqual([
    false,
    false,
    false,
  ]);
  expect(await type('A6', '2026-06-02', rater)).toBe(false);
  host.dispose();
});

test('score tabs take the actual values; without them the row says whose they are', async () => {
  const review = reviewOf(PLAN_12, MONTH);
  const tabs = tabsFor(review, { titles: ['Sheet1'], shared: {} }).filter(
    ({ kind, about }) => kind === 'plan' || kind === 'dispatch' || about?.card === 'logistics',
  );
  const dispatch = tabs.find(({ kind }) => kind === 'dispatch');
  const score = tabs.find(({ about }) => about?.card === 'logistics');
  if (!dispatch || !score) throw new Error('the sample company has a warehouse');
  const host = await bookOf(tabs, review);
  const inputs = Object.fromEntries(
    score.marks.flatMap(({ value }) =>
      value.startsWith('rated:') ? [[value, 80]] : value.startsWith('input:') ? [[value, value.endsWith('outbound') ? 'Yes' : 1]] : [],
    ),
  );
  expect(Object.keys(inputs).join(' ')).not.toMatch(/within24|latest48/);
  await enter(host, score, { 0: inputs });
  expect([valuesOf(host, score, 'left')[0], valuesOf(host, score, 'weighted')[0]]).toEqual(['2 without a record on Dispatch', '']);
  await enter(host, dispatch, DAYS);
  expect(valuesOf(host, score, 'left')[0]).toBe('');
  expect(host.values(`'${score.title}'!C8:D8`)[0]).toEqual([92, expect.closeTo(9200 / 95, 6)]); // of a target of 95
  expect(valuesOf(host, score, 'weighted')[0]).toEqual(expect.any(Number));
  expect((await host.typeIn(score.title, 'D8', 99, score.inputs[0]?.editors[0])).accepted).toBe(false);
  // without the tab what came from there is missing, and nothing is in error
  await host.operation(() =>
    host.Spreadsheets.batchUpdate({ requests: [{ deleteSheet: { sheetId: sheetIdOf(host, dispatch) } }] }, host.book.spreadsheetId),
  );
  expect([valuesOf(host, score, 'left')[0], valuesOf(host, score, 'weighted')[0]]).toEqual(['2 without a record on Dispatch', '']);
  expect(errorsIn(host, [score])).toEqual([]);
  host.dispose();
});

test('plans that record nothing have no such tab; rated instead, neither', () => {
  expect(keysOf(reviewOf(answeredPlan('plan-03'), MONTH))).not.toContain('dispatch');
  const rated = PLAN_12.scorecards.map((card) => ({
    ...card,
    dimensions: card.dimensions.map((dimension) => ({
      ...dimension,
      indicators: dimension.indicators.map((each) => ({ ...each, how: { ...each.how, value: { kind: 'rated' } } as typeof each.how })),
    })),
  }));
  expect(keysOf(reviewOf({ ...PLAN_12, scorecards: rated }, MONTH))).not.toContain('dispatch');
});
