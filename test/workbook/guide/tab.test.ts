// The Guide: what everybody reads first, in both languages, for every plan of the library.
import type { Options } from '../../../src/arrangement/review';
import type { Language } from '../../../src/i18n/languages';
import type { Day } from '../../../src/plans/day';
import { LIBRARY } from '../../../src/plans/library';
import { PLAN_03 } from '../../../src/plans/library/plan-03';
import type { Cycle } from '../../../src/plans/value';
import { guideTab } from '../../../src/workbook/guide/tab';
import { stagesTab } from '../../../src/workbook/records/stages-tab';
import { heightFor } from '../../../src/workbook/text-height';
import { linesIn } from '../../../src/workbook/text-size';
import { ANSWERS, answered } from '../../plans/answers/index';
import { company, sampleCompany } from '../company';
import { answeredPlan, cyclesOf, reviewOf, WHEN } from '../fixtures';
import { bookOf, faultsIn, forbiddenIn, formulasOf, makingFor, widthOf } from '../table-book';

const guideOf = (id: string, cycle: Cycle, language: Language, options: Partial<Options> = {}) =>
  guideTab(makingFor(reviewOf(answeredPlan(id), { cycle, language, ...options })), 'guide');
const textOf = (tab: ReturnType<typeof guideTab>): string =>
  (tab.blocks[0]?.cells ?? []).map((row) => row.map((cell) => (typeof cell === 'object' ? '…' : cell)).join(' | ')).join('\n');

const EVERY = LIBRARY.flatMap(({ id }) => cyclesOf(answeredPlan(id)).map((cycle) => [id, cycle] as const));

describe.each(EVERY)('%s, %s', (id, cycle) => {
  test.each(['en', 'zh-CN'] as const)('in %s: the layout holds and every place is filled', (language) => {
    const tab = guideOf(id, cycle, language);
    expect(faultsIn(tab).filter((fault) => fault !== 'no anchor')).toEqual([]); // nothing is frozen, nothing read back
    expect([forbiddenIn(tab), formulasOf(tab).every((each) => each.includes('ST_test_stages_due'))]).toEqual([[], true]);
    expect(widthOf(tab)).toBe(1024);
    expect(textOf(tab)).not.toMatch(/\{\w+\}|undefined|NaN/);
    expect(tab.heights.reduce((sum, { rows }) => sum + rows, 0)).toBe(tab.rows);
  });
});

test.each(['en', 'zh-CN'] as const)('in %s: who is set aside is named without the reason, and the layout holds', (language) => {
  const aside = Object.fromEntries(['E009', 'E034'].map((id) => [id, { reason: 'secret', by: 'e4@example.com', at: WHEN }]));
  const tab = guideOf('plan-05', 'half', language, { aside });
  expect(faultsIn(tab).filter((fault) => fault !== 'no anchor')).toEqual([]);
  expect(textOf(tab)).toMatch(/张伟.?[(（]E009[)）].*张伟.?[(（]E034[)）]/);
  expect(textOf(tab)).not.toContain('secret');
});

test.each<[id: string, cycle: Cycle, language: Language, says: readonly string[]]>([
  [
    'plan-05',
    'half',
    'en',
    [
      '2026, first half review: how it works',
      'Questions: Liu Fang, HR.',
      '1  Notice | The notice and the forms go out | HR | …',
      'Middle managers: General manager 30%, Executive in charge 70%. General staff: General manager 10%, Executive in charge 20%, Department head 70%.',
      'A 90 and above · B 80 to under 90 · C 70 to under 80 · D 60 to under 70 · E under 60. The exact score is graded, so 89.995 is graded B.',
      '“Four goods” departments; renewal, promotion, training',
      'Moved in the period',
      'Within 7 calendar days of your result. The answer comes within 15 working days.',
      'hidden tabs too',
      'on the Plan tab.',
    ],
  ],
  [
    'plan-05',
    'year',
    'zh-CN',
    [
      'E：连续 2 年 | 方案规定：解除或不再续订劳动合同。执行前建议法务对照《劳动合同法》第 14、39、40 条复核。依据：第七条第（五）款。',
      '全员互评（仅供参考，不计分）',
      '只录入无记名的合计，满 5 票才显示平均分',
      '半年度结果仅供参考',
      '自结果反馈起 7 个自然日内提出',
      '版本记录',
    ],
  ],
  [
    'plan-03',
    'month',
    'zh-CN',
    [
      '60 分（含）至 80 分（不含）没有对应等级，显示“—”。',
      '89.995 评为月合格员工。',
      '明星员工。重新满 3 个月方可再次授予。依据：第四条第 5 款。',
      '警告。同一段连续期间只记一次。依据：第四条第 3 款。',
    ],
  ],
  ['plan-03', 'year', 'zh-CN', ['各期汇总 | 各月得分的平均值占综合得分的 100%。']],
  ['plan-05', 'year', 'zh-CN', ['可晋升一个工资档次。重新满 2 年方可再次晋升。']],
  ['plan-03', 'year', 'en', ['Shorter periods | The mean of the months makes 100% of the final score.']],
  ['plan-05', 'quarter', 'en', ['Appeal | The policy names no appeal.']],
  ['plan-03', 'month', 'en', ['Employee to be motivated: 3 of the last 12 months | Loses the year-end bonus. Clause 4.3.']],
  ['plan-02', 'month', 'zh-CN', ['89.995 按 90.00 评为优秀', '申诉 | 方案未规定申诉']],
  ['plan-12', 'month', 'en', ['Draft, derived from a text that is not a review policy.', 'The plan names no grades.']],
  ['plan-06', 'quarter', 'en', ['Planned: a workbook for each rater.']],
])('%s, %s, %s says what the plan says', (id, cycle, language, says) => {
  const hr = [{ name: language === 'en' ? 'Liu Fang' : '刘芳', email: '' }];
  const text = textOf(guideOf(id, cycle, language, { hr, due: { notice: '2026-06-26' as Day } }));
  for (const each of says) expect(text).toContain(each);
});

