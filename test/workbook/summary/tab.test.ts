// The Summary on the local host: scores from the tabs of several raters, beside figures worked out by hand.
import type { Review } from '../../../src/arrangement/review';
import { LIBRARY } from '../../../src/plans/library';
import { PLAN_03 } from '../../../src/plans/library/plan-03';
import { PLAN_05 } from '../../../src/plans/library/plan-05';
import { PLAN_06 } from '../../../src/plans/library/plan-06';
import type { PersonId } from '../../../src/plans/person';
import type { Plan } from '../../../src/plans/plan';
import { summaryTab } from '../../../src/workbook/summary/tab';
import { makingOf } from '../../../src/workbook/workbook';
import { ANSWERS, answered } from '../../plans/answers/index';
import { answeredPlan, cyclesOf, reviewOf, WHEN } from '../fixtures';
import { type Opened, openReview, remember } from '../opened-review';
import { enter, errorsIn, faultsIn, forbiddenIn, rowsOf, sortRows, type Typed, valuesOf, widthOf } from '../table-book';

jest.setTimeout(600_000);

const NEW = { titles: [], shared: {} };
const NEEDED = ['plan', 'score', 'self', 'comments', 'summary', 'dashboard', 'stages', 'history', 'log'] as const;

const open = (review: Review): Promise<Opened> => openReview(review, NEEDED);

/** Plan 5's half-year for a few of Li Min's people: one rated key indicator, one rated general one, half each. */
function staffReview(only: readonly string[], more: Readonly<Record<string, unknown>> = {}): Review {
  const one = [{ title: '指标', weight: 100, how: { kind: 'rated' } }];
  const answers = { ...ANSWERS['plan-05'], 'scorecards/1/dimensions/0/adds': one, 'scorecards/1/dimensions/1/adds': one, ...more };
  return reviewOf(answered(PLAN_05, 'liu@example.com', WHEN, answers), { cycle: 'half', language: 'en', only: only as PersonId[] });
}
const [KEY, GENERAL] = ['rated:key/key-added-1', 'rated:general/general-added-1'] as const;

/** One rater's key and general scores, a row a person. */
function score({ host, review, tab }: Opened, rater: string, scores: readonly (readonly [Typed, Typed] | undefined)[]): Promise<void> {
  const n = review.raterTabs.findIndex((each) => each.rater.name === rater && each.card.id === 'staff');
  const rows = scores.flatMap((each, row) => (each ? [[row, { [KEY]: each[0], [GENERAL]: each[1], done: true, comment: 'x' }]] : []));
  return enter(host, tab(`score:${n}`), Object.fromEntries(rows));
}

async function scoredByThree(more: Readonly<Record<string, unknown>> = {}): Promise<Opened> {
  const opened = await open(staffReview(['E023', 'E024', 'E025', 'E026'], more));
  await score(opened, '周建国', [[90, 80], [90, 80], [70, 70], [0, 0]]); // biome-ignore format: one rater a line
  await score(opened, '林佩文', [[80, 70], [80, 70], [70, 70], [60, 60]]); // biome-ignore format: one rater a line
  await score(opened, '李敏', [[100, 90], [100, 90], undefined, [59, 61]]); // biome-ignore format: one rater a line
  return opened;
}

describe('every plan, cycle and language', () => {
  const all = LIBRARY.flatMap((plan) => cyclesOf(answeredPlan(plan.id)).map((cycle) => [plan.id, cycle] as const));
  test.each(all)('%s, %s: nothing overlaps, only formulas that both engines know, and a page wide', (id, cycle) => {
    for (const language of ['en', 'zh-CN'] as const) {
      const tab = summaryTab(makingOf(reviewOf(answeredPlan(id), { cycle, language }), NEW), 'summary');
      expect(faultsIn(tab)).toEqual([]);
      expect(forbiddenIn(tab)).toEqual([]);
      expect(widthOf(tab)).toBeLessThanOrEqual(1420); // of most plans 1260: the years of plans 4 and 5 have as many columns as words that must not break
    }
  });
});

