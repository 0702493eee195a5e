// What HR and raters do to tabs, on the local host: columns put in, scores pasted as text, rows that are N/A throughout, IDs of digits.
import { PLAN_03 } from '../../src/plans/library/plan-03';
import { PLAN_05 } from '../../src/plans/library/plan-05';
import { PLAN_08 } from '../../src/plans/library/plan-08';
import type { PersonId } from '../../src/plans/person';
import type { Plan } from '../../src/plans/plan';
import { ANSWERS, answered } from '../plans/answers/index';
import { sampleCompany } from './company';
import { reviewOf, WHEN } from './fixtures';
import { type Opened, openReview, remember } from './opened-review';
import { columnOf, enter, rowsOf, sheetIdOf, type Typed } from './table-book';

jest.setTimeout(600_000);

const KINDS = ['plan', 'score', 'comments', 'summary', 'history', 'log'] as const;
const PEOPLE = ['E023', 'E024'] as PersonId[];
const RATED = ['rated:key/key-added-1', 'rated:general/general-added-1'] as const;
const ONE = [{ title: '指标', weight: 100, how: { kind: 'rated' } }];

/** Plan 5 with one indicator a dimension, for two of Li Min's people, whom three score. */
function staffPlan(more: Readonly<Record<string, unknown>> = {}): Plan {
  const adds = { 'scorecards/1/dimensions/0/adds': ONE, 'scorecards/1/dimensions/1/adds': ONE };
  return answered(PLAN_05, 'liu@example.com', WHEN, { ...ANSWERS['plan-05'], ...adds, 'comments/required': 'none', ...more });
}

const openStaff = (more: Readonly<Record<string, unknown>> = {}, people = sampleCompany(), only = PEOPLE): Promise<Opened> =>
  openReview(reviewOf(staffPlan(more), { cycle: 'half', language: 'en', people, only }), [...KINDS]);

/** Two scores a person. */
const rate = (opened: Opened, rater: string, scores: readonly (readonly [Typed, Typed])[]): Promise<void> =>
  enter(
    opened.host,
    opened.tab(tabOf(opened, rater)),
    Object.fromEntries(scores.map(([key, general], n) => [n, { [RATED[0]]: key, [RATED[1]]: general, done: true }])),
  );

const tabOf = ({ review }: Opened, name: string): string =>
  `score:${review.raterTabs.findIndex(({ rater, subjects }) => rater.name === name && subjects.some(({ person }) => person))}`;

/** Plan 3's June with one rater and one indicator a dimension, in English. */
function openJune(only: readonly string[]): Promise<Opened> {
  const adds = Object.fromEntries([0, 1, 2].map((n) => [`scorecards/0/dimensions/${n}/adds`, ONE]));
  const more = { 'scorecards/0/shares': [100, 0], 'decisions/0/value': '2025-01-01' };
  const plan = answered(PLAN_03, 'liu@example.com', WHEN, { ...ANSWERS['plan-03'], ...adds, ...more });
  const period = { cycle: 'month', year: 2026, n: 6 } as const;
  return openReview(reviewOf(plan, { cycle: 'month', language: 'en', period, only: only as PersonId[] }), [...KINDS]);
}

/** 0 throughout, by everybody. */
async function rateAllLow({ host, review, tab }: Opened): Promise<void> {
  for (const [n, { subjects }] of review.raterTabs.entries()) {
    const score = tab(`score:${n}`);
    const marks = score.marks.flatMap(({ value }) => (value.startsWith('rated:') ? [value] : []));
    const row = Object.fromEntries(marks.map((mark) => [mark, 0]));
    await enter(host, score, Object.fromEntries(subjects.map((_, at) => [at, row])));
  }
}

async function putColumnIn({ host, tab }: Opened, title: string, at: number): Promise<void> {
  const range = { sheetId: sheetIdOf(host, tab(title)), dimension: 'COLUMNS', startIndex: at, endIndex: at + 1 };
  const requests = [{ insertDimension: { range, inheritFromBefore: true } }];
  await host.operation(() => host.Spreadsheets.batchUpdate({ requests }, host.book.spreadsheetId));
}

/** As `rowsOf` reads them, with columns after a place moved on by one. */
const movedRows = ({ host, tab }: Opened, title: string, marks: readonly string[], from: number, count: number) =>
  Array.from({ length: count }, (_, n) =>
    marks.map((mark) => {
      const { row, column } = columnOf(tab(title), mark);
      return host.values(`'${tab(title).title}'`)[row + n]?.[column + Number(column >= from)];
    }),
  );

