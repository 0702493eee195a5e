// What `%` means: a share divides by 100, points have none, and of two things compared both carry it.
import type { FunctionName } from '../../src/functions/catalogue';
import { call, column, thrownBy } from './call';

type Case = readonly [name: FunctionName, values: readonly unknown[], expected: unknown];
const row = (name: FunctionName, at: string, said: string) => `⚠ ${name}: ${at}: ${said}`;

describe('shares', () => {
  test.each<Case>([
    ['WEIGHTED_SCORE', [[[90, 80]], [['30%', '70%']]], 83],
    ['WEIGHTED_SCORE', [[[90, 80]], [[0.3, '70%']]], 83],
    ['QUOTA_GRADE', [column([3, 2, 1]), 'A=33.3333%;B=66.6667%'], [['A'], ['B'], ['B']]],
    ['BONUS', [8000, 'A', 'A=120%', '50%'], 4800],
    ['BONUS', [8000, 'A', 'A=20'], 160_000],
    ['BONUS', [8000, 'A', 'A=1', 1.5], 12_000],
    ['POOL_SHARE', [100, column(['50%', 0.5])], [[50], [50]]],
    ['POOL_SHARE', [100, column([1.2, 0.8])], [[60], [40]]],
    ['POOL_SHARE', [100, column(['60%', 1, 0.4])], [[30], [50], [20]]],
    ['BONUS', [8000, 'A', 'A=120%;B=1;C=0.8'], 9600],
    ['BONUS', [column([1000, 1000]), column(['A', 'A']), 'A=1', column(['120%', 1])], [[1200], [1000]]],
    ['WEIGHT_CHECK', [[['30%', 0.7]]], 'OK'],
    ['WEIGHT_CHECK', [[['30%', '65%']]], '95%: 5% is missing'],
    ['WEIGHT_CHECK', [[['30%', 70]]], 'The weights mix % with a plain number over 1: write 70 as 70%'],
    ['BONUS', [8000, 'A', 'A=1', 50], row('BONUS', 'share row 1, column 1', '50 is over 1.5: write 0.5 or 50%')],
    ['BONUS', [8000, 'A', 'A=1', '160%'], row('BONUS', 'share row 1, column 1', '"160%" is over 150%')],
  ])('%s %j', (name, values, expected) => expect(call(name, ...values)).toEqual(expected));

  test.each<Case>([
    ['WEIGHTED_SCORE', [[[90, 80]], [['30%', 70]]], 'weights mix % with a plain number over 1: write 70 as 70%'],
    ['WEIGHTED_SCORE', [[[90, 80]], [['30%', '65%']]], 'weights add up to 95%, not 100%'],
    ['WEIGHTED_SCORE', [[[90, 80]], [[0.3, 0.65]]], 'weights add up to 0.95, not 1'],
    ['QUOTA_GRADE', [[[1]], 'A=20%;B=80'], 'quotas mix % with a plain number over 1: write 80 as 80%'],
    ['QUOTA_CHECK', [[['A']], 'A<=20%;B<=80'], 'quotas mix % with a plain number over 1: write 80 as 80%'],
    ['BONUS', [8000, 'A', [['A', 120]]], 'coefficients row 1: 120 is over 20: write 1.2 or 120%'],
    ['SCORE_BREAKDOWN', [[[90, 80]], [['30%', 70]]], 'weights mix % with a plain number over 1: write 70 as 70%'],
    ['POOL_SHARE', [100, column(['50%', 50])], 'coefficients: these mix % with a plain number over 1: write 50 as 50%'],
    ['POOL_SHARE', [100, column(['120%', 100])], 'coefficients: these mix % with a plain number over 1: write 100 as 100%'],
    ['POOL_SHARE', [100, column([1, '', '120%', 1.1])], 'coefficients: these mix % with a plain number over 1: write 1.1 as 110%'],
    ['POOL_SHARE', [100, column(['１２０％', '２'])], 'coefficients: these mix % with a plain number over 1: write 2 as 200%'],
    [
      'BONUS',
      [column([1, 1]), column(['A', 'A']), 'A=1', column(['50%', 1.2])],
      'share: these mix % with a plain number over 1: write 1.2 as 120%',
    ],
    [
      'BONUS',
      [column([1, 1]), column(['A', 'A']), 'A=1', column(['50%', 50])],
      'share: these mix % with a plain number over 1: write 50 as 50%',
    ],
    ['BONUS', [8000, 'A', 'A=120%;B=15'], 'coefficients: these mix % with a plain number over 1: write 15 as 15%'],
    ['BONUS', [8000, 'A', 'B=1;A=2100%'], 'coefficients row 2: "2100%" is over 2000%'],
  ])('%s %j fails', (name, values, said) => expect(thrownBy(() => call(name, ...values))).toBe(`${name}: ${said}`));
});

