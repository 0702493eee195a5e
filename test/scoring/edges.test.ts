// Weighted sums against a band's edge, as exact decimal arithmetic would have it: on the edge, and beside it by the least step.
import fc from 'fast-check';
import { call } from '../functions/call';
import { decimal, fraction, rounded, sideOf, weightedMean } from './exact-oracle';

const ROWS = 100;
/** `npm run property` looks at 1,000,000 sums. */
const RUNS = process.env.PROPERTY === 'full' ? 10_000 : 1_500;

/** Weights of up to 4 decimals that total exactly 100 (points) or 1 (fractions), as units of 10^-4 and 10^-6. */
const weights = fc
  .record({ parts: fc.array(fc.integer({ min: 1, max: 400_000 }), { minLength: 2, maxLength: 8 }), asFractions: fc.boolean() })
  .map(({ parts, asFractions }) => {
    const whole = asFractions ? 10_000n : 1_000_000n;
    const sum = BigInt(parts.reduce((a, b) => a + b, 0));
    const units = parts.map((part) => (BigInt(part) * whole) / sum);
    units[0] = (units[0] ?? 0n) + whole - units.reduce((a, b) => a + b, 0n);
    return units.map((unit) => decimal(unit, 4));
  });

/** Scores of up to 4 decimals whose weighted sum is near an edge of the same precision: see `rowsNear`. */
const seeds = fc.array(
  fc.record({
    edge: fc.integer({ min: 1, max: 1_200_000 }),
    swing: fc.integer({ min: -3_000, max: 3_000 }),
    nudge: fc.integer({ min: -2, max: 2 }),
  }),
  {
    minLength: ROWS,
    maxLength: ROWS,
  },
);

describe('a weighted sum beside an edge', () => {
  let cases = 0;
  let onEdge = 0;

  test('stands where exact decimal arithmetic puts it', () => {
    fc.assert(
      fc.property(weights, seeds, (weightTexts, rows) => {
        const made = rows.map(({ edge, swing, nudge }) => rowNear(weightTexts, BigInt(edge), BigInt(swing), BigInt(nudge)));
        const scores = made.map((row) => row.scores.map(Number));
        const results = (call('WEIGHTED_SCORE', scores, [weightTexts.map(Number)]) as number[][]).map(([result]) => result);
        made.forEach((row, n) => {
          const exact = weightedMean(row.scores, weightTexts);
          const side = sideOf(exact, fraction(row.edge));
          const result = results[n];
          cases++;
          if (side === 0) onEdge++;
          // the number itself, and so every comparison with any edge
          if (result !== Number(rounded(exact)))
            throw new Error(`${row.scores} × ${weightTexts} gave ${result}, exactly ${rounded(exact)}`);
          const grade = call('GRADE', result, `at or over>=${row.edge}; under<${row.edge}`);
          expect(grade).toBe(side >= 0 ? 'at or over' : 'under');
        });
      }),
      { numRuns: RUNS },
    );
    expect(cases).toBeGreaterThanOrEqual(100_000);
    expect(onEdge).toBeGreaterThan(cases / 20);
  });
});

test('scores with ten decimals, as functions give them, add up to what exact decimal arithmetic gives', () => {
  const long = fc.array(fc.integer({ min: 0, max: 120_000 * 10 ** 7 }), { minLength: 20, maxLength: 20 });
  let ties = 0;
  fc.assert(
    fc.property(fc.array(long, { minLength: 20, maxLength: 20 }), (rows) => {
      const texts = rows.map((row) => row.map((units) => decimal(BigInt(units), 10)));
      const weightTexts = Array<string>(20).fill('5');
      const results = call(
        'WEIGHTED_SCORE',
        texts.map((row) => row.map(Number)),
        [weightTexts.map(Number)],
      ) as number[][];
      texts.forEach((row, n) => {
        const exact = weightedMean(row, weightTexts);
        if ((exact.n * 2n * 10n ** 10n) % exact.d === 0n && (exact.n * 10n ** 10n) % exact.d !== 0n) ties++;
        expect(results[n]?.[0]).toBe(Number(rounded(exact)));
      });
    }),
    { numRuns: 100 },
  );
  expect(ties).toBeGreaterThan(20); // halfway between two results, where doubles alone cannot decide
});

/**
 * All scores start at the edge. Moving two of them in opposite ways, each by a multiple of the other's weight, keeps the
 * sum on the edge; a nudge of one score by a ten-thousandth puts it just beside.
 */
function rowNear(weightTexts: readonly string[], edge: bigint, swing: bigint, nudge: bigint): { edge: string; scores: string[] } {
  const [a = 1n, b = 1n] = weightTexts.map((text) => fraction(text).n);
  const common = gcd(a, b);
  const units = weightTexts.map(() => edge);
  units[0] = edge + (swing * b) / common;
  units[1] = edge - (swing * a) / common;
  units[units.length - 1] = (units[units.length - 1] ?? 0n) + nudge;
  return { edge: decimal(edge, 4), scores: units.map((unit) => decimal(unit, 4)) };
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a || 1n : gcd(b, a % b));
