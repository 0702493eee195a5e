// The next period by the plan's own calendar, for all twelve plans.
import * as fc from 'fast-check';
import { LIBRARY } from '../../src/plans/library';
import { nextPeriod, otherPeriods } from '../../src/plans/next-period';
import { isHeldByYear, isPeriod, type Period, periodDays, periodKey, periodOf } from '../../src/plans/period';
import { answeredPlan, cyclesOf } from '../workbook/fixtures';

const periodIn = (key: string): Period => {
  const period = periodOf(key);
  if (!period) throw new Error(`no period ${key}`);
  return period;
};
const next = (plan: string, after: string, there: readonly string[]): string =>
  periodKey(nextPeriod(answeredPlan(plan), periodIn(after), there));

test.each<[plan: string, after: string, there: readonly string[], next: string, why: string]>([
  ['plan-01', '2026-Q1', ['2026-Q1'], '2026-Q2', 'quarter after quarter'],
  ['plan-01', '2026-Q4', ['2026-Q4'], '2026', 'the quarters roll up to the year'],
  ['plan-01', '2026', ['2026-Q4', '2026'], '2027-Q1', 'and then the next year begins'],
  ['plan-02', '2026-02', ['2026-02'], '2026-03', 'a month within a quarter'],
  ['plan-02', '2026-03', ['2026-03'], '2026-Q1', 'the months roll up to the quarter'],
  ['plan-02', '2026-Q1', ['2026-03', '2026-Q1'], '2026-04', 'the next quarter begins with its first month'],
  ['plan-02', '2026-Q1', ['2026-Q1'], '2026-04', 'the plan has months, though the workbook has none'],
  ['plan-02', '2026-Q2', ['2026-Q1', '2026-Q2'], '2026-07', 'still by the plan'],
  ['plan-02', '2026-12', ['2026-12'], '2026-Q4', 'of those that end on one day the shortest first'],
  ['plan-02', '2026-Q4', ['2026-12', '2026-Q4'], '2026', 'then the longer'],
  ['plan-03', '2026-01', ['2026-01'], '2026-02', 'month after month'],
  ['plan-03', '2026-01', ['2026-01', '2026-02', '2026-03'], '2026-04', 'what the workbook has is passed over'],
  ['plan-03', '2026-12', ['2026-12'], '2026', 'the months make the year'],
  ['plan-03', '2026', ['2026-12', '2026'], '2027-01', 'and the next year begins'],
  ['plan-04', '2026-H1', ['2026-H1'], '2026', 'the second half ends with the year, whose review holds it'],
  ['plan-05', '2026-H1', ['2026-H1'], '2026', 'as in plan 4'],
  ['plan-05', '2026-H2', ['2026-H1', '2026-H2'], '2026', 'a second half that HR held is followed by the year'],
  ['plan-05', '2026', ['2026-H1', '2026'], '2027-H1', 'departments’ quarters roll up to no year: people’s half-years do'],
  ['plan-05', '2026-Q4', ['2026-Q4'], '2027-Q1', 'quarters of departments follow one another'],
  ['plan-06', '2026-Q3', ['2026-Q3'], '2026-Q4', 'quarter after quarter'],
  ['plan-06', '2026-Q4', ['2026-Q3', '2026-Q4'], '2026', 'four quarters make the year'],
  ['plan-11', '2026-T2', ['2026-T2'], '2027-T1', 'term after term'],
])('%s after %s with %j comes %s: %s', (plan, after, there, expected) => expect(next(plan, after, there)).toBe(expected));

test.each(LIBRARY.filter(({ rollUps }) => rollUps.length === 0).map(({ id }) => id))(
  '%s rolls nothing up: its periods follow one another',
  (id) => {
    for (const cycle of cyclesOf(answeredPlan(id))) {
      const period = { cycle, year: 2026, n: 1 };
      expect(nextPeriod(answeredPlan(id), period, [periodKey(period)])).toMatchObject({ cycle });
    }
  },
);

test('HR may mean another: the first after it of each of the plan’s cycles, in time', () => {
  const others = (plan: string, after: string) => otherPeriods(answeredPlan(plan), periodIn(after), [after]).map(periodKey);
  expect(others('plan-05', '2026-H1')).toEqual(['2026-Q3', '2026-H2']);
  expect(others('plan-03', '2026-01')).toEqual(['2026']);
  expect(others('plan-11', '2026-T1')).toEqual([]);
});

test('in every plan, the next has no review, ends no earlier, is of the plan, and is no half that its year holds', () => {
  const plans = LIBRARY.map(({ id }) => answeredPlan(id));
  const anyPeriod = (plan: (typeof plans)[number]) =>
    fc
      .record({ cycle: fc.constantFrom(...cyclesOf(plan)), year: fc.integer({ min: 2025, max: 2027 }), n: fc.integer({ min: 1, max: 12 }) })
      .filter(isPeriod);
  fc.assert(
    fc.property(
      fc.constantFrom(...plans).chain((plan) => fc.tuple(fc.constant(plan), anyPeriod(plan), fc.array(anyPeriod(plan), { maxLength: 30 }))),
      ([plan, after, others]) => {
        const there = [after, ...others].map(periodKey);
        const found = [nextPeriod(plan, after, there), ...otherPeriods(plan, after, there)];
        const [first] = found;
        expect(found.map(periodKey).filter((key) => there.includes(key))).toEqual([]);
        expect(new Set(found.map(periodKey)).size).toBe(found.length);
        for (const period of found) {
          expect(periodDays(period).last >= periodDays(after).last).toBe(true);
          expect(cyclesOf(plan)).toContain(period.cycle);
        }
        expect(first && isHeldByYear(first) && cyclesOf(plan).includes('year')).toBe(false);
      },
    ),
  );
});
