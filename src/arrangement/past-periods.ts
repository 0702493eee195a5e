// Which earlier periods a review's rules and roll-ups look at: as far back as History goes, none from before the plan applies.
import { isHeldByYear, type Period, periodDays, periodKey, periodOf, periodsBefore, periodsWithin } from '../plans/period';
import { decisionOf, type ReadyPlan, type ReadyRollUp, type ReadyStreak } from '../plans/ready';
import type { Cycle } from '../plans/value';
import type { Options } from './review';

type Which = { readonly ready: ReadyPlan; readonly options: Pick<Options, 'period' | 'known'> };

/** How far back at least: rows may come to History after the review is made. */
const REACH: Readonly<Record<Cycle, number>> = { month: 24, quarter: 12, half: 10, year: 10, term: 10 };
/** How far back a rule looks that says no window. */
const LOOK_BACK = 12;

/** The periods before this one that its own rules look at, latest last. */
export function pastOf({ ready, options }: Which): readonly Period[] {
  return ready.streaks.length === 0 ? [] : applied(ready, before(options.period, ready.streaks, options.known));
}

/** The shorter periods, up to this one's last, that rules over them look at; the last `within` of them are this one's. */
export function broughtBy({ ready, options }: Which): { readonly all: readonly Period[]; readonly within: readonly Period[] } {
  const from = ready.brought[0]?.cycle;
  const within = from ? applied(ready, periodsWithin(options.period, from)) : [];
  const [first] = within;
  return { all: first ? [...applied(ready, before(first, ready.brought, options.known)), ...within] : [], within };
}

/**
 * The periods that roll up to this one, and those of them that it cannot do without: not the half-year that the year's own review holds.
 */
export function rolledUp(
  { ready, options }: Which,
  { from, how }: Pick<ReadyRollUp, 'from' | 'how'>,
): { readonly all: readonly Period[]; readonly needed: readonly Period[] } {
  const within = applied(ready, periodsWithin(options.period, from));
  const isNeeded = (each: Period): boolean => !(options.period.cycle === 'year' && isHeldByYear(each));
  const all = how === 'last' ? within.filter(isNeeded).slice(-1) : within;
  return { all, needed: all.filter(isNeeded) };
}

/** A period that History should have. `due`: in any case; else where it has an earlier one. */
type Watched = { readonly period: Period; readonly due: boolean };

/** The periods that streaks and roll-ups look at, in time: due from the day on which the plan applies, or from the first that is known. */
export function watched(which: Which): readonly Watched[] {
  const { ready, options } = which;
  const known = (options.known ?? []).flatMap((key) => periodOf(key) ?? []);
  const dated = decisionOf(ready.plan, 'effective') !== undefined;
  const isDue = (period: Period): boolean =>
    dated || known.some((each) => each.cycle === period.cycle && periodDays(each).first <= periodDays(period).first);
  const looked = [...pastOf(which), ...broughtBy(which).all].map((period) => ({ period, due: isDue(period) }));
  const rolled = ready.rollUps.flatMap((each) => rolledUp(which, each).needed).map((period) => ({ period, due: true }));
  const keys = new Set(rolled.map(({ period }) => periodKey(period)));
  return [...looked.filter(({ period }) => !keys.has(periodKey(period))), ...rolled];
}

/**
 * The periods of which everybody should have a row once somebody has, in time: rules look at them, and nothing else says of whom they are
 * missing, as the stage does of those that roll up.
 */
export function expectedOfAll(which: Which): readonly Period[] {
  const rolled = new Set(which.ready.rollUps.flatMap((each) => rolledUp(which, each).needed).map(periodKey));
  return [...pastOf(which), ...broughtBy(which).all].filter((period) => !rolled.has(periodKey(period)));
}

/** Those that are not in History. `inHistory`: the keys of this plan's periods there. */
export function missingIn(list: readonly Watched[], inHistory: ReadonlySet<string>): readonly Period[] {
  const has = ({ period }: Watched): boolean => inHistory.has(periodKey(period));
  return list
    .filter(
      (each, n) => !has(each) && (each.due || list.slice(0, n).some((other) => other.period.cycle === each.period.cycle && has(other))),
    )
    .map(({ period }) => period);
}

/** The periods before this one, back to the first that is known, and so far at least as rules look. */
function before(period: Period, streaks: readonly ReadyStreak[], known: Options['known'] = []): readonly Period[] {
  const days = new Set(
    known
      .flatMap((key) => periodOf(key) ?? [])
      .filter(({ cycle }) => cycle === period.cycle)
      .map((each) => periodDays(each).first),
  );
  const all = periodsBefore(period, FARTHEST);
  const since = all.findIndex((each) => days.has(periodDays(each).first));
  const reach = Math.max(REACH[period.cycle], ...streaks.map(periodsBack), since < 0 ? 0 : all.length - since);
  return all.slice(-reach);
}
/** So many periods are looked at at most, each in a hidden column: ten years of months. */
const FARTHEST = 120;

/** How many periods before this one a rule has to see; one more where it follows once, to tell whether it has. */
const periodsBack = ({ mode, window, periods, again }: ReadyStreak): number =>
  mode === 'total' ? (window ?? LOOK_BACK) - 1 : periods - Number(again !== 'once');

/** Nothing counts from before the day from which the plan applies. */
function applied({ plan }: ReadyPlan, periods: readonly Period[]): readonly Period[] {
  const effective = String(decisionOf(plan, 'effective') ?? '');
  return periods.filter((each) => periodDays(each).first >= effective);
}
