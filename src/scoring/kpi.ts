// Points from an actual value and a target, 100 on target: one entry a method. What doubles cannot decide is worked out in exact decimals.
import { absolute, type Exact, exact, HUNDRED, minus, over, plus, rounded, times, toNumber, ZERO } from './decimal';
import { QUICK } from './kpi-doubles';
import type { Detail, Method } from './kpi-methods';

type Bounds = { readonly floor: number; readonly cap?: number };

/** For any number of rows: points within floor and cap; undefined where the policy has no answer (`inverse`, nothing done, no cap). */
export function kpiScorer(
  method: Method,
  { floor, cap }: Bounds,
  detail: Detail = {},
): (actual: number, target: number) => number | undefined {
  const quick = QUICK[method];
  const most = cap ?? Number.POSITIVE_INFINITY;
  const within = (points: number) => (points > most ? most : points < floor ? floor : points);
  const careful = (actual: number, target: number): number | undefined => {
    const points = POINTS[method](exact(actual), exact(target), detail);
    return points === 'zero' ? 0 : points === 'cap' ? cap : within(toNumber(points));
  };
  return (actual, target) => {
    const points = quick(actual, target, detail);
    return typeof points === 'number' ? within(points) : points === 'zero' ? 0 : careful(actual, target);
  };
}

/** `cap`: as many points as can be had. `zero`: none, whatever the floor. */
type Points = Exact | 'cap' | 'zero';
type Rule = (actual: Exact, target: Exact, detail: Detail) => Points;

const all = (met: boolean): Exact => (met ? HUNDRED : ZERO);
const deviation = (actual: Exact, target: Exact): Exact => over(minus(actual, target), absolute(target));
const ONE: Exact = { n: 1n, d: 1n };
const hundredTimes = (share: Exact): Exact => times(HUNDRED, share);
/** Comparisons are of numbers freed of binary noise. */
const isZero = (x: Exact): boolean => rounded(x).n === 0n;
const isUnder = (a: Exact, b: Exact): boolean => rounded(a).n < rounded(b).n;

const POINTS: Record<Method, Rule> = {
  higher: (actual, target) => (isZero(target) ? all(!isUnder(actual, ZERO)) : hundredTimes(plus(ONE, deviation(actual, target)))),
  lower: (actual, target) => (isZero(target) ? all(!isUnder(ZERO, actual)) : hundredTimes(minus(ONE, deviation(actual, target)))),
  inverse: (actual, target) => (isZero(actual) ? (isZero(target) ? HUNDRED : 'cap') : hundredTimes(over(target, actual))),
  near: (actual, target) => (isZero(target) ? all(isZero(actual)) : hundredTimes(minus(ONE, absolute(deviation(actual, target))))),
  within: (actual, target, { allowed = 0 }) => all(!isUnder(times(exact(allowed), absolute(target)), absolute(minus(actual, target)))),
  reach: (actual, target) => all(!isUnder(actual, target)),
  limit: (actual, target) => all(!isUnder(target, actual)),
  below: (actual, target) => all(isUnder(actual, target)),
  none: (actual) => all(isZero(actual)),
  progress: (actual, target, { start = 0 }) => {
    const from = exact(start);
    const way = minus(target, from);
    return isZero(way) ? all(!isUnder(actual, target)) : hundredTimes(over(minus(actual, from), way));
  },
  plusminus: (actual, target, { step }) => {
    if (!step || isZero(target)) return all(isZero(actual));
    const off = deviation(actual, target);
    const better = step.share < 0 ? minus(ZERO, off) : off;
    const short = minus(ZERO, better);
    if (step.zeroBeyond !== undefined && isUnder(exact(step.zeroBeyond), short)) return 'zero';
    const steps = over(better, absolute(exact(step.share)));
    return plus(HUNDRED, times(steps, exact(better.n < 0n ? step.minus : step.plus)));
  },
};
