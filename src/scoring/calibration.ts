// Takes out rater leniency: each rater's scores are moved to where all scores lie.
import { clean } from './decimal';

export type Calibration = 'z' | 'mean' | 'ratio' | 'minmax';
export const CALIBRATIONS = ['z', 'mean', 'ratio', 'minmax'] as const satisfies readonly Calibration[];

type Figures = { readonly mean: number; readonly deviation: number; readonly low: number; readonly high: number };

/** How a rater's score moves, from that rater's figures and all scores' figures. Only asked where the rater's scores differ. */
const MOVES: Record<Calibration, (score: number, own: Figures, all: Figures) => number> = {
  z: (score, own, all) => all.mean + ((score - own.mean) / own.deviation) * all.deviation,
  mean: (score, own, all) => score - own.mean + all.mean,
  ratio: (score, own, all) => (own.mean === 0 ? score : score * (all.mean / own.mean)),
  minmax: (score, own, all) => all.low + ((score - own.low) / (own.high - own.low)) * (all.high - all.low),
};

/** Calibrated scores, in order. A rater with fewer than `minGroup` scores is left alone. */
export function calibrated(scores: readonly number[], raters: readonly string[], method: Calibration, minGroup: number): readonly number[] {
  const all = figures(scores);
  const top = Math.max(100, all.high);
  const own = new Map<string, number[]>();
  scores.forEach((score, n) => {
    const rater = raters[n] ?? '';
    const list = own.get(rater);
    if (list) list.push(score);
    else own.set(rater, [score]);
  });
  const figuresOf = new Map([...own].map(([rater, list]) => [rater, list.length < minGroup ? null : figures(list)]));
  return scores.map((score, n) => {
    const mine = figuresOf.get(raters[n] ?? '');
    const moved = mine ? move(score, mine, all, method) : score;
    return Math.min(top, Math.max(0, clean(moved)));
  });
}

/** A rater whose scores are all equal is only shifted to the mean (minmax: to the lowest of all). */
function move(score: number, own: Figures, all: Figures, method: Calibration): number {
  if (clean(own.high - own.low) > 0 || (method === 'ratio' && own.mean === 0)) return MOVES[method](score, own, all);
  return method === 'minmax' ? all.low : all.mean;
}

function figures(scores: readonly number[]): Figures {
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const score of scores) {
    low = Math.min(low, score);
    high = Math.max(high, score);
  }
  return { mean: clean(mean), deviation: Math.sqrt(variance), low, high };
}
