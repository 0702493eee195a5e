// KPI_SCORE, STEP_SCORE and DEDUCT_SCORE.
import { call, column, thrownBy } from './call';

describe('KPI_SCORE', () => {
  test.each<[unknown, unknown, string, number, string]>([
    [90, 100, 'higher', 90, 'under target'],
    [120, 100, '比率', 120, 'no cap unless given'],
    [-50, -100, 'higher', 150, 'above a target below zero'],
    [-300, 100, 'higher', 0, 'the floor is 0'],
    [0, 0, 'higher', 100, 'target 0 reached'],
    [-1, 0, 'higher', 0, 'target 0 missed'],
    [90, 100, 'lower', 110, 'less is better'],
    [110, 100, '反向', 90, 'more is worse'],
    [0, 0, 'lower', 100, 'target 0'],
    [1, 0, 'lower', 0, 'over target 0'],
    [50, 100, 'inverse', 200, 'target over actual'],
    [0, 0, '反比', 100, 'nothing of nothing'],
    [5, 0, 'inverse', 0, 'something of nothing'],
    [90, 100, 'near', 90, 'under by a tenth'],
    [110, 100, '偏差', 90, 'over by a tenth'],
    [0, 0, 'near', 100, 'target 0'],
    [100, 100, 'reach', 100, 'on target'],
    [99.99, 100, '达标', 0, 'beside it'],
    [100, 100, 'limit', 100, 'on the limit'],
    [100.01, 100, '不超', 0, 'over it'],
    [100, 100, 'below', 0, 'on is not below'],
    [99, 100, '低于', 100, 'below'],
    [0, 'x', 'none', 100, 'nothing happened; the target is ignored'],
    [1, '', '零发生', 0, 'something happened'],
    [40, 80, 'progress', 50, 'half way'],
    [0.1 + 0.2, 0.3, 'limit', 100, 'no binary noise'],
  ])('%p of %p by %s gives %p: %s', (actual, target, method, points) => expect(call('KPI_SCORE', actual, target, method)).toBe(points));

  test.each<[string, unknown[], unknown]>([
    ['on target is 100', [100, 100], 100],
    ['a cap', [150, 100, '', 120], 120],
    ['a floor', [10, 100, '', '', 40], 40],
    ['a floor below zero', [-300, 100, 'higher', '', -1e9], -300],
    ['inverse at 0 takes the cap', [0, 10, 'inverse', 150], 150],
    ['within, on the line', [105, 100, 'within', '', '', 0.05], 100],
    ['within, beside it', [105.0001, 100, '允差', '', '', '5%'], 0],
    ['within a target below zero', [-105, -100, 'within', '', '', '5%'], 100],
    ['progress from a start', [6, 5, 'progress', '', '', 8], 66.6666666667],
    ['progress with nowhere to go', [5, 5, '进度', '', '', 5], 100],
    ['plusminus on target', [100, 100, 'plusminus', '', '', '5%,5,10'], 100],
    ['plusminus above, pro rata', [102.5, 100, 'plusminus', '', '', '5%,5,10'], 102.5],
    ['plusminus below', [95, 100, '增减', '', '', '5%,5,10'], 90],
    ['plusminus where lower is better', [95, 100, 'plusminus', '', '', '-5%,5,10'], 105],
    ['its shortfall, on the line', [70, 100, 'plusminus', '', '', '5%,5,10,30%'], 40],
    ['beyond it nothing, whatever the floor', [69.99, 100, 'plusminus', '', 50, '5%,5,10,30%'], 0],
    ['plusminus of target 0', [0, 0, 'plusminus', '', '', '5%,5,10'], 100],
    ['blank gives blank', ['', 100], ''],
    ['blank gives blank even without a target', ['', ''], ''],
    ['N/A stays as it was typed', [' n/a ', 100], ' n/a '],
    ['columns', [column([90, 110]), column([100, 100])], [[90], [110]]],
    ['one target for all', [column([90, 'N/A', '', 45]), 90], [[100], ['N/A'], [''], [50]]],
  ])('%s', (_, values, expected) => expect(call('KPI_SCORE', ...values)).toEqual(expected));

  test.each<[string, unknown[], string]>([
    ['a blank target', [90, ''], 'target row 1, column 1: the target is blank'],
    ['a text target', [90, 'x'], 'target row 1, column 1: "x" is not a number'],
    [
      'nothing done and no cap',
      [0, 10, 'inverse'],
      'actual row 1, column 1: the actual value is 0, and there is no cap to say what that is worth',
    ],
  ])('a problem of its row: %s', (_, values, said) => expect(call('KPI_SCORE', ...values)).toBe(`⚠ KPI_SCORE: ${said}`));

  test.each<[string, unknown[], string]>([
    [
      'an unknown method',
      [1, 1, 'best'],
      'method: "best" is not known; use higher, lower, inverse, near, within, reach, limit, below, none, progress, plusminus',
    ],
    ['within without a share', [1, 1, 'within'], 'detail: "" is not a share from 0 to 1; within needs one, such as 5%'],
    ['within over 1', [1, 1, 'within', '', '', 5], 'detail: 5 is not a share from 0 to 1; within needs one, such as 5%'],
    ['half a plusminus', [1, 1, 'plusminus', '', '', '5%,5'], 'detail: "5%,5" is not "step,plus,minus", such as "5%,5,10"'],
    ['a step of 5 is not 5%', [1, 1, 'plusminus', '', '', '5,5,10'], 'detail: "5,5,10" is not "step,plus,minus", such as "5%,5,10"'],
    ['points taken below 0', [1, 1, 'plusminus', '', '', '5%,5,-10'], 'detail: "5%,5,-10" is not "step,plus,minus", such as "5%,5,10"'],
    ['a cap under the floor', [1, 1, '', 50, 60], 'cap 50 is under floor 60'],
    ['a cap that is none', [1, 1, '', 'x'], 'cap: "x" is not a number'],
    ['sizes', [column([1, 2]), column([1, 2, 3])], 'actual (2 × 1) and target (3 × 1) do not fit; sizes are rows × columns'],
    ['a range where one cell is meant', [1, 1, '', [[1, 2]]], 'cap: give one cell, not a range'],
  ])('throws: %s', (_, values, said) => expect(thrownBy(() => call('KPI_SCORE', ...values))).toBe(`KPI_SCORE: ${said}`));
});

