// Every decision of the library acts or is for the record, never both; and what acts does what its plan says.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAsked } from '../../src/plans/asked';
import { checkPlan } from '../../src/plans/checks/check-plan';
import { openIn } from '../../src/plans/decide';
import { dueDay } from '../../src/plans/due';
import { LIBRARY } from '../../src/plans/library';
import { PLAN_01 } from '../../src/plans/library/plan-01';
import { PLAN_02 } from '../../src/plans/library/plan-02';
import { PLAN_05 } from '../../src/plans/library/plan-05';
import { PLAN_06 } from '../../src/plans/library/plan-06';
import { PLAN_11 } from '../../src/plans/library/plan-11';
import { PLAN_12 } from '../../src/plans/library/plan-12';
import type { Plan } from '../../src/plans/plan';
import { READ_DECISIONS } from '../../src/plans/plan-decisions';
import { openFor, readyPlan } from '../../src/plans/ready';
import type { Cycle } from '../../src/plans/value';
import { NO_HOLIDAYS } from '../../src/plans/working-days';
import { answered } from './answers';
import { answering, expectFound, FIVE, quotas, WHEN, WHO } from './plan-cases';

const SOURCES = join(__dirname, '../../src');
/** All of the product's code but the plans themselves and the list of ids. */
const CODE = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !/plans[\\/]library[\\/]|plan-decisions\.ts$/.test(name))
  .map((name) => readFileSync(join(SOURCES, name), 'utf8'))
  .join('\n');
const isReadByCode = (id: string): boolean => new RegExp(`decisionOf\\([^)]*'${id}'`).test(CODE);
const namedByPlan = ({ streaks, pays }: Plan): readonly string[] =>
  [...streaks.flatMap(({ again, downTo }) => [again, downTo]), pays?.unless?.decision].filter((id) => id !== undefined);

const READ: ReadonlySet<string> = new Set(READ_DECISIONS);

test.each(LIBRARY.map((plan): [string, Plan] => [plan.id, plan]))(
  '%s: each decision is read, acts by what the plan says of it, or is for the record',
  (_, plan) => {
    for (const { id, effect } of plan.decisions) expect([id, effect.is === 'read']).toEqual([id, READ.has(id)]);
    for (const { id } of plan.decisions.filter(({ effect }) => effect.is === 'read'))
      expect([id, isReadByCode(id) || namedByPlan(plan).includes(id)]).toEqual([id, true]);
    for (const { id } of plan.decisions.filter(({ effect }) => effect.is !== 'read')) expect([id, isReadByCode(id)]).toEqual([id, false]);
  },
);

test('every decision that code may read is in the library', () => {
  const ids = LIBRARY.flatMap((plan) => plan.decisions.map(({ id }) => id));
  expect(READ_DECISIONS.filter((id) => !ids.includes(id))).toEqual([]);
});

test.each(LIBRARY.map((plan): [string, Plan] => [plan.id, plan]))(
  '%s: what its decisions act on is there, and the answer they wait for is one',
  (_, plan) => {
    const dimensions = plan.scorecards.flatMap((card) => card.dimensions);
    const there = {
      dimensions: dimensions.map(({ id }) => id),
      indicators: dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id)),
      stages: plan.stages.map(({ id }): string => id),
      grades: plan.grades.list.map(({ id }) => id),
    };
    for (const { id, effect, value } of plan.decisions) {
      for (const [kind, ids] of Object.entries(there)) {
        const named: unknown = Object.entries(effect).find(([name]) => name === kind)?.[1];
        if (Array.isArray(named)) expect([id, named.filter((each) => !ids.includes(each))]).toEqual([id, []]);
      }
      if ('stage' in effect) expect(there.stages).toContain(effect.stage);
      if ('like' in effect) expect(there.stages).toContain(effect.like);
      if ('answer' in effect && value.state === 'open' && value.as.kind === 'choice')
        expect(value.as.options.map((option) => option.value)).toContain(effect.answer);
    }
  },
);

const decided = (plan: Plan, answers: Readonly<Record<string, unknown>>): Plan => {
  const paths = Object.entries(answers).map(([id, value]) => [
    `decisions/${plan.decisions.findIndex((each) => each.id === id)}/value`,
    value,
  ]);
  return answering(answered(plan, WHO, WHEN), Object.fromEntries(paths));
};
const ready = (plan: Plan, cycle: Cycle) => {
  const outcome = readyPlan(plan, cycle);
  if (!outcome.ok) throw new Error(outcome.open.map(({ path }) => path).join());
  return outcome.ready;
};
const indicatorsIn = (plan: Plan, cycle: Cycle) =>
  ready(plan, cycle).cards.flatMap(({ dimensions }) => dimensions.flatMap(({ indicators }) => indicators));