describe('a column put in', () => {
  test('on a score tab: a comment is asked for all the same', async () => {
    const opened = await openStaff({ 'comments/required': 'all' });
    await rate(opened, '李敏', [[90, 90], [80, 80]]); // biome-ignore format: one rater a line
    const title = 'Score · 李敏';
    const at = columnOf(opened.tab(title), RATED[0]).column + 1;
    await putColumnIn(opened, title, at);
    expect(movedRows(opened, title, ['weighted', 'left'], at, 2)).toEqual([
      [90, 'comment'],
      [80, 'comment'],
    ]);
    opened.host.dispose();
  });

  test('between the raters of the Summary: nobody is waited for', async () => {
    const opened = await openStaff();
    for (const rater of ['周建国', '林佩文', '李敏']) await rate(opened, rater, [[90, 90], [80, 80]]); // biome-ignore format: one rater a line
    const at = columnOf(opened.tab('summary'), 'role:executive').column;
    await putColumnIn(opened, 'summary', at);
    expect(movedRows(opened, 'summary', ['final', 'stage'], at, 2)).toEqual([
      [90, 'Comment missing'],
      [80, 'Comment missing'],
    ]);
    opened.host.dispose();
  });

  test('in History and in the Log: streaks and queries are found', async () => {
    const opened = await openJune(['E023', 'E024']);
    const low = opened.review.ready.grades.at(-1)?.name.en ?? '';
    await remember(opened, [['E023', 2026, 4, 50, low], ['E023', 2026, 5, 50, low]]); // biome-ignore format: a person a line
    const history = opened.tab('history');
    await putColumnIn(opened, 'history', columnOf(history, 'department').column + 1);
    await enter(opened.host, opened.tab('log'), { 0: { id: 'E024', state: 'open' } });
    await putColumnIn(opened, 'log', columnOf(opened.tab('log'), 'id').column);
    await rateAllLow(opened);
    expect(rowsOf(opened.host, opened.tab('summary'), ['id', 'streak', 'stage'], 2)).toEqual([
      ['E023', 3, expect.not.stringMatching(/Query/)],
      ['E024', 1, 'Query open'],
    ]);
    opened.host.dispose();
  });
});

test('earlier grades count whichever language they were given in', async () => {
  const opened = await openJune(['E023']);
  const low = opened.review.ready.grades.at(-1)?.name['zh-CN'] ?? '';
  await remember(opened, [['E023', 2026, 4, 50, low], ['E023', 2026, 5, 50, low]]); // biome-ignore format: a person a line
  await rateAllLow(opened);
  expect(rowsOf(opened.host, opened.tab('summary'), ['id', 'streak'], 1)).toEqual([['E023', 3]]);
  opened.host.dispose();
});

describe('typed and pasted', () => {
  test('a text spoils its own row, also one that reads as a number; a number is held to the range', async () => {
    const opened = await openStaff();
    const own = (): readonly unknown[] => rowsOf(opened.host, opened.tab('Score · 李敏'), ['weighted', 'left'], 2);
    await rate(opened, '李敏', [['95', 90], ['95', 'good']]); // biome-ignore format: one rater a line
    expect(own()).toEqual([
      ['⚠', '1 cannot be counted: type it as a number'],
      ['⚠', '2 cannot be counted: type it as a number'],
    ]);
    await rate(opened, '李敏', [[950, 90], ['95', 85]]); // biome-ignore format: one rater a line
    expect(own()).toEqual([
      [520, '1 out of range'],
      ['⚠', '1 cannot be counted: type it as a number'],
    ]);
    await rate(opened, '李敏', [['ＮＡ', 90], [95, 85]]); // biome-ignore format: one rater a line
    expect(own()).toEqual([
      [90, ''],
      [90, ''],
    ]);
    opened.host.dispose();
  });

  test('a rater to whom nothing applies has no score to give, and the share goes to the others', async () => {
    const opened = await openStaff();
    await rate(opened, '周建国', [['N/A', '—'], ['N/A', 'N/A']]); // biome-ignore format: one rater a line
    await rate(opened, '林佩文', [[60, 60], ['N/A', 'N/A']]); // biome-ignore format: one rater a line
    await rate(opened, '李敏', [[90, 90], ['N/A', 'N/A']]); // biome-ignore format: one rater a line
    expect(rowsOf(opened.host, opened.tab('Score · 周建国'), ['weighted', 'grade', 'left'], 1)).toEqual([['—', '', '']]);
    const roles = ['role:generalManager', 'role:executive', 'role:head', 'final', 'stage'];
    const [first, second] = rowsOf(opened.host, opened.tab('summary'), roles, 2);
    expect(first).toEqual(['—', 60, 90, expect.closeTo((20 * 60 + 70 * 90) / 90, 9), 'Comment missing']);
    expect(second).toEqual(['—', '—', '—', '', 'All raters entered N/A']);
    opened.host.dispose();
  });

  test('an ID of digits stays as it is typed, and its query and its earlier results are found', async () => {
    const named = (id: string) => ({ E023: '007', E024: '1024' })[id] ?? id;
    const people = sampleCompany().map((person) => ({ ...person, id: named(person.id) as PersonId }));
    const opened = await openStaff({}, people, ['007', '1024'] as PersonId[]);
    for (const rater of ['周建国', '林佩文', '李敏']) await rate(opened, rater, [[90, 90], [80, 80]]); // biome-ignore format: one rater a line
    await opened.host.typeIn('Log', 'D6', '007');
    await opened.host.typeIn('Log', 'I6', 'open');
    expect(opened.host.value('Log!D6')).toBe('007');
    expect(rowsOf(opened.host, opened.tab('summary'), ['id', 'stage'], 2)).toEqual([
      ['007', 'Query open'],
      ['1024', 'Comment missing'],
    ]);
    opened.host.dispose();
  });
});

