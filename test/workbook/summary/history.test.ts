// What the Summary makes of History: streaks over gaps, IDs typed anyhow, rows that stand twice, periods that are not there, and a year.
import type { Language } from '../../../src/i18n/languages';
import type { Day } from '../../../src/plans/day';
import { PLAN_03 } from '../../../src/plans/library/plan-03';
import { PLAN_05 } from '../../../src/plans/library/plan-05';
import type { Period } from '../../../src/plans/period';
import type { Person, PersonId } from '../../../src/plans/person';
import { sinceMonth } from '../../../src/workbook/summary/lacking-rows';
import { summaryPlaces } from '../../../src/workbook/summary/places';
import { ANSWERS, answered } from '../../plans/answers/index';
import { formatsOf } from '../colours';
import { reviewOf, WHEN } from '../fixtures';
import { type Earlier, type Opened, openReview, remember } from '../opened-review';
import { enter, errorsIn, forbiddenIn, makingFor, rowsOf, sheetIdOf, sortRows, valuesOf } from '../table-book';

jest.setTimeout(600_000);

const rated = (title: string) => [{ title, weight: 100, how: { kind: 'rated' } }];
const [LOW, MID, HIGH] = ['需激励员工', '月合格员工', '月优秀员工'];

/** Plan 3 with one rated indicator a dimension, which applies from a day on. */
async function open(
  period: Period,
  only: readonly string[],
  decisions: Readonly<Record<string, unknown>>,
  language: Language = 'zh-CN',
): Promise<Opened> {
  const plan = answered(PLAN_03, 'liu@example.com', WHEN, {
    ...ANSWERS['plan-03'],
    ...Object.fromEntries([0, 1, 2].map((n) => [`scorecards/0/dimensions/${n}/adds`, rated('指标')])),
    'scorecards/0/shares': [100, 0],
    ...decisions,
  });
  const review = reviewOf(plan, { cycle: period.cycle, language, only: only as PersonId[], period });
  const opened = await openReview(review, ['plan', 'score', 'summary', 'history', 'log']);
  expect([...forbiddenIn(opened.tab('summary')), ...forbiddenIn(opened.tab('history'))]).toEqual([]);
  return opened;
}

/** The same points for all that a person is rated on. */
async function give({ host, review, tab }: Opened, points: Readonly<Record<string, number>>): Promise<void> {
  for (const [n, { subjects }] of review.raterTabs.entries()) {
    const own = tab(`score:${n}`);
    const marks = own.marks.flatMap(({ value }) => (value.startsWith('rated:') ? [value] : []));
    await enter(host, own, Object.fromEntries(subjects.map(({ id }, row) => [row, Object.fromEntries(marks.map((mark) => [mark, points[id]]))]))); // biome-ignore format: one line
  }
}

const months = (id: string, ...grades: readonly (readonly [n: number, score: number | string, grade: string])[]): readonly Earlier[] =>
  grades.map(([n, score, grade]) => [id, 2026, n, score, grade] as const);

const PEOPLE = ['E023', 'E024', 'E025', 'E026', 'E027'];
/** April's: two low, a month without, and low again; the same high; four low; low once, then twice in March; N/A between. */
const EARLIER: readonly Earlier[] = [
  ...months('E023', [1, 50, LOW], [2, 50, LOW]),
  ...months('ｅ０２４ ', [1, 95, HIGH], [2, 95, HIGH]),
  ...months('e025\u200b', [1, 50, `\u200b${LOW} `], [2, 50, ' employee to  be Motivated'], [3, 50, LOW]),
  ...months('E026', [3, 50, LOW], [3, 95, HIGH]),
  ...months('Ｅ ０２７', [2, 50, LOW], [3, 'N/A', '']),
];
const APRIL: Period = { cycle: 'month', year: 2026, n: 4 };

