// A sound plan changed in one way, and exactly what is found then, in both languages: its rules, stages and cycles.
import { fits } from '../../src/plans/checks/answers';
import { checkPlan } from '../../src/plans/checks/check-plan';
import { openIn } from '../../src/plans/decide';
import { LIBRARY } from '../../src/plans/library';
import type { Plan } from '../../src/plans/plan';
import type { Cycle } from '../../src/plans/value';
import { answered } from './answers';
import { answering, type Case, changed, expectFound, FIVE, given, indicator, rated, THREE, WHEN, WHO } from './plan-cases';

test.each(LIBRARY.map((plan) => [plan.id, plan] as const))('%s has no problem, neither open nor answered', (_, plan) => {
  for (const each of [plan, answered(plan, WHO, WHEN)]) expect(checkPlan(each).filter(({ level }) => level === 'problem')).toEqual([]);
});
test.each(LIBRARY.map((plan) => [plan.id, plan] as const))('%s suggests what fits its questions', (_, plan) => {
  const suggested = openIn(plan).filter(({ open: { suggestion } }) => suggestion !== undefined);
  expect(suggested.filter(({ open: each }) => !fits(each, each.suggestion)).map(({ path }) => path)).toEqual([]);
});
test('plan 5 has nothing to find; plan 3 shows what HR leaves unnamed', () => {
  expectFound(checkPlan(FIVE), []);
  expectFound(checkPlan(THREE), []);
  expectFound(checkPlan(answering(THREE, { 'grades/gap': '—' })), [
    ['warning', 'grades/gap', /no grade covers 60 to under 80\. Those scores show “—”/],
  ]);
});

const kpi = (method: string, detail?: unknown) => [rated('K', 100, { how: { kind: 'kpi', method, detail }, target: 5 })];
const RULES: readonly Case[] = [
  ['a bonus for an unknown grade', answering(FIVE, { bonus: [['A', 1.2], ['S', 2]] }), [['problem', 'bonus', /^Bonus: the plan has no grade “S”/]]],
  ['a coefficient that is none', answering(FIVE, { bonus: [['A', '高']] }), [['problem', 'bonus', /the coefficient “高” of “A”/]]],
  ['a coefficient over 20', answering(FIVE, { bonus: [['A', 120], ['B', 20]] }), [['problem', 'bonus', /the coefficient “120” of “A” is not a number from 0 to 20/]]],
  ['an outcome of an unknown grade', answering(FIVE, { outcomes: [['F', '培训']] }), [['problem', 'outcomes', /“F”/]]],
  ['comments for an unknown grade', changed(FIVE, { 'comments/required': given(['A', 'X']) }), [['problem', 'comments/required', /“X”/]]],
  ['a streak of an unknown grade', changed(FIVE, { 'streaks/2/grades': ['F'] }), [['problem', 'streaks/2', /^Policy: end or .*“F”/]]],
  ['a roll-up to a cycle that is not there', changed(THREE, { cycles: given(['month']) }), [['problem', 'rollUps/0', /\(year\)/]]],
  ['a gate on an unknown indicator', changed(FIVE, {
    'scorecards/0/dimensions/0': { id: 'key', title: { en: 'Key', 'zh-CN': '关键' }, indicators: [indicator('one', { gate: ['two'] })] },
  }), [['problem', 'scorecards/0/dimensions/0/indicators/0', /^Middle managers · one: .*“two”/]]],
  ['a gate on itself', changed(FIVE, {
    'scorecards/0/dimensions/0': { id: 'key', title: { en: 'Key', 'zh-CN': '关键' }, indicators: [indicator('one', { gate: ['one'] })] },
  }), [['problem', 'scorecards/0/dimensions/0/indicators/0', /“one”/]]],
  ['within what', adding(kpi('within')), [['problem', 'scorecards/1/dimensions/1/adds', /^General staff · K: .*needs the deviation allowed/]]],
  ['within 500%', adding(kpi('within', 5)), [['problem', 'scorecards/1/dimensions/1/adds', /0 to 1 or such as 5%/]]],
  ['within 5%', adding(kpi('within', '5%')), []],
  ['progress from a word', adding(kpi('progress', '去年')), [['problem', 'scorecards/1/dimensions/1/adds', /start value/]]],
  ['progress from nothing', adding(kpi('progress')), []],
  ['steps up and down', adding(kpi('plusminus', '-5%,5,10,30%')), []],
  ['half of them', adding(kpi('plusminus', '5%,5')), [['problem', 'scorecards/1/dimensions/1/adds', /step, plus and minus/]]],
  ['a step of 500%', adding(kpi('plusminus', '5,5,10')), [['problem', 'scorecards/1/dimensions/1/adds', /such as 5%,5,10/]]],
  ['a method that needs no detail', adding(kpi('higher')), []],
  ['steps', adding([rated('K', 100, { how: { kind: 'steps', steps: '100≥100； 85[90,100)\n 0<90' } })]), []],
  ['steps that are none', adding([rated('K', 100, { how: { kind: 'steps', steps: '优>=100; 85>=90' } })]), [
    ['problem', 'scorecards/1/dimensions/1/adds', /the steps “优>=100; 85>=90” cannot be read/],
  ]],
  ['no steps', adding([rated('K', 100, { how: { kind: 'steps', steps: ' ' } })]), [['problem', 'scorecards/1/dimensions/1/adds', /100>=100/]]],
  ['steps of a named indicator', changed(FIVE, {
    'scorecards/1/dimensions/1/adds': given([]),
    'scorecards/1/dimensions/1/indicators': [indicator('one', { how: given({ kind: 'steps', steps: '1' }) })],
  }), [['problem', 'scorecards/1/dimensions/1/indicators/0/how', /“1”/]]],
]; // biome-ignore format: a table
function adding(adds: readonly unknown[]): Plan {
  return answering(FIVE, { 'scorecards/1/dimensions/1/adds': adds });
}

