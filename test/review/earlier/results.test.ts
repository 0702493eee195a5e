// Lines of earlier periods, one by one: what each is taken as by plan 3 (month, out of 100, 108 at most), or why it is not.
import { dayOf } from '../../../src/plans/day';
import { earlierLines } from '../../../src/plans/earlier/lines';
import { foldId } from '../../../src/plans/fold-id';
import { periodKey } from '../../../src/plans/period';
import type { Plan } from '../../../src/plans/plan';
import { type EarlierChoices, resultsOf, withoutDoubles } from '../../../src/review/earlier/results';
import { answeredPlan } from '../../workbook/fixtures';

const PLAN = answeredPlan('plan-03');
const NOTHING: EarlierChoices = { grades: {}, low: '', high: '', left: [], fill: false, exempt: false };
const known = new Map(['E004', 'E012'].map((id) => [foldId(id), { id, name: `name of ${id}`, department: 'Sales' }]));

function read(text: string, choices: Partial<EarlierChoices> = {}, plan: Plan = PLAN) {
  const facts = { plan, language: 'zh-CN' as const, known, running: new Set(['2026-05']), today: dayOf(new Date(2026, 5, 30)) };
  return withoutDoubles(resultsOf(earlierLines(text).lines, facts, { ...NOTHING, ...choices }));
}
const told = (text: string, choices: Partial<EarlierChoices> = {}, plan?: Plan) => {
  const { results, refused } = read(text, choices, plan);
  return [
    ...results.map(({ who, period, score, grade, otherwise, sure, graded }) => [who.id, periodKey(period), score, grade, otherwise ?? graded ?? (sure ? 'sure' : '')]),
    ...refused.map(({ what, why, ask }) => [what.en, why.en, ...(ask ? [ask.kind] : [])]),
  ]; // biome-ignore format: two kinds of rows
};

