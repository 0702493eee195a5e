// Forced distribution: how many people each grade may have, who gets which, and whether a finished set keeps to it.
import { clean, compare, type Exact, exact, minus, over, plus, rounded, times, toNumber, total, ZERO } from './decimal';

/** Heads per grade by largest remainder; a tie in the remainder goes to the earlier grade. Shares in any unit, total above 0. */
export function headcounts(people: number, shares: readonly number[]): readonly number[] {
  const whole = total(shares.map(exact));
  const ideal = shares.map((share) => rounded(over(times(exact(share), exact(people)), whole)));
  return largestRemainder(BigInt(people), ideal).map(Number);
}

/** Splits `units` whole units by ideal parts that total `units`: all get the whole part, the largest remainders one more. */
export function largestRemainder(units: bigint, ideal: readonly Exact[]): readonly bigint[] {
  const wholes = ideal.map(({ n, d }) => n / d);
  const rests = ideal.map((part, n) => minus(part, { n: wholes[n] ?? 0n, d: 1n }));
  let left = units - wholes.reduce((a, b) => a + b, 0n);
  const order = rests.map((_, n) => n).sort((a, b) => compare(rests[b] ?? ZERO, rests[a] ?? ZERO) || a - b);
  const more = new Set(order.filter(() => left-- > 0n));
  return wholes.map((whole, n) => (more.has(n) ? whole + 1n : whole));
}

/**
 * The grade's number (0 is best) of each score. Equal scores share a grade: a tie over a line takes the better one, and
 * the next grade gives up the places.
 */
export function distribute(scores: readonly number[], shares: readonly number[]): readonly number[] {
  const lines: number[] = [];
  for (const heads of headcounts(scores.length, shares)) lines.push((lines[lines.length - 1] ?? 0) + heads);
  const cleaned = scores.map(clean);
  const ranked = [...cleaned].sort((a, b) => b - a);
  const gradeOfScore = new Map<number, number>();
  for (const [place, score] of ranked.entries()) {
    const grade = lines.findIndex((line) => line > place);
    if (!gradeOfScore.has(score)) gradeOfScore.set(score, grade);
  }
  return cleaned.map((score) => gradeOfScore.get(score) ?? -1);
}

export type Limit = { readonly sign: '<=' | '>=' | '='; readonly share: number };

/** How many people too many (above 0) or too few (below 0) a grade has: the most round down, the fewest round up. */
export function excess(people: number, heads: number, limit: Limit): number {
  const ideal = toNumber(times(exact(limit.share), exact(heads)));
  const [most, fewest] = [Math.floor(ideal), Math.ceil(ideal)];
  if (limit.sign !== '>=' && people > most) return people - most;
  return limit.sign !== '<=' && people < fewest ? people - fewest : 0;
}

/** A pool in cents, split by weights of zero or more that do not all vanish: the parts add up to it exactly. */
export function splitCents(cents: bigint, weights: readonly Exact[]): readonly bigint[] {
  const whole = weights.reduce(plus, ZERO);
  return largestRemainder(
    cents,
    weights.map((weight) => rounded(over(times({ n: cents, d: 1n }, weight), whole))),
  );
}