test.each([
  ['skip', [3, 3, 4, 1, 2], ['取消年终奖金资格', '明星员工', '取消年终奖金资格', '', '警告']],
  ['break', [1, 1, 4, 1, 1], ['', '', '取消年终奖金资格', '', '']],
])('a month without a score: %s', async (gaps, streaks, outcomes) => {
  const opened = await open(APRIL, PEOPLE, { 'decisions/2/value': gaps, 'streaks/1/mode': 'consecutive' });
  const { host, tab } = opened;
  const summary = tab('summary');
  await give(opened, { E023: 50, E024: 95, E025: 50, E026: 50, E027: 50 });
  await remember(opened, EARLIER);
  const wanted = PEOPLE.map((id, n) => [id, streaks[n], outcomes[n]]);
  expect(rowsOf(host, summary, ['id', 'streak', 'outcome'], 5)).toEqual(wanted);
  // one of the two rows of March counts, and the other is named, here and beside it
  expect(valuesOf(host, summary, 'said')[0]).toBe(
    '“历史”表中缺 5 行，首先是 E026（2026 年 1 月）；没有该期的人，得分请填“不适用”。“历史”表中的 E026|PLAN-03|2026-03：下方有唯一标识相同的行，此行不计。',
  );
  expect(valuesOf(host, tab('history'), 'state').slice(0, EARLIER.length)).toEqual(
    EARLIER.map((_, n) => (n === 7 ? '下方有唯一标识相同的行，此行不计' : '')),
  );
  await sortRows(host, summary, 'name');
  expect([...rowsOf(host, summary, ['id', 'streak', 'outcome'], 5)].sort()).toEqual(wanted);
  expect(errorsIn(host, [summary, tab('history')])).toEqual([]);
});

test('what is amiss with rows is named in English too, and grades are folded there as everywhere', async () => {
  const opened = await open(APRIL, ['E023', 'E024', 'E025'], { 'decisions/2/value': 'break', 'streaks/1/mode': 'consecutive' }, 'en');
  const { host, tab } = opened;
  await give(opened, { E023: 50, E024: 50, E025: 50 });
  await remember(opened, [
    ...['E023', 'E024', 'E025'].flatMap((id) => months(id, [1, 50, LOW])),
    ...months('E023', [2, 50, ` ${LOW}`], [3, 50, `${LOW}\u200b`]),
    ...months('E024', [2, 50, LOW], [3, 50, ' ']),
    ...months('E025', [2, 50, LOW], [3, 50, LOW]),
  ]);
  await enter(host, tab('history'), { 8: { key: 'E025|plan-03|2026-3' } });
  expect(rowsOf(host, tab('summary'), ['id', 'streak'], 3)).toEqual([
    ['E023', 4],
    ['E024', 1],
    ['E025', 1],
  ]);
  expect(host.values(`'${tab('summary').title}'!A2`)[0]?.[0]).toBe(
    'History has no valid row for E025 (March 2026). If they were not reviewed then, enter the score N/A. History has 2 rows to check, the first is E024|PLAN-03|2026-03: Grade missing: a gap in streaks.',
  );
});

test('a month that one person lacks and others have is said of whom was there by then', async () => {
  const opened = await open(APRIL, ['E023', 'E024', 'E025'], {}, 'en');
  const { host, review, tab } = opened;
  const said = () => host.values(`'${tab('summary').title}'!A2`)[0]?.[0];
  const all = (n: number) => ['E023', 'E024', 'E025'].flatMap((id) => months(id, [n, 70, '—']));
  await remember(opened, [...all(1), ...all(2), ...months('E023', [3, 70, '—']), ...months('ｅ025', [3, 'N/A', ''])]);
  expect(said()).toBe('History has no valid row for E024 (March 2026). If they were not reviewed then, enter the score N/A.');
  expect(review.subjects.map(({ person }) => sinceMonth(person && { ...person, hired: '2026-04-15' as Day }))).toEqual(
    Array(3).fill(202604),
  );
  expect([sinceMonth(undefined), sinceMonth({ ...(review.subjects[0]?.person as Person), hired: undefined })]).toEqual([999999, 1]);
  const { at, rows } = summaryPlaces(makingFor(review));
  const start = {
    sheetId: sheetIdOf(host, tab('summary')),
    rowIndex: rows.first + review.subjects.findIndex(({ id }) => id === 'E024'),
    columnIndex: at('since'),
  };
  const hired = [{ values: [{ userEnteredValue: { numberValue: 202604 } }] }];
  const requests = [{ updateCells: { start, rows: hired, fields: 'userEnteredValue' } }];
  await host.operation(() => host.Spreadsheets.batchUpdate({ requests }, host.book.spreadsheetId));
  expect(said()).toMatch(/^Final score = /);
});