const GOOD = '月优秀员工';
test.each<[line: string, result: readonly unknown[], choices?: Partial<EarlierChoices>]>([
  [`E004\t2026-03\t95\t${GOOD}`, ['E004', '2026-03', 95, GOOD, '']],
  [`ｅ 004\t2026年3月\t９５．５\t ${GOOD}\u200b`, ['E004', '2026-03', 95.5, GOOD, '']],
  ['E004\t2026-03\t95分\tExcellent employee of the month', ['E004', '2026-03', 95, GOOD, '']],
  [`E004\t2026-03\t\t${GOOD}`, ['E004', '2026-03', '', GOOD, '']],
  ['E004\t2026-03\tn/a\tB', ['E004', '2026-03', 'N/A', '', '']],
  ['E004\t2026-03\t不适用\t', ['E004', '2026-03', 'N/A', '', '']],
  ['E004\t2026-03\t\tN/A', ['E004', '2026-03', 'N/A', '', '']],
  [`E004\t2026-03\t50\t${GOOD}`, ['E004', '2026-03', 50, GOOD, '需激励员工']],
  ['E004\t2026-03\t95\t', ['E004', '2026-03', 95, '', 'blank']],
  ['E004\t2026-03\t95\t', ['E004', '2026-03', 95, GOOD, 'filled'], { fill: true }],
  [`E004\t2026-03\t0\t需激励员工`, ['E004', '2026-03', 0, '需激励员工', '']],
  [`E004\t2026-03\t108\t${GOOD}`, ['E004', '2026-03', 108, GOOD, '']],
  [`E004\t2026-03\t95\tS`, ['E004', '2026-03', 95, GOOD, ''], { grades: { S: GOOD } }],
  [`E004\t2026-03\t0.95\t${GOOD}`, ['E004', '2026-03', 95, GOOD, ''], { low: 'meant' }],
  ['E004\t2026-03\t0.95\t需激励员工', ['E004', '2026-03', 0.95, '需激励员工', 'sure'], { low: 'written' }],
  [`E004\t2026-03\t120\t${GOOD}`, ['E004', '2026-03', 120, GOOD, 'sure'], { high: 'written' }],
  // not taken
  ['\t2026-03\t95', ['Line 1', 'there is no ID']],
  ['E999\t2026-03\t95', ['Line 1 · E999', 'nobody in People has this ID']],
  ['=1+1\t2026-03\t95', ['Line 1 · =1+1', 'nobody in People has this ID']],
  ['E004\t\t95', ['Line 1 · E004', 'there is no period']],
  ['E004\tspring\t95', ['Line 1 · E004 · “spring”', 'this is no period; write 2025-H2, 2025-Q3, 2025-11 or 2025']],
  ['E004\t2026-Q1\t95', ['Line 1 · E004 · “2026-Q1”', 'the plan has no periods of this length']],
  ['E004\t2026-07\t95', ['Line 1 · E004 · “2026-07”', 'this period has not begun']],
  ['E004\t2026-05\t95', ['Line 1 · E004 · “2026-05”', 'the review of May 2026 is here: closing it writes its rows']],
  ['E004\t2026-03\t\t', ['Line 1 · E004', 'there is neither a score nor a grade']],
  ['E004\t2026-03\t85%\t', ['Line 1 · E004 · “85%”', 'a percentage: write points, such as 85']],
  ['E004\t2026-03\t８５％\t', ['Line 1 · E004 · “８５％”', 'a percentage: write points, such as 85']],
  ['E004\t2026-03\tgood\t', ['Line 1 · E004 · “good”', 'this is no score: write points, or N/A for who had no such period']],
  ['E004\t2026-03\t88,10\t', ['Line 1 · E004 · “88,10”', 'this is no score: write points, or N/A for who had no such period']],
  ['E004\t2026-03\t0.85\t', ['Line 1 · E004 · “0.85”', '0.85: was 85 meant?', 'low']],
  ['E004\t2026-03\t850\t', ['Line 1 · E004 · “850”', 'hardly a score: by this plan 108 is the most', 'high']],
  ['E004\t2026-03\t-1\t', ['Line 1 · E004 · “-1”', 'hardly a score: by this plan 108 is the most', 'high']],
  ['E004\t2026-03\t95\tS', ['Line 1 · E004 · “S”', 'the plan has 月优秀员工, 月合格员工, 需激励员工', 'grade']],
  ['E004\t2026-03\t95\tS', ['Line 1 · E004 · “S”', 'the plan has 月优秀员工, 月合格员工, 需激励员工', 'grade'], { grades: { S: 'T' } }],
])('%j: %j', (...[line, result, choices]) => expect(told(line, choices)).toEqual([result]));

test('lines of one person and period that differ are not taken until one is left; the same said twice is said once', () => {
  const text = ['E004\t2026-03\t95\t', 'E004\t2026年3月\t95.0\t', 'E012\t2026-03\t80\t', 'e012\t2026-03\t81\t', 'E012\t2026-02\t81\t'].join(
    '\n',
  );
  const { results, refused, twice } = read(text);
  expect([results.map(({ line: { line } }) => line), twice]).toEqual([[1, 5], 1]);
  expect(refused.map(({ what, why }) => `${what.en}: ${why.en}`)).toEqual([
    'Line 3 · E012 · “2026-03”: another line says otherwise of this period: 4',
    'Line 4 · e012 · “2026-03”: another line says otherwise of this period: 3',
  ]);
  const one = read(text, { left: [3] });
  expect([one.results.map(({ line: { line } }) => line), one.refused, one.left]).toEqual([[1, 4, 5], [], 1]);
});

test('where the plan has no grades, none is taken', () => {
  const plan: Plan = { ...PLAN, grades: { ...PLAN.grades, list: [] } };
  expect(told('E004\t2026-03\t95\tA', {}, plan)).toEqual([['E004', '2026-03', 95, '', 'notTaken']]);
  expect(told('E004\t2026-03\t\tA', {}, plan)).toEqual([['Line 1 · E004', 'there is neither a score nor a grade']]);
});
