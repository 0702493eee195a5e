// What belongs to which cycle: bonuses, roll-ups, the names of grades, and rules over shorter periods.
import { LIBRARY } from '../../src/plans/library';
import { PLAN_03 } from '../../src/plans/library/plan-03';
import { PLAN_05 } from '../../src/plans/library/plan-05';
import { PLAN_06 } from '../../src/plans/library/plan-06';
import type { Plan } from '../../src/plans/plan';
import { openFor, type ReadyPlan, readyPlan } from '../../src/plans/ready';
import type { Cycle } from '../../src/plans/value';
import { ANSWERS, answered } from './answers/index';

const ready = (plan: Plan, cycle: Cycle, more: Readonly<Record<string, unknown>> = {}): ReadyPlan => {
  const made = readyPlan(answered(plan, 'liu@example.com', '2026-06-26T08:00:00.000Z', { ...ANSWERS[plan.id], ...more }), cycle);
  if (!made.ok) throw new Error(made.open.map(({ path }) => path).join());
  return made.ready;
};

test('plan 6: the bonus is the quarter’s, and nobody’s where HR decided that it is worked out elsewhere', () => {
  expect(ready(PLAN_06, 'quarter').bonus.length).toBe(4);
  expect(ready(PLAN_06, 'year').bonus).toEqual([]);
  expect(ready(PLAN_06, 'quarter', { 'decisions/4/value': 'elsewhere' }).bonus).toEqual([]);
});

test('plan 3: the year-end bonus is the year’s; its table may name grades as months do', () => {
  const bonus = [['月优秀员工', 1.5], ['年度合格员工', 1]]; // biome-ignore format: one table
  expect(ready(PLAN_03, 'month', { bonus }).bonus).toEqual([]);
  expect(ready(PLAN_03, 'year', { bonus }).bonus).toEqual([['年度优秀员工', 1.5], ['年度合格员工', 1]]); // biome-ignore format: one table
});

test('plan 3: the year’s grade names are asked for, for the year alone', () => {
  const asked = (cycle: Cycle) => openFor(PLAN_03, cycle).map(({ path }) => path).filter((path) => path.includes('renamed')); // biome-ignore format: one line
  expect(asked('month')).toEqual([]);
  expect(asked('year')).toEqual([0, 1].map((n) => `grades/list/${n}/renamed/name`));
  expect(ready(PLAN_03, 'month').grades.map(({ name }) => name['zh-CN'])).toContain('月优秀员工');
  expect(ready(PLAN_03, 'year').grades.map(({ name }) => name['zh-CN'])).toEqual(['年度优秀员工', '年度合格员工', '需激励员工']);
});

test('a name for another cycle is asked for where the policy’s is one for months, and nowhere else', () => {
  for (const { grades } of LIBRARY)
    for (const { name, renamed } of grades.list)
      expect([name.en, renamed !== undefined]).toEqual([name.en, /月/.test(name['zh-CN']) || /month/i.test(name.en)]);
});

test('what months brought is for the cycle they roll up to', () => {
  expect(ready(PLAN_03, 'month').brought).toEqual([]);
  expect(ready(PLAN_03, 'year').brought.map(({ id, takes }) => [id, takes])).toEqual([
    ['warning', undefined],
    ['noYearEndBonus', 'bonus'],
    ['star', undefined],
  ]);
  expect(ready(PLAN_05, 'year').brought).toEqual([]);
});

test('plan 5: only people’s cards have half-years', () => {
  expect(ready(PLAN_05, 'year').rollUps.map(({ from, cards }) => [from, cards])).toEqual([['half', ['managers', 'staff']]]);
});
