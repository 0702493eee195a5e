// Weighted sums that doubles alone cannot decide, as those of results with ten decimals: added up in two halves, each held exactly.
import { toNumber } from './decimal';

// looked up once: a global is slow to reach in some hosts
const { floor, max, round } = Math;
const toBigInt = BigInt;

const UNIT = 1e10;
/** So few digits that no other decimal is shown as the same double. */
const MOST = 1e15;
const HALF = 2 ** 25;
/** With weights and columns no larger than these a half's sum is a whole number under 2^53. */
const LARGEST_WEIGHT = 2 ** 20;
const MOST_COLUMNS = 256;

/**
 * Σ score × weight ÷ Σ weight, rounded to 10 decimals from its exact value. Weights by column, 0 where one does not count; undefined where
 * weights or scores are too long. Cells that weigh are numbers of zero or more.
 */
export function longScorer(weights: ArrayLike<number>): (cells: readonly unknown[]) => number | undefined {
  const list = Array.from(weights);
  const power = [1, 100, 1e4].find((each) => list.every((x) => round(x * each) / each === x));
  const units = list.map((x) => round(x * (power ?? 1)));
  const whole = toBigInt(units.reduce((a, b) => a + b, 0)) * toBigInt(UNIT);
  if (power === undefined || max(...units) > LARGEST_WEIGHT || units.length > MOST_COLUMNS) return () => undefined;
  return (cells) => {
    let high = 0;
    let low = 0;
    for (let n = 0; n < units.length; n++) {
      const weight = units[n] as number;
      if (weight === 0) continue;
      const score = cells[n];
      if (typeof score !== 'number') return undefined;
      const digits = round(score * UNIT);
      if (!(digits < MOST) || digits / UNIT !== score) return undefined;
      const top = floor(digits / HALF);
      high += top * weight;
      low += (digits - top * HALF) * weight;
    }
    return toNumber({ n: toBigInt(high) * toBigInt(HALF) + toBigInt(low), d: whole });
  };
}