describe('points and amounts', () => {
  const said = '"85%" is a percentage: write 85';
  test.each<Case>([
    ['WEIGHTED_SCORE', [[['85%', 80]], [[50, 50]]], row('WEIGHTED_SCORE', 'scores row 1, column 1', said)],
    ['SCORE_BREAKDOWN', [[['85%', 80]], [[50, 50]]], row('SCORE_BREAKDOWN', 'scores row 1, column 1', said)],
    ['DEDUCT_SCORE', [[[1, '85%']], [[1, 1]]], row('DEDUCT_SCORE', 'counts row 1, column 2', said)],
    ['PEER_SCORE', [[['85%', 80, 80]]], row('PEER_SCORE', 'scores row 1, column 1', said)],
    [
      'QUOTA_GRADE',
      [column(['８５％', 80]), 'A=50;B=50'],
      [[row('QUOTA_GRADE', 'scores row 1, column 1', '"８５％" is a percentage: write 85')], ['A']],
    ],
    ['CALIBRATE', [column(['85%', 80]), column(['x', 'x'])], [[row('CALIBRATE', 'scores row 1, column 1', said)], [80]]],
    ['NINE_BOX', ['85%', 80], row('NINE_BOX', 'performance row 1, column 1', said)],
    ['BONUS', ['85%', 'A', 'A=1'], row('BONUS', 'base row 1, column 1', said)],
    ['POOL_SHARE', [100, [[1]], [['85%']]], row('POOL_SHARE', 'base row 1, column 1', said)],
  ])('%s %j', (name, values, expected) => expect(call(name, ...values)).toEqual(expected));

  test.each<Case>([
    ['KPI_SCORE', [130, 100, 'higher', '85%'], `cap: ${said}`],
    ['KPI_SCORE', [130, 100, 'higher', '', '85%'], `floor: ${said}`],
    ['KPI_SCORE', [130, 100, 'plusminus', '', '', '5%,85%,10'], `detail: ${said}`],
    ['KPI_SCORE', [130, 100, 'plusminus', '', '', '5%,5,85%'], `detail: ${said}`],
    ['DEDUCT_SCORE', [[[1]], [[1]], '85%'], `full: ${said}`],
    ['DEDUCT_SCORE', [[[1]], [[1]], '', '85%'], `floor: ${said}`],
    ['DEDUCT_SCORE', [[[1]], [[1]], '', '', '85%'], `ceiling: ${said}`],
    ['DEDUCT_SCORE', [[[1]], [['85%']]], `points row 1, column 1: ${said}`],
    ['STEP_SCORE', [1, '85%>=1'], `steps row 1: ${said}`],
    ['NINE_BOX', [1, 1, '60,85%'], `cuts: ${said}`],
    ['POOL_SHARE', ['85%', [[1]]], `pool: ${said}`],
  ])('%s %j fails', (name, values, expected) => expect(thrownBy(() => call(name, ...values))).toBe(`${name}: ${expected}`));
});

describe('an actual value and its target', () => {
  test.each<readonly [string, readonly unknown[], unknown]>([
    ['both carry it', ['95%', '100%'], 95],
    ['both over 100%', ['160%', '100%'], 160],
    ['a cell that shows 38% beside a text', [0.38, '40%'], 95],
    ['the target is small enough to be a share', ['38%', 0.4], 95],
    ['1.5 is the largest share', [1.5, '100%'], 150],
    ['below zero', [-1.5, '100%', 'higher', '', -1000], -150],
    ['nothing happened', ['0%', 0, 'none'], 100],
    ['and whatever the target, something did', ['2%', 'x', 'none'], 0],
    ['progress from a share', ['50%', '80%', 'progress', '', '', '20%'], 50],
    ['progress from nothing', ['40%', '80%', 'progress'], 50],
    ['a share beside a plain target', ['38%', 40], row('KPI_SCORE', 'actual row 1, column 1', '38% beside a target of 40: write 38')],
    ['a plain value beside 100%', [1.6, '100%'], row('KPI_SCORE', 'actual row 1, column 1', '1.6 beside 100%: write 160%')],
    ['a percentage without its sign', [95, '100%'], row('KPI_SCORE', 'actual row 1, column 1', '95 beside 100%: write 95%')],
    ['and under 10', [5, '8%'], row('KPI_SCORE', 'actual row 1, column 1', '5 beside 8%: write 5%')],
    [
      'its row alone',
      [column([95, '38%']), 40, 'higher', 100],
      [[100], [row('KPI_SCORE', 'actual row 2, column 1', '38% beside a target of 40: write 38')]],
    ],
  ])('%s', (_, values, expected) => expect(call('KPI_SCORE', ...values)).toEqual(expected));

  test.each<readonly [string, readonly unknown[], string]>([
    [
      'a plain start',
      ['50%', '80%', 'progress', '', '', 0.2],
      'the start 0.2 and the target 80% must both be written with %, or both without',
    ],
    [
      'a start with its sign',
      [50, 80, 'progress', '', '', '20%'],
      'the start 20% and the target 80 must both be written with %, or both without',
    ],
  ])('%s fails', (_, values, said) => expect(thrownBy(() => call('KPI_SCORE', ...values))).toBe(`KPI_SCORE: ${said}`));
});

