// Points from an actual value and a target, 100 on target. What doubles cannot decide is worked out in exact decimals.
import { absolute, type Exact, exact, minus, over, plus, rounded, times, toNumber, ZERO } from './decimal';
import { QUICK } from './kpi-doubles';
import { type Arithmetic, type Detail, type Method, POINTS } from './kpi-methods';

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
    const points = POINTS[method](EXACTLY, exact(actual), exact(target), detail);
    return points === 'zero' ? 0 : points === 'cap' ? cap : within(toNumber(points));
  };
  return (actual, target) => {
    const points = quick?.(actual, target, detail);
    return typeof points === 'number' ? within(points) : points === 'zero' ? 0 : careful(actual, target);
  };
}

const EXACTLY: Arithmetic<Exact, boolean, Exact | 'cap' | 'zero'> = {
  number: exact,
  plus,
  minus,
  times,
  over: (a, b) => (b.n === 0n ? ZERO : over(a, b)),
  absolute,
  isZero: (a) => rounded(a).n === 0n,
  isUnder: (a, b) => rounded(a).n < rounded(b).n,
  either: (when, then, otherwise) => (when ? then : otherwise),
  once: (value, rest) => rest(value),
  points: (points) => points,
  most: 'cap',
  none: 'zero',
};
