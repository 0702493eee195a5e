// WEIGHTED_SCORE, as the contract has it.
import { call, column, thrownBy } from './call';

const W = [[55, 10, 35]];

describe('a row of weights beside rows of scores', () => {
  test.each<[string, unknown[], unknown]>([
    ['the contract’s example', [[[90, 80, 100]], W], 92.5],
    [
      'n rows, n results',
      [
        [
          [90, 80, 100],
          [60, 60, 60],
        ],
        W,
      ],
      [[92.5], [60]],
    ],
    ['fractions', [[[90, 80, 100]], [[0.55, 0.1, 0.35]]], 92.5],
    ['percents in text', [[[90, 80, 100]], [['55%', '10％', '35%']]], 92.5],
    ['three times 33.333, scaled to the whole', [[[90, 90, 90]], [[33.333, 33.333, 33.333]]], 90],
    ['text that is a number', [[['９０', '80分', ' 100 ']], W], 92.5],
    ['zero is a score', [[[0, 0, 0]], W], 0],
    ['a blank waits', [[[90, '', 100]], W], ''],
    ['an exempt score gives its weight to the others', [[[90, 'N/A', 100]], W], 93.8888888889],
    ['all exempt is blank', [[['—', 'na', '不适用']], W], ''],
    ['skip shares a blank out', [[[90, '', 100]], W, 'skip'], 93.8888888889],
    ['skip with nothing left is blank', [[['', '', '']], W, 'skip'], ''],
    ['zero counts a blank', [[[90, '', 100]], W, 'zero'], 84.5],
    ['zero with all blank is zero', [[['', '', '']], W, 'ZERO '], 0],
    ['exempt is not zero even then', [[['N/A', 'N/A', 'N/A']], W, 'zero'], ''],
    ['a blank weight is no score: a target, a note', [[[100, 90, 'note', 80]], [['', 50, '', 50]]], 85],
    ['a zero weight neither waits', [[[90, 80, '']], [[50, 50, 0]]], 85],
    ['nor spoils', [[[90, 80, 'abc']], [[50, 50, 0]]], 85],
    ['nor counts when the rest is exempt', [[['N/A', 'N/A', 100]], [[50, 50, 0]]], ''],
    ['one cell', [80, 100], 80],
  ])('%s', (_, values, expected) => expect(call('WEIGHTED_SCORE', ...values)).toEqual(expected));
});

describe('a column of weights beside columns of scores', () => {
  test('one column, one result', () => expect(call('WEIGHTED_SCORE', column([90, 80, 100]), column([55, 10, 35]))).toBe(92.5));
  test('m columns, m results in a row', () =>
    expect(
      call(
        'WEIGHTED_SCORE',
        [
          [90, 60],
          [80, 60],
          [100, 60],
        ],
        column([55, 10, 35]),
      ),
    ).toEqual([[92.5, 60]]));
  test('a problem names its place in the argument', () =>
    expect(
      call(
        'WEIGHTED_SCORE',
        [
          [90, 60],
          [80, 'abc'],
          [100, 60],
        ],
        column([55, 10, 35]),
      ),
    ).toEqual([[92.5, '⚠ WEIGHTED_SCORE: scores row 2, column 2: "abc" is not a score']]));
});

describe('dimensions', () => {
  const even = [[25, 25, 25, 25]];
  const heads = [['a', 'a', 'b', 'b']];
  test.each<[string, unknown[], unknown]>([
    ['an exempt weight stays in its dimension', [[[90, 'N/A', 60, 80]], even, '', heads], 80],
    ['without groups it does not', [[[90, 'N/A', 60, 80]], even], 76.6666666667],
    ['a blank heading continues the one before', [[[90, 'N/A', 60, 80]], even, '', [['a', '', 'b', '']]], 80],
    ['also over a column that is no score', [[[1, 90, 'N/A', 60, 80]], [['', 25, 25, 25, 25]], '', [['a', '', '', 'b', '']]], 80],
    ['a dimension without any score gives its weight away', [[['N/A', 'N/A', 60, 80]], even, '', heads], 70],
    ['in proportion', [[['N/A', 60, 90]], [[50, 20, 30]], '', [['a', 'b', 'c']]], 78],
    ['a skipped blank too', [[[90, '', 60, 80]], even, 'skip', heads], 80],
    ['parts of one dimension need not stand together', [[[90, 60, 'N/A', 80]], even, '', [['a', 'b', 'a', 'b']]], 80],
    ['in a column', [column([90, 'N/A', 60, 80]), column([25, 25, 25, 25]), '', column(['a', 'a', 'b', 'b'])], 80],
  ])('%s', (_, values, expected) => expect(call('WEIGHTED_SCORE', ...values)).toEqual(expected));
});

