// Score tabs on the local host: what a rater types, and what the tab makes of it, beside figures worked out by hand.
import { PLAN_05 } from '../../../src/plans/library/plan-05';
import { PLAN_06 } from '../../../src/plans/library/plan-06';
import type { PersonId } from '../../../src/plans/person';
import type { Tab } from '../../../src/workbook/tab';
import { tabsFor } from '../../../src/workbook/workbook';
import type { Host } from '../../local/open';
import { ANSWERS, answered } from '../../plans/answers/index';
import { answeredPlan, reviewOf, WHEN } from '../fixtures';
import { openReview } from '../opened-review';
import { tabOf } from '../tab-of';
import { bookOf, enter, errorsIn, rowsOf, sortRows, type Typed } from '../table-book';

jest.setTimeout(600_000);

const DIMENSION = 'scorecards/1/dimensions';
const NOBODY_ELSE = ['E023', 'E024', 'E025', 'E026'] as PersonId[];

/** The tab on which Li Min rates four of her people, with these key indicators; one general indicator, rated, half of all. */
async function tabWith(
  adds: readonly object[],
  more: Readonly<Record<string, unknown>> = {},
): Promise<{ host: Host; tab: Tab; tabs: readonly Tab[] }> {
  const general = [{ title: '协作', weight: 100, how: { kind: 'rated' } }];
  const answers = {
    ...ANSWERS['plan-05'],
    [`${DIMENSION}/0/adds`]: adds,
    [`${DIMENSION}/1/adds`]: general,
    'comments/required': 'none',
    ...more,
  };
  const review = reviewOf(answered(PLAN_05, 'liu@example.com', WHEN, answers), { cycle: 'half', language: 'en', only: NOBODY_ELSE });
  const tabs = tabsFor(review, { titles: [], shared: {} }).filter(({ kind }) => kind === 'score' || kind === 'plan');
  const tab = tabs.find(({ title }) => title === tabOf('Score · 李敏'));
  if (!tab) throw new Error('no tab of Li Min');
  return { host: await bookOf(tabs, review), tab, tabs };
}

const [KEY, GENERAL] = ['key/key-added-1', 'general/general-added-1'];
const RESULTS = ['id', 'weighted', 'grade', 'left'];
const one = (how: object, more: object = {}) => [{ title: '指标', weight: 100, how, ...more }];

test('rated: blank waits, N/A gives its weight to the others, 0 is a score, a paste out of range is counted and said', async () => {
  const { host, tab } = await tabWith(one({ kind: 'rated' }));
  const [key, general] = [`rated:${KEY}`, `rated:${GENERAL}`];
  await enter(host, tab, {
    0: { [key]: 92, [general]: 88, done: true },
    1: { [key]: 'N/A', [general]: 60, done: true },
    2: { [key]: 0, [general]: 120, done: true },
    3: { [key]: 70 },
  });
  expect(rowsOf(host, tab, RESULTS, 4)).toEqual([
    ['E023', 90, 'A', ''],
    ['E024', 60, 'D', ''],
    ['E025', 60, 'D', '1 out of range'],
    ['E026', '', '', '1 to score'],
  ]);
  expect(host.value(`'${tab.title}'!H1`)).toBe('2 of 4 done'); // the third is ticked and not in order
});

test('a row nobody has begun says so, and a word that is no score is told apart from the others', async () => {
  const { host, tab } = await tabWith(one({ kind: 'rated' }));
  await enter(host, tab, { 1: { [`rated:${KEY}`]: 'good', [`rated:${GENERAL}`]: 80 } });
  const [untouched, wrong] = rowsOf(host, tab, RESULTS, 2);
  expect(untouched).toEqual(['E023', '', '', 'Not begun']);
  expect(wrong).toEqual(['E024', '⚠', '⚠', '1 cannot be counted: type it as a number']);
});

test.each<[name: string, indicator: readonly object[], typed: readonly Typed[], points: readonly unknown[]]>([
  ['higher, capped', one({ kind: 'kpi', method: 'higher' }, { target: 35, cap: 110 }), [36.4, 70, 0, 'N/A'], [104, 110, 0, 'N/A']],
  ['lower', one({ kind: 'kpi', method: 'lower' }, { target: 20 }), [20, 25, 40, 60], [100, 75, 0, 0]],
  ['within a share', one({ kind: 'kpi', method: 'within', detail: 0.05 }, { target: 1000 }), [1050, 950, 1051, ''], [100, 100, 0, '']],
  ['a target with decimals', one({ kind: 'kpi', method: 'limit' }, { target: 2.5 }), [2.5, 2.51, 0, -1], [100, 0, 100, 100]],
  ['steps', one({ kind: 'steps', steps: '100>=100; 85>=90; 70>=80; 0<80' }), [100, 92, 80, 79.9], [100, 85, 70, 0]],
  ['deducting', one({ kind: 'deduct', points: 12.5 }), [0, 3, 9, 'N/A'], [100, 62.5, 0, 'N/A']],
  ['yes or no', one({ kind: 'yesNo' }), ['Yes', 'No', 'N/A', ''], [100, 0, 'N/A', '']],
])('points by %s', async (_, indicator, typed, points) => {
  const { host, tab } = await tabWith(indicator);
  await enter(host, tab, Object.fromEntries(typed.map((cell, n) => [n, { [`input:${KEY}`]: cell, [`rated:${GENERAL}`]: 50 }])));
  const weighted = rowsOf(host, tab, ['weighted'], 4).map(([value]) => value);
  // half of these points and half of 50; an exempt one leaves all to the other
  expect(weighted).toEqual(points.map((each) => (typeof each === 'number' ? each / 2 + 25 : each === 'N/A' ? 50 : '')));
});

