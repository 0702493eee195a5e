// KPI points in doubles, for the many: methods with the error their points may have, and no answer where that could change them. One that is
// not here is worked out in exact decimals.
import { clean, HALF_ULP, roundIfSure } from './decimal';
import type { Detail, Method } from './kpi-methods';

const { abs } = Math;

/** Points before floor and cap; `zero` as in kpi.ts; undefined where exact decimals must decide. */
type Quick = (actual: number, target: number, detail: Detail) => number | 'zero' | undefined;

/** Under this an amount may be zero once freed of noise. */
const NEAR_ZERO = 1e-9;

/** 100 × a / b and at most two sums after it: four roundings of the quotient, and of what it is added to. */
const sure = (points: number): number | undefined => roundIfSure(points, 6 * (abs(points) + 300) * HALF_ULP);

const hundredfold = (a: number, b: number): number => (abs(b) < NEAR_ZERO ? Number.NaN : (100 * a) / b);
const higher = (actual: number, target: number): number => (target > 0 ? hundredfold(actual, target) : 200 - hundredfold(actual, target));
const all = (met: boolean): number => (met ? 100 : 0);

export const QUICK: Readonly<Partial<Record<Method, Quick>>> = {
  higher: (actual, target) => sure(higher(actual, target)),
  lower: (actual, target) => sure(200 - higher(actual, target)),
  inverse: (actual, target) => sure(hundredfold(target, actual)),
  near: (actual, target) => sure(100 - abs(100 - hundredfold(actual, target))),
  within: (actual, target, { allowed = 0 }) => {
    const room = allowed * abs(target) - abs(actual - target);
    return abs(room) > NEAR_ZERO + 4 * (abs(actual) + abs(target)) * HALF_ULP ? all(room > 0) : undefined;
  },
  reach: (actual, target) => all(clean(actual) >= clean(target)),
  limit: (actual, target) => all(clean(actual) <= clean(target)),
  below: (actual, target) => all(clean(actual) < clean(target)),
  none: (actual) => all(clean(actual) === 0),
  progress: (actual, target, { start = 0 }) => {
    if (start === 0) return sure(hundredfold(actual, target));
    const way = target - start;
    const points = hundredfold(actual - start, way);
    const spread = (100 * (abs(actual) + abs(start)) + abs(points) * (abs(target) + abs(start))) / abs(way);
    return roundIfSure(points, 4 * (spread + abs(points)) * HALF_ULP);
  },
  plusminus: (actual, target, { step }) => {
    if (!step || abs(target) < NEAR_ZERO) return undefined;
    const off = (actual - target) / abs(target);
    const better = step.share < 0 ? -off : off;
    const spread = abs(actual / target) + 1;
    const { zeroBeyond } = step;
    if (zeroBeyond !== undefined) {
      if (abs(better + zeroBeyond) < NEAR_ZERO * spread) return undefined;
      if (-better > zeroBeyond) return 'zero';
    }
    const worth = (better < 0 ? step.minus : step.plus) / abs(step.share);
    const points = 100 + better * worth;
    return roundIfSure(points, (8 * abs(worth) * spread + 2 * abs(points) + 200) * HALF_ULP);
  },
};
