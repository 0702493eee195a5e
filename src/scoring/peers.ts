// The mean of those raters who answered, withheld while they are so few that one could be worked out.
import { exact, HALF_ULP, over, roundIfSure, toNumber, total } from './decimal';

const { abs, max } = Math; // looked up once: a global is slow to reach in some hosts

/** Null under `minRaters`. `trim` drops as many highest as lowest, only where `minRaters` remain. */
export function peerMean(scores: readonly number[], minRaters: number, trim: number): number | null {
  const least = max(1, minRaters);
  if (scores.length < least) return null;
  const kept = trim > 0 && scores.length - 2 * trim >= least ? [...scores].sort((a, b) => a - b).slice(trim, scores.length - trim) : scores;
  let sum = 0;
  let size = 0;
  for (const score of kept) {
    sum += score;
    size += abs(score);
  }
  const mean = roundIfSure(sum / kept.length, (size / kept.length) * (kept.length + 3) * HALF_ULP);
  return mean ?? toNumber(over(total(kept.map(exact)), exact(kept.length)));
}