test('a month that History lacks is named before anything else, until it is there', async () => {
  const opened = await open(APRIL, ['E023'], {});
  const said = () => opened.host.values(`'${opened.tab('summary').title}'!A2`)[0]?.[0];
  expect(said()).toBe('“历史”表缺少以下各期：2026 年 1 月、2026 年 2 月、2026 年 3 月。连续期数和各期汇总未计入这些期。');
  await remember(opened, months('E023', [1, 70, '—'], [3, 70, '—']));
  expect(said()).toBe('“历史”表缺少以下各期：2026 年 2 月。连续期数和各期汇总未计入这些期。');
  await remember(opened, months('E023', [1, 70, '—'], [2, 70, '—'], [3, 70, '—']));
  expect(said()).toMatch(/^综合得分 = /);
});

test('many months that History lacks are counted, and a row of another plan is none of this review’s', async () => {
  const opened = await open({ cycle: 'month', year: 2026, n: 6 }, ['E023'], {}, 'en');
  const { host, tab } = opened;
  const said = () => host.values(`'${tab('summary').title}'!A2`)[0]?.[0];
  expect(said()).toBe('Missing from History, and so from streaks and roll-ups: 5 periods, January 2026 to May 2026.');
  await remember(opened, months('E023', [1, 70, '—'], [2, 70, '—'], [3, 70, '—'], [4, 70, '—'], [5, 70, '—']));
  await enter(host, tab('history'), { 6: { key: 'E023|plan-05|2026-H1', score: -1 } });
  expect(said()).toMatch(/^Final score = /);
  await enter(host, tab('history'), { 7: { key: 'E023|plan-03|2025-12', score: -1 } });
  expect(said()).toBe('History, E023|PLAN-03|2025-12: -1 is hardly a score: not counted.');
});

test('the year: how many months it has, what they brought and when, and a bonus that is lost for it', async () => {
  const bonus = [['年度优秀员工', 2], ['年度合格员工', 1], ['需激励员工', 0.5]]; // biome-ignore format: one table
  const opened = await open({ cycle: 'year', year: 2026, n: 1 }, PEOPLE, {
    bonus,
    'streaks/1/mode': 'consecutive',
    'decisions/0/value': '2025-11-01',
  });
  const { host, review, tab } = opened;
  const all = Array.from({ length: 12 }, (_, n) => n + 1);
  await remember(opened, [
    ...months('E023', [1, 50, LOW], [2, 50, `${LOW} `], [3, 50, 'Employee to be motivated\u200b']),
    ...months('E024', ...all.map((n) => [n, 95, HIGH] as const)),
    ...months('E025', ...all.map((n) => (n < 11 ? ([n, 88, MID] as const) : ([n, 50, LOW] as const)))),
    ['E026', 2025, 12, 50, LOW],
    ...months('E026', [1, 50, LOW], ...all.slice(1).map((n) => [n, 'N/A', ''] as const)),
    ...months('E027', [5, 0.85, MID]),
  ]);
  const base = (id: string): number => review.subjects.find((each) => each.id === id)?.person?.base ?? 0;
  expect(rowsOf(host, tab('summary'), ['id', 'final', 'grade', 'outcome', 'bonus', 'stage'], 5)).toEqual([
    ['E023', 50, '需激励员工', '警告（2026 年 2 月）；取消年终奖金资格（2026 年 3 月）', 0, '12 个月中有 3 个月'],
    [
      'E024',
      95,
      '年度优秀员工',
      '明星员工（2026 年 3 月、2026 年 6 月、2026 年 9 月、2026 年 12 月）',
      2 * base('E024'),
      expect.not.stringContaining('个月'),
    ],
    ['E025', expect.closeTo(980 / 12, 9), '年度合格员工', '警告（2026 年 12 月）', base('E025'), expect.not.stringContaining('个月')],
    ['E026', 50, '需激励员工', '警告（2026 年 1 月）', base('E026') / 2, expect.not.stringContaining('个月')],
    ['E027', '', '', '', '', '缺前期得分'],
  ]);
  expect(valuesOf(host, tab('summary'), 'said')[0]).toMatch(/“历史”表中的 E027\|PLAN-03\|2026-05：0\.85（85%）：是否应为 85？此行不计。$/);
  // three months of twelve: the mean and the final score in a colour of their own, as nothing else
  for (const mark of ['rollUp:month', 'final']) {
    const [some, ...whole] = await formatsOf(host, tab('summary'), mark, 4);
    expect(some).toMatchObject({ backgroundColor: expect.any(Object) });
    expect(whole).toEqual([undefined, undefined, undefined]);
  }
  expect(errorsIn(host, [tab('summary')])).toEqual([]);
});

