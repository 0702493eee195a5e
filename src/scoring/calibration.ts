// Takes out rater leniency: each rater's scores are moved to where all scores lie. Nothing is rounded but the result.
import { type Figures, figuresIn } from './calibration-figures';
import { HALF_ULP, over, settle } from './decimal';

// looked up once: a global is slow to reach in some hosts
const { abs, max, min } = Math;
const [toBigInt, numberOf] = [BigInt, Number];

type Calibration = 'z' | 'mean' | 'ratio' | 'minmax';
export const CALIBRATIONS = ['z', 'mean', 'ratio', 'minmax'] as const satisfies readonly Calibration[];

/** A score of u becomes (x + y·u) ÷ z, in whole numbers: all of a rater's scores lie on one line. */
type Line = readonly [x: bigint, y: bigint, z: bigint];

/** The line from a rater's figures and all scores' figures. Only asked where the rater's scores differ. */
const LINES: Record<Calibration, (own: Figures, all: Figures) => Line | undefined> = {
  z: (own, all) => {
    // √(variance of all ÷ own variance), each n² times itself, in 30 places; exact where it is no endless decimal
    const [mine, whole] = [own.n * own.squares - own.sum ** 2n, all.n * all.squares - all.sum ** 2n];
    const root = rootOf(mine * whole * TO_PLACES ** 2n);
    return [all.sum * mine * TO_PLACES - own.sum * root, own.n * root, all.n * mine * TO_PLACES];
  },
  mean: (own, all) => [all.sum * own.n - own.sum * all.n, all.n * own.n, all.n * own.n],
  ratio: (own, all) => [0n, all.sum * own.n, all.n * own.sum],
  minmax: (own, all) => [all.low * (own.high - own.low) - own.low * (all.high - all.low), all.high - all.low, own.high - own.low],
};

const TO_PLACES = 10n ** 30n;

/** A rater whose scores are all equal is only shifted to the mean (minmax: to the lowest of all). A mean of 0 has no ratio. */
function lineOf(own: Figures, all: Figures, method: Calibration): Line | undefined {
  if (method === 'ratio' && own.sum === 0n) return undefined;
  if (own.high > own.low) return LINES[method](own, all);
  return method === 'minmax' ? [all.low, 0n, 1n] : [all.sum, 0n, all.n];
}

/** Calibrated scores, in order. A rater with fewer than `minGroup` scores is left alone. */
export function calibrated(scores: readonly number[], raters: readonly string[], method: Calibration, minGroup: number): readonly number[] {
  const { all, own, score, units, unit, perScore } = figuresIn(scores, raters);
  const moves = new Map(
    [...own].map(([rater, mine]) => [rater, numberOf(mine.n) < minGroup ? undefined : moveOf(lineOf(mine, all, method))]),
  );
  const top = max(100, numberOf(all.high) / perScore);
  return score.map((given, n) => {
    const move = moves.get(raters[n] as string);
    return move
      ? min(
          top,
          max(
            0,
            move(units[n] as number, () => unit(n), perScore),
          ),
        )
      : min(top, max(0, given));
  });
}

type Move = (u: number, exactly: () => bigint, perScore: number) => number;

/** A line for doubles, and for whole numbers where these cannot decide. */
function moveOf(line: Line | undefined): Move | undefined {
  if (!line) return undefined;
  const [x, y, z] = line;
  const [from, slope] = [numberOf(x) / numberOf(z), numberOf(y) / numberOf(z)];
  return (u, exactly, perScore) => {
    const size = (abs(from) + abs(slope * u)) / perScore;
    return settle((from + slope * u) / perScore, 6 * size * HALF_ULP, () =>
      over({ n: x + y * exactly(), d: 1n }, { n: z * toBigInt(perScore), d: 1n }),
    );
  };
}

/** The whole part of a square root, by Newton from above. */
function rootOf(square: bigint): bigint {
  if (square < 2n) return square;
  let root = 1n << toBigInt((square.toString(16).length * 4) / 2 + 1);
  for (;;) {
    const next = (root + square / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}