test('who had no half-year has N/A for it, and its part goes to the year', async () => {
  const counting = { 'rollUps/0/share': 40 };
  const plan = staffPlan(counting);
  const counted = { ...plan, rollUps: plan.rollUps.map((each) => ({ ...each, how: { ...each.how, value: 'mean' as const } })) } as Plan;
  const opened = await openReview(reviewOf(counted, { cycle: 'year', language: 'en', only: PEOPLE }), [...KINDS]);
  for (const rater of ['周建国', '林佩文', '李敏']) await rate(opened, rater, [[90, 90], [80, 80]]); // biome-ignore format: one rater a line
  await remember(opened, [['E023', 2026, 1, 'N/A', ''], ['E024', 2026, 1, 'N/A', ''], ['E024', 2026, 2, 70, 'C']]); // biome-ignore format: one list
  expect(rowsOf(opened.host, opened.tab('summary'), ['id', 'rollUp:half', 'final'], 2)).toEqual([
    ['E023', '—', 90],
    ['E024', 70, 76], // 60 % of 80 and 40 % of 70
  ]);
  opened.host.dispose();
});

test.each([10, 100, 120])('a gate opens at full points where those are %d, and not before', async (full) => {
  const plan = answered(PLAN_08, 'HR', WHEN, { ...ANSWERS['plan-08'], 'grades/full': full });
  const opened = await openReview(reviewOf(plan, { language: 'en', only: PEOPLE }), [...KINDS]);
  const number = opened.review.raterTabs.findIndex(({ dimensions }) => dimensions.some(({ id }) => id === 'supply'));
  const tab = opened.tab(`score:${number}`);
  const typed = (onTime: number) => ({
    ...{ 'input:supply/onTime': onTime, 'input:supply/intact': 100, 'input:supply/logisticsCost': 6 },
    'rated:supply/purchased': full,
  });
  const { row, column } = columnOf(tab, 'input:supply/logisticsCost');
  const points = () => opened.host.values(`'${tab.title}'`)[row]?.[column + 1]; // beside the actual value
  await enter(opened.host, tab, { 0: typed(99) });
  expect(points()).toBe(full);
  await enter(opened.host, tab, { 0: typed(70) });
  expect(points()).toBe(0);
  opened.host.dispose();
});

test('a dimension that HR sets to 0% keeps its own score, and the total is the others’', async () => {
  const opened = await openStaff();
  await rate(opened, '李敏', [[90, 70], [80, 80]]); // biome-ignore format: one rater a line
  const name = opened.host.book.namedRanges.find((each) => each.name.endsWith('_dimensions_2'));
  const row = (name?.range.startRowIndex ?? -1) + 1;
  await opened.host.typeIn(opened.tab('plan').title, `B${row}`, 0);
  await opened.host.typeIn(opened.tab('plan').title, `B${row + 1}`, '100%');
  const tab = opened.tab(tabOf(opened, '李敏'));
  const hidden = opened.host.values(`'${tab.title}'`)[columnOf(tab, 'weighted').row]?.slice(-2);
  expect(rowsOf(opened.host, tab, ['weighted', 'left'], 1)).toEqual([[70, '']]);
  expect(hidden).toEqual([90, 70]);
  opened.host.dispose();
});
