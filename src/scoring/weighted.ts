// The weighted score of a row: Σ score × weight, with blanks and exempt scores dealt with before anything is added up.
import { clean, type Exact, exact, HALF_ULP, over, roundIfSure, times, toNumber, total } from './decimal';
import { longScorer } from './long-sums';

const { abs } = Math;

/** What a blank does: leave the result blank, share its weight over the rest, or count as zero. */
export type Missing = 'wait' | 'skip' | 'zero';
export const MISSING = ['wait', 'skip', 'zero'] as const satisfies readonly Missing[];

/** One score that weighs: its place in the row, its weight as written, and the dimension it belongs to. */
export type Part = { readonly at: number; readonly weight: number; readonly dimension: number };

/** A score that weighs: a number, null for blank, 'exempt' for not applicable. */
export type Score = number | null | 'exempt';

/**
 * The parts that weigh. A blank weight is a column that is no score; a zero weight is shown and not counted: neither is
 * a part. `dimensions` names each column's dimension; without it all are one.
 */
export function partsOf(weights: readonly (number | null)[], dimensions?: readonly string[]): readonly Part[] {
  const names = dimensions ?? weights.map(() => '');
  return weights.flatMap((weight, at) =>
    weight === null || weight === 0 ? [] : [{ at, weight, dimension: names.indexOf(names[at] ?? '') }],
  );
}

/** A blank heading continues the one before it, as under a merged heading. */
export function dimensionNames(headings: readonly string[]): readonly string[] {
  let name = '';
  return headings.map((heading) => {
    name = heading === '' ? name : heading;
    return name;
  });
}

/** The weighted score of one row, scores in the order of the parts; null where it is not known yet or all are exempt. */
export function weightedScore(scores: readonly Score[], parts: readonly Part[], missing: Missing = 'wait'): number | null {
  const shares = spread(scores, parts, missing);
  if (!shares) return null;
  let sum = 0;
  let size = 0;
  shares.forEach((share, n) => {
    const product = share * numberOf(scores[n]);
    sum += product;
    size += abs(product);
  });
  const sure = roundIfSure(sum, size * (4 * parts.length + 8) * HALF_ULP);
  return sure ?? (shares.includes(0) ? clean(sum) : toNumber(exactMean(scores, parts)));
}

/** Σ score × weight ÷ Σ weight, nothing rounded. For rows in which all counts: elsewhere shares may be no decimals at all. */
function exactMean(scores: readonly Score[], parts: readonly Part[]): Exact {
  const products = parts.map(({ weight }, n) => times(exact(numberOf(scores[n])), exact(weight)));
  return over(total(products), total(parts.map(({ weight }) => exact(weight))));
}

/** The share of the whole, 0 to 1, that each part had in a row's result; null where there is no result. */
export const sharesOf = (scores: readonly Score[], parts: readonly Part[]): readonly number[] | null => spread(scores, parts, 'wait');

const numberOf = (score: Score | undefined): number => (typeof score === 'number' ? score : 0);

/**
 * Each part's share, 0 where it does not count. The weight of a score that does not count goes to the others of its
 * dimension, that of a dimension without any to the other dimensions, in proportion.
 */
function spread(scores: readonly Score[], parts: readonly Part[], missing: Missing): readonly number[] | null {
  if (missing === 'wait' && scores.includes(null)) return null;
  const given: number[] = []; // weight per dimension
  const counted: number[] = []; // of which with a score that counts
  parts.forEach(({ weight, dimension }, n) => {
    given[dimension] = (given[dimension] ?? 0) + weight;
    counted[dimension] = (counted[dimension] ?? 0) + (counts(scores[n], missing) ? weight : 0);
  });
  const whole = given.reduce((sum, weight, dimension) => sum + (counted[dimension] ? weight : 0), 0);
  if (whole === 0) return null;
  return parts.map(({ weight, dimension }, n) =>
    counts(scores[n], missing) ? (weight * (given[dimension] ?? 0)) / (counted[dimension] ?? 1) / whole : 0,
  );
}

const counts = (score: Score | undefined, missing: Missing): boolean => typeof score === 'number' || (score === null && missing === 'zero');

/**
 * A scorer for rows in which every part holds a plain number, which is nearly all of 10,000 rows: one pass in doubles. It
 * gives undefined for any other row, and where doubles cannot decide the tenth decimal: `weightedScore` then does.
 */
export function plainScorer(parts: readonly Part[]): (cells: readonly unknown[]) => number | undefined {
  // by column, 0 where a column does not count: read in step with the cells
  const weights = new Float64Array(1 + Math.max(0, ...parts.map((part) => part.at)));
  for (const { at, weight } of parts) weights[at] = weight;
  const whole = toNumber(total(parts.map(({ weight }) => exact(weight))));
  const doubt = ((parts.length + 6) / whole) * HALF_ULP;
  const long = longScorer(weights);
  return (cells) => {
    let sum = 0;
    for (let n = 0; n < weights.length; n++) {
      const score = cells[n];
      // one below zero could take from the sum what it adds to the error
      if (typeof score !== 'number' || score < 0) {
        if (weights[n] === 0) continue;
        return undefined;
      }
      sum += score * (weights[n] as number);
    }
    return roundIfSure(sum / whole, sum * doubt) ?? long(cells);
  };
}