describe('one bad row', () => {
  test('does not take the others down', () =>
    expect(
      call(
        'WEIGHTED_SCORE',
        [
          [90, 80, 100],
          [90, 80, 100],
          [90, 'abc', 100],
        ],
        W,
      ),
    ).toEqual([[92.5], [92.5], ['⚠ WEIGHTED_SCORE: scores row 3, column 2: "abc" is not a score']]));
  test.each<[string, unknown, string]>([
    ['a truth value', true, 'TRUE is not a score'],
    ['a date', new Date(2026, 6, 1), '2026-07-01 is not a score'],
    ['text with a line break, on one line', 'a\nb', '"a b" is not a score'],
    ['long text, cut', 'x'.repeat(100), `"${'x'.repeat(40)}…" is not a score`],
  ])('%s', (_, cell, said) =>
    expect(call('WEIGHTED_SCORE', [[90, cell, 100]], W)).toBe(`⚠ WEIGHTED_SCORE: scores row 1, column 2: ${said}`),
  );
  test('a problem beats a blank', () => expect(call('WEIGHTED_SCORE', [['', 'abc', 100]], W)).toMatch(/^⚠ .*"abc"/));
  test('a warning is passed on as it is', () => expect(call('WEIGHTED_SCORE', [[90, '⚠ KPI_SCORE: x', 100]], W)).toBe('⚠ KPI_SCORE: x'));
});

describe('what makes the call meaningless', () => {
  test.each<[string, unknown[], string]>([
    ['a total of 95', [[[1, 2]], [[60, 35]]], 'weights add up to 95, not 100'],
    ['a total of 0.95', [[[1, 2]], [[0.6, 0.35]]], 'weights add up to 0.95, not 1'],
    ['99.99', [[[1, 2]], [[50, 49.99]]], 'weights add up to 99.99, not 100'],
    ['a negative weight', [[[1, 2]], [[110, -10]]], 'weights row 1, column 2: -10 is negative'],
    ['a weight that is none', [[[1, 2]], [[50, 'x']]], 'weights row 1, column 2: "x" is not a weight'],
    ['sizes', [[[1, 2, 3]], [[50, 50]]], 'scores (1 × 3) and weights (1 × 2) do not fit; sizes are rows × columns'],
    [
      'groups of another size',
      [[[1, 2]], [[50, 50]], '', [['a']]],
      'weights (1 × 2) and groups (1 × 1) do not fit; sizes are rows × columns',
    ],
    [
      'a group that is no name',
      [[[1, 2]], [[50, 50]], '', [['a', new Date(2026, 6, 1)]]],
      'groups row 1, column 2: 2026-07-01 is not a name',
    ],
    ['an unknown keyword', [[[1, 2]], [[50, 50]], 'later'], 'missing: "later" is not known; use wait, skip, zero'],
    ['no weights', [[[1, 2]]], 'weights: nothing was given'],
  ])('%s', (_, values, said) => expect(thrownBy(() => call('WEIGHTED_SCORE', ...values))).toBe(`WEIGHTED_SCORE: ${said}`));

  test.each([99.995, 100.005, 100, 1, 0.99995, 1.00005])('a total of %p is within the tolerance', (total) =>
    expect(call('WEIGHTED_SCORE', [[80, 80]], [[total / 2, total - total / 2]])).toBe(80),
  );
  test('a warning in the weights is the whole result', () => expect(call('WEIGHTED_SCORE', [[1, 2]], [[50, '⚠ x']])).toBe('⚠ x'));
});
