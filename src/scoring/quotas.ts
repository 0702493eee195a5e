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
/** How many people a grade may have: whole numbers, both inclusive. */
export type Heads = { readonly least: number; readonly most: number };

/** The people that a limit allows: the most round down, the fewest up; exactly is kept by the numbers just below and just above the share. */
export function headsAllowed(heads: number, { sign, share }: Limit): Heads {
  const ideal = toNumber(times(exact(share), exact(heads)));
  if (sign === '=') return { least: Math.floor(ideal), most: Math.ceil(ideal) };
  return { least: sign === '>=' ? Math.ceil(ideal) : 0, most: sign === '<=' ? Math.floor(ideal) : Number.POSITIVE_INFINITY };
}

/** How many people too many (above 0) or too few (below 0) a grade has. */
export function excess(people: number, heads: number, limit: Limit): number {
  const { least, most } = headsAllowed(heads, limit);
  return people > most ? people - most : people < least ? people - least : 0;
}