describe('rules', () => test.each(RULES)('%s', (_, plan, expected) => expectFound(checkPlan(plan), expected)));

const stage = (id: string, more = {}) => ({ id, title: { en: id, 'zh-CN': `“${id}”环节` }, what: {}, who: {}, ...more });
const by = (count: number, of = 'daysAfter') => ({ due: given({ count, of }) });
const staged = (...stages: unknown[]) => changed(FIVE, { stages });
const STAGES: readonly Case[] = [
  ['results before scores', staged(stage('release'), stage('scoring')), [['problem', 'stages/0', /“release” stands before “scoring”, which it needs/]]],
  ['results before the last of two approvals', staged(stage('scoring'), stage('approve'), stage('release'), stage('approve')), [
    ['problem', 'stages/2', /“release” stands before “approve”/],
  ]],
  ['an appeal before the result', staged(stage('scoring'), stage('appeal'), stage('release')), [['problem', 'stages/1', /“appeal”.*“release”/]]],
  ['archived before the interview', staged(stage('scoring'), stage('archive'), stage('interview')), [['problem', 'stages/1', /“archive”.*“interview”/]]],
  ['a survey after all', staged(stage('scoring'), stage('release'), stage('archive'), stage('survey'), stage('evaluate')), []],
  ['a stage that the plan lacks is not missed', staged(stage('release'), stage('appeal')), []],
  ['never in one review', staged(stage('release', { cycles: ['half'] }), stage('scoring', { cycles: ['year'] })), []],
  ['due before what comes first', staged(stage('scoring', by(10)), stage('check'), stage('approve', by(5))), [
    ['problem', 'stages/2/due', /“approve” is due before “scoring”/],
  ]],
  ['due on one day, said in two ways', staged(stage('scoring', by(10)), stage('approve', by(10, 'dayOfNextMonth'))), []],
]; // biome-ignore format: a table

describe('stages', () => test.each(STAGES)('%s', (_, plan, expected) => expectFound(checkPlan(plan), expected)));

describe('in one cycle only', () => {
  test.each<[Cycle | undefined, number]>([
    ['quarter', 0],
    ['half', 1],
    ['year', 1],
    [undefined, 1],
  ])('%s', (cycle, count) => {
    const plan = answering(FIVE, { 'scorecards/1/dimensions/1/adds': [rated('x', 10)] });
    expect(checkPlan(plan, cycle)).toHaveLength(count);
  });
});

describe('cycles and roll-ups', () => {
  const found = (plan: Plan, cycle: Cycle) => checkPlan(plan, cycle).map(({ level, path, sentence }) => [level, path, sentence.en]);

  test('a cycle that the plan does not have is a problem', () =>
    expect(found(THREE, 'half')).toContainEqual([
      'problem',
      'cycles',
      'The plan has no review of this cycle (half-year). Choose another cycle.',
    ]));

  test('shorter periods that are all there is make all of the score', () => {
    expect(found(answering(THREE, { 'rollUps/0/share': 100 }), 'year')).toEqual([]);
    expect(found(answering(THREE, { 'rollUps/0/share': 60 }), 'year')).toEqual([
      [
        'problem',
        'rollUps/0/share',
        'Roll-up: nothing else is scored in this cycle, and the shorter periods make 60% of it. Give them 100%.',
      ],
    ]);
  });
});
