// Weights: fractions that total 1, or points (percents) that total 100, and what is wrong with them otherwise.
import { clean, exact, toNumber, total } from './decimal';

/** How far a total may be off, so that three times 33.333 passes and 99.99 does not. */
const TOLERANCE = 0.00005;

/** What weights should total, as they are written: 1 where none is over 1 or all come to little more, else 100. */
export type Whole = 1 | 100;

export type WeightTotal = { readonly total: number; readonly whole: Whole; readonly fits: boolean };

/** null is a blank weight: a column that is no score. */
export function totalOf(weights: readonly (number | null)[]): WeightTotal {
  const given = weights.filter((w) => w !== null);
  const sum = toNumber(total(given.map(exact)));
  const fits = ([1, 100] as const).find((whole) => clean(Math.abs(sum - whole) / whole) <= TOLERANCE);
  const asFractions = sum <= 2 || given.every((w) => w <= 1);
  return { total: sum, whole: fits ?? (asFractions ? 1 : 100), fits: fits !== undefined };
}
