// Which earlier periods are looked at, and which of them History lacks.
import { broughtBy, missingIn, pastOf, rolledUp, watched } from '../../src/arrangement/past-periods';
import { PLAN_03 } from '../../src/plans/library/plan-03';
import { PLAN_04 } from '../../src/plans/library/plan-04';
import { PLAN_05 } from '../../src/plans/library/plan-05';
import { PLAN_06 } from '../../src/plans/library/plan-06';
import { periodKey } from '../../src/plans/period';
import type { Plan } from '../../src/plans/plan';
import type { Cycle } from '../../src/plans/value';
import { summaryTab } from '../../src/workbook/summary/tab';
import { ANSWERS, answered } from '../plans/answers/index';
import { reviewOf, WHEN } from '../workbook/fixtures';
import { makingFor } from '../workbook/table-book';

const which = (plan: Plan, cycle: Cycle, n: number, effective?: string, known?: readonly string[]) => {
  const answers = { ...ANSWERS[plan.id], ...(effective && { 'decisions/0/value': effective }) };
  return reviewOf(answered(plan, 'liu@example.com', WHEN, answers), { cycle, period: { cycle, year: 2026, n }, known });
};
const keys = (list: readonly Parameters<typeof periodKey>[0][]): readonly string[] => list.map(periodKey);

test('streaks look back two years and on to the first that is known, to none before the plan applies', () => {
  expect(keys(pastOf(which(PLAN_03, 'month', 4)))).toEqual(['2026-01', '2026-02', '2026-03']);
  expect(keys(pastOf(which(PLAN_03, 'month', 4, '2020-01-01')))).toEqual(months(2024, 4, 24));
  expect(keys(pastOf(which(PLAN_03, 'month', 4, '2020-01-01', ['2022-04', '2025-Q1'])))).toEqual(months(2022, 4, 48));
  expect(keys(pastOf(which(PLAN_05, 'year', 1)))).toEqual(Array.from({ length: 10 }, (_, n) => `${2016 + n}`));
  expect(pastOf(which(PLAN_05, 'half', 1))).toEqual([]);
});

/** So many months without a gap. */
const months = (year: number, month: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, n) => {
    const at = year * 12 + month - 1 + n;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });

test('each of them has a hidden column of its own on the Summary, in time, whether History has the period or not', () => {
  const review = which(PLAN_03, 'month', 4, '2020-01-01', ['2025-12']);
  const making = makingFor(review);
  const columns = summaryTab(making, 'summary').blocks.flatMap(({ column, cells }) =>
    cells.flat().flatMap((cell, n) => {
      const formula = typeof cell === 'object' && cell !== null ? cell.formula : '';
      const [only, ...more] = [...new Set(formula.match(/PLAN-03\|[0-9-]+/g) ?? [])];
      return only && more.length === 0 && formula.includes('history_grades') ? [[column + n, only.slice(8)] as const] : [];
    }),
  );
  expect(columns.map(([, period]) => period)).toEqual(keys(pastOf(review)));
  const { hidden } = summaryTab(making, 'summary');
  const at = columns.map(([column]) => column);
  expect(at).toEqual(at.map((_, n) => (at[0] ?? 0) + n));
  expect(hidden).toEqual(expect.arrayContaining(at));
});

test('a year looks at its months, and before them at those with which they may go on', () => {
  const { all, within } = broughtBy(which(PLAN_03, 'year', 1, '2025-10-01'));
  expect([keys(all)[0], all.length, keys(within)[0], within.length]).toEqual(['2025-10', 15, '2026-01', 12]);
});

test('what a roll-up cannot do without: all months and quarters, but the first half alone, as the second ends with the year', () => {
  const needed = (plan: Plan): readonly string[] => {
    const review = which(plan, 'year', 1);
    return review.ready.rollUps.flatMap((each) => keys(rolledUp(review, each).needed));
  };
  expect(needed(PLAN_03).length).toBe(12);
  expect(needed(PLAN_06)).toEqual(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']);
  expect([needed(PLAN_04), needed(PLAN_05)]).toEqual([['2026-H1'], ['2026-H1']]);
});

test.each<[why: string, effective: string | undefined, known: readonly string[], there: readonly string[], missing: readonly string[]]>([
  ['the plan applied in January', '2026-01-01', [], [], ['2026-01', '2026-02', '2026-03']],
  ['one between', '2026-01-01', [], ['2026-01', '2026-03'], ['2026-02']],
  ['none', '2026-01-01', [], ['2026-01', '2026-02', '2026-03'], []],
])('missing: %s', (_, effective, known, there, missing) => {
  expect(keys(missingIn(watched(which(PLAN_03, 'month', 4, effective, known)), new Set(there)))).toEqual(missing);
});

test('without a day from which the plan applies, from the first that is known or there', () => {
  const lacking = (known: readonly string[], there: readonly string[]) =>
    keys(missingIn(watched(which(PLAN_05, 'year', 1, undefined, known)), new Set(there))).filter((key) => !key.includes('-'));
  expect(lacking([], [])).toEqual([]);
  expect(lacking(['2024'], [])).toEqual(['2024', '2025']);
  expect(lacking([], ['2023', '2025'])).toEqual(['2024']);
});
