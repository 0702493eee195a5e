// The Plan tab: every parameter with its origin, ranges by name that other tabs read, weights that act when HR changes them.
import type { Review } from '../../../src/arrangement/review';
import type { Language } from '../../../src/i18n/languages';
import { SERVER } from '../../../src/i18n/texts';
import { wordsIn } from '../../../src/i18n/words';
import { decide, type Outcome, reopen } from '../../../src/plans/decide';
import { LIBRARY } from '../../../src/plans/library';
import type { Plan } from '../../../src/plans/plan';
import type { Cycle } from '../../../src/plans/value';
import { LARGEST_FACTOR } from '../../../src/scoring/bonus';
import { a1 } from '../../../src/workbook/area';
import { planTab } from '../../../src/workbook/plan/tab';
import type { Tab } from '../../../src/workbook/tab';
import { call } from '../../functions/call';
import type { Host } from '../../local/open';
import { sampleCompany } from '../company';
import { answeredPlan, cyclesOf, reviewOf } from '../fixtures';
import { bookOf, errorsIn, faultsIn, forbiddenIn, makingFor, widthOf } from '../table-book';

const tabOf = (review: Review) => planTab(makingFor(review), 'plan');
const reviewIn = (id: string, cycle: Cycle, language: Language) => reviewOf(answeredPlan(id), { cycle, language });
const named = (tab: Tab, name: string) => tab.names.find((each) => each.name === `ST_test_${name}`)?.area;
const readName = (host: Host, tab: Tab, name: string): readonly (readonly unknown[])[] => {
  const area = named(tab, name);
  return area ? host.values(`'${tab.title}'!${a1(area)}`) : [];
};
const rowsOf = (tab: Tab): readonly string[] =>
  tab.blocks.flatMap(({ cells }) =>
    cells.map((row) => row.map((cell) => (typeof cell === 'object' ? (cell?.formula ?? '') : cell)).join(' | ')),
  );
const numbers = (rows: readonly (readonly unknown[])[]): readonly number[] => rows.map(([value]) => Number(value));

const EVERY = LIBRARY.flatMap(({ id }) => cyclesOf(answeredPlan(id)).map((cycle) => [id, cycle] as const));

describe.each(EVERY)('%s, %s', (id, cycle) => {
  const review = reviewIn(id, cycle, 'en');
  test('the ranges by name hold what is ready', async () => {
    const tab = tabOf(review);
    const host = await bookOf([tab], review);
    expect(errorsIn(host, [tab])).toEqual([]);
    for (const [n, card] of review.ready.cards.entries()) {
      const { dimensions, raters } = card;
      const weights = dimensions.flatMap((each) => each.indicators.map(({ weight }) => (each.weight * weight) / 10_000));
      const near = (wanted: readonly number[]) => wanted.map((each) => expect.closeTo(each, 10));
      expect(numbers(readName(host, tab, `weights_${n + 1}`))).toEqual(near(weights));
      expect(numbers(readName(host, tab, `dimensions_${n + 1}`))).toEqual(near(dimensions.map(({ weight }) => weight / 100)));
      expect(numbers(readName(host, tab, `shares_${n + 1}`))).toEqual(
        near(raters.filter(({ counts }) => counts).map(({ share }) => share / 100)),
      );
    }
    const { grades, quotas, outcomes, bonus } = review.ready;
    expect(readName(host, tab, 'grades')).toEqual(grades.map(({ name, criterion }) => [name.en, criterion]));
    expect(readName(host, tab, 'quotas').length).toBe(quotas.length);
    expect(readName(host, tab, 'outcomes').map(([, text]) => text)).toEqual(outcomes.map(([, text]) => text));
    expect(readName(host, tab, 'bonus').map(([, factor]) => factor)).toEqual(bonus.map(([, factor]) => factor));
  });

  test.each(['en', 'zh-CN'] as const)('in %s: the layout holds and every place is filled', (language) => {
    const tab = tabOf(reviewIn(id, cycle, language));
    expect(faultsIn(tab)).toEqual([]);
    expect(forbiddenIn(tab)).toEqual([]);
    expect(widthOf(tab)).toBe(1120);
    const text = rowsOf(tab).join('\n');
    expect(text).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
    expect(tab.inputs).toEqual([]); // HR's alone
  });
});

