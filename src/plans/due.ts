// By when a stage is due: the day HR set, or the one that the policy's rule gives, counted from the period's last day.
import { addDays, formatISO, parseISO } from 'date-fns';
import type { Day } from './day';
import { type Period, periodDays } from './period';
import type { Stage, StageId } from './plan';
import { knownValue } from './value';

/** undefined where neither HR nor the plan says. */
export function dueDay({ id, due }: Stage, period: Period, set: Partial<Readonly<Record<StageId, Day>>>): Day | undefined {
  const rule = due && knownValue(due);
  if (set[id] || !rule) return set[id];
  const last = parseISO(periodDays(period).last);
  const [year, next] = [last.getFullYear(), last.getMonth() + 1];
  // the 31st of a shorter month is its last day
  const inNextMonth = () => new Date(year, next, Math.min(rule.count, new Date(year, next + 1, 0).getDate()));
  return formatISO(rule.of === 'daysAfter' ? addDays(last, rule.count) : inNextMonth(), { representation: 'date' }) as Day; // date-fns writes YYYY-MM-DD
}
