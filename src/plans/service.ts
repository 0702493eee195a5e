// Years of service: whether somebody has those that a rule takes, or from which month on it follows (plan 5, section 七).
import { addYears, parseISO } from 'date-fns';
import type { Day } from './day';
import { type Period, periodDays } from './period';
import type { ReadyStreak } from './ready';

type Served = { readonly is: 'served' | 'short' | 'unknown' } | { readonly is: 'from'; readonly month: Period };

export function servedBy({ years, by }: NonNullable<ReadyStreak['service']>, hired: Day | undefined, period: Period): Served {
  if (!hired) return { is: 'unknown' };
  const began = parseISO(hired);
  const full = addYears(began, years);
  if (by === 'periodEnd') return { is: full <= parseISO(periodDays(period).last) ? 'served' : 'short' };
  // 从下一考核年度相应月份(入职满两年)起: the month of hiring in the next year, or later where the years are full only then
  const next = new Date(period.year + 1, began.getMonth(), 1);
  const from = full > next ? full : next;
  return { is: 'from', month: { cycle: 'month', year: from.getFullYear(), n: from.getMonth() + 1 } };
}
