// A sound plan changed in one way, and exactly what is found then, in both languages.
import fc from 'fast-check';
import { fits } from '../../src/plans/check-answers';
import { checkPlan } from '../../src/plans/check-plan';
import { decide, openIn } from '../../src/plans/decide';
import type { Finding } from '../../src/plans/finding';
import { LIBRARY } from '../../src/plans/library';
import { PLAN_03 } from '../../src/plans/library/plan-03';
import { PLAN_05 } from '../../src/plans/library/plan-05';
import type { Person } from '../../src/plans/person';
import type { Plan } from '../../src/plans/plan';
import { readRoster } from '../../src/plans/roster';
import type { AnswerKind, Cycle } from '../../src/plans/value';
import { answered } from './answers';

const [WHO, WHEN] = ['liu@example.com', '2026-06-26T08:00:00.000Z'];
const FIVE = answered(PLAN_05, WHO, WHEN);

/** The plan with other answers, by path. */
function answering(plan: Plan, answers: Readonly<Record<string, unknown>>): Plan {
  return Object.entries(answers).reduce<Plan>((now, [path, value]) => {
    const outcome = decide(now, path, { value, who: WHO, when: WHEN });
    if (!outcome.ok) throw new Error(`${outcome.why} at ${outcome.path}`);
    return outcome.plan;
  }, plan);
}

/** What lies between the grades of plan 3 has a name here. */
const THREE = answering(answered(PLAN_03, WHO, WHEN), { 'grades/gap': '普通' });

/** The plan with other parts, by path, whoever they come from. */
function changed(plan: Plan, parts: Readonly<Record<string, unknown>>): Plan {
  const copy = JSON.parse(JSON.stringify(plan)); // parts that scorecards share become their own
  for (const [path, part] of Object.entries(parts)) {
    const names = path.split('/');
    const last = names.pop() ?? '';
    const node = names.reduce<Record<string, unknown>>((at, name) => at[name] as Record<string, unknown>, copy);
    node[last] = part;
  }
  return copy;
}
const given = (value: unknown) => ({ state: 'given', value, quote: { text: '', en: '', section: '' } });
const open = (as: AnswerKind, rest = {}) => ({ state: 'open', question: { en: 'What?', 'zh-CN': '什么？' }, as, ...rest });
const edge = (at: number, inclusive: boolean) => ({ at: given(at), inclusive: given(inclusive) });
const grade = (name: string, from?: ReturnType<typeof edge>, to?: ReturnType<typeof edge>) => ({
  id: name,
  name: { en: name, 'zh-CN': name },
  from,
  to,
});
const rated = (title: string, weight: number, more = {}) => ({ title, weight, how: { kind: 'rated' }, ...more });
const kpi = (method: string, detail?: unknown) => [rated('K', 100, { how: { kind: 'kpi', method, detail }, target: 5 })];

type Expected = readonly (readonly [level: string, path: string, sentence: RegExp])[];

/** The findings are these and no others; every sentence is filled, in both languages. */
function expectFound(found: readonly Finding[], expected: Expected) {
  expect(found.map(({ level, path }) => [level, path])).toEqual(expected.map(([level, path]) => [level, path]));
  found.forEach(({ sentence }, n) => {
    expect(sentence.en).toMatch(expected[n]?.[2] ?? /^$/);
    expectFilled(sentence);
  });
}
function expectFilled({ en, 'zh-CN': zh }: Finding['sentence']) {
  expect(`${en}${zh}`).not.toMatch(/[{}]|undefined|NaN|\[object/);
  expect(zh).toMatch(/[一-鿿]/);
  expect(en).toMatch(/[.?]$/);
}

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
  expectFound(checkPlan(answering(THREE, { 'grades/gap': '—' })), [['warning', 'grades/gap', /\[60, 80\) have no grade and show —/]]);
});