test('a target of each their own: typed once, on the first tab; HR is asked for it where it is blank, and N/A needs none', async () => {
  const { host, tab, tabs } = await tabWith(one({ kind: 'kpi', method: 'higher' }, { target: 'each' }));
  const [target, actual, general] = [`target:${KEY}`, `input:${KEY}`, `rated:${GENERAL}`];
  const typed = tabs.filter(({ marks }) => marks.some(({ value }) => value === target));
  expect(typed.map(({ title }) => title)).toEqual([tabOf('Score · 周建国')]); // the general manager has all of them
  const first = typed[0] as Tab;
  await enter(host, tab, {
    0: { [actual]: 50, [general]: 60 },
    1: { [actual]: 'N/A', [general]: 60 },
    2: { [actual]: 50, [general]: 60 },
    3: { [general]: 60 },
  });
  const asked = '1 without HR’s target';
  expect(rowsOf(host, tab, RESULTS, 4)).toEqual([
    ['E023', '', '', asked],
    ['E024', 60, 'D', ''],
    ['E025', '', '', asked],
    ['E026', '', '', asked],
  ]);
  await enter(host, first, { 0: { [target]: 50 }, 2: { [target]: 'fifty' }, 3: { [target]: 50 } });
  await sortRows(host, first, 'id');
  expect(rowsOf(host, tab, RESULTS, 4)).toEqual([
    ['E023', 80, 'B', ''],
    ['E024', 60, 'D', ''],
    ['E025', '⚠', '⚠', '1 cannot be counted: type it as a number'],
    ['E026', '', '', '1 to score'],
  ]);
  await enter(host, first, { 1: { [target]: 50 } }); // E025, after the sort
  expect(rowsOf(host, tab, RESULTS, 3)[2]).toEqual(['E025', 80, 'B', '']);
  expect(errorsIn(host, tabs)).toEqual([]);
});

test.each([
  ['en', 40],
  ['zh-CN', 24],
] as const)('the heading of a dimension over narrow columns has the lines that it needs: %s', (language, pixels) => {
  const review = reviewOf(answeredPlan('plan-05'), { cycle: 'half', language });
  const managers = tabsFor(review, { titles: [], shared: {} }).find(({ about }) => about?.card === review.ready.cards[0]?.id);
  expect(managers?.heights.find(({ row }) => row === 3)?.pixels).toBe(pixels);
});

test('sorted by HR, every row keeps what belongs to it', async () => {
  const { host, tab } = await tabWith(one({ kind: 'kpi', method: 'higher' }, { target: 50 }));
  await enter(
    host,
    tab,
    Object.fromEntries([10, 20, 30, 40].map((cell, n) => [n, { [`input:${KEY}`]: cell, [`rated:${GENERAL}`]: 100 - cell }])),
  );
  const before = rowsOf(host, tab, RESULTS, 4);
  await sortRows(host, tab, 'id');
  expect(rowsOf(host, tab, RESULTS, 4)).toEqual([...before].reverse());
  expect(errorsIn(host, [tab])).toEqual([]);
});

test('the score shown is graded where HR decided so', async () => {
  const basis = async (answer: string) => {
    const { host, tab } = await tabWith(one({ kind: 'rated' }), { 'grades/basis': answer });
    await enter(host, tab, { 0: { [`rated:${KEY}`]: 89.99, [`rated:${GENERAL}`]: 90 } }); // 89.995
    const [row] = rowsOf(host, tab, RESULTS, 1);
    return row?.slice(1, 3);
  };
  expect(await basis('exact')).toEqual([89.995, 'B']);
  expect(await basis('shown')).toEqual([89.995, 'A']);
});

test('a comment is missed only where the plan wants one', async () => {
  const { host, tab } = await tabWith(one({ kind: 'rated' }), { 'comments/required': 'all' });
  const scores = { [`rated:${KEY}`]: 80, [`rated:${GENERAL}`]: 80 };
  await enter(host, tab, { 0: { ...scores, comment: 'Steady.' }, 1: scores });
  expect(rowsOf(host, tab, ['left'], 2)).toEqual([[''], ['comment']]);
});

