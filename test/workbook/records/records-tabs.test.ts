// Comments, Interviews, Appeals, History and Log: who writes where, what a row still needs, and the clocks of an appeal.
import * as en from '../../../src/i18n/en/records';
import * as zh from '../../../src/i18n/zh-CN/records';
import type { Person, PersonId } from '../../../src/plans/person';
import { adjustmentsTab } from '../../../src/workbook/adjustments/tab';
import { a1, area } from '../../../src/workbook/area';
import type { Making } from '../../../src/workbook/making';
import { appealsTab } from '../../../src/workbook/records/appeals-tab';
import { commentsTab } from '../../../src/workbook/records/comments-tab';
import { historyKey, historyTab } from '../../../src/workbook/records/history-tab';
import { interviewsTab } from '../../../src/workbook/records/interviews-tab';
import { logRow, logTab } from '../../../src/workbook/records/log-tab';
import { summaryPlaces } from '../../../src/workbook/summary/places';
import type { Tab } from '../../../src/workbook/tab';
import type { TabKey } from '../../../src/workbook/tab-kinds';
import { company } from '../company';
import { answeredPlan, reviewOf } from '../fixtures';
import { onDay } from '../one-day';
import {
  bookOf,
  columnOf,
  enter,
  errorsIn,
  faultsIn,
  forbiddenIn,
  HR,
  makingFor,
  rowsOf,
  serialOf,
  sortRows,
  valuesOf,
  widthOf,
} from '../table-book';

const PLAN_05 = answeredPlan('plan-05');
const half = reviewOf(PLAN_05, { cycle: 'half', language: 'en' });
const year = reviewOf(PLAN_05, { cycle: 'year', language: 'zh-CN' });
const making = makingFor(half);

const TABS: readonly (readonly [TabKey, (making: Making, key: TabKey) => Tab])[] = [
  ['comments', commentsTab],
  ['interviews', interviewsTab],
  ['appeals', appealsTab],
  ['history', historyTab],
  ['log', logTab],
];
const reviews = [
  ['plan 5, half-year', half],
  ['plan 5, year, in Chinese', year],
  ['plan 5, three people', reviewOf(PLAN_05, { cycle: 'half', people: company(3) })],
  ['plan 5, 600 people', reviewOf(PLAN_05, { cycle: 'half', people: company(600) })],
] as const;

describe.each(reviews)('%s', (_, review) => {
  test.each(TABS)('%s: the layout holds, the formulas are allowed', (key, make) => {
    const tab = make(makingFor(review), key);
    expect(tab.kind).toBe(key);
    expect(faultsIn(tab)).toEqual([]);
    expect(forbiddenIn(tab)).toEqual([]);
    // History is looked through, not printed: an address and a long grade stand in one line there
    expect(widthOf(tab)).toBeLessThanOrEqual(key === 'history' ? 1420 : 1140);
  });
});

test('other plans’ interviews: improvement only, talks only, units', () => {
  const keysOf = (id: string, cycle: 'year' | 'quarter' | 'month') => {
    const tab = interviewsTab(makingFor(reviewOf(answeredPlan(id), { cycle, language: 'en' })), 'interviews');
    expect(faultsIn(tab)).toEqual([]);
    return tab.marks.filter(({ on }) => on === 'column').map(({ value }) => value);
  };
  expect(keysOf('plan-04', 'year')).toEqual(['id', 'name', 'interviewer', 'plan', 'by', 'confirmed', 'state']);
  expect(keysOf('plan-02', 'month')).toEqual(['id', 'name', 'interviewer', 'held', 'good', 'better', 'confirmed', 'state']);
  expect(keysOf('plan-09', 'quarter')).toEqual(['id', 'name', 'interviewer', 'plan', 'by', 'confirmed', 'state']);
});