const WEIGHTS: readonly [string, Plan, Expected][] = [
  ['too little', answering(THREE, { 'scorecards/0/weights': [30, 30, 35] }), [
    ['problem', 'scorecards/0/weights', /^E-commerce department: the weights of the dimensions total 95, not 100\. Change them\.$/],
  ]],
  ['fractions are no points', answering(THREE, { 'scorecards/0/weights': [0.3, 0.3, 0.4] }), [
    ['problem', 'scorecards/0/weights', /total 1, not 100/],
  ]],
  ['three thirds', answering(THREE, { 'scorecards/0/weights': [33.333, 33.333, 33.333] }), []],
  ['just too far off', answering(THREE, { 'scorecards/0/weights': [33.33, 33.33, 33.33] }), [
    ['problem', 'scorecards/0/weights', /total 99.99/],
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
function indicator(id: string, more = {}) {
  return { id, title: { en: id, 'zh-CN': id }, how: given({ kind: 'rated' }), ...more };
}

const OWN = { 'grades/list': [], 'grades/own': given([]), streaks: [] };
const GRADES: readonly [string, Plan, Expected][] = [
  ['a hole', changed(FIVE, { 'grades/list/1/from': edge(82, true) }), [['problem', 'grades/list', /scores in \[80, 82\) have no grade\. Move/]]],
  ['a hole of one point', changed(FIVE, { 'grades/list/0/from': edge(90, false) }), [['problem', 'grades/list', /\[90, 90\]/]]],
  ['a hole that HR is asked about', changed(FIVE, { 'grades/list/1/from': edge(82, true), 'grades/gap': open({ kind: 'text' }) }), []],
  ['a hole that HR has named', answering(THREE, { 'grades/gap': '普通' }), []],
  ['nothing is found of edges while one is open', changed(FIVE, {
    'grades/list/1/from': { at: given(82), inclusive: open({ kind: 'text' }) },
  }), []],
  ['an overlap', changed(FIVE, { 'grades/list/2/to': edge(80, true) }), [['problem', 'grades/list', /\[80, 80\] have two, “C” and “B”/]]],
  ['edges the wrong way round', changed(FIVE, { 'grades/list/4/to': edge(60, false), 'grades/list/3/from': edge(75, true), 'grades/list/2/from': edge(60, true) }), [
    ['problem', 'grades/list', /“D” ends before it begins/],
  ]],
  ['no score over full marks and under 0 is asked for', changed(FIVE, {
    'grades/list/0/to': edge(120, true), 'grades/list/4/from': edge(0, true),
  }), []],
  ['but what caps allow is', changed(FIVE, { 'grades/list/0/to': edge(100, true) }), [['problem', 'grades/list', /\(100, 114\]/]]],
  ['a grade over what caps allow', changed(FIVE, { 'grades/list/0/from': edge(115, true), 'grades/list/1/to': undefined }), [
    ['warning', 'grades/list', /nobody can get “A”: scores go from 0 to 114/],
  ]],
  ['full marks of 10', answering(FIVE, { 'grades/full': 10 }), ['A', 'B', 'C', 'D'].map((name): Expected[number] => 
    ['warning', 'grades/list', new RegExp(`“${name}”: scores go from 0 to 11.4`)])],
  ['how far up scores go is not known while full marks are open', changed(FIVE, {
    'grades/list/0/to': edge(100, true), 'grades/full': open({ kind: 'number' }),
  }), []],
  ['whole scores as shown leave nothing between 89 and 90', changed(FIVE, {
    'grades/list/1/to': edge(89, true), 'grades/decimals': given(0), 'grades/basis': given('shown'),
  }), []],
  ['with a decimal they do', changed(FIVE, {
    'grades/list/1/to': edge(89, true), 'grades/decimals': given(1), 'grades/basis': given('shown'),
  }), [['problem', 'grades/list', /\(89, 90\)/]]],
  ['one name twice', changed(FIVE, { 'grades/list/3/name': { en: ' ｂ', 'zh-CN': '丁' } }), [['problem', 'grades/list/3', /two have the name “ ｂ”/]]],
  ['cut-offs that do not fall', changed(FIVE, { ...cutoffs([90, 80, 80, 60]) }), [['problem', 'grades/cutoffs', /do not fall: 90, 80, 80, 60/]]],
  ['too few cut-offs', changed(FIVE, { ...cutoffs([90, 80, 60]) }), [['problem', 'grades/cutoffs', /lower edges given: 3; grades: 5\./]]],
  ['good cut-offs', changed(FIVE, { ...cutoffs([90, 80, 70, 60]) }), []],
  ['HR’s own grades', changed(FIVE, { ...OWN, 'grades/own': given([['S', 90], ['T', 60], ['U', null]]) }), []],
  ['HR’s own, none of them', changed(FIVE, OWN), []],
  ['HR’s own with an edge missing', changed(FIVE, { ...OWN, 'grades/own': given([['S', 90], ['T', null], ['U', null]]) }), [
    ['problem', 'grades/own', /lower edges given: 1; grades: 3\./],
  ]],
  ['HR’s own, rising', changed(FIVE, { ...OWN, 'grades/own': given([['S', 60], ['T', 90], ['U', null]]) }), [['problem', 'grades/own', /60, 90/]]],
  ['HR’s own, the last one with an edge', changed(FIVE, { ...OWN, 'grades/own': given([['S', 90], ['T', 60]]) }), [
    ['problem', 'grades/own', /\[0, 60\) have no grade/],
  ]],
  ['HR’s own, one name twice', changed(FIVE, { ...OWN, 'grades/own': given([['S', 90], ['s', null]]) }), [['problem', 'grades/own', /“s”/]]],
]; // biome-ignore format: a table
function cutoffs(value: readonly number[]) {
  return { 'grades/list': ['A', 'B', 'C', 'D', 'E'].map((name) => grade(name)), 'grades/cutoffs': given(value) };
}

const quotas = (...rows: (readonly [string, string])[]) => answering(FIVE, { 'grades/quotas': rows });
const QUOTAS: readonly [string, Plan, Expected][] = [
  ['as people write them', quotas(['Ａ', '≤ 10%'], ['b', '20%'], ['E', '>=5%']), []],
  ['plain percents', quotas(['A', '<=10'], ['E', '>=5']), []],
  ['unreadable', quotas(['A', '一成']), [['problem', 'grades/quotas', /the limit “一成” of “A” cannot be read/]]],
  ['under is no limit', quotas(['A', '<10%']), [['problem', 'grades/quotas', /“<10%”/]]],
  ['two ends are none', quotas(['A', '>=5% <=10%']), [['problem', 'grades/quotas', /“>=5% <=10%”/]]],
  ['an unknown grade', quotas(['S', '<=10%']), [['problem', 'grades/quotas', /^Quotas: the plan has no grade “S”/]]],
  ['what HR calls a hole is a grade', answering(THREE, { 'grades/gap': '普通', 'grades/quotas': [['普通', '<=50%']] }), []],
  ['grades that are not known yet', changed(quotas(['S', '<=10%']), { ...OWN, 'grades/own': open({ kind: 'grades' }) }), []],
  ['no room for all', quotas(['A', '<=10%'], ['B', '<=20%'], ['C', '<=20%'], ['D', '<=20%'], ['E', '<=20%']), [
    ['problem', 'grades/quotas', /take at most 90% of 100%/],
  ]],
  ['just room', quotas(['A', '20%'], ['B', '20%'], ['C', '20%'], ['D', '20%'], ['E', '20%']), []],
  ['too many needed', quotas(['A', '>=60%'], ['B', '=50%']), [['problem', 'grades/quotas', /need at least 110% of 100%/]]],
  ['two limits of one grade that exclude each other', quotas(['A', '<=10%'], ['A', '>=20%']), [['problem', 'grades/quotas', /fits the limits of “A”/]]],
]; // biome-ignore format: a table

const RULES: readonly [string, Plan, Expected][] = [
  ['a bonus for an unknown grade', answering(FIVE, { bonus: [['A', 1.2], ['S', 2]] }), [['problem', 'bonus', /^Bonus: the plan has no grade “S”/]]],
  ['a coefficient that is none', answering(FIVE, { bonus: [['A', '高']] }), [['problem', 'bonus', /the coefficient “高” of “A”/]]],
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

const stage = (id: string, more = {}) => ({ id, title: { en: id, 'zh-CN': `“${id}”环节` }, what: {}, who: {}, ...more });
const by = (count: number, of = 'daysAfter') => ({ due: given({ count, of }) });
const staged = (...stages: unknown[]) => changed(FIVE, { stages });
const STAGES: readonly [string, Plan, Expected][] = [
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

describe.each([
  ['weights', WEIGHTS],
  ['grades', GRADES],
  ['quotas', QUOTAS],
  ['rules', RULES],
  ['stages', STAGES],
] as const)(
  // biome-ignore format: a list
  '%s',
  (_, table) => test.each(table)('%s', (__, plan, expected) => expectFound(checkPlan(plan), expected)),
);

describe('answers', () => {
  const kinds: readonly [AnswerKind, good: readonly unknown[], bad: readonly unknown[], wanted: RegExp][] = [
    [{ kind: 'number' }, [0, -1.5], ['1', null, Number.NaN, Number.POSITIVE_INFINITY], /Give a number\.$/],
    [{ kind: 'number', min: 0, max: 4 }, [0, 4], [-1, 5], /from 0 to 4\.$/],
    [{ kind: 'number', min: 3 }, [3], [2], /of 3 or more\.$/],
    [{ kind: 'number', max: 3 }, [3], [4], /of 3 or less\.$/],
    [{ kind: 'text' }, ['—', 'x'], ['', '  ', 3], /in words\.$/],
    [{ kind: 'day' }, ['2026-07-01', '2026年7月1日', 46204], ['soon', '3/4/2026', '', 12], /such as 2026-07-01\.$/],
    [
      { kind: 'choice', options: [{ value: false, label: { en: 'No', 'zh-CN': '否' } }, { value: 'x', label: { en: 'X', 'zh-CN': '某' } }] },
      [false, 'x'],
      [true, 'X', 0, undefined],
      /one of these: No \/ X\.$/,
    ],
    [{ kind: 'weights', of: [{ en: 'P', 'zh-CN': '甲' }, { en: 'Q', 'zh-CN': '乙' }] }, [[60, 40], []], [60, ['60', 40], 'x'], /for each of these: P \/ Q\.$/],
    [{ kind: 'cutoffs', of: [] }, [[90, 80]], [[90, null]], /Give a number for each/],
    [{ kind: 'target' }, [5, 'each'], ['5'], /“each”\.$/],
    [{ kind: 'cycles' }, [['month']], [[], ['week'], 'month'], /at least one cycle\.$/],
    [{ kind: 'indicators' }, [[], [rated('x', 100)]], [[{ title: 'x' }], 'x'], /a weight and a scoring method\.$/],
    [{ kind: 'method' }, [{ kind: 'rated' }], [{ kind: 'guessed' }, 'rated'], /scoring method\.$/],
    [{ kind: 'grades' }, [[], [['A', 90], ['B', null]]], [[['A', '90']], ['A']], /its lower edge\.$/],
    [
      { kind: 'pairs', first: { en: 'Grade', 'zh-CN': '等级' }, second: { en: 'Limit', 'zh-CN': '限额' } },
      [[], [['A', '<=10%']], [['A', 1.2]]],
      [[['A']], [['A', null]], 'A<=10%'],
      /both columns of each row: Grade \/ Limit\.$/,
    ],
  ]; // biome-ignore format: a table
  test.each(kinds)('%j', (as, good, bad, wanted) => {
    const plan = changed(FIVE, { 'decisions/0': { id: 'x', title: {}, value: open(as) } });
    for (const value of good) expectFound(checkPlan(answering(plan, { 'decisions/0/value': value })), []);
    for (const value of bad)
      expectFound(checkPlan(answering(plan, { 'decisions/0/value': value })), [['problem', 'decisions/0/value', wanted]]);
  });

  test('an answer that does not fit is told once, and is open to the other checks', () => {
    const plan = answering(FIVE, { 'scorecards/2/weights': 'half', 'grades/full': -5, 'grades/quotas': 'A<=10%' });
    expect(checkPlan(plan).map(({ path }) => path)).toEqual(['scorecards/2/weights', 'grades/full', 'grades/quotas']);
    expect(checkPlan(plan)[0]?.sentence.en).toMatch(
      /^“What do economic indicators and key tasks weigh\?” The answer “half” does not fit\./,
    );
  });

  test('whatever is answered, every sentence is whole and nothing is thrown', () => {
    const paths = [...openIn(PLAN_05), ...openIn(PLAN_03)].map(({ path }) => path);
    const value = fc.oneof(
      fc.constantFrom<unknown>('—', 'each', [], [['A', '<=10%']], [['A', 1]], [50, 50], { kind: 'kpi', method: 'within' }, [
        rated('x', 50),
      ]),
      fc.anything(),
    );
    fc.assert(
      fc.property(fc.constantFrom(PLAN_03, PLAN_05, THREE, FIVE), fc.dictionary(fc.constantFrom(...paths), value), (plan, answers) => {
        const now = Object.entries(answers).reduce<Plan>((before, [path, each]) => {
          const outcome = decide(before, path, { value: each, who: WHO, when: WHEN });
          return outcome.ok ? outcome.plan : before;
        }, plan);
        for (const { sentence } of checkPlan(now)) expect(`${sentence.en}${sentence['zh-CN']}`).not.toMatch(/undefined|\[object/);
      }),
      { numRuns: 500 },
    );
  });
});

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

test('weights that total 100 are right, and are wrong as soon as one is moved', () => {
  const parts = fc.array(fc.integer({ min: 0, max: 4000 }), { minLength: 2, maxLength: 2 }).filter(([a = 0, b = 0]) => a + b <= 10_000);
  fc.assert(
    fc.property(parts, fc.integer({ min: 1, max: 500 }), ([a = 0, b = 0], off) => {
      const weights = [a / 100, b / 100, (10_000 - a - b) / 100];
      expect(checkPlan(answering(THREE, { 'scorecards/0/weights': weights }), 'month').map(({ path }) => path)).toEqual([]);
      const moved = [(a + off) / 100, ...weights.slice(1)];
      expect(checkPlan(answering(THREE, { 'scorecards/0/weights': moved }), 'month').map(({ path }) => path)).toEqual([
        'scorecards/0/weights',
      ]);
    }),
  );
});

describe('beside a roster', () => {
  const HEAD = ['工号', '姓名', '邮箱', '部门', '岗位', '考核组', '直接上级', '分管领导', '委托给', '状态'];
  const row = (id: string, cells: Readonly<Record<string, string>>) => {
    const all: Readonly<Record<string, string>> = { 工号: id, 姓名: `人${id}`, 邮箱: `${id}@example.com`, ...cells };
    return HEAD.map((heading) => all[heading] ?? '');
  };
  /** A general manager, an executive, finance, one middle manager and six of the staff. */
  const ROWS = [
    row('1', { 岗位: '总经理' }),
    row('2', { 岗位: '副总经理', 直接上级: '1' }),
    row('3', { 岗位: '财务经理', 考核组: '中层', 部门: '财务', 直接上级: '2', 分管领导: '2' }),
    row('4', { 岗位: '客服经理', 考核组: '中层', 部门: '客服', 直接上级: '2', 分管领导: '2' }),
    ...[5, 6, 7, 8].map((n) => row(String(n), { 考核组: '员工', 部门: '客服', 直接上级: '4', 分管领导: '2' })),
  ];
  const people = (...changes: (readonly [id: string, cells: Readonly<Record<string, string>>])[]): readonly Person[] => {
    const other = new Map(changes);
    const rows = ROWS.map((cells) => cells.map((cell, c) => other.get(cells[0] ?? '')?.[HEAD[c] ?? ''] ?? cell));
    return readRoster([HEAD, ...rows]).people;
  };
  const UNTAKEN: Expected[number] = ['warning', 'scorecards', /no scorecard takes 人1 \(1\), 人2 \(2\)\. Check their groups/];
  const staff = ['5', '6', '7', '8'];
  const each = (ids: readonly string[], cells: Readonly<Record<string, string>>) => ids.map((id) => [id, cells] as const);

  test.each<[string, Plan, Cycle, readonly Person[], Expected]>([
    ['all in place', FIVE, 'half', people(), [UNTAKEN]],
    ['no card for people in a quarter', FIVE, 'quarter', people(), []],
    ['no executive for anyone', FIVE, 'half', people(...each(['3', '4', ...staff], { 分管领导: '' })), [
      UNTAKEN,
      ['problem', 'scorecards/0/raters/1', /^Middle managers · Executive in charge: .* any of the 2 reviewed/],
      ['problem', 'scorecards/1/raters/1', /^General staff · Executive in charge: .* any of the 4 reviewed/],
    ]],
    ['an executive for some', FIVE, 'half', people(['5', { 分管领导: '' }]), [UNTAKEN]],
    ['a rater without a share is not missed', answering(THREE, { 'scorecards/0/shares': [100, 0] }), 'month', people(...each(['3', '4', ...staff], { 分管领导: '' })), []],
    ['nobody in the named position', FIVE, 'quarter', people(['3', { 岗位: '会计' }]), [
      ['warning', 'scorecards/2/raters/0', /^Departments · Finance: nobody in the People tab has the position “财务管理部经理” \/ /],
    ]],
    ['who rates is reviewed too', FIVE, 'half', people(['1', { 考核组: '员工', 直接上级: '2', 分管领导: '2' }]), [
      ['warning', 'scorecards', /takes 人2 \(2\)\./],
      ['problem', 'scorecards/1/raters/0', /^General staff · General manager: 人1 \(1\) would rate themself/],
    ]],
    ['by delegation', FIVE, 'half', people(['4', { 委托给: '6' }]), [UNTAKEN, ['problem', 'scorecards/1/raters/2', /人6 \(6\) would rate themself/]]],
    ['a card for nobody', FIVE, 'half', people(...each(['3', '4'], { 考核组: '员工' })), [UNTAKEN, ['warning', 'scorecards/0', /^Middle managers: nobody/]]],
    ['on probation is no regular employee', FIVE, 'half', people(['4', { 状态: '试用' }], ['1', { 状态: '离职' }], ['2', { 考核组: '中层' }]), [
      ['warning', 'scorecards/0/raters/0', /“总经理”/],
      ['warning', 'scorecards/1/raters/0', /General staff · General manager/],
    ]],
    ['more answers than there are people', answering(FIVE, { 'scorecards/1/raters/3/least': 8 }), 'year', people(), [
      UNTAKEN, ['warning', 'scorecards/1/raters/3', /fewer than 8 people can rate 人5 \(5\), 人6 \(6\), 人7 \(7\), 人8 \(8\), so no mean/],
    ]],
    ['as many as there are', answering(FIVE, { 'scorecards/1/raters/3/least': 7 }), 'year', people(), [UNTAKEN]],
    ['peers who count are too few for anybody', withPeers(4), 'half', people(), [
      UNTAKEN, ['problem', 'scorecards/1/raters/0', /fewer than 4 people/],
    ]],
    ['peers are enough', withPeers(3), 'half', people(), [UNTAKEN]],
    ['too many to name', FIVE, 'half', people(...each(staff, { 考核组: '外包' })), [
      ['warning', 'scorecards', /takes 人1 \(1\), .*人7 \(7\), … \+1\./], ['warning', 'scorecards/1', /General staff/],
    ]],
    ['one in six is no whole head', quotas(['A', '=20%']), 'half', people(), [['problem', 'grades/quotas', /fits the limits of “A”/], UNTAKEN]],
    ['heads allowed round down', quotas(['A', '20%'], ['B', '20%'], ['C', '20%'], ['D', '20%'], ['E', '20%']), 'half', people(), [
      ['problem', 'grades/quotas', /take at most 5 of the 6 reviewed/], UNTAKEN,
    ]],
    ['heads needed round up', quotas(['A', '>=30%'], ['B', '>=30%'], ['C', '>=30%'], ['D', '>=10%']), 'half', people(), [
      ['problem', 'grades/quotas', /need at least 7 of the 6 reviewed/], UNTAKEN,
    ]],
    ['one person, and no quota that fits', quotas(['A', '=20%']), 'half', people(...each(['3', '4', ...staff.slice(1)], { 状态: '离职' }), ['5', { 直接上级: '2' }]), [
      ['problem', 'grades/quotas', /“A”/], UNTAKEN, ['warning', 'scorecards/0', /Middle/],
    ]],
  ])('%s', (_, plan, cycle, roster, expected) => expectFound(checkPlan(plan, cycle, roster), expected)); // biome-ignore format: a table

  function withPeers(least: number): Plan {
    const peers = {
      id: 'peers',
      title: { en: 'Peers', 'zh-CN': '同级' },
      from: 'peers',
      via: 'ballots',
      counts: true,
      least: given(least),
    };
    return changed(FIVE, { 'scorecards/1/raters': [peers], 'scorecards/1/shares': given([100]) });
  }
});

describe('cycles and roll-ups', () => {
  const found = (plan: Plan, cycle: Cycle) => checkPlan(plan, cycle).map(({ level, path, sentence }) => [level, path, sentence.en]);

  test('a cycle that the plan does not have is a problem', () =>
    expect(found(THREE, 'half')).toContainEqual([
      'problem',
      'cycles',
      'The plan has no review of this cycle (half-year). Choose another.',
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