test('indicators share the weight of their dimension', async () => {
  const { host, tab } = await tabWith([
    { title: '甲', weight: 50, how: { kind: 'rated' } },
    { title: '乙', weight: 50, how: { kind: 'rated' } },
  ]);
  await enter(host, tab, { 0: { 'rated:key/key-added-1': 100, 'rated:key/key-added-2': 0, [`rated:${GENERAL}`]: 0 } });
  expect(rowsOf(host, tab, ['weighted'], 1)).toEqual([[25]]);
});

test('headings, weights and scores follow the shares on the Plan tab', async () => {
  const { host, tab, tabs } = await tabWith(one({ kind: 'rated' }));
  await enter(host, tab, { 0: { [`rated:${KEY}`]: 90, [`rated:${GENERAL}`]: 60 } });
  const seen = () => [
    ...host.values(`'${tab.title}'!C4:D4`),
    ...host.values(`'${tab.title}'!C6:D6`),
    ...rowsOf(host, tab, ['weighted'], 1),
  ];
  expect(seen()).toEqual([['Key performance indicators · 50%', 'General performance indicators · 50%'], [0.5, 0.5], [75]]);
  const plan = tabs.find(({ kind }) => kind === 'plan');
  const shares = plan?.names.find(({ name }) => name.endsWith('dimensions_2'))?.area;
  await host.typeIn(plan?.title ?? '', `B${(shares?.row ?? 0) + 1}`, '62.5%');
  await host.typeIn(plan?.title ?? '', `B${(shares?.row ?? 0) + 2}`, '37.5%');
  expect(seen()).toEqual([['Key performance indicators · 62.5%', 'General performance indicators · 37.5%'], [0.625, 0.375], [78.75]]);
});

test('dimensions that HR sets to nothing: on a tab of their own rows can be done, and count for nothing', async () => {
  const answers = JSON.parse(JSON.stringify(ANSWERS['plan-06']).replaceAll('"each"', '100')); // a target for all
  const plan = answered(PLAN_06, 'liu@example.com', WHEN, answers);
  const { host, review, tab } = await openReview(reviewOf(plan, { cycle: 'quarter', language: 'en', only: ['E023'] as PersonId[] }), [
    'plan', 'score', 'summary', 'history', 'log',
  ]); // biome-ignore format: one list
  const weights = tab('plan').names.find(({ name }) => name.endsWith('dimensions_1'))?.area.row ?? 0;
  const shares = [60, 0, 40, 0, 0]; // of sales, traffic and conversion on one tab; goods and service on another
  for (const [n, share] of shares.entries()) await host.typeIn(tab('plan').title, `B${weights + 1 + n}`, `${share}%`);
  const own = review.raterTabs.flatMap(({ rater }, n) => (rater.id === 'E008' ? [tab(`score:${n}`)] : []));
  for (const [n, each] of own.entries()) {
    const typed = each.marks.flatMap(({ value }) => (/^(rated|input|second):/.test(value) ? [[value, 60 + 5 * n] as const] : []));
    await enter(host, each, { 0: { ...Object.fromEntries(typed), done: true } });
  }
  const rows = own.map((each) => rowsOf(host, each, ['weighted', 'left'], 1)[0] ?? []);
  expect(rows).toEqual(own.map(() => [expect.any(Number), '']));
  expect(rows).toHaveLength(2);
  expect(rowsOf(host, tab('summary'), ['role:manager'], 1)).toEqual([[expect.closeTo(Number(rows[0]?.[0]), 6)]]);
  expect(errorsIn(host, own)).toEqual([]);
});

test('one person’s tab, a copy of a tab of several: nobody else is on it', async () => {
  const review = reviewOf(answeredPlan('plan-01'), { cycle: 'quarter', language: 'en', only: ['E002', 'E003'] as PersonId[] });
  const { host, tab } = await openReview(review, ['plan', 'score']);
  const counts = review.raterTabs.map(({ subjects }) => subjects.length);
  expect(counts).toEqual([2, 2, 1, 1]);
  const ids = counts.map((_, n) => rowsOf(host, tab(`score:${n}`), ['id', 'left'], 2));
  expect(ids.slice(2)).toEqual(Array(2).fill([['E003', 'Not begun'], ['', '']])); // biome-ignore format: one tab a line
  const heads = counts.map((_, n) => host.values(`'${tab(`score:${n}`).title}'!A1:Z1`)[0]);
  expect(heads.map((head) => head?.filter((each) => /done/.test(String(each))))).toEqual(counts.map((count) => [`0 of ${count} done`]));
});

test('a comment that looks like a formula stays the words that were typed', async () => {
  const { host, tab } = await tabWith(one({ kind: 'rated' }));
  const column = String.fromCharCode(65 + (tab.marks.find(({ value }) => value === 'comment')?.at ?? 0));
  for (const [n, words] of ['=1+1', '+1 good', '-late'].entries()) {
    await host.typeIn(tab.title, `${column}${8 + n}`, words);
    expect(host.value(`'${tab.title}'!${column}${8 + n}`)).toBe(words);
  }
});