test.each([
  [8, 2, '2026-07-08'],
  [31, 1, '2026-05-01'], // no day of April
  [0, 3, '2026-09-30'],
])('plan 1: the work report is due as many days after the period as HR says: %i after quarter %i', (count, n, day) => {
  const report = ready(decided(PLAN_01, { reportDue: count }), 'quarter').stages.find(({ id }) => id === 'report');
  const period = { cycle: 'quarter', year: 2026, n } as const;
  expect(report && dueDay(report, { period, due: {}, shift: 'same', holidays: NO_HOLIDAYS })).toBe(day);
});

test.each([
  ['asked', ['A']],
  ['score', 'none'],
])('plan 1: %s whether an A needs its innovation in the comment', (answer, comments) =>
  expect(ready(decided(PLAN_01, { evidenceA: answer }), 'quarter').comments).toEqual(comments),
);

test.each([
  ['all', ['check', 'collect', 'approve']],
  ['check', ['check']],
])('plan 2: by the 10th, %s', (answer, due) =>
  expect(ready(decided(PLAN_02, { tenthFor: answer }), 'month').stages.flatMap((stage) => (stage.due ? [stage.id] : []))).toEqual(due),
);

test('an answer that says that HR adds an indicator wants one', () => {
  const plan = decided(PLAN_06, { teamwork: 'indicator' });
  const n = PLAN_06.decisions.findIndex(({ id }) => id === 'teamwork');
  const found = checkPlan(plan, 'quarter').filter(({ level }) => level === 'problem');
  expectFound(found, [['problem', `decisions/${n}/value`, /calls for an indicator, and none is added to “Service quality”/]]);
});

test.each(LIBRARY.map((plan): [string, Plan] => [plan.id, plan]))(
  '%s: an answer that is said after its title and a colon has none',
  (_, plan) => {
    const labels = plan.decisions.flatMap(({ effect, value }) => {
      const as = value.state === 'open' ? value.as : undefined;
      return effect.is === 'told' && as?.kind === 'choice' ? as.options.flatMap(({ label }) => Object.values(label)) : [];
    });
    expect(labels.filter((label) => /[:：]/.test(label))).toEqual([]);
  },
);

test('what a decision says of an indicator or a stage stands beside it, in both languages', () => {
  const rank = indicatorsIn(decided(PLAN_11, { unranked: 100, keywords: '百度' }), 'term').find(({ id }) => id === 'rank');
  expect(rank?.standard).toEqual({
    en: 'Lower is better: first place is rank 1 (Keywords: 百度; A blog that is not found: 100)',
    'zh-CN': '名次越小越好：第一位为 1（关键词：百度；未进入排名：100）',
  });
  const data = ready(decided(PLAN_02, { collector: '孙秀英' }), 'month').stages.find(({ id }) => id === 'targets');
  expect(data?.what['zh-CN']).toContain('数据收集的代理人：孙秀英');
});

test('plan 12: market research that is not promotion’s leaves its weight to promotion’s others', () => {
  const promotion = (answer: string) =>
    ready(decided(PLAN_12, { researchPost: answer }), 'month').cards.find(({ id }) => id === 'promotion')?.dimensions[0]?.indicators;
  expect(promotion('promotion')?.map(({ id }) => id)).toContain('research');
  expect(promotion('others')?.map(({ id }) => id)).not.toContain('research');
  expect(promotion('others')?.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(100);
});

test('how limits round is asked where there are limits, and keeps a review from starting only there', () => {
  expect(isAsked(answering(FIVE, {}), 'grades/rounding')).toBe(false);
  expect(isAsked(quotas(['A', '<=10%']), 'grades/rounding')).toBe(true);
  expect(openIn(PLAN_05).map(({ path }) => path)).toEqual(expect.arrayContaining(['grades/rounding', 'grades/atLeastOne']));
  const openPaths = (plan: Plan) => openFor(plan, 'half').map(({ path }) => path);
  expect(openPaths(PLAN_05)).not.toContain('grades/rounding');
  expect(openPaths(answering(PLAN_05, { 'grades/quotas': [['A', '<=10%']] }))).toContain('grades/rounding');
});

test.each([['full', 100], ['free', undefined]])('points beyond full marks: %s', (beyond, cap) => {
  const all = indicatorsIn(answering(answered(PLAN_06, WHO, WHEN), { 'grades/beyond': beyond }), 'quarter');
  expect(all.find(({ how }) => how.kind === 'kpi' && how.method === 'higher')?.cap).toBe(cap);
  for (const { how, cap: own } of all) if (how.kind === 'rated') expect(own).toBe(100);
}); // biome-ignore format: a table