describe('comments', () => {
  const tab = commentsTab(making, 'comments');

  const people = new Map(half.people.map((person) => [person.id, person]));
  /** Whose share is the largest. */
  const writerOf = (id: unknown): Person | undefined => {
    const person = half.people.find((each) => each.id === id);
    return people.get((person?.group === '中层管理人员' ? person.executive : person?.manager) ?? ('' as PersonId));
  };
  const hintOf = ({ blocks }: Tab): unknown => blocks.find(({ row }) => row === 2)?.cells[0]?.[0];

  test('whoever’s share is the largest writes', async () => {
    const host = await bookOf([tab], half);
    const rows = rowsOf(host, tab, ['id', 'writer'], 34); // 38 but the three at the top and one on probation
    expect(rows.map(([, writer]) => writer)).toEqual(rows.map(([id]) => writerOf(id)?.name));
    expect(valuesOf(host, tab, 'id')).toHaveLength(34);
  });

  test('each writer may type in the rows that bear their name, in no other; staff in none, HR in all', async () => {
    const host = await bookOf([tab], half);
    const box = columnOf(tab, 'box:0');
    const types = async (row: number, by: string | undefined) =>
      (await host.typeIn(tab.title, a1(area(box.row + row, box.column)), 'words', by)).accepted;
    const ids = valuesOf(host, tab, 'id');
    const addresses = [...new Set(ids.map((id) => writerOf(id)?.email))];
    expect(addresses.length).toBeGreaterThan(1);
    for (const [row, id] of ids.entries()) {
      const own = writerOf(id)?.email;
      for (const by of addresses) expect([id, by, await types(row, by)]).toEqual([id, by, by === own]);
    }
    const staff = half.people.find(({ id }) => id === 'E023');
    expect([await types(0, staff?.email), await types(0, HR)]).toEqual([false, true]);
    expect(hintOf(tab)).toContain('do not sort');
  });

  test('every row is in one writer’s area, however many write', () => {
    const many = reviewOf(PLAN_05, { cycle: 'half', language: 'en', people: company(400, { departments: 60, executives: 5 }) });
    const apart = commentsTab(makingFor(many), 'comments');
    expect(apart.inputs.length).toBeGreaterThan(60);
    expect(apart.inputs.every(({ editors }) => editors.length === 1)).toBe(true);
    expect(apart.inputs.reduce((sum, { area: { rows } }) => sum + rows, 0)).toBe(many.subjects.length);
    expect(faultsIn(apart)).toEqual([]);
  });

  test('what a row still needs, also after sorting', async () => {
    const host = await bookOf([tab], half);
    const ids = valuesOf(host, tab, 'id');
    const moved = ids.indexOf('E026'); // from Marketing on 1 April
    const full = { 'box:0': 'a', 'box:1': 'b', 'box:2': 'c', 'box:3': 'd' };
    await enter(host, tab, { 0: full });
    await enter(host, tab, { 1: { 'box:0': 'a', 'box:3': ' ' } });
    await enter(host, tab, { [moved]: full });
    const left = () => new Map(rowsOf(host, tab, ['id', 'left'], 34).map(([id, words]) => [id, words]));
    expect([left().get(ids[0]), left().get(ids[1]), left().get('E026'), left().get(ids[2])]).toEqual([
      '',
      '3 to write',
      'former head',
      'Not begun',
    ]);
    await enter(host, tab, { [moved]: { former: 'agrees' } });
    expect(left().get('E026')).toBe('');
    const done = () => host.values(`'${tab.title}'!A1:K1`)[0]?.filter(Boolean);
    expect(done()).toEqual(['Comments · 2026, first half', '2 of 34 done']);
    await sortRows(host, tab, 'id');
    expect(valuesOf(host, tab, 'id')[0]).toBe('E037');
    expect([left().get(ids[0]), left().get('E026'), left().get(ids[1])]).toEqual(['', '', '3 to write']);
    expect(errorsIn(host, [tab])).toEqual([]);
  });

  test('who moved outside the period needs no opinion', () => {
    const second = reviewOf(PLAN_05, { cycle: 'half', language: 'en', period: { cycle: 'half', year: 2026, n: 2 } });
    expect(commentsTab(makingFor(second), 'comments').marks.map(({ value }) => value)).not.toContain('former');
  });
});