describe('STEP_SCORE', () => {
  const steps = '100>=100; 85>=90; 70>=80; 0<80';
  const line = [
    [0, 70],
    [60, 80],
    [100, 90],
  ];
  test.each<[string, unknown[], unknown]>([
    ['the contract’s example', [92, steps], 85],
    ['first match wins', [100, steps], 100],
    ['no match is 0', [50, '100>=90'], 0],
    [
      'hours',
      [
        column([24, 36, 48.1]),
        [
          ['Points', 'Criterion'],
          [100, '<=24'],
          [60, '<=48'],
          [0, '>48'],
        ],
      ],
      [[100], [60], [0]],
    ],
    ['blank and exempt', [column(['', 'N/A']), steps], [[''], ['N/A']]],
    ['interpolated', [85, line, true], 80],
    ['on a corner', [80, line, 'TRUE'], 60],
    ['under the table', [10, line, 1], 0],
    ['over it', [200, line, true], 100],
    [
      'rows in any order',
      [
        85,
        [
          [100, 90],
          [0, 70],
          [60, 80],
        ],
        true,
      ],
      80,
    ],
    ['in one line', [75, '0=70; 60=80', true], 30],
    ['a falling line', [15, '100=10; 0=20', true], 50],
    ['one corner', [15, '50=10', true], 50],
  ])('%s', (_, values, expected) => expect(call('STEP_SCORE', ...values)).toEqual(expected));

  test.each<[string, unknown[], string]>([
    ['points that are none', [1, 'x>=90'], 'steps row 1: "x" is not a number of points'],
    ['a criterion where a number is meant', [1, [[100, '>=90']], true], 'steps row 1: ">=90" is not a number'],
    ['two rows at one value', [1, '0=70; 60=70', true], 'steps: two rows stand at 70'],
    ['neither true nor false', [1, steps, 'yes'], 'interpolate: "yes" is neither TRUE nor FALSE'],
    ['no table', [1, ''], 'steps: the table has no rows'],
  ])('throws: %s', (_, values, said) => expect(thrownBy(() => call('STEP_SCORE', ...values))).toBe(`STEP_SCORE: ${said}`));
});

describe('DEDUCT_SCORE', () => {
  const points = [[2, 5, -3]];
  test.each<[string, unknown[], unknown]>([
    ['less each count', [[[1, 2, 0]], points], 88],
    ['below zero adds', [[[0, 0, 2]], points], 106],
    ['up to a ceiling', [[[0, 0, 2]], points, '', '', 100], 100],
    ['down to the floor', [[[60, 0, 0]], points], 0],
    ['a floor below zero', [[[60, 0, 0]], points, 100, -50], -20],
    ['other full marks', [[[1, 0, 0]], points, 50], 48],
    ['a blank beside a count is 0', [[[1, '', '']], points], 98],
    ['so is an exempt one', [[[1, 'N/A', '']], points], 98],
    ['all blank is blank', [[['', '', '']], points], ''],
    ['a column beside a column', [column([1, 2]), column([2, 5])], 88],
    ['no noise', [[[3]], [[0.1]], 1], 0.7],
    [
      'a bad row',
      [
        [
          [1, 0, 0],
          ['x', 0, 0],
        ],
        points,
      ],
      [[98], ['⚠ DEDUCT_SCORE: counts row 2, column 1: "x" is not a number']],
    ],
  ])('%s', (_, values, expected) => expect(call('DEDUCT_SCORE', ...values)).toEqual(expected));
});
