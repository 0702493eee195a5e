// Which period comes after a review's by the plan's own calendar: its cycles, as roll-ups link them.
import { isHeldByYear, monthsIn, type Period, periodAfter, periodDays, periodKey, periodOf, periodsWithin } from './period';
import type { Plan } from './plan';
import { CYCLES, type Cycle, knownValue } from './value';

/**
 * The first that there is no review of: after plan 2's March its first quarter, after the first half of a plan whose year is reviewed the year.
 * `there`: keys of the plan's periods of which there is one. Shorter cycles count where the workbook has them, all of them where it has none.
 */
export function nextPeriod(plan: Plan, after: Period, there: readonly string[]): Period {
  const linked = linkedWith(plan, after.cycle);
  const used = new Set(there.flatMap((key) => periodOf(key)?.cycle ?? []));
  const shorter = linked.filter((cycle) => monthsIn(cycle) < monthsIn(after.cycle));
  const kept = shorter.filter((cycle) => used.has(cycle));
  const left = new Set(kept.length > 0 ? shorter.filter((cycle) => !used.has(cycle)) : []);
  const calendar = linked.filter((cycle) => !left.has(cycle));
  const [first = firstAfter(after, after.cycle, there)] = calendar.map((cycle) => firstAfter(after, cycle, there, linked)).sort(inTime);
  return first;
}

/** Others that HR may mean, in time: of each of the plan's cycles the first that comes after, a half that the year holds among them. */
export function otherPeriods(plan: Plan, after: Period, there: readonly string[]): readonly Period[] {
  const next = periodKey(nextPeriod(plan, after, there));
  const cycles = [...new Set([after.cycle, ...(knownValue(plan.cycles) ?? [])])];
  return cycles
    .map((cycle) => firstAfter(after, cycle, there))
    .filter((period) => periodKey(period) !== next)
    .sort(inTime);
}

/** A cycle, and those that it rolls up to or from, by however many steps; shorter ones first. */
function linkedWith({ rollUps, cycles }: Plan, cycle: Cycle): readonly Cycle[] {
  const known = knownValue(cycles) ?? [];
  const linked = new Set([cycle]);
  // a set is gone through to what is added on the way
  for (const each of linked) {
    for (const { from, to } of rollUps) {
      if (from === each && known.includes(to)) linked.add(to);
      if (to === each && known.includes(from)) linked.add(from);
    }
  }
  return CYCLES.filter((each) => linked.has(each)).sort((one, other) => monthsIn(one) - monthsIn(other));
}

/** The first of a cycle that ends after a period, or with it and is longer, of which there is no review; none that a linked year holds. */
function firstAfter(after: Period, cycle: Cycle, there: readonly string[], linked: readonly Cycle[] = []): Period {
  const isLeft = (period: Period): boolean => there.includes(periodKey(period)) || (linked.includes('year') && isHeldByYear(period));
  let [period = { ...after, cycle, n: 1 }] = periodsWithin({ cycle: 'year', year: after.year, n: 1 }, cycle);
  while (inTime(period, after) <= 0 || isLeft(period)) period = periodAfter(period);
  return period;
}

/** In the order in which they end; of those that end on one day the shorter first. */
const inTime = (one: Period, other: Period): number =>
  compared(periodDays(one).last, periodDays(other).last) || monthsIn(one.cycle) - monthsIn(other.cycle);
const compared = (one: string, other: string): number => Number(one > other) - Number(one < other);
