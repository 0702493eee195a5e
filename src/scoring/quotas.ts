// Forced distribution: how many people each grade may have, who gets which, and whether a finished set keeps to it.
import { clean, exact, over, rounded, times, toNumber, total } from './decimal';
import { largestRemainder } from './remainders';

/** Heads per grade by largest remainder; a tie in the remainder goes to the earlier grade. Shares in any unit, total above 0. */
function headcounts(people: number, shares: readonly number[]): readonly number[] {
  const whole = total(shares.map(exact));
  const ideal = shares.map((share) => rounded(over(times(exact(share), exact(people)), whole)));
  return largestRemainder(BigInt(people), ideal).map(Number);
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