test('interviews: what a record lacks first', async () => {
  const tab = interviewsTab(making, 'interviews');
  const host = await bookOf([tab], half);
  const rows = [
    [{}, 'To be held'],
    [{ held: '2026-07-08' }, 'Record missing'],
    [{ held: '2026-07-08', good: 'x', better: 'y' }, 'Plan missing'],
    [{ held: '2026-07-08', good: 'x', better: 'y', plan: 'z' }, 'Plan missing'],
    [{ held: '2026-07-08', good: 'x', better: 'y', plan: 'z', by: '2026-09-30' }, 'To be confirmed'],
    [{ held: '2026-07-08', good: 'x', better: 'y', plan: 'z', by: '2026-09-30', confirmed: true }, 'Complete'],
    [{ good: 'x', better: 'y', plan: 'z', by: '2026-09-30', confirmed: true }, 'To be held'],
  ] as const;
  await enter(host, tab, Object.fromEntries(rows.map(([cells], n) => [n, cells])));
  expect(valuesOf(host, tab, 'state').slice(0, rows.length)).toEqual(rows.map(([, state]) => state));
  expect(host.values(`'${tab.title}'!A1:J1`)[0]?.filter(Boolean)).toEqual(['Interviews · 2026, first half', '1 of 34 done']);
  expect(errorsIn(host, [tab])).toEqual([]);
});

describe('appeals', () => {
  const TODAY = '2026-06-26';
  onDay(TODAY);
  /** So many days after today. */
  const serial = (days: number): number => serialOf(TODAY) + days;
  const summary = (of: Making): Tab => {
    const { rows, count, at, keys } = summaryPlaces(of);
    const cells = of.review.subjects.map(({ id, name }) =>
      keys.map((_, n) => (n === at('id') || n === at('who') ? id : n === at('name') ? name : n === at('final') ? 84.67 : null)),
    );
    return { key: 'summary', kind: 'summary', title: of.title('summary'), rows: rows.first + count, columns: keys.length, frozen: { rows: 0, columns: 0 }, widths: keys.map(() => 80), heights: [], blocks: [{ row: rows.first, column: 0, cells }], looks: [], merges: [], notes: [], rules: [], conditions: [], inputs: [], names: [], marks: [], charts: [] }; // biome-ignore format: a stand-in
  };

  test('the clocks: seven calendar days to appeal, fifteen working days to answer', async () => {
    const tab = appealsTab(making, 'appeals');
    const host = await bookOf([summary(making), adjustmentsTab(making, 'adjustments'), tab], half);
    const june = { told: '2026-06-29', asked: '2026-07-06' }; // a Monday; the seventh day after it
    await enter(host, tab, { 0: { id: 'E023', ...june } });
    await enter(host, tab, { 1: { id: ' ｅ０２４\u200b', told: '2026-06-29', asked: '2026-07-07' } });
    await enter(host, tab, { 2: { id: 'E999' } });
    expect(rowsOf(host, tab, ['name', 'last', 'inTime', 'due'], 4)).toEqual([
      ['孙雅婷', serialOf('2026-07-06'), 'Yes', serialOf('2026-07-27')],
      ['马超', serialOf('2026-07-06'), 'No', serialOf('2026-07-28')],
      ['Not reviewed here', '', '', ''],
      ['', '', '', ''],
    ]);
    expect(errorsIn(host, [tab])).toEqual([]);
  });

  test('how an appeal stands today', async () => {
    const tab = appealsTab(making, 'appeals');
    const host = await bookOf([summary(making), adjustmentsTab(making, 'adjustments'), tab], half);
    const rows = [
      [{}, 'Result not given'],
      [{ told: serial(-3) }, 'May appeal: 4 days left'],
      [{ told: serial(-6) }, 'May appeal: 1 day left'],
      [{ told: serial(-8) }, 'No appeal; deadline passed'],
      [{ told: serial(-60), asked: serial(-55) }, 'Late'],
      [{ told: serial(-2), asked: serial(0) }, 'Open: 21 days left'],
      [{ told: serial(-9), asked: serial(-8), decided: serial(-1) }, 'Outcome missing'],
      [{ told: serial(-9), asked: serial(-8), decided: serial(-1), outcome: 'Upheld' }, 'Decided'],
      [{ told: serial(-9), asked: serial(-8), decided: serial(-1), outcome: 'Changed', old: 70 }, 'New score missing'],
      [{ told: serial(-9), asked: serial(-8), decided: serial(-1), outcome: 'Changed', old: 60, new: 99 }, 'Old score is not 84.67'],
      [{ told: serial(-9), asked: serial(-8), decided: serial(-1), outcome: 'Changed', new: 99 }, 'Old score is not 84.67'],
      [{ told: serial(-9), asked: serial(-8), decided: serial(-1), outcome: 'Changed', old: 84.67, new: 0 }, 'Enter it on Adjustments'],
    ] as const;
    await enter(host, tab, Object.fromEntries(rows.map(([cells], n) => [n, { id: 'E023', ...cells }])));
    expect(valuesOf(host, tab, 'state').slice(0, rows.length + 1)).toEqual([...rows.map(([, state]) => state), '']);
    expect(host.values(`'${tab.title}'!A1:P1`)[0]?.filter(Boolean)).toEqual(['Appeals · 2026, first half', '11 open of 12']);
  });

  test('working days, and no limit for the answer', async () => {
    const { appeal } = half.ready.plan;
    if (appeal?.counted.state !== 'decided' || appeal.answer.state !== 'decided') throw new Error('the fixture decides both');
    const changed = { ...appeal, counted: { ...appeal.counted, value: 'working' as const }, answer: { ...appeal.answer, value: 0 } };
    const review = { ...half, ready: { ...half.ready, plan: { ...half.ready.plan, appeal: changed } } };
    const of = makingFor(review);
    const tab = appealsTab(of, 'appeals');
    expect(tab.marks.map(({ value }) => value)).not.toContain('due');
    const host = await bookOf([summary(of), adjustmentsTab(of, 'adjustments'), tab], review);
    await enter(host, tab, { 0: { id: 'E023', told: '2026-07-03', asked: '2026-07-14' } }); // a Friday; Tuesday week is the seventh working day
    expect(rowsOf(host, tab, ['inTime', 'state'], 1)).toEqual([['Yes', 'Open']]);
    expect(errorsIn(host, [tab])).toEqual([]);
  });
});

