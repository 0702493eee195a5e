// The 9-box grid: performance to the right, potential upwards, three steps each.
import { clean } from './decimal';

/** The low and the high line; a score on a line counts as above it. */
export type Cuts = readonly [low: number, high: number];
export const DEFAULT_CUTS: Cuts = [60, 85];

/** 1 to 9: 1 is low/low, 3 high performance with low potential, 9 high/high. */
export const nineBox = (performance: number, potential: number, cuts: Cuts = DEFAULT_CUTS): number =>
  step(performance, cuts) + 3 * step(potential, cuts) + 1;

function step(score: number, [low, high]: Cuts): number {
  const cleaned = clean(score);
  return cleaned >= clean(high) ? 2 : cleaned >= clean(low) ? 1 : 0;
}
