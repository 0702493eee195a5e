// Periods: keys that sort in time, titles, days, and what lies before and within.
import * as fc from 'fast-check';
import { isPeriod, type Period, periodDays, periodKey, periodsBefore, periodsWithin, periodTitle } from '../../src/plans/period';
import { CYCLES } from '../../src/plans/value';

test.each<[Period, key: string, en: string, zh: string, first: string, last: string]>([
  [{ cycle: 'month', year: 2026, n: 5 }, '2026-05', 'May 2026', '2026 年 5 月', '2026-05-01', '2026-05-31'],
  [{ cycle: 'month', year: 2028, n: 2 }, '2028-02', 'February 2028', '2028 年 2 月', '2028-02-01', '2028-02-29'],
  [{ cycle: 'quarter', year: 2026, n: 3 }, '2026-Q3', '2026, quarter 3', '2026 年第 3 季度', '2026-07-01', '2026-09-30'],
  [{ cycle: 'half', year: 2026, n: 1 }, '2026-H1', '2026, first half', '2026 年上半年', '2026-01-01', '2026-06-30'],
  [{ cycle: 'half', year: 2026, n: 2 }, '2026-H2', '2026, second half', '2026 年下半年', '2026-07-01', '2026-12-31'],
  [{ cycle: 'year', year: 2026, n: 1 }, '2026', '2026, full year', '2026 年度', '2026-01-01', '2026-12-31'],
  [{ cycle: 'term', year: 2026, n: 2 }, '2026-T2', '2026, term 2', '2026 年第 2 学期', '2026-07-01', '2026-12-31'],
])('%o is %s', (period, key, en, zh, first, last) => {
  expect(periodKey(period)).toBe(key);
  expect(periodTitle(period)).toEqual({ en, 'zh-CN': zh });
  expect(periodDays(period)).toEqual({ first, last });
});

test('the periods before one cross the year, latest last', () => {
  expect(periodsBefore({ cycle: 'month', year: 2026, n: 2 }, 3).map(periodKey)).toEqual(['2025-11', '2025-12', '2026-01']);
  expect(periodsBefore({ cycle: 'year', year: 2026, n: 1 }, 2).map(periodKey)).toEqual(['2024', '2025']);
  expect(periodsBefore({ cycle: 'quarter', year: 2026, n: 1 }, 1).map(periodKey)).toEqual(['2025-Q4']);
});

test('the periods within a longer one', () => {
  expect(periodsWithin({ cycle: 'half', year: 2026, n: 2 }, 'month').map(periodKey)).toEqual([
    '2026-07',
    '2026-08',
    '2026-09',
    '2026-10',
    '2026-11',
    '2026-12',
  ]);
  expect(periodsWithin({ cycle: 'year', year: 2026, n: 1 }, 'half').map(periodKey)).toEqual(['2026-H1', '2026-H2']);
});

test.each<[Period, string]>([
  [{ cycle: 'half', year: 2026, n: 3 }, 'a third half'],
  [{ cycle: 'month', year: 2026, n: 0 }, 'a month before January'],
  [{ cycle: 'year', year: 20260, n: 1 }, 'a year nobody means'],
  [{ cycle: 'quarter', year: 2026, n: 1.5 }, 'one and a half quarters'],
])('%o is no period: %s', (period) => expect(isPeriod(period)).toBe(false));

test('periods of one cycle follow one another without a gap, and their keys sort as they do', () => {
  const periods = fc
    .record({ cycle: fc.constantFrom(...CYCLES), year: fc.integer({ min: 2001, max: 2099 }), n: fc.integer({ min: 1, max: 12 }) })
    .filter(isPeriod);
  fc.assert(
    fc.property(periods, (period) => {
      const [before] = periodsBefore(period, 1);
      if (!before) return false;
      const next = new Date(`${periodDays(before).last}T12:00:00Z`);
      next.setUTCDate(next.getUTCDate() + 1);
      return next.toISOString().slice(0, 10) === periodDays(period).first && periodKey(before) < periodKey(period);
    }),
  );
});
