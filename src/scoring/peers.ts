// The mean of those raters who answered, withheld while they are so few that one could be worked out.
import { exact, over, toNumber, total } from './decimal';

/** Null under `minRaters`. `trim` drops as many highest as lowest, only where `minRaters` remain. */
export function peerMean(scores: readonly number[], minRaters: number, trim: number): number | null {
  const least = Math.max(1, minRaters);
  if (scores.length < least) return null;
  const kept = scores.length - 2 * trim >= least ? [...scores].sort((a, b) => a - b).slice(trim, scores.length - trim) : scores;
  return toNumber(over(total(kept.map(exact)), exact(kept.length)));
}
