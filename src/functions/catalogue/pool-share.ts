// POOL_SHARE: a bonus pool, split to the cent.
import { say } from '../../i18n/functions-words';
import { splitCents } from '../../scoring/pools';
import { isProblem, laidOut, type Numbers, plainNumbers, sameSize, together, type Value } from '../cells';
import { declare } from '../declare';
import { number, numbers, optional } from '../parameters';
import { page, prose, shown } from '../prose';
import { fail, failCall, type Place, type Problem, problemAt } from '../sentences';
import { PLACES } from '../shapes';

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
  shape: PLACES,
  run: ({ pool, coefficients, base }) => {
    if (base) sameSize(coefficients, base);
    const place = { ...coefficients.place, argument: 'pool' };
    const shares = (factors: readonly number[], amounts?: readonly number[]) =>
      pool === undefined ? factors.map(() => '') : sharesOf(pool, factors, amounts, place);
    const [factors, amounts] = [plainNumbers(coefficients), base && plainNumbers(base)];
    if (factors && (amounts || !base) && !hasNegative(factors) && !(amounts && hasNegative(amounts)))
      return laidOut(coefficients, shares(factors, amounts));
    const find = (row: number, column: number) => partAt(coefficients, base, row, column);
    const results = together(coefficients, find, (parts) =>
      shares(
        parts.map(({ factor }) => factor),
        base && parts.map(({ amount }) => amount),
      ),
    );
    const problem = results.flat().find(isProblem);
    return problem ? results.map((row) => row.map(() => problem)) : results;
  },
}));

function hasNegative(list: readonly number[]): boolean {
  for (const x of list) if (x < 0) return true;
  return false;
}

type Part = { readonly factor: number; readonly amount: number };

/** What a person's share is in proportion to; null where there is no coefficient. */
function partAt(coefficients: Numbers, base: Numbers | undefined, row: number, column: number): Part | null | Problem {
  const factor = coefficients.read(row, column);
  const amount = base ? base.read(row, column) : 1;
  if (isProblem(factor)) return factor;
  if (isProblem(amount)) return amount;
  if (typeof factor !== 'number') return null;
  if (factor < 0) return problemAt(coefficients.place, row, column, say('negative', { value: factor }));
  if (base && amount === null) return problemAt(base.place, row, column, say('noBase'));
  if (typeof amount !== 'number') return null;
  if (base && amount < 0) return problemAt(base.place, row, column, say('negative', { value: amount }));
  return { factor, amount };
}

/** What a sum of amounts may be off, as a share of it, and still be meant in whole cents. */
const NOISE = 1e-12;

/** Amounts that add up to the pool. Fails where the pool cannot be split to the cent. */
function sharesOf(pool: number, factors: readonly number[], amounts: readonly number[] | undefined, place: Place): readonly Value[] {
  const cents = Math.round(pool * 100);
  if (pool < 0) fail(place, say('negative', { value: pool }));
  if (!Number.isSafeInteger(cents)) fail(place, say('tooLarge'));
  if (Math.abs(pool * 100 - cents) > NOISE * Math.max(1, cents)) fail(place, say('poolCents', { value: pool }));
  if (factors.length === 0) return [];
  if (factors.every((factor, n) => factor === 0 || amounts?.[n] === 0)) failCall(place, say('poolNobody'));
  return splitCents(cents, factors, amounts);
}