describe('a score and criteria', () => {
  const percents = [
    ['A', '>=90%'],
    ['B', '>=80%'],
    ['C', '>=0%'],
  ];
  test.each<Case>([
    ['GRADE', ['95%', percents], 'A'],
    ['GRADE', [0.85, percents], 'B'],
    ['GRADE', [1.2, percents], 'A'],
    ['GRADE', ['85%', 'A>=0.9;B>=0.8'], 'B'],
    ['GRADE', [0.85, 'A>=90%;B>=0.8;C>=0'], 'B'],
    ['GRADE', [column(['85%', 85])], [[row('GRADE', 'score row 1, column 1', '85% beside a criterion of 90: write 85')], ['B']]],
    ['STEP_SCORE', [0.97, '100>=99%;80>=95%'], 80],
    ['STEP_SCORE', ['97%', '100>=99;80>=95'], row('STEP_SCORE', 'actual row 1, column 1', '97% beside a criterion of 99: write 97')],
    ['STEP_SCORE', [0.5, '0=0%;100=100%', true], 50],
    ['STEP_SCORE', ['50%', '0=0;100=100', true], row('STEP_SCORE', 'actual row 1, column 1', '50% beside a criterion of 100: write 50')],
    ['STREAK', [[['55%', '58%']], '<60%'], 2],
    ['STREAK', [[[0.7, 0.55]], '<60%'], 1],
    ['STREAK', [[[0.7, '55%']], '<0.6'], 1],
    ['STREAK', [[[70, 55]], '<60%'], row('STREAK', 'history row 1, column 1', '70 beside 60%: write 70%')],
    ['STREAK', [[[70, '55%']], '<60'], row('STREAK', 'history row 1, column 2', '55% beside a criterion of 60: write 55')],
    ['STREAK', [[['80%']], 80], row('STREAK', 'history row 1, column 1', '80% beside a criterion of 80: write 80')],
    ['CONSEQUENCE', [[['55%']], '<60%,1,total,,talk'], 'talk'],
    [
      'CONSEQUENCE',
      [[['55%']], '<60,1,total,,talk'],
      row('CONSEQUENCE', 'history row 1, column 1', '55% beside a criterion of 60: write 55'),
    ],
  ])('%s %j', (name, values, expected) => expect(call(name, ...values)).toEqual(expected));

  test.each<Case>([
    ['GRADE', [55, percents], 'score row 1, column 1: 55 beside 90%: write 55%'],
    ['GRADE', [column(['', 0.5, 2]), percents], 'score row 3, column 1: 2 beside 90%: write 200%'],
    ['GRADE', [85, 'A>=90%;B>=80'], 'bands: the criteria mix 90% and 80; write all with % or all without'],
    ['STEP_SCORE', [85, '100>=90%;80>=80'], 'steps: the criteria mix 90% and 80; write all with % or all without'],
    ['STEP_SCORE', [85, '0=0%;100=80', true], 'steps: the criteria mix 0% and 80; write all with % or all without'],
    ['STEP_SCORE', [85, '100>=90%'], 'actual row 1, column 1: 85 beside 90%: write 85%'],
    ['CONSEQUENCE', [[[55]], '<60%,1,total,,talk'], 'history row 1, column 1: 55 beside 60%: write 55%'],
    [
      'CONSEQUENCE',
      [[[55]], '<60%,1,total,,talk;<50,1,total,,warn'],
      'rules: the criteria mix 60% and 50; write all with % or all without',
    ],
  ])('%s %j fails', (name, values, said) => expect(thrownBy(() => call(name, ...values))).toBe(`${name}: ${said}`));
});
