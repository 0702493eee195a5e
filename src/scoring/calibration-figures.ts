// What calibration needs to know of all scores and of each rater's: counts and sums, in whole units, so that nothing is rounded.
import { clean, tenDecimals } from './decimal';

// looked up once: a global is slow to reach in some hosts
const { abs, round } = Math;
const toBigInt = BigInt;

export type Figures = { readonly n: bigint; readonly sum: bigint; readonly squares: bigint; readonly low: bigint; readonly high: bigint };

/** Scores freed of noise, and in units: `perScore` of them make 1. */
type AllFigures = {
  readonly all: Figures;
  readonly own: ReadonlyMap<string, Figures>;
  readonly score: readonly number[];
  /** In doubles, which may be off where a score has many digits; `unit` never is. */
  readonly units: readonly number[];
  readonly unit: (n: number) => bigint;
  readonly perScore: number;
};

/** So small that its square is a whole number in a double. */
const SMALL = 2 ** 26;

export function figuresIn(scores: readonly number[], raters: readonly string[]): AllFigures {
  const score = scores.map(clean);
  const power = [1, 10, 1e4].find((each) => score.every((x) => abs(x * each) <= SMALL && round(x * each) / each === x));
  const perScore = power ?? 1e10;
  const units = score.map((x) => round(x * perScore));
  const unit = (n: number): bigint => (power === undefined ? tenDecimals(score[n] ?? 0) : toBigInt(units[n] ?? 0));
  const counts = new Map<string, Count>();
  for (let n = 0; n < units.length; n++) {
    const rater = raters[n] as string;
    let count = counts.get(rater);
    if (!count) {
      count = noScores();
      counts.set(rater, count);
    }
    add(count, power === undefined ? unit(n) : (units[n] as number));
  }
  const own = new Map([...counts].map(([rater, count]) => [rater, settled(count)]));
  return { all: [...own.values()].reduce(together, settled(noScores())), own, score, units, unit, perScore };
}

/** Sums under way: what a double still holds exactly, and what was carried over from it. */
type Count = {
  n: number;
  sum: number;
  squares: number;
  sumCarried: bigint;
  squaresCarried: bigint;
  low: number | bigint;
  high: number | bigint;
};

const noScores = (): Count => ({
  n: 0,
  sum: 0,
  squares: 0,
  sumCarried: 0n,
  squaresCarried: 0n,
  low: Number.POSITIVE_INFINITY,
  high: Number.NEGATIVE_INFINITY,
});

function add(count: Count, u: number | bigint): void {
  count.n++;
  if (u < count.low) count.low = u;
  if (u > count.high) count.high = u;
  if (typeof u === 'bigint') {
    count.sumCarried += u;
    count.squaresCarried += u * u;
    return;
  }
  count.sum += u;
  count.squares += u * u;
  if (count.squares > SMALL ** 2) carry(count);
}

function carry(count: Count): void {
  count.sumCarried += toBigInt(count.sum);
  count.squaresCarried += toBigInt(count.squares);
  count.sum = 0;
  count.squares = 0;
}

function settled(count: Count): Figures {
  carry(count);
  const { n, sumCarried, squaresCarried, low, high } = count;
  return {
    n: toBigInt(n),
    sum: sumCarried,
    squares: squaresCarried,
    low: n === 0 ? 0n : toBigInt(low),
    high: n === 0 ? 0n : toBigInt(high),
  };
}

function together(a: Figures, b: Figures): Figures {
  if (a.n === 0n) return b;
  return {
    n: a.n + b.n,
    sum: a.sum + b.sum,
    squares: a.squares + b.squares,
    low: a.low < b.low ? a.low : b.low,
    high: a.high > b.high ? a.high : b.high,
  };
}
