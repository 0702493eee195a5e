// "There is no other rounding": what goes in is used as it is, and only results, and the two sides of a comparison, are rounded.
import type { FunctionName } from '../../src/functions/catalogue';
import { call, column, thrownBy } from './call';

describe('quotients from formulas', () => {
  test.each<[FunctionName, unknown[], unknown]>([
    ['KPI_SCORE', [0.6, 2 / 3], 90],
    ['KPI_SCORE', [1 / 3, 2 / 3], 50],
    ['KPI_SCORE', [1.5e-10, 3e-10], 50],
    ['KPI_SCORE', [1.1 / 3, 1 / 3, 'plusminus', '', '', '5%,5,10'], 110],
    ['BONUS', [120000, 'A', 'A=1', 5 / 12], 50000],
    ['BONUS', [100 / 3, 'A', 'A=3'], 100],
    ['BONUS', [100, 0.1 + 0.2, [[0.3, 1]]], 100],
    ['DEDUCT_SCORE', [[[6]], [[5 / 3]]], 90],
    ['WEIGHTED_SCORE', [[[90, 60]], [[2 / 3, 1 / 3]]], 80],
    [
      'STEP_SCORE',
      [
        0.6,
        [
          [0, 0],
          [100, 2 / 3],
        ],
        true,
      ],
      90,
    ],
    ['POOL_SHARE', [1e9, column([1 / 3, 2 / 3])], [[333333333.33], [666666666.67]]],
    ['POOL_SHARE', [0.01, column([1, 5 / 12]), column([50000, 120000])], [[0.01], [0]]],
    ['POOL_SHARE', [100000.1 + 200000.2, column([1, 2])], [[100000.1], [200000.2]]],
    [
      'QUOTA_GRADE',
      [
        column([3, 2, 1]),
        [
          ['A', 1 / 3],
          ['B', 2 / 3],
        ],
      ],
      [['A'], ['B'], ['B']],
    ],
    [
      'QUOTA_CHECK',
      [
        column(['A', 'B', 'B']),
        [
          ['A', 1 / 3],
          ['B', 2 / 3],
        ],
      ],
      [
        ['A', 1, 0.3333333333, 1 / 3, 'OK'],
        ['B', 2, 0.6666666667, 2 / 3, 'OK'],
      ],
    ],
    ['SCORE_BREAKDOWN', [[[59.99999]], [[100]]], '59.99999×100% = 59.99999'],
  ])('%s %j', (name, values, expected) => expect(call(name, ...values)).toEqual(expected));
});

describe('comparisons are of numbers freed of noise', () => {
  test.each<[FunctionName, unknown[], unknown]>([
    ['KPI_SCORE', [0.1 + 0.2, 0.3, 'limit'], 100],
    ['KPI_SCORE', [0.3, 0.1 + 0.2, 'reach'], 100],
    ['KPI_SCORE', [0.3, 0.1 + 0.2, 'below'], 0],
    ['KPI_SCORE', [0.1 + 0.2 - 0.3, '', 'none'], 100],
    ['KPI_SCORE', [1, 0.1 + 0.2 - 0.3], 100],
    ['GRADE', [0.3, 'A>=0.30000000000000004'], 'A'],
    ['STEP_SCORE', [0.1 + 0.2, '100<=0.3; 50>0.3'], 100],
    ['QUOTA_GRADE', [column([0.1 + 0.2, 0.3, 0]), 'A=33; B=33; C=34'], [['A'], ['A'], ['C']]],
    ['NINE_BOX', [0.1 + 0.2, 0.3, '0.1,0.3'], 9],
    ['STREAK', [[[0.3, 0.1 + 0.2]], '<=0.3'], 2],
    ['CALIBRATE', [column([0.1 + 0.2, 0.3, 5, 9]), column(['a', 'a', 'b', 'b']), 'z', 2], column([3.65, 3.65, 0.0137244329, 7.2862755671])],
  ])('%s %j', (name, values, expected) => expect(call(name, ...values)).toEqual(expected));
});

