// Weights: fractions that total 1, or points (percents) that total 100, and what is wrong with them otherwise.
import { clean, sumOf } from './decimal';

/** What rounding to two decimals takes from a weight at most. */
const HAND = 0.005;
const { isInteger } = Number;

/** What weights should total, as they are written: 1 where none is over 1 or all come to little more, else 100. */
type Whole = 1 | 100;

type WeightTotal = { readonly total: number; readonly whole: Whole; readonly fits: boolean };

/** null is a blank weight: a column that is no score. */
export function totalOf(weights: readonly (number | null)[]): WeightTotal {
  const given = weights.includes(null) ? weights.filter((w) => w !== null) : (weights as readonly number[]); // no null is left
  const sum = sumOf(given);
  const fits = ([1, 100] as const).find((whole) => isNear(given, sum, whole));
  const asFractions = () => sum <= 2 || given.every((w) => w <= 1);
  return { total: sum, whole: fits ?? (asFractions() ? 1 : 100), fits: fits !== undefined };
}

/**
 * Whether a total is off by no more than rounding by hand makes it: under 0.005 points for each weight written with two decimals
 * or more. Three times 33.33 are 100; 30 + 69.99, and three times 33.3, are not.
 */
function isNear(given: readonly number[], sum: number, whole: Whole): boolean {
  if (sum === whole) return true;
  const off = clean((Math.abs(sum - whole) * 100) / whole);
  if (off >= HAND * given.length) return false;
  const rounded = given.filter((weight) => !isInteger(clean((weight * 1000) / whole))).length;
  return off < clean(HAND * rounded);
}
