// Forced distribution: how many people each grade may have, who gets which, and whether a finished set keeps to it.
import { clean, product } from './decimal';
import { split } from './remainders';

/**
 * The grade's number (0 is best) of each score, heads by largest remainder. Equal scores share a grade: a tie over a line takes the
 * better one, and the next grade gives up the places. Shares in any unit, total above 0.
 */
export function distribute(scores: readonly number[], shares: readonly number[]): readonly number[] {
  const cleaned = scores.map(clean);
  const rising = Float64Array.from(cleaned).sort();
  // the lowest score within each grade or better ones
  let heads = 0;
  const lowest = split(scores.length, shares).map((more) => {
    heads += more;
    return heads === 0 ? Number.POSITIVE_INFINITY : (rising[rising.length - heads] ?? 0);
  });
  return cleaned.map((score) => firstUnder(lowest, score));
}

/** The first of falling numbers that is not over `score`. */
function firstUnder(falling: readonly number[], score: number): number {
  let low = 0;
  let high = falling.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((falling[middle] ?? 0) > score) low = middle + 1;
    else high = middle;
  }
  return low;
}

export type Limit = { readonly sign: '<=' | '>=' | '='; readonly share: number };
/** How many people a grade may have: whole numbers, both inclusive. */
export type Heads = { readonly least: number; readonly most: number };

/** The people that a limit allows: the most round down, the fewest up; exactly is kept by the numbers just below and just above the share. */
export function headsAllowed(heads: number, { sign, share }: Limit): Heads {
  const ideal = product(share, heads);
  if (sign === '=') return { least: Math.floor(ideal), most: Math.ceil(ideal) };
  return { least: sign === '>=' ? Math.ceil(ideal) : 0, most: sign === '<=' ? Math.floor(ideal) : Number.POSITIVE_INFINITY };
}

/** How many people too many (above 0) or too few (below 0) a grade has. */
export function excess(people: number, heads: number, limit: Limit): number {
  const { least, most } = headsAllowed(heads, limit);
  return people > most ? people - most : people < least ? people - least : 0;
}
