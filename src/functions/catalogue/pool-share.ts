// POOL_SHARE: a bonus pool, split to the cent.
import { say } from '../../i18n/language';
import { type Exact, exact, times, toNumber } from '../../scoring/decimal';
import { splitCents } from '../../scoring/pools';
import { isProblem, type Numbers, sameSize, together, type Value } from '../cells';
import { declare } from '../declare';
import { number, numbers, optional } from '../parameters';
import { page, prose, shown } from '../prose';
import { fail, failCall, type Place, type Problem, problemAt } from '../sentences';

export const POOL_SHARE = declare(() => ({
  page: page({
    name: 'POOL_SHARE',
    family: 'money',
    title: prose('Split a pool to the cent', '奖金池分配到分'),
    about: prose(
      'Splits a bonus pool by coefficient × base; the shares add up to it exactly. While one row has a problem nothing is split.',
      '按系数 × 基数分配奖金池，各份之和与奖金池分毫不差。任何一行有问题时不作分配。',
    ),
    parameters: {
      pool: prose('The money to be split, in whole cents.', '要分配的总额，精确到分。'),
      coefficients: prose('Each person’s coefficient; blank has no share.', '每人的系数；空白者不参与分配。'),
      base: prose('Each person’s base, beside the coefficients. 1 if left out.', '每人的基数，与系数并列。默认 1。'),
    },
    result: prose('The share of each person.', '所得份额，每人一个。'),
    examples: [
      {
        cells: [
          [1.2, '=POOL_SHARE(1000, A1:A3)'],
          [1, ''],
          [1, ''],
        ],
        gives: [[375], [312.5], [312.5]],
      },
    ],
  }),
  parameters: {
    pool: { ...number(), shown: shown('number') },
    coefficients: numbers('factor'),
    base: optional(numbers('amount')),
  },
  run: ({ pool, coefficients, base }) => {
    if (base) sameSize(coefficients, base);
    const find = (row: number, column: number) => partAt(coefficients, base, row, column);
    const results = together(coefficients, find, (parts) =>
      pool === undefined ? [] : sharesOf(pool, parts, { ...coefficients.place, argument: 'pool' }),
    );
    const problem = results.flat().find(isProblem);
    return problem ? results.map((row) => row.map(() => problem)) : results;
  },
}));

/** What a person's share is in proportion to; null where there is no coefficient. */
function partAt(coefficients: Numbers, base: Numbers | undefined, row: number, column: number): Exact | null | Problem {
  const factor = coefficients.read(row, column);
  const amount = base ? base.read(row, column) : 1;
  if (isProblem(factor)) return factor;
  if (isProblem(amount)) return amount;
  if (typeof factor !== 'number') return null;
  if (factor < 0) return problemAt(coefficients.place, row, column, say('negative', { value: factor }));
  if (base && amount === null) return problemAt(base.place, row, column, say('noBase'));
  if (typeof amount !== 'number') return null;
  if (base && amount < 0) return problemAt(base.place, row, column, say('negative', { value: amount }));
  return times(exact(factor), exact(amount));
}

/** What a sum of amounts may be off, as a share of it, and still be meant in whole cents. */
const NOISE = 1e-12;

/** Amounts that add up to the pool. Fails where the pool cannot be split to the cent. */
function sharesOf(pool: number, parts: readonly Exact[], place: Place): readonly Value[] {
  const cents = Math.round(pool * 100);
  if (pool < 0) fail(place, say('negative', { value: pool }));
  if (!Number.isSafeInteger(cents)) fail(place, say('tooLarge'));
  if (Math.abs(pool * 100 - cents) > NOISE * Math.max(1, cents)) fail(place, say('poolCents', { value: pool }));
  if (parts.length > 0 && parts.every((part) => part.n === 0n)) failCall(place, say('poolNobody'));
  return parts.length === 0 ? [] : splitCents(BigInt(cents), parts).map((n) => toNumber({ n, d: 100n }));
}