test('a sum of a thousand decimals stays short', () => {
  const factors = Array.from({ length: 3_000 }, (_, n) => 0.5 + (n % 150) / 100);
  const bases = Array.from({ length: 3_000 }, (_, n) => 5000 + ((n * 37) % 9973) / 100);
  const shares = [call('POOL_SHARE', 1_234_567.89, column(factors), column(bases))].flat(2) as number[];
  expect(Math.round(shares.reduce((sum, share) => sum + share, 0) * 100)).toBe(123_456_789);
});

describe('a table value that cannot be read is never part of a name', () => {
  test.each<[FunctionName, unknown[], string]>([
    ['QUOTA_GRADE', [[[1]], 'A<=20;B=80'], 'quotas row 1: "A<=20" has no name and value parted by a sign, as in A>=90 or A=1.2'],
    ['GRADE', [95, 'A>=90,B>=80'], 'bands row 1: ">=90,B>=80" is not a criterion such as >=90, <60 or [80,90)'],
    ['GRADE', [85, 'B>=80,<90,<95'], 'bands row 1: ">=80,<90,<95" is not a criterion such as >=90, <60 or [80,90)'],
    ['GRADE', [85, '80<=A<90'], 'bands row 1: "<=A<90" is not a criterion such as >=90, <60 or [80,90)'],
    ['BONUS', [1000, 'A', 'A:1.2'], 'coefficients row 1: "A:1.2" has no name and value parted by a sign, as in A>=90 or A=1.2'],
    ['BONUS', [1000, 'A', 'A=one; B=1'], 'coefficients row 1: "one" is not a factor'],
    ['CONSEQUENCE', [[['E']], 'D,E,2,连续,,降级;E,2,连续,,警告'], 'rules row 1: "E" is not a whole number of periods, 1 or more'],
    ['GRADE', [85, 'A>=90;\n;B=x'], 'bands row 4: "=x" is not a criterion such as >=90, <60 or [80,90)'],
    ['DEDUCT_SCORE', [[[1, 1]], [[5, 'x']]], 'points row 1, column 2: "x" is not a number of points'],
    ['DEDUCT_SCORE', [[[1]], [[5]], 100, 50, 40], 'ceiling 40 is under floor 50'],
    ['NINE_BOX', [1, 1, [[1, 2, 3]]], 'cuts: {1, 2, 3} is not two numbers, the low line and the high one, such as "60,85"'],
    ['KPI_SCORE', [1, 1, 'plusminus', '', '', '5%,5,10,-30%'], 'detail: "5%,5,10,-30%" is not "step,plus,minus", such as "5%,5,10"'],
  ])('%s %j', (name, values, said) => expect(thrownBy(() => call(name, ...values))).toBe(`${name}: ${said}`));
});

describe('blank, exempt and left out', () => {
  test.each<[FunctionName, unknown[], unknown]>([
    ['KPI_SCORE', ['', 'x'], ''],
    ['KPI_SCORE', ['N/A', 'x'], 'N/A'],
    ['KPI_SCORE', [5, undefined, 'none'], 0],
    ['KPI_SCORE', [5, undefined], '⚠ KPI_SCORE: target row 1, column 1: the target is blank'],
    ['DEDUCT_SCORE', [[['', 3]], [[5, '']]], 100],
    ['DEDUCT_SCORE', [[['', 'x']], [[5, '']]], '⚠ DEDUCT_SCORE: counts row 1, column 2: "x" is not a number'],
    ['POOL_SHARE', [100, column([1, 1, 1]), column([5, 'N/A', 5])], [[50], [''], [50]]],
    ['WEIGHT_CHECK', [[['30%', '120%']]], '150%: 50% too much'],
    ['CALIBRATE', [column([1, 2]), column(['a', true])], [[1], ['⚠ CALIBRATE: raters row 2, column 1: TRUE is not a name']]],
    ['WEIGHT_CHECK', [[[1e308, 1e308]]], 'too large'],
    ['BONUS', [1e308, 'A', 'A=20'], '⚠ BONUS: result row 1, column 1: too large'],
  ])('%s %j', (name, values, expected) => expect(call(name, ...values)).toEqual(expected));
});
