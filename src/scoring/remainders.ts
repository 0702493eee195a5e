// Whole units split by largest remainder: heads over grades, cents over people.
import { exact, rounded, times } from './decimal';

const { round } = Math;
const { isSafeInteger } = Number;

/**
 * Splits whole units in proportion to weights of zero or more, or to weights times factors, that do not all vanish: each gets the whole
 * part, the largest remainders one more, of equal ones the earlier. A weight is the decimal number that it shows.
 */
export function split(units: number, weights: readonly number[], factors?: readonly number[]): readonly number[] {
  const [whole, times] = [inUnits(weights), factors && inUnits(factors)];
  const products = whole && (factors ? times && whole.map((weight, n) => weight * (times[n] ?? 0)) : whole);
  const sum = products?.reduce((a, b) => a + b, 0) ?? 0;
  const largest = products?.reduce((a, b) => (a > b ? a : b), 0) ?? 0;
  return products && isSafeInteger(units * largest) && isSafeInteger(sum)
    ? inDoubles(units, products, sum)
    : inIntegers(units, weights, factors);
}

/** Numbers of up to 4 decimals as whole numbers, all times the same; undefined where one has more. */
function inUnits(list: readonly number[]): readonly number[] | undefined {
  const power = [1, 100, 1e4].find((each) => list.every((x) => round(x * each) / each === x));
  return power === undefined ? undefined : power === 1 ? list : list.map((x) => round(x * power));
}

/** All products are whole numbers that a double holds exactly. */
function inDoubles(units: number, weights: readonly number[], sum: number): readonly number[] {
  const rests = new Float64Array(weights.length);
  let left = units;
  const parts = weights.map((weight, n) => {
    const product = units * weight;
    let part = Math.floor(product / sum);
    if (part * sum > product) part--;
    rests[n] = product - part * sum;
    left -= part;
    return part;
  });
  if (left === 0) return parts;
  // all remainders over that of the last to get one more, and of those equal to it the earliest
  const line = rests.slice().sort()[rests.length - left] ?? 0;
  let equal = left;
  for (const rest of rests) if (rest > line) equal--;
  return parts.map((part, n) => {
    const rest = rests[n] ?? 0;
    return rest > line || (rest === line && equal-- > 0) ? part + 1 : part;
  });
}

/** Longer numbers, which formulas give: remainders are freed of noise before they are compared. */
function inIntegers(units: number, weights: readonly number[], factors?: readonly number[]): readonly number[] {
  const products = weights.map((weight, n) => (factors ? times(exact(weight), exact(factors[n] ?? 0)) : exact(weight)));
  const longest = products.reduce((a, { d }) => (a > d ? a : d), 1n); // powers of ten
  const whole = products.map(({ n, d }) => n * (longest / d));
  const sum = whole.reduce((a, b) => a + b, 0n);
  const ideal = whole.map((n) => rounded({ n: BigInt(units) * n, d: sum }));
  const parts = ideal.map(({ n, d }) => Number(n / d));
  const rests = ideal.map(({ n, d }) => Number(n % d));
  const left = units - parts.reduce((a, b) => a + b, 0);
  const order = rests.map((_, n) => n).sort((a, b) => (rests[b] ?? 0) - (rests[a] ?? 0) || a - b);
  for (const n of order.slice(0, Math.max(0, left))) parts[n] = (parts[n] ?? 0) + 1;
  return parts;
}
