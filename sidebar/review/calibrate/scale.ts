// Round steps for charts: bars of so many points, and the numbers under an axis.

const STEPS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
const MOST_BARS = 24;

type Bins = { readonly from: number; readonly to: number; readonly step: number; readonly count: number };

/** Bars that hold all scores, the highest too; at least four, so that one score is no block. */
export function binsFor(scores: readonly number[]): Bins {
  const [least, most] = [Math.min(...scores), Math.max(...scores)];
  const step = STEPS.find((each) => (most - least) / each < MOST_BARS - 1) ?? most - least + 1;
  const first = Math.floor(least / step + 1e-9);
  const last = Math.floor(most / step + 1e-9) + 1;
  const missing = Math.max(0, 4 - (last - first));
  const start = first - Math.floor(missing / 2);
  const count = last - first + missing;
  return { from: round(start * step), to: round((start + count) * step), step, count };
}

/** Round numbers within, at most so many. */
export function ticksFor(from: number, to: number, most: number): readonly number[] {
  const step = STEPS.find((each) => (to - from) / each <= most) ?? to - from;
  const first = Math.ceil(from / step - 1e-9);
  return Array.from({ length: Math.floor(to / step + 1e-9) - first + 1 }, (_, n) => round((first + n) * step));
}

const round = (number: number): number => Number(number.toFixed(6));
