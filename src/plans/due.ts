// By when a stage is due: the day HR set, or the one that the policy's rule gives, counted from the period's last day. A rule's day that
// is no working day moves as the plan has it decided; a day that HR set stays.
import { addDays, addMonths, differenceInCalendarMonths, formatISO, isLastDayOfMonth, lastDayOfMonth, parseISO } from 'date-fns';
import type { Day } from './day';
import { type Period, periodDays } from './period';
import type { Stage, StageId } from './plan';
import { knownValue } from './value';
import { type Holidays, type Shift, shifted } from './working-days';

export type Dating = {
  readonly period: Period;
  /** The days HR set. */
  readonly due: Partial<Readonly<Record<StageId, Day>>>;
  readonly shift: Shift;
  readonly holidays: Holidays;
};

/** undefined where neither HR nor the plan says. */
export function dueDay(stage: Pick<Stage, 'id' | 'due'>, { period, due, shift, holidays }: Dating): Day | undefined {
  const day = ruleDay(stage, period);
  return due[stage.id] ?? (day && shifted(day, shift, holidays));
}

/**
 * A day that HR set for one period, for another: on by as many months as the period is. The last day of a month stays the last, and what is
 * no working day then moves as the rule's days do.
 */
export function movedDay(day: Day, from: Period, { period, shift, holidays }: Omit<Dating, 'due'>): Day {
  const [last, set] = [parseISO(periodDays(period).last), parseISO(day)];
  const there = addMonths(set, differenceInCalendarMonths(last, parseISO(periodDays(from).last)));
  const moved = isLastDayOfMonth(set) ? lastDayOfMonth(there) : there;
  return shifted(formatISO(moved, { representation: 'date' }) as Day, shift, holidays); // date-fns writes YYYY-MM-DD
}

/** What the rule gives, working day or not. */
export function ruleDay({ due }: Pick<Stage, 'due'>, period: Period): Day | undefined {
  const rule = due && knownValue(due);
  if (!rule) return undefined;
  const last = parseISO(periodDays(period).last);
  const [year, next] = [last.getFullYear(), last.getMonth() + 1];
  // the 31st of a shorter month is its last day
  const inNextMonth = () => new Date(year, next, Math.min(rule.count, new Date(year, next + 1, 0).getDate()));
  return formatISO(rule.of === 'daysAfter' ? addDays(last, rule.count) : inNextMonth(), { representation: 'date' }) as Day; // date-fns writes YYYY-MM-DD
}
