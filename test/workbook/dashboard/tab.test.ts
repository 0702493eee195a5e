// The Dashboard on the local host: what it says of grades, departments, raters and progress, beside figures worked out by hand.
import { LIBRARY } from '../../../src/plans/library';
import { PLAN_03 } from '../../../src/plans/library/plan-03';
import { PLAN_05 } from '../../../src/plans/library/plan-05';
import type { PersonId } from '../../../src/plans/person';
import type { Plan } from '../../../src/plans/plan';
import { a1 } from '../../../src/workbook/area';
import { dashboardPlaces } from '../../../src/workbook/dashboard/places';
import { dashboardTab } from '../../../src/workbook/dashboard/tab';
import type { Tab } from '../../../src/workbook/tab';
import { makingOf, tabsFor } from '../../../src/workbook/workbook';
import { ANSWERS, answered } from '../../plans/answers/index';
import { company } from '../company';
import { answeredPlan, cyclesOf, reviewOf, WHEN } from '../fixtures';
import { tabOf } from '../tab-of';
import { bookOf, enter, errorsIn, faultsIn, forbiddenIn, serialOf, type Typed, widthOf } from '../table-book';

jest.setTimeout(600_000);

const NEW = { titles: [], shared: {} };

/** Plan 5's half-year with quotas; four people of Li Min's, scored by three raters but for one score. */
async function scored(language: 'en' | 'zh-CN') {
  const one = [{ title: '指标', weight: 100, how: { kind: 'rated' } }];
  const answers = {
    ...ANSWERS['plan-05'],
    'scorecards/1/dimensions/0/adds': one,
    'scorecards/1/dimensions/1/adds': one,
    'grades/quotas': [
      ['A', '<=25%'],
      ['B', '>=10%'],
    ],
    'comments/required': 'none',
  };
  const only = ['E023', 'E024', 'E025', 'E026'] as PersonId[];
  const review = reviewOf(answered(PLAN_05, 'liu@example.com', WHEN, answers), { cycle: 'half', language, only });
  const tabs = tabsFor(review, NEW).filter(({ kind }) => !['guide', 'people', 'interviews', 'appeals'].includes(kind));
  const host = await bookOf(tabs, review);
  const tabOf = (key: string): Tab => {
    const found = tabs.find((each) => each.key === key);
    if (!found) throw new Error(`no ${key}`);
    return found;
  };
  const scores: Readonly<Record<string, readonly (readonly [Typed, Typed] | undefined)[]>> = {
    E001: [[90, 80], [90, 80], [70, 70], [0, 0]],
    E002: [[80, 70], [80, 70], [70, 70], [60, 60]],
    E008: [[100, 90], [100, 90], undefined, [59, 61]],
  }; // biome-ignore format: one rater a line
  for (const [n, { rater }] of review.raterTabs.entries()) {
    const rows = (scores[rater.id] ?? []).flatMap((each, row) =>
      each ? [[row, { 'rated:key/key-added-1': each[0], 'rated:general/general-added-1': each[1], done: true }] as const] : [],
    );
    await enter(host, tabOf(`score:${n}`), Object.fromEntries(rows));
  }
  const board = tabOf('dashboard');
  const values = (row: number, column: number, rows: number, columns: number) =>
    host.values(`'${board.title}'!${a1({ row, column, rows, columns })}`);
  return { host, review, board, tabOf, values };
}

describe('every plan, cycle and language', () => {
  const all = LIBRARY.flatMap((plan) => cyclesOf(answeredPlan(plan.id)).map((cycle) => [plan.id, cycle] as const));
  test.each(all)('%s, %s: nothing overlaps, and only formulas that both engines know', (id, cycle) => {
    for (const language of ['en', 'zh-CN'] as const) {
      const tab = dashboardTab(makingOf(reviewOf(answeredPlan(id), { cycle, language }), NEW), 'dashboard');
      expect(faultsIn(tab).filter((fault) => !/anchor|^17,8 spills into/.test(fault))).toEqual([]); // nothing is frozen here, and the table of grades ends
      // above that of raters
      expect(forbiddenIn(tab)).toEqual([]);
      expect(widthOf(tab)).toBe(1180);
    }
  });
});

test('figures: people, rows done, mean, share of the best grade, near an edge, queries', async () => {
  const { host, board, values } = await scored('en');
  const [row = []] = values(1, 0, 1, 14);
  expect([1, 3, 5, 8, 10, 12].map((column) => row[column])).toEqual([4, '11 / 12', 78, 2 / 3, 2, 0]); // 90, 90, 54; two on the edge of 90
  expect(values(0, 12, 1, 1)).toEqual([['3 of 4 scored']]);
  expect(errorsIn(host, [board])).toEqual([]);
});

