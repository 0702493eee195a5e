// The mean of those raters who answered, withheld while they are so few that one could be worked out.
import { exact, HALF_ULP, over, settle, total } from './decimal';

/** Null under `minRaters`. `trim` drops as many highest as lowest, only where `minRaters` remain. */
export function peerMean(scores: readonly number[], minRaters: number, trim: number): number | null {
  const least = Math.max(1, minRaters);
  if (scores.length < least) return null;
  const kept = scores.length - 2 * trim >= least ? [...scores].sort((a, b) => a - b).slice(trim, scores.length - trim) : scores;
  let sum = 0;
  let size = 0;
  for (const score of kept) {
    sum += score;
    size += Math.abs(score);
  }
  return settle(sum / kept.length, size * 3 * HALF_ULP, () => over(total(kept.map(exact)), exact(kept.length)));
}