test('dimensions and final by the raters’ shares; a tie shares its place; who is not scored by all waits; 0 is a score', async () => {
  const opened = await scoredByThree();
  const { host, tab } = opened;
  const summary = tab('summary');
  const seen = ['id', 'dimension:key', 'dimension:general', 'role:generalManager', 'role:executive', 'role:head', 'final', 'grade', 'rank'];
  expect(rowsOf(host, summary, seen, 4)).toEqual([
    ['E023', 95, 85, 85, 75, 95, 90, 'A', '=1'], // 10, 20, 70: 9 + 16 + 70, 8 + 14 + 63, 8.5 + 15 + 66.5
    ['E024', 95, 85, 85, 75, 95, 90, 'A', '=1'],
    ['E025', '', '', 70, 70, '', '', '', ''],
    ['E026', 53.3, 54.7, 0, 60, 60, 54, 'E', 3],
  ]);
  expect(errorsIn(host, [summary])).toEqual([]);
});

test('stages: who still lacks scores, then an open query, then a comment missing, then what comes next', async () => {
  const opened = await scoredByThree();
  const { host, tab } = opened;
  await enter(host, tab('log'), { 0: { id: 'E026', state: 'open' } });
  await enter(host, tab('comments'), { 1: { 'box:0': 'a', 'box:1': 'b', 'box:2': 'c', 'box:3': 'd' } });
  expect(valuesOf(host, tab('summary'), 'stage')).toEqual(['Comment missing', 'Next: Notice', '2 of 3 raters scored', 'Query open']);
  await enter(host, tab('log'), { 0: { state: 'answered' } });
  expect(valuesOf(host, tab('summary'), 'stage')[3]).toBe('Comment missing');
});

test('sorting the rows breaks nothing: scores are found by id', async () => {
  const { host, tab } = await scoredByThree();
  const summary = tab('summary');
  await sortRows(host, summary, 'id');
  expect(rowsOf(host, summary, ['id', 'final', 'rank'], 4)).toEqual([
    ['E026', 54, 3],
    ['E025', '', ''],
    ['E024', 90, '=1'],
    ['E023', 90, '=1'],
  ]);
});

test('a role that is not on somebody’s card is a dash and gives its share to nobody else', async () => {
  const opened = await open(staffReview(['E008', 'E023']));
  const { host, tab } = opened;
  expect(rowsOf(host, tab('summary'), ['id', 'group', 'role:generalManager', 'role:head', 'final'], 2)).toEqual([
    ['E008', 'Middle managers', '', '—', ''],
    ['E023', 'General staff', '', '', ''],
  ]);
});

test('a year that half-years make a part of: their mean weighs as HR decided', async () => {
  const one = [{ title: '指标', weight: 100, how: { kind: 'rated' } }];
  const plan = {
    ...answered(PLAN_05, 'liu@example.com', WHEN, {
      ...ANSWERS['plan-05'],
      'scorecards/1/dimensions/0/adds': one,
      'scorecards/1/dimensions/1/adds': one,
      'rollUps/0/share': 40,
    }),
  };
  const counted = { ...plan, rollUps: plan.rollUps.map((each) => ({ ...each, how: { ...each.how, value: 'mean' as const } })) } as Plan;
  const opened = await open(reviewOf(counted, { cycle: 'year', language: 'en', only: ['E023', 'E024'] as PersonId[] }));
  await score(opened, '周建国', [[90, 90], [90, 90]]); // biome-ignore format: one rater a line
  await score(opened, '林佩文', [[90, 90], [90, 90]]); // biome-ignore format: one rater a line
  await score(opened, '李敏', [[90, 90], [90, 90]]); // biome-ignore format: one rater a line
  await remember(opened, [
    ['E023', 2026, 1, 70, 'C'],
    ['E023', 2026, 2, 80, 'B'],
    ['E023', 2025, 2, 10, 'E'],
  ]);
  expect(rowsOf(opened.host, opened.tab('summary'), ['id', 'rollUp:half', 'final', 'stage'], 2)).toEqual([
    ['E023', 75, 84, 'Comment missing'], // 60 % of 90 and 40 % of 75
    ['E024', '', '', 'Earlier scores missing'],
  ]);
});