test.each<[Language, readonly string[]]>([
  [
    'en',
    ['Limits | Excellent employee of the month <=20%', 'Excellent employee of the month | A bonus', 'Employee to be motivated | A talk'],
  ],
  ['zh-CN', ['月优秀员工 <=20%', '月优秀员工 | A bonus', '需激励员工 | A talk']],
])('grades are said in %s, in whichever language or by whichever ID HR entered them', (language, says) => {
  const plan = answered(PLAN_03, 'liu@example.com', WHEN, {
    ...ANSWERS['plan-03'],
    outcomes: [
      ['月优秀员工', 'A bonus'],
      ['motivate', 'A talk'],
    ],
    'grades/quotas': [['excellent', '<=20%']],
  });
  const text = textOf(guideTab(makingFor(reviewOf(plan, { cycle: 'month', language })), 'guide'));
  for (const each of says) expect(text).toContain(each);
});

test('nobody moved: nothing is said of it; without a name of HR it is just HR', () => {
  const people = sampleCompany().map((person) => ({ ...person, moved: undefined }));
  const text = textOf(guideTab(makingFor(reviewOf(answeredPlan('plan-05'), { cycle: 'half', language: 'en', people, hr: [] })), 'guide'));
  expect(text).not.toContain('Moved');
  expect(text).toContain('Questions: HR.');
});

test.each([
  ['en', ['not set', '3 Jul', '10 Jan 2027']],
  ['zh-CN', ['未定', '7 月 3 日', '2027 年 1 月 10 日']],
] as const)('days are those of Stages, in %s', async (language, [unset, scoring, meeting]) => {
  const due = { scoring: '2026-07-03' as Day, meeting: '2027-01-10' as Day };
  const review = reviewOf(answeredPlan('plan-05'), { cycle: 'half', language, due });
  const [guide, stages] = [guideTab(makingFor(review), 'guide'), stagesTab(makingFor(review), 'stages')];
  const host = await bookOf([guide, stages], review);
  const by = host
    .values(`'${guide.title}'!E1:E40`)
    .flat()
    .filter((cell) => cell !== '');
  expect(by.slice(1, 5)).toEqual([unset, scoring, unset, meeting]);
});

test('a thousand people make it no longer', () => {
  const tab = guideTab(makingFor(reviewOf(answeredPlan('plan-05'), { cycle: 'half', language: 'en', people: company(1000) })), 'guide');
  expect(tab.rows).toBeLessThan(40);
});

test.each<[string, number, lines: number]>([
  ['HR', 168, 1],
  ['', 168, 1],
  ['一'.repeat(70), 824, 2],
  ['word '.repeat(60), 824, 3],
  ['a\nb', 824, 2],
])('%# takes %s lines', (text, pixels, lines) => {
  expect(linesIn(text, pixels)).toBe(lines);
  expect(heightFor(lines)).toBe([26, 42, 58][lines - 1]);
});

test.each(['en', 'zh-CN'] as const)('a year that only gathers its months says nothing of scoring, in %s', (language) => {
  const [heading, ...parts] =
    language === 'en'
      ? ['Shorter periods', 'Indicators', 'Dimensions', 'Raters', 'Comments', 'Scoring', 'Targets']
      : ['各期汇总', '考核指标', '维度', '考核人', '评语', '评分', '目标值'];
  const text = textOf(guideOf('plan-03', 'year', language));
  expect(text).toContain(heading);
  for (const part of parts) expect(text).not.toMatch(new RegExp(`^(\\d+  )?${part} \\|`, 'm'));
});