test('rules are as CONSEQUENCE wants them', () => {
  for (const language of ['en', 'zh-CN'] as const) {
    const tab = tabOf(reviewIn('plan-03', 'month', language));
    const { row, rows, columns } = named(tab, 'rules') ?? { row: 0, rows: 0, columns: 0 };
    expect([rows, columns]).toEqual([3, 5]);
    const block = tab.blocks.find((each) => each.row <= row && each.column === 0 && each.cells.length > row - each.row);
    const rules = Array.from({ length: rows }, (_, n) => (block?.cells[row + n - (block?.row ?? 0)] ?? []).slice(0, 5));
    const motivate = language === 'en' ? 'Employee to be motivated' : '需激励员工';
    expect(call('CONSEQUENCE', [[motivate, motivate]], rules)).toEqual(language === 'en' ? 'Warning' : expect.any(String));
    expect(call('CONSEQUENCE', [[motivate, '', motivate, '', motivate]], rules)).toMatch(/\S/);
  }
});

test('a rule carries its caution', () => {
  const tab = tabOf(reviewIn('plan-05', 'year', 'en'));
  expect(rowsOf(tab).find((row) => row.startsWith('E | 2'))).toContain(
    'E | 2 | consecutive |  | Policy: end or do not renew the contract (Have counsel check it against the Labour Contract Law',
  );
});

test('what HR changes acts at once, and the check says so', async () => {
  const review = reviewIn('plan-05', 'half', 'en');
  const tab = tabOf(review);
  const host = await bookOf([tab], review);
  const [dimensions, weights] = [named(tab, 'dimensions_1'), named(tab, 'weights_1')];
  if (!dimensions || !weights) throw new Error('no names');
  const check = `B${dimensions.row + dimensions.rows + 1}`;
  const at = `'${tab.title}'!`;
  expect(host.value(at + check)).toBe('OK: 100%');
  await host.typeIn(tab.title, `B${dimensions.row + 1}`, '70%');
  expect(host.value(at + check)).toBe('⚠ 110% in total, not 100%; 1 changed since the review was created');
  await host.typeIn(tab.title, `B${dimensions.row + 2}`, '30%');
  expect(host.value(at + check)).toBe('OK: 100%; 2 changed since the review was created');
  expect(numbers(readName(host, tab, 'weights_1')).map((each) => Math.round(each * 1e6) / 1e6)).toEqual([
    0.35, 0.14, 0.21, 0.09, 0.06, 0.09, 0.06,
  ]);
});

test.each<[Language, string, readonly string[]]>([
  [
    'en',
    'plan-05',
    [
      'How often | Quarterly, half-yearly, yearly',
      'Half-year in the year: share',
      'Given by the policy | “',
      '“评分权重为总经理30%,分管领导70%” (5.4.1)\nThe general manager’s score weighs 30%',
      'Decided by HR, not in the policy: liu@example.com, 26 Jun 2026',
    ],
  ],
  [
    'zh-CN',
    'plan-05',
    [
      '方案规定 | “',
      '\n“评分权重为总经理30%,分管领导70%”（第五条第（四）款第 1 项）',
      '人力资源部决定，方案未规定：liu@example.com，2026 年 6 月 26 日',
      '待定：方案未规定，人力资源部可增加',
    ],
  ],
  [
    'zh-CN',
    'plan-03',
    ['上限：方案规定\n上限是否包含：人力资源部决定：liu@example.com，2026 年 6 月 26 日', '适用于 | 全体被考核人', '维度内权重 | 占总分'],
  ],
  ['en', 'plan-12', ['Draft, derived from a text that is not a review policy · January 2026']],
])('%s, %s: says where values come from, the original always', (language, id, says) => {
  const text = rowsOf(tabOf(reviewIn(id, cyclesOf(answeredPlan(id)).includes('half') ? 'half' : 'month', language))).join('\n');
  for (const each of says) expect(text).toContain(each);
  if (language === 'zh-CN') expect(text.replace(/"zh-CN".*/g, '')).not.toMatch(/\nThe general manager’s score/);
});

test.each<[Language, readonly string[], string]>([
  ['en', ['Middle managers, Middle manager', 'General staff, Staff'], 'Finance 100%, Executive in charge of the department 0%'],
  ['zh-CN', ['中层管理人员、中层', '一般员工、员工'], '财务管理部 100%、部门的分管领导 0%'],
])('%s: who a card is for stands in the workbook’s own words, and whose shares those of another review are', (language, groups, share) => {
  const say = wordsIn(SERVER, 'planTab', language);
  const cells = tabOf(reviewIn('plan-05', 'half', language)).blocks.flatMap((block) => block.cells);
  const beside = (what: string) => cells.filter(([first]) => first === what).map(([, value]) => value);
  expect(beside(say('applies')).slice(0, 2)).toEqual(groups);
  expect(beside(say('shares'))).toContain(share);
});

