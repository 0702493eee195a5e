// What is found of weights that do not add up, and of those that do.
import fc from 'fast-check';
import { checkPlan } from '../../src/plans/checks/check-plan';
import { answering, type Case, changed, expectFound, FIVE, given, indicator, open, rated, THREE } from './plan-cases';

const WEIGHTS: readonly Case[] = [
  ['too little', answering(THREE, { 'scorecards/0/weights': [30, 30, 35] }), [
    ['problem', 'scorecards/0/weights', /^E-commerce department: the weights of the dimensions total 95, not 100\. Change them\.$/],
  ]],
  ['fractions are no points', answering(THREE, { 'scorecards/0/weights': [0.3, 0.3, 0.4] }), [
    ['problem', 'scorecards/0/weights', /total 1, not 100/],
  ]],
  ['three thirds', answering(THREE, { 'scorecards/0/weights': [33.333, 33.333, 33.333] }), []],
  ['as rounded by hand', answering(THREE, { 'scorecards/0/weights': [33.33, 33.33, 33.33] }), []],
  ['just too far off', answering(THREE, { 'scorecards/0/weights': [33.3, 33.3, 33.3] }), [
    ['problem', 'scorecards/0/weights', /total 99.9,/],
  ]],
  ['a negative one', answering(THREE, { 'scorecards/0/weights': [-10, 60, 50] }), [
    ['problem', 'scorecards/0/weights', /the weight -10 of one of the dimensions is negative/],
  ]],
  ['too few', answering(THREE, { 'scorecards/0/weights': [50, 50] }), [
    ['problem', 'scorecards/0/weights', /weights given: 2; dimensions: 3\. Give/],
  ]],
  ['shares of the raters who count', answering(THREE, { 'scorecards/0/shares': [80, 30] }), [
    ['problem', 'scorecards/0/shares', /the raters who count total 110/],
  ]],
  ['a rater who does not count has no share', changed(FIVE, { 'scorecards/0/raters/1/counts': false }), [
    ['problem', 'scorecards/0/shares', /weights given: 2; raters who count: 1\./],
  ]],
  ['added indicators', answering(FIVE, { 'scorecards/1/dimensions/1/adds': [rated('服务', 60), rated('纪律', 30)] }), [
    ['problem', 'scorecards/1/dimensions/1/adds', /^General staff · General performance indicators: .*indicators total 90/],
  ]],
  ['a dimension that is scored as a whole', answering(FIVE, { 'scorecards/1/dimensions/1/adds': [] }), []],
  ['own and added ones together', changed(FIVE, {
    'scorecards/1/dimensions/1/indicators': [indicator('one')],
    'scorecards/1/dimensions/1/weights': given([40]),
  }), [['problem', 'scorecards/1/dimensions/1/adds', /total 140/]]],
  ['own ones without weights take what is left', changed(answering(FIVE, { 'scorecards/1/dimensions/1/adds': [rated('服务', 60)] }), {
    'scorecards/1/dimensions/1/indicators': [indicator('one'), indicator('two')],
  }), []],
  ['and there may be nothing left', changed(answering(FIVE, { 'scorecards/1/dimensions/1/adds': [rated('服务', 120)] }), {
    'scorecards/1/dimensions/1/indicators': [indicator('one')],
  }), [['problem', 'scorecards/1/dimensions/1/adds', /total 120/]]],
  ['what HR may add but has not weighs nothing', changed(FIVE, {
    'scorecards/1/dimensions/1/indicators': [indicator('one'), indicator('two')],
    'scorecards/1/dimensions/1/weights': given([40, 50]),
    'scorecards/1/dimensions/1/adds': open({ kind: 'indicators' }, { needed: 'never' }),
  }), [['problem', 'scorecards/1/dimensions/1/weights', /total 90/]]],
  ['what must be added may bring the rest', changed(FIVE, {
    'scorecards/1/dimensions/1/indicators': [indicator('one'), indicator('two')],
    'scorecards/1/dimensions/1/weights': given([40, 50]),
    'scorecards/1/dimensions/1/adds': open({ kind: 'indicators' }),
  }), []],
]; // biome-ignore format: a table

describe('weights', () => test.each(WEIGHTS)('%s', (_, plan, expected) => expectFound(checkPlan(plan), expected)));

test('weights that total 100 are right, and are wrong as soon as one is moved', () => {
  const parts = fc.array(fc.integer({ min: 0, max: 4000 }), { minLength: 2, maxLength: 2 }).filter(([a = 0, b = 0]) => a + b <= 10_000);
  fc.assert(
    fc.property(parts, fc.integer({ min: 2, max: 500 }), ([a = 0, b = 0], off) => {
      const weights = [a / 100, b / 100, (10_000 - a - b) / 100];
      expect(checkPlan(answering(THREE, { 'scorecards/0/weights': weights }), 'month').map(({ path }) => path)).toEqual([]);
      const moved = [(a + off) / 100, ...weights.slice(1)];
      expect(checkPlan(answering(THREE, { 'scorecards/0/weights': moved }), 'month').map(({ path }) => path)).toEqual([
        'scorecards/0/weights',
      ]);
    }),
  );
});
