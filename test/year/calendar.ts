// The periods of a year in which each policy reviews, in the order in which they end.
import type { Period } from '../../src/plans/period';
import type { Cycle } from '../../src/plans/value';

/** Read from the policies: plan 5's second half-year is held by its year's review at the end of December (四(五)). */
const CYCLES = {
  'plan-01': ['quarter', 'year'],
  'plan-02': ['month', 'quarter', 'year'],
  'plan-03': ['month', 'year'],
  'plan-05': ['quarter', 'half', 'year'],
  'plan-06': ['quarter', 'year'],
} as const satisfies Readonly<Record<string, readonly Cycle[]>>;
export type PlanOfYear = keyof typeof CYCLES;
export const PLANS = Object.keys(CYCLES) as readonly PlanOfYear[];

export const YEAR = 2026;

/** The months with which periods end, and their number in the year. */
const ENDS: Readonly<Partial<Record<Cycle, (month: number) => number>>> = {
  month: (month) => month,
  quarter: (month) => month / 3,
  half: (month) => (month === 6 ? 1 : 0),
  year: (month) => month / 12,
};

export const periodsOf = (plan: PlanOfYear): readonly Period[] =>
  Array.from({ length: 12 }, (_, n) => n + 1).flatMap((month) =>
    CYCLES[plan].flatMap((cycle: Cycle) => {
      const n = ENDS[cycle]?.(month) ?? 0;
      return n >= 1 && Number.isInteger(n) ? [{ cycle, year: YEAR, n }] : [];
    }),
  );

const MONTHS: Readonly<Record<Cycle, number>> = { month: 1, quarter: 3, half: 6, year: 12, term: 6 };
export const lastMonthOf = ({ cycle, n }: Period): number => n * MONTHS[cycle];