test('when all are scored it says what comes next, as Stages has it: the notice that is not noted, comments, the lock, what comes after it', async () => {
  const { host, tabOf, values } = await scored('en');
  const state = () => values(0, 12, 1, 1)[0]?.[0];
  await enter(host, tabOf('score:2'), { 2: { 'rated:key/key-added-1': 70, 'rated:general/general-added-1': 70, done: true } });
  expect(state()).toMatch(/^Scores complete\. Next: Notice/);
  await enter(host, tabOf('stages'), { 0: { on: serialOf('2026-07-01') } });
  expect(state()).toMatch(/^Scores complete\. Next: Comments/);
  const comments = tabOf('comments');
  const boxes = comments.marks.flatMap(({ value }) => (/^(box:|former)/.test(value) ? [value] : []));
  const words = Object.fromEntries(boxes.map((box) => [box, 'Said']));
  await enter(host, comments, { 0: words, 1: words, 2: words, 3: words });
  expect(state()).toBe('Scores complete. Next: Lock the scores');
  await enter(host, tabOf('stages'), { 0: { lock: 1 } }); // as locking notes it
  expect(state()).toMatch(/^Scores complete\. .*Managers’ meeting/);
});

test('rows done are raters’ own: self reviews hold up nothing', async () => {
  const review = reviewOf(answeredPlan('plan-02'), { cycle: 'month', language: 'en' });
  const kinds = ['plan', 'score', 'self', 'summary', 'dashboard', 'stages', 'history', 'log'];
  const tabs = tabsFor(review, NEW).filter(({ kind }) => kinds.includes(kind));
  const host = await bookOf(tabs, review);
  const rated = review.raterTabs.reduce((sum, { subjects }) => sum + subjects.length, 0);
  expect(tabs.some(({ kind }) => kind === 'self')).toBe(true);
  expect(host.values(`'${tabOf('Dashboard', '2026-01')}'!D2`)).toEqual([[`0 / ${rated}`]]);
  host.dispose();
});

test('the quota check speaks the workbook’s language, whatever language the functions speak', async () => {
  const { values } = await scored('zh-CN');
  expect(values(17, 8, 4, 5)).toEqual([
    ['名额核对', '人数', '占比', '名额', '核对'],
    ['A', 2, expect.closeTo(2 / 3, 6), '<=25%', '超 2 人'],
    ['B', 0, 0, '>=10%', '少 1 人'],
    ['E', 1, expect.closeTo(1 / 3, 6), '', '符合'],
  ]);
});

test.each(['excellent', '月优秀员工', 'Excellent employee of the month'])(
  'a limit for %s stands in that grade’s row, not in one of its own',
  (grade) => {
    const plan = answered(PLAN_03, 'liu@example.com', WHEN, { ...ANSWERS['plan-03'], 'grades/quotas': [[grade, '<=20%']] });
    const review = reviewOf(plan, { cycle: 'month', language: 'en' });
    expect(dashboardPlaces(makingOf(review, NEW)).graded).toBe(review.ready.grades.length);
  },
);

test('the Summary’s line of quotas says them in heads', async () => {
  const { host } = await scored('en');
  expect(host.values(`'${tabOf('Summary')}'!C3:D3`)).toEqual([['A 2 (≤ 0): 2 over', 'B 0 (≥ 1): 1 short']]);
});

test('raters: against all, and against the others of the same people, furthest first', async () => {
  const { board, values } = await scored('en');
  const head = board.blocks.find(({ cells }) => cells[0]?.[4] === 'Same people' && typeof cells[0][0] === 'string')?.row ?? -1;
  expect(values(head + 1, 8, 3, 5)).toEqual([
    ['李敏', 3, expect.closeTo(250 / 3, 6), expect.closeTo(250 / 3 - 78, 6), 20], // 95 − 80, 95 − 80, 60 − 30
    ['周建国', 4, 60, -18, -15], // 0, 0, 0, −60
    ['林佩文', 4, 70, -8, 0], // −15, −15, 0, 30
  ]);
});

