// The mean of those raters who answered, withheld while they are so few that one could be worked out.
import { exact, HALF_ULP, over, roundIfSure, toNumber, total } from './decimal';

const { abs, max } = Math; // looked up once: a global is slow to reach in some hosts

/** Null under `minRaters`. `trim` drops as many highest as lowest, only where `minRaters` remain. */
export function peerMean(scores: readonly number[], minRaters: number, trim: number): number | null {
  const least = max(1, minRaters);
  if (scores.length < least) return null;
  const kept = trim > 0 && scores.length - 2 * trim >= least ? [...scores].sort((a, b) => a - b).slice(trim, scores.length - trim) : scores;
  return plainMean(kept) ?? toNumber(over(total(kept.map(exact)), exact(kept.length)));
}

/**
 * The mean of a row of plain numbers, as nearly all rows are: one pass in doubles. Undefined for any other row, and where doubles
 * cannot decide the tenth decimal: `peerMean` then does.
 */
export function plainMean(cells: readonly unknown[]): number | undefined {
  const count = cells.length;
  let sum = 0;
  let size = 0;
  for (let n = 0; n < count; n++) {
    const score = cells[n];
    if (typeof score !== 'number') return undefined;
    sum += score;
    size += abs(score);
  }
  return roundIfSure(sum / count, (size / count) * (count + 3) * HALF_ULP);
}
