// The Dashboard's limits on the local host: whom they are of, and what they are once HR has changed them.
import type { Options } from '../../../src/arrangement/review';
import { PLAN_05 } from '../../../src/plans/library/plan-05';
import type { PersonId } from '../../../src/plans/person';
import type { Cycle } from '../../../src/plans/value';
import { a1, area } from '../../../src/workbook/area';
import { ANSWERS, answered } from '../../plans/answers/index';
import { reviewOf, WHEN } from '../fixtures';
import { type Opened, openReview } from '../opened-review';
import { enter, errorsIn, forbiddenIn, HR } from '../table-book';

jest.setTimeout(600_000);

const KINDS = ['plan', 'score', 'summary', 'dashboard', 'history', 'log'] as const;
const one = [{ title: '指标', weight: 100, how: { kind: 'rated' } }];
const CARDS = Object.fromEntries([0, 1, 2].flatMap((card) => [0, 1].map((each) => [`scorecards/${card}/dimensions/${each}/adds`, one])));

/** Plan 5 with limits, some of Li Min's people scored by everybody as told, and departments where that cycle has them. */
async function scored(
  cycle: Cycle,
  quotas: readonly (readonly [string, string])[] | undefined,
  points: Readonly<Record<string, number | undefined>>,
  named: Options['named'] = {},
  more: Readonly<Record<string, unknown>> = {},
): Promise<Opened> {
  const answers = { ...ANSWERS['plan-05'], ...CARDS, ...(quotas && { 'grades/quotas': quotas }), 'comments/required': 'none', ...more };
  const plan = answered(PLAN_05, 'liu@example.com', WHEN, answers);
  const only = Object.keys(points) as PersonId[];
  const base = reviewOf(plan, { cycle, only }).options.named;
  const opened = await openReview(reviewOf(plan, { cycle, language: 'en', only, named: { ...base, ...named } }), KINDS);
  for (const [n, { subjects }] of opened.review.raterTabs.entries()) {
    const tab = opened.tab(`score:${n}`);
    const marks = tab.marks.flatMap(({ value }) => (value.startsWith('rated:') ? [value] : []));
    const rows = subjects.map(({ id, person }, row) => [row, Object.fromEntries(marks.map((mark) => [mark, person ? points[id] : 50]))]);
    await enter(opened.host, tab, Object.fromEntries(rows));
  }
  return opened;
}

const FIVE = { E023: 95, E024: 85, E025: 85, E026: 85, E027: 85 };
const { E027: _, ...FOUR } = FIVE;

test.each([
  ['a year, all scored', 'year', FIVE, 6, [5, 87, 1 / 5], [['A', 1, 1 / 5], ['B', 4, 4 / 5]], '客服部 (5)'],
  ['a year, one not scored', 'year', { ...FOUR, E027: undefined }, 6, [5, 87.5, 1 / 4], [['A', 1, 1 / 4], ['B', 3, 3 / 4]], '客服部 (4)'],
  ['a quarter, of departments alone', 'quarter', FIVE, 1, [1, 50, 0], [['A', 0, 0], ['E', 1, 1]], '客服部 (1)'],
] as const)('figures, limits and means are of people where departments stand beside them: %s', async (_, cycle, points, subjects, figures, table, bar) => {
  const { host, tab, review } = await scored(cycle, [['A', '<=20%']], points);
  expect(review.subjects).toHaveLength(subjects);
  const row = host.values(`'${tab('dashboard').title}'!A2:N2`)[0] ?? [];
  expect([1, 5, 8].map((column) => row[column])).toEqual(figures);
  expect(host.values(`'${tab('dashboard').title}'!I19:K20`)).toEqual(table);
  expect(host.values(`'${tab('dashboard').title}'`).flat()).toContain(bar);
  // the year's vote is counted on a tab that is not made here: the Summary says so, and has ⚠ in its place
  expect(errorsIn(host, [tab('dashboard'), tab('summary')]).filter((error) => !/^⚠$|“Peers”/.test(String(error)))).toEqual([]);
}); // biome-ignore format: a row a case

test('raters are held against the mean of people by what they gave people; whoever rates departments alone against nothing', async () => {
  const { host, tab } = await scored('year', undefined, FIVE, { finance: ['E009' as PersonId] });
  const rows = host.values(`'${tab('dashboard').title}'!I26:M29`);
  const names = ['周建国', '林佩文', '李敏'];
  expect(rows).toEqual([...names.map((name) => [name, 0, 87, 0, 0]), [expect.any(String), 0, 50, '', '']]);
  expect(errorsIn(host, [tab('dashboard')])).toEqual([]);
});

