// The one rounding: half away from zero to 10 decimals, whatever way a number was reached.
import fc from 'fast-check';
import { clean, exact, over, toNumber } from '../../src/scoring/decimal';
import { decimal, fraction, rounded } from './exact-oracle';

describe('clean', () => {
  test.each([
    [0.1 + 0.2, 0.3, 'binary noise'],
    [89.99999999999999, 90, 'noise under an edge'],
    [1.005, 1.005, 'no other rounding'],
    [0.00000000005, 0.0000000001, 'half goes away from zero'],
    [-0.00000000005, -0.0000000001, 'half goes away from zero below it too'],
    [0.00000000004999, 0, 'under half'],
    [-0, 0, 'no negative zero'],
    [-0.00000000001, 0, 'none from rounding either'],
    [123456789.123, 123456789.123, 'large, its decimals kept'],
    [1e21, 1e21, 'beyond decimals'],
    [5e-324, 0, 'the smallest double'],
  ])('%p is %p: %s', (value, expected) => {
    expect(Object.is(clean(value), expected)).toBe(true);
  });

  test('rounds any decimal number as written', () => {
    const units = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
    fc.assert(
      fc.property(units, fc.integer({ min: 0, max: 14 }), (n, places) => {
        const text = decimal(n, places);
        // what the double shows is what was written only up to 15 digits: the rest is the double's own
        fc.pre(Number(text) === 0 || Math.abs(Number(text)) >= 1e-6);
        expect(clean(Number(text))).toBe(Number(rounded(fraction(text))) + 0);
      }),
      { numRuns: 20_000 },
    );
  });
});

test('an exact quotient rounds as long division does', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 1, max: 1_000_000 }), (a, b) => {
      expect(toNumber(over(exact(a / 100), exact(b / 1000)))).toBe(Number(rounded({ n: BigInt(a) * 10n, d: BigInt(b) })) + 0);
    }),
  );
});