test.each([
  ['2025-11-01', [2, 3, 1], ['警告', '明星员工', '']],
  ['2026-01-01', [1, 1, 1], ['', '', '']],
])(
  'rules over several periods read the earlier months, none before the plan applies (%s), and are advice',
  async (from, streaks, advice) => {
    const rated = (title: string) => [{ title, weight: 100, how: { kind: 'rated' } }];
    const plan = answered(PLAN_03, 'liu@example.com', WHEN, {
      ...ANSWERS['plan-03'],
      ...Object.fromEntries([0, 1, 2].map((n) => [`scorecards/0/dimensions/${n}/adds`, rated('指标')])),
      'scorecards/0/shares': [100, 0],
      'decisions/0/value': from,
    });
    const opened = await open(reviewOf(plan, { cycle: 'month', language: 'zh-CN', only: ['E023', 'E024', 'E025'] as PersonId[] }));
    const marks = ['cost', 'effect', 'results'].map((id) => `rated:${id}/${id}-added-1`);
    const row = (points: number) => Object.fromEntries(marks.map((mark) => [mark, points]));
    await enter(opened.host, opened.tab('评分·李敏'), { 0: row(50), 1: row(95), 2: row(50) });
    await remember(opened, [
      ['E023', 2025, 12, 50, '需激励员工'],
      ['E024', 2025, 12, 92, '月优秀员工'],
      ['E024', 2025, 11, 91, '月优秀员工'],
      ['E025', 2025, 12, 85, '月合格员工'],
    ]);
    expect(rowsOf(opened.host, opened.tab('summary'), ['id', 'grade', 'streak'], 3)).toEqual([
      ['E023', '需激励员工', streaks[0]],
      ['E024', '月优秀员工', streaks[1]],
      ['E025', '需激励员工', streaks[2]],
    ]);
    const outcomes = valuesOf(opened.host, opened.tab('summary'), 'outcome').slice(0, 3);
    expect(outcomes).toEqual(advice.map((each) => (each === '' ? '' : expect.stringContaining(each))));
  },
);

test('a card on several tabs: a rater’s total is that of the dimensions, weighed as the card weighs them', async () => {
  const weights = [35, 15, 20, 10, 20];
  const answers = JSON.parse(JSON.stringify(ANSWERS['plan-06']).replaceAll('"each"', '100')); // a target for all, not one for each that HR enters
  const plan = answered(PLAN_06, 'liu@example.com', WHEN, answers);
  const opened = await open(reviewOf(plan, { cycle: 'quarter', language: 'en', only: ['E023'] as PersonId[] }));
  const own = opened.review.raterTabs.flatMap(({ rater }, n) => (rater.id === 'E008' ? [n] : []));
  expect(own.length).toBe(2);
  for (const n of own) {
    const tab = opened.tab(`score:${n}`);
    const typed = tab.marks.flatMap(({ value }) => (/^(rated|input|second):/.test(value) ? [[value, 60 + 5 * n] as const] : []));
    await enter(opened.host, tab, { 0: Object.fromEntries(typed) });
  }
  const scores = own.flatMap((n) => {
    const tab = opened.tab(`score:${n}`);
    const parts = tab.marks.flatMap(({ value }) => (value.startsWith('dimension:') ? [value] : []));
    return (parts.length > 0 ? parts : ['weighted']).map((part) => Number(valuesOf(opened.host, tab, part)[0]));
  });
  expect(scores).toHaveLength(weights.length);
  expect(new Set(scores).size).toBeGreaterThan(1);
  const [[total] = []] = rowsOf(opened.host, opened.tab('summary'), ['role:manager'], 1);
  expect(total).toBeCloseTo(
    weights.reduce((sum, weight, n) => sum + (weight / 100) * (scores[n] ?? 0), 0),
    6,
  );
});

test('a bonus is reckoned from the base found by id; a score that no grade names gets none', async () => {
  const coefficients = { ...staffReview(['E023', 'E024']).ready.plan.bonus, state: 'given' as const, value: [['A', 1.2], ['E', 0]] as const }; // biome-ignore format: one line
  const first = staffReview(['E023', 'E024']);
  const plan = { ...first.ready.plan, bonus: coefficients } as unknown as Plan;
  const opened = await open(reviewOf(plan, { cycle: 'half', language: 'en', only: ['E023', 'E024'] as PersonId[] }));
  for (const title of ['周建国', '林佩文', '李敏']) await score(opened, title, [[95, 95], [50, 50]]); // biome-ignore format: one line
  const base = opened.review.subjects.map(({ person }) => person?.base ?? 0);
  const summary = opened.tab('summary');
  await sortRows(opened.host, summary, 'id');
  expect(rowsOf(opened.host, summary, ['id', 'bonus'], 2)).toEqual([
    ['E024', 0],
    ['E023', expect.closeTo((base[0] ?? 0) * 1.2, 6)],
  ]);
});
