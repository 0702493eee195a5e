// A limit as HR has it on the Plan tab now, in heads: `<=25%` of 10 people is `≤ 2`. Read by formula as QUOTA_CHECK reads it (table-parameters.ts).
import type { HeadRule, Rounding } from '../../scoring/limits';
import { type Fx, fx, type Given } from '../formula/fx';
import { countOf, firstOf, holds, isBlank } from '../formula-parts';

/**
 * Cells: the limit as written, what is read from it; whether limits mix, and all limits' plain numbers; how many people have a grade, the limit in people unrounded,
 * all limits so, the limit in heads. `n`: its place among them, `of` how many they are.
 */
export type LimitPlaces = Readonly<
  Record<'written' | 'number' | 'plain' | 'mixed' | 'allPlain' | 'all' | 'exact' | 'allExact' | 'heads', Fx>
> & {
  readonly n: number;
  readonly of: number;
};

/** So many characters of a limit are looked at. */
const MOST = 12;
const upTo = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, n) => from + n);

/**
 * The number in it, percent or not; blank where there is none. Our formulas have no function that takes a text's end, and VALUE would read
 * by the spreadsheet's locale: a place holds a digit where the text up to it is the text before, and that digit.
 */
export const numberOf = ({ written }: LimitPlaces): Fx =>
  fx.let({ t: fx.join(written, ''), k: fx.VSTACK(...upTo(1, MOST)), d: fx.HSTACK(...upTo(0, 9)) }, ({ t, k, d }) => {
    const isDigit = fx.eq(fx.LEFT(t, k), fx.join(fx.LEFT(t, fx.minus(k, 1)), d));
    return fx.let({ last: fx.SUMPRODUCT(fx.MAX(fx.times(isDigit, k))) }, ({ last }) =>
      fx.let({ point: fx.IFERROR(fx.SEARCH('.', t), fx.plus(last, 1)) }, ({ point }) => {
        const places = fx.minus(point, k, fx.lt(k, point));
        const read = fx.SUMPRODUCT(fx.times(isDigit, d, fx.power(10, places)));
        return fx.IF(fx.ISNUMBER(written), written, fx.IF(fx.eq(last, 0), '', read));
      }),
    );
  });

/** That number where it has no percent sign: one over 1 makes all of them percents. */
export const plainOf = ({ written, number }: LimitPlaces): Fx =>
  fx.IF(fx.AND(fx.ISTEXT(written), fx.OR(holds(written, '%'), holds(written, '％'))), '', number);

/** Whether some have a percent sign and a plain one is over 1, which QUOTA_CHECK refuses: nobody knows what such plain ones are. */
export const mixedOf = (numbers: Fx, plains: Fx): Fx => fx.AND(fx.gt(fx.MAX(plains), 1), fx.gt(fx.COUNT(numbers), fx.COUNT(plains)));

/** In people, before it rounds; blank where it cannot be read. */
export function exactOf({ number, plain, allPlain, all, mixed }: LimitPlaces): Fx {
  const whole = fx.IF(fx.OR(isBlank(plain), fx.gt(fx.MAX(allPlain), 1)), 100, 1);
  return fx.IF(fx.OR(isBlank(number), mixed), '', fx.ROUND(fx.over(fx.times(all, number), whole), 6));
}

/** As scoring/limits.ts rounds: of an exact limit that rounds down, the number just below. */
export function headsOf(places: LimitPlaces, { rounding, atLeastOne }: HeadRule): Fx {
  const { written, exact, all } = places;
  const heads = fx.let({ x: exact }, ({ x }) =>
    fx.let({ k: WHOLE[rounding](places, x) }, ({ k }) => {
      if (atLeastOne === undefined) return k;
      const isOne = fx.AND(fx.eq(k, 0), fx.gt(x, 0), fx.ge(all, atLeastOne), fx.ne(signOf(written), '≥'));
      return fx.IF(isOne, 1, k);
    }),
  );
  return fx.IF(isBlank(exact), '', heads);
}

/** The whole number not below another. */
const upwards = (number: Fx): Fx => fx.minus(0, fx.INT(fx.minus(0, number)));
const down = ({ written }: LimitPlaces, x: Fx): Fx => fx.IF(fx.eq(signOf(written), '≥'), upwards(x), fx.INT(x));
const WHOLE: Readonly<Record<Rounding, (places: LimitPlaces, x: Fx) => Fx>> = {
  down,
  halfUp: (_, x) => fx.INT(fx.plus(x, fx.over(1, 2))),
  up: (_, x) => upwards(x),
  largestRemainder,
};

/** One more for the largest fractions, as many as whole people are left; equal ones in the limits' order, what limits leave over last. */
function largestRemainder(places: LimitPlaces, x: Fx): Fx {
  const { allExact, all, n } = places;
  const fractionOf = (number: Fx): Fx => fx.ROUND(fx.minus(number, fx.INT(number)), 6);
  const numbers = fx.MAP({ y: allExact }, ({ y }) => fx.IF(fx.ISNUMBER(y), y, 0));
  return fx.let({ v: numbers }, ({ v }) =>
    fx.let({ o: fx.ROUND(fx.minus(all, fx.SUM(v)), 6) }, ({ o }) => {
      const left = fx.minus(all, fx.SUMPRODUCT(fx.INT(v)), fx.INT(o));
      const one = fx.let({ r: fractionOf(x), left }, (each) => {
        const larger = fx.plus(countOf(fx.gt(fractionOf(v), each.r)), fx.IF(fx.gt(fractionOf(o), each.r), 1, 0));
        const isBefore = fx.times(fx.eq(fractionOf(v), each.r), fx.lt(fx.VSTACK(...upTo(0, places.of - 1)), n));
        const before = n === 0 ? 0 : fx.SUMPRODUCT(isBefore);
        return fx.plus(fx.INT(x), fx.IF(fx.lt(fx.plus(larger, before), each.left), 1, 0));
      });
      return fx.IF(fx.lt(o, 0), down(places, x), one);
    }),
  );
}

/** How many people too many or too few, in words: `over` and `short` take the number. */
export function verdictOf(
  { written, exact, heads }: LimitPlaces,
  people: Fx,
  { rounding }: HeadRule,
  words: { readonly over: (number: Fx) => Given; readonly short: (number: Fx) => Given; readonly ok: string },
): Fx {
  const verdict = fx.let({ k: heads, s: signOf(written), p: people }, ({ k, s, p }) => {
    // exactly is kept by the numbers just below and just above where limits round down
    const most = rounding === 'down' ? fx.IF(fx.eq(s, '='), fx.MAX(k, upwards(exact)), k) : k;
    return fx.let({ m: most }, ({ m }) =>
      firstOf(
        [
          [fx.AND(fx.ne(s, '≥'), fx.gt(p, m)), words.over(fx.minus(p, m))],
          [fx.AND(fx.ne(s, '≤'), fx.lt(p, k)), words.short(fx.minus(k, p))],
        ],
        words.ok,
      ),
    );
  });
  return fx.IF(isBlank(heads), '', verdict);
}

/** `≤ 2`; a limit that is not understood as it stands. */
export const wordsOf = ({ written, heads }: LimitPlaces): Fx =>
  fx.IF(isBlank(heads), fx.join(written, ''), fx.join(signOf(written), ' ', heads));

/** A bare share means at most. */
function signOf(written: Fx): Fx {
  const sign = fx.LEFT(fx.TRIM(written));
  return fx.IFS([holds('>≥＞', sign), '≥'], [holds('=＝', sign), '='], [true, '≤']);
}
