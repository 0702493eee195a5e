// What the Summary should say, worked out from what was typed: plain arithmetic of the policy's text, and nothing of src/scoring.
import type { Card, Item } from './job-plans';

/** What a rater typed for one person, in the order of the card's items. */
export type Entry = readonly (number | 'N/A')[];

/** Percent over or under target is a point for each. */
function pointsOf({ method, cap = 100 }: Item, typed: number, target: number): number {
  if (method === 'rated') return typed;
  const points = method === 'higher' ? (100 * typed) / target : 200 - (100 * typed) / target;
  return Math.min(cap, Math.max(0, points));
}

/** Within a dimension what does not apply leaves its weight to the others. */
export function totalOf({ dimensions }: Card, entry: Entry, ownTarget: number): number {
  let [total, n] = [0, 0];
  for (const { weight, items } of dimensions) {
    let [sum, weights] = [0, 0];
    for (const item of items) {
      const typed = entry[n++];
      if (typed === undefined) throw new Error('Something was not typed.');
      if (typed === 'N/A') continue;
      sum += item.weight * pointsOf(item, typed, item.target === 'each' ? ownTarget : (item.target ?? 0));
      weights += item.weight;
    }
    total += (weight / 100) * (sum / weights);
  }
  return total;
}

/** Whoever should score and is not there leaves the share to the others. */
export function finalOf(parts: readonly { readonly share: number; readonly total: number }[]): number {
  const shares = parts.reduce((sum, { share }) => sum + share, 0);
  const exact = parts.reduce((sum, { share, total }) => sum + share * total, 0) / shares;
  return tidy(exact);
}

/** Without what binary fractions add. */
const tidy = (score: number): number => Math.round(score * 1e9) / 1e9;

/** To two decimals, half up, as it stands in a cell. */
export const shown = (score: number): string => (Math.round(tidy(score) * 100) / 100).toFixed(2);