test.each(Object.entries(en.records))('%s has the same places in both languages', (key, english) => {
  const chinese = zh.records[key as keyof typeof en.records];
  const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  expect(chinese).toMatch(/\S/);
  expect(places(chinese)).toEqual(places(english));
});

/** The names of a tab's columns, and where each stands. */
const columnsNamed = ({ names }: Tab) => names.map(({ name, area: { column, columns, rows } }) => [name, column, columns, rows]);

test('history: what formulas read has a name a column, and nobody is told to type a key', () => {
  const tab = historyTab(making, 'history');
  expect(columnsNamed(tab)).toEqual([
    ['ST_test_history_folded', 17, 1, 1000],
    ['ST_test_history_of', 18, 1, 1000],
    ['ST_test_history_scores', 19, 1, 1000],
    ['ST_test_history_grades', 20, 1, 1000],
    ['ST_test_history_who', 22, 1, 1000],
    ['ST_test_history_words', 23, 1, 1000],
  ]);
  expect(tab.hidden).toEqual([15, 16, 17, 18, 19, 20, 21, 22, 23]); // what is worked out; what is typed is in sight
  expect(tab.title).toBe('History');
  expect(JSON.stringify(tab.blocks)).toContain(en.records.historyHint);
  for (const { historyHint } of [en.records, zh.records]) expect(historyHint).not.toMatch(/key|唯一标识|[{|]|20\d\d/);
  expect(historyKey('E001', 'plan-05', half.options.period)).toBe('E001|plan-05|2026-H1');
  expect(tab.inputs).toEqual([]);
});

test('history has room for everybody’s periods of two years', () => {
  const many = reviewOf(answeredPlan('plan-03'), { cycle: 'month', people: company(600) });
  const rows = historyTab(makingFor(many), 'history').names[0]?.area.rows;
  expect(rows).toBeGreaterThanOrEqual(many.subjects.length * 24);
});

test('log: what formulas read has a name a column, and creation’s row fits it', () => {
  expect(columnsNamed(logTab(making, 'log'))).toEqual([
    ['ST_test_log_id', 3, 1, 1000],
    ['ST_test_log_state', 8, 1, 1000],
  ]);
  expect(logRow(making, 7)).toEqual([
    '2026-06-26 08:00', 'e4@example.com', 'Review created', '', '',
    expect.stringMatching(/^Company system: departments and staff, 2026, first half\. People reviewed: 34, tabs created: 7$/), '', '', '',
  ]); // biome-ignore format: a row
  const east = makingFor({ ...half, created: { ...half.created, at: '2026-06-26T16:14:05+08:00' } });
  expect(logRow(east, 7)[0]).toBe('2026-06-26 16:14');
});