test.each([
  ['month', APRIL],
  ['year', { cycle: 'year', year: 2026, n: 1 } as Period],
])('History deleted, %s: said in every row, and no score is made of what is left', async (_, period) => {
  const opened = await open(period, ['E023', 'E024'], {});
  const { host, tab } = opened;
  await remember(opened, months('E023', [1, 50, LOW], [2, 50, LOW], [3, 50, LOW]));
  if (period.cycle === 'month') await give(opened, { E023: 50, E024: 50 });
  const seen = () => rowsOf(host, tab('summary'), ['final', 'stage'], 2);
  expect(seen().map(([, stage]) => stage)).not.toContain('缺少工作表“历史”');
  const requests = [{ deleteSheet: { sheetId: sheetIdOf(host, tab('history')) } }];
  await host.operation(() => host.Spreadsheets.batchUpdate({ requests }, host.book.spreadsheetId));
  const final = period.cycle === 'month' ? 50 : '';
  expect(seen()).toEqual([
    [final, '缺少工作表“历史”'],
    [final, '缺少工作表“历史”'],
  ]);
  expect(errorsIn(host, [tab('summary')])).toEqual([]);
});

test('any three of the last twelve months, a month without a score passed over', async () => {
  const opened = await open({ cycle: 'year', year: 2026, n: 1 }, ['E023'], {
    'streaks/1/mode': 'total',
    'streaks/1/window': 4,
    'decisions/3/value': 'each',
  });
  await remember(opened, months('E023', [1, 50, LOW], [2, 85, MID], [4, 50, LOW], [6, 50, LOW], [7, 85, MID], [8, 50, LOW]));
  expect(valuesOf(opened.host, opened.tab('summary'), 'outcome')[0]).toBe(
    '警告（2026 年 6 月）；取消年终奖金资格（2026 年 6 月、2026 年 8 月）',
  );
});

/** Plan 5's year, of which the half-years make a fifth. */
function openYear(adds: Readonly<Record<string, unknown>>, only?: readonly PersonId[]): Promise<Opened> {
  const plan = answered(PLAN_05, 'liu@example.com', WHEN, { ...ANSWERS['plan-05'], 'rollUps/0/share': 20, ...adds });
  const period = { cycle: 'year', year: 2026, n: 1 } as const;
  const review = reviewOf(plan, { cycle: 'year', language: 'en', period, ...(only && { only }) });
  return openReview(review, ['plan', 'score', 'comments', 'summary', 'history', 'log']);
}

test('plan 5’s year: departments have no half-year, and its share goes to the rest', async () => {
  const opened = await openYear({ 'scorecards/2/dimensions/0/adds': rated('经济'), 'scorecards/2/dimensions/1/adds': rated('重点') });
  const { review } = opened;
  const tabs = review.raterTabs.flatMap(({ card }, n) => (card.id === 'departments' ? [opened.tab(`score:${n}`)] : []));
  for (const tab of tabs) {
    const typed = tab.marks.flatMap(({ value }) => (value.startsWith('rated:') ? [[value, 90] as const] : []));
    await enter(opened.host, tab, { 0: Object.fromEntries(typed) });
  }
  const rows = rowsOf(opened.host, opened.tab('summary'), ['id', 'rollUp:half', 'final', 'grade'], review.subjects.length);
  expect(rows.find(([each]) => each === 'D01')).toEqual(['D01', '—', 90, 'A']);
  expect(rows.find(([each]) => each === 'E023')).toEqual(['E023', '', '', '']);
  const notes = opened.tab('summary').notes.map(({ text }) => text);
  expect(notes).toContain('“—”: Departments have no such periods; the share goes to the rest.');
});

test('plan 5’s year: the half-year counts with its share, though the last card has no such periods', async () => {
  const adds = { 'scorecards/1/dimensions/0/adds': rated('重点'), 'scorecards/1/dimensions/1/adds': rated('一般') };
  const opened = await openYear(adds, ['E023'] as PersonId[]);
  const { review } = opened;
  expect(review.ready.rollUps[0]?.cards).not.toContain(review.ready.cards[review.ready.cards.length - 1]?.id);
  await give(opened, Object.fromEntries(review.subjects.map(({ id }) => [id, 90])));
  await remember(opened, [['E023', 2026, 1, 60, 'D']]);
  const rows = rowsOf(opened.host, opened.tab('summary'), ['id', 'rollUp:half', 'final', 'grade'], review.subjects.length);
  expect(rows.find(([each]) => each === 'E023')).toEqual(['E023', 60, 84, 'B']);
});