test('a limit that HR changes on the Plan tab acts at once: in the Summary’s line, in the chart and in the verdict', async () => {
  const ten = Object.fromEntries([23, 24, 25, 26, 27, 28, 29, 30, 31, 32].map((n) => [`E0${n}`, n < 26 ? 95 : 75]));
  const { host, tab } = await scored('half', [['A', '<=10%'], ['E', '>=5%']], ten); // biome-ignore format: one line
  const limits = tab('plan').names.find(({ name }) => name.endsWith('quotas'))?.area;
  const type = (row: number, limit: string) => host.typeIn(tab('plan').title, `B${(limits?.row ?? 0) + 1 + row}`, limit, HR);
  const bars = tab('dashboard').charts[0]?.series[1]?.area;
  const seen = () => [
    host.value(`'${tab('summary').title}'!C3`),
    ...host
      .values(`'${tab('dashboard').title}'!${a1(bars ?? area(0, 0))}`)
      .flat()
      .slice(1, 2),
  ];
  expect(seen()).toEqual(['A 3 (≤ 1): 2 over', 1]);
  for (const [limit, other, words, heads] of [
    ['<=40%', '>=5%', 'A 3 (≤ 4): OK', 4],
    ['>=12.5%', '>=5%', 'A 3 (≥ 2): OK', 2],
    [' ≥ 33.3 %', '>=5%', 'A 3 (≥ 4): 1 short', 4],
    ['=30%', '>=5%', 'A 3 (= 3): OK', 3],
    ['29%', '>=5%', 'A 3 (≤ 2): 1 over', 2],
    ['0.3', '>=5%', 'A 3 (≤ 3): OK', 3],
    ['≤30％', '>=5%', 'A 3 (≤ 3): OK', 3],
    ['100', '>=5', 'A 3 (≤ 10): OK', 10],
    ['1', '>=5%', 'A 3 (≤ 10): OK', 10], // no plain number over 1: all of them
    ['1', '>=5', 'A 3 (≤ 0): 3 over', 0], // 5 is over 1, and makes 1 a percent
    ['≤３０%', '>=5%', 'A 3 (≤３０%): OK', ''],
    ['30%', '5', 'Limits on the Plan tab mix % with plain numbers over 1: write all with %', ''],
    ['10', '>=5%', 'Limits on the Plan tab mix % with plain numbers over 1: write all with %', ''],
  ] as const) {
    await type(0, limit);
    await type(1, other);
    expect([limit, other, ...seen()]).toEqual([limit, other, words, heads]);
  }
  expect(forbiddenIn(tab('dashboard'))).toEqual([]);
  expect(errorsIn(host, [tab('dashboard'), tab('summary')])).toEqual([]);
});

const SIX = { E023: 95, E024: 95, E025: 85, E026: 75, E027: 75, E028: 65 };
// 6 people: 10% is 0.6, 35% is 2.1, 25% is 1.5
test.each([
  ['down', {}, ['A 2 (≤ 0): 2 over', 'C 2 (≤ 2): OK', 'D 1 (≥ 2): 1 short'], [0, 2, 2]],
  ['down, one from 6 people on', { 'grades/atLeastOne': 6 }, ['A 2 (≤ 1): 1 over', 'C 2 (≤ 2): OK', 'D 1 (≥ 2): 1 short'], [1, 2, 2]],
  ['halfUp', {}, ['A 2 (≤ 1): 1 over', 'C 2 (≤ 2): OK', 'D 1 (≥ 2): 1 short'], [1, 2, 2]],
  ['up', {}, ['A 2 (≤ 1): 1 over', 'C 2 (≤ 3): OK', 'D 1 (≥ 2): 1 short'], [1, 3, 2]],
  // 0.6, 2.1, 1.5 and 1.8 that nobody limits: 1, 2, 1 and 2
  ['largestRemainder', {}, ['A 2 (≤ 1): 1 over', 'C 2 (≤ 2): OK', 'D 1 (≥ 1): OK'], [1, 2, 1]],
] as const)('limits of six people round as the plan says: %s', async (how, more, line, heads) => {
  const rounding = { 'grades/rounding': how.split(',')[0], ...more };
  const { host, tab } = await scored('half', [['A', '<=10%'], ['C', '<=35%'], ['D', '>=25%']], SIX, {}, rounding); // biome-ignore format: one line
  const seen = host.values(`'${tab('summary').title}'!C3:Z3`).flat().filter((text) => /^[A-E] \d/.test(String(text)));
  expect(seen).toEqual(line.slice(0, seen.length));
  expect(seen.length).toBeGreaterThan(0);
  const bars = tab('dashboard').charts[0]?.series[1]?.area;
  expect(host.values(`'${tab('dashboard').title}'!${a1(bars ?? area(0, 0))}`).flat().slice(1, 4)).toEqual(heads);
  const verdicts = host.values(`'${tab('dashboard').title}'!I18:M23`).map((row) => row[4]);
  expect(verdicts).toEqual(['Check', ...line.map((each) => each.replace(/^.*: /, '')), 'OK', '']);
  expect(forbiddenIn(tab('dashboard'))).toEqual([]);
  expect(errorsIn(host, [tab('dashboard'), tab('summary')])).toEqual([]);
}); // biome-ignore format: a row a case