test('what is open stands in amber with its question and a suggestion', () => {
  const open = planFrom(reopen(answeredPlan('plan-05'), 'appeal/answer'));
  const tab = tabOf(reviewOf(open, { cycle: 'half', language: 'en' }));
  const row = rowsOf(tab).findIndex((each) => each.startsWith('Working days to answer'));
  expect(rowsOf(tab)[row]).toContain('0: no limit.\nSuggestion: 15 working days');
  expect(rowsOf(tab)[row]).toContain('Open, needed before the review is closed');
  const amber = tab.looks
    .filter(({ look }) => look === 'open')
    .flatMap(({ area }) => Array.from({ length: area.rows }, (_, n) => area.row + n));
  expect(amber).toContain(row);
});
const planFrom = (outcome: Outcome<Plan>): Plan => {
  if (!outcome.ok) throw new Error(`${outcome.why} at ${outcome.path}`);
  return outcome.plan;
};

test('a grade’s limit is found by its name in either language, and is text', () => {
  const answer = { value: [['月优秀员工', '=20%']], who: 'liu@example.com', when: '2026-06-26T08:00:00.000Z' };
  const limited = planFrom(decide(answeredPlan('plan-03'), 'grades/quotas', answer));
  const tab = tabOf(reviewOf(limited, { cycle: 'month', language: 'en' }));
  const area = named(tab, 'quotas');
  expect(rowsOf(tab)[area?.row ?? 0]).toMatch(/^Excellent employee of the month \| =20%/);
  expect(tab.looks.some(({ area: each, format }) => format === '@' && each.row === area?.row)).toBe(true);
});

test.each<[Language, answers: readonly string[], list: string]>([
  ['en', [], 'weights, shares'],
  ['zh-CN', [], '权重、考核人权重'],
  ['en', ['quotas'], 'weights, shares, limits'],
  ['en', ['quotas', 'outcomes'], 'weights, shares, limits, outcomes'],
])('what may be changed is what this plan has, in %s with %j: %s', (language, answers, list) => {
  const value = { quotas: [['月优秀员工', '=20%']], outcomes: [['月优秀员工', 'A bonus']] };
  const answer = { who: 'liu@example.com', when: '2026-06-26T08:00:00.000Z' };
  const paths = { quotas: 'grades/quotas', outcomes: 'outcomes' };
  const plan = (Object.keys(paths) as (keyof typeof paths)[])
    .filter((key) => answers.includes(key))
    .reduce((made, key) => planFrom(decide(made, paths[key], { ...answer, value: value[key] })), answeredPlan('plan-03'));
  const hint = rowsOf(tabOf(reviewOf(plan, { cycle: 'month', language })))[2];
  expect(hint).toContain(language === 'en' ? `may be changed: ${list}.` : `可以修改：${list}。`);
});

test('a coefficient is held to what BONUS takes', () => {
  const tab = tabOf(reviewIn('plan-06', 'quarter', 'en'));
  const rule = tab.rules.find(({ message }) => /^A coefficient/.test(message));
  expect(rule).toMatchObject({
    kind: 'number',
    min: 0,
    max: LARGEST_FACTOR,
    strict: true,
    message: `A coefficient from 0 to 20: 1.2 for 120%`,
  });
  expect(call('BONUS', 100, 'A', [['A', LARGEST_FACTOR]])).toBe(2000);
  expect(() => call('BONUS', 100, 'A', [['A', LARGEST_FACTOR + 1]])).toThrow(
    `${LARGEST_FACTOR + 1} is over ${LARGEST_FACTOR}: write 0.21 or 21%`,
  );
});

test('whoever gets a card by HR’s words of the roster is reviewed, and the words stand there as decided', () => {
  const given = { value: [{ column: 'position', word: '店长' }], who: 'liufang@example.com', when: '2026-06-22T08:00:00.000Z' };
  const outcome = decide(answeredPlan('plan-05'), 'scorecards/0/applies/said', given);
  if (!outcome.ok) throw new Error(outcome.why);
  const people = sampleCompany().map((each, n) => ({ ...each, group: '', position: n % 7 === 3 ? '店长' : each.position }));
  const review = reviewOf(outcome.plan, { cycle: 'half', language: 'en', people });
  const expected = people.filter(({ position }) => position === '店长').map(({ id }) => id);
  expect(review.subjects.map(({ id }) => id).sort()).toEqual([...expected].sort());
  const row = rowsOf(tabOf(review)).find((each) => each.startsWith('Who gets it'));
  expect(row).toMatch(/店长.*liufang@example.com/);
});