test('progress can be read back by its marks, and charts are drawn from the least done first', async () => {
  const { board, values } = await scored('en');
  const anchor = board.marks.find(({ on }) => on === 'row')?.at ?? -1;
  const column = (mark: string) => {
    const at = board.marks.find(({ value }) => value === `progress:${mark}`)?.at ?? -1;
    return values(anchor + 1, at, 3, 1).map(([value]) => value);
  };
  expect(['rater', 'tab', 'done', 'all'].map(column)).toEqual([
    ['E001', 'E002', 'E008'],
    ['score:0', 'score:1', 'score:2'],
    [4, 4, 3],
    [4, 4, 4],
  ]);
  const [, departments, progress] = board.charts;
  const drawn = (chart = progress) =>
    [chart?.domain, ...(chart?.series.map(({ area }) => area) ?? [])].map((place) => place && values(place.row, place.column, 2, 1).flat());
  expect(drawn()).toEqual([
    ['Rater', '李敏'],
    ['Done', 3],
    ['Left', 1],
  ]);
  expect(drawn(departments)).toEqual([
    ['Department', '客服部 (3)'],
    ['Mean', 78],
  ]);
});

test('many raters and departments: tables and charts show what has room, and say how many more', () => {
  const review = reviewOf(answeredPlan('plan-05'), {
    cycle: 'half',
    language: 'en',
    people: company(400, { departments: 30, executives: 3 }),
  });
  const tab = dashboardTab(makingOf(review, NEW), 'dashboard');
  expect(
    tab.blocks.flatMap(({ cells }) => cells.flat()).filter((cell) => typeof cell === 'string' && cell.includes('more. Amber')),
  ).toEqual(['29 more. Amber: 3 points or more from the other raters of the same people.']);
  expect(tab.charts.map(({ domain }) => domain.rows)).toEqual([6, 15, 15]);
  expect(tab.charts[2]?.subtitle).toContain('the 14 least done of 34');
});

test.each([
  ['plan-02', 8, []],
  ['plan-02', 400, ['{more} more.']],
  ['plan-05', 8, ['Same people', 'Amber']],
])('where nobody has two raters nothing is said of comparing them: %s, %i people', (id, size, said) => {
  const tab = dashboardTab(makingOf(reviewOf(answeredPlan(id), { language: 'en', people: company(size) }), NEW), 'dashboard');
  const table = tab.blocks.filter(({ row, column }) => column === 8 && row > 16).flatMap(({ cells }) => cells.flat());
  const words = ['Same people', 'Amber', '{more} more.'].filter((each) =>
    table.some((cell) => typeof cell === 'string' && cell.replace(/^\d+/, '{more}').startsWith(each)),
  );
  expect(words).toEqual(said);
  expect([tab.notes.length, tab.conditions.filter(({ look }) => look === 'missing').length > 0]).toEqual(
    said.includes('Amber') ? [2, true] : [1, false],
  );
});

test('a plan without grades shows how scores lie, and no table of grades', () => {
  const { grades, ...plan } = answeredPlan('plan-12');
  const bare = { ...plan, grades: { ...grades, list: [], own: undefined } } as Plan;
  const tab = dashboardTab(makingOf(reviewOf(bare, { language: 'en' }), NEW), 'dashboard');
  expect(tab.charts[0]).toMatchObject({ title: 'Final scores', domain: { rows: 11 } });
  expect(tab.looks.some(({ look }) => look === 'linedCenter')).toBe(false);
});

test('raters whose totals are not there yet have no mean, and are not compared: a card on several tabs', async () => {
  const review = reviewOf(answeredPlan('plan-10'), { cycle: 'quarter', language: 'en', people: company(3) });
  expect(review.raterTabs.some(({ card, dimensions }) => dimensions.length < card.dimensions.length)).toBe(true);
  const tabs = tabsFor(review, NEW).filter(({ kind }) =>
    ['plan', 'score', 'summary', 'dashboard', 'stages', 'history', 'log'].includes(kind),
  );
  const host = await bookOf(tabs, review);
  const rows = host.values(`'${tabOf('Dashboard', '2026-Q1')}'`);
  const head = rows.findIndex((row, n) => n > 5 && row.includes('Against all')); // not the hidden cells that it is sorted from
  const at = rows[head]?.indexOf('Rater') ?? -1;
  const raters = new Set(review.raterTabs.map(({ rater }) => rater.name));
  const shown = rows.slice(head + 1).filter((row) => raters.has(String(row[at])));
  expect(shown.map((row) => row.slice(at + 1, at + 5))).toEqual([...raters].map(() => [0, '', '', '']));
  host.dispose();
});
