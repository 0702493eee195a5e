// What closing would write: exact values, N/A with its reason for who is set aside, the share that counts in the longer period; and of it
// what History lacks.

import type { Language } from '../../../src/i18n/languages';
import type { Day } from '../../../src/plans/day';
import { LIBRARY } from '../../../src/plans/library';
import type { Plan } from '../../../src/plans/plan';
import { historyEntries, notYetThere } from '../../../src/review/closing/entries';
import { setAside } from '../../../src/review/closing/set-aside';
import type { ReviewLists } from '../../../src/review/review-record';
import { answeredPlan } from '../../workbook/fixtures';
import { closingRead, rowsOfHistory } from './read';

const recordOf = (plan: string, period: string, language: Language = 'en') => ({
  ...{ id: `${plan}:${period}`, plan, version: 1, period, language, created: '2026-06-26T08:00:00+08:00' },
});
const LISTS = { record: recordOf('plan-05', '2026-H1'), by: 'a@example.com', tabs: [], names: [], to: {}, moved: {}, passed: {} };
const SUMMARY = [
  { id: 'E001', name: '李敏', department: '行政部', group: 'General staff', final: 89.99499999, grade: 'B', outcome: '=x', bonus: 1234.56 },
  { id: 'E002', name: 'Wang', department: 'Sales', group: 'General staff', final: 0.5, grade: 'E', outcome: '', bonus: '⚠' },
  { id: 'E003', name: 'Zhao', department: 'Sales', group: 'General staff', final: '', grade: '', outcome: '', bonus: '' },
];
const entriesOf = (
  { plan = answeredPlan('plan-05'), period = '2026-H1', language = 'en' as Language, lists = LISTS as ReviewLists } = {},
  now: Readonly<Record<string, string>> = { ' e003': 'left' },
) => {
  const aside = setAside(lists, now, 'liu@example.com', '2026-07-31T10:00:00+08:00');
  const of = {
    record: recordOf(plan.id, period, language),
    plan,
    aside,
    by: 'liu@example.com',
    day: '2026-07-31' as Day,
    at: '2026-07-31T18:00:00+08:00',
  };
  return historyEntries(of, closingRead({ summary: SUMMARY, people: [['E003', 'Zhao', 'Sales'], ['E009', 'Qian', 'IT']] })); // biome-ignore format: one call
};

test('exact values as they stand; a bonus that is no number is none', () => {
  const common = { plan: 'plan-05', period: '2026-H1', closed: 46234.75, by: 'liu@example.com, closing', card: 'General staff' };
  expect(entriesOf()).toEqual([
    { ...common, key: 'E001|plan-05|2026-H1', id: 'E001', name: '李敏', department: '行政部', score: 89.99499999, grade: 'B', outcome: '=x', bonus: 1234.56, counted: expect.anything() },
    { ...common, key: 'E002|plan-05|2026-H1', id: 'E002', name: 'Wang', department: 'Sales', score: 0.5, grade: 'E', outcome: '', bonus: '', counted: expect.anything() },
    { ...common, key: 'E003|plan-05|2026-H1', id: 'E003', name: 'Zhao', department: 'Sales', score: 'N/A', grade: '', outcome: 'Set aside: left', bonus: '', counted: '' },
  ]); // biome-ignore format: a table
});

test('whom the review was created without has a row too, by the roster, however the ID is written; without a reason nobody is set aside', () => {
  const lists = {
    ...LISTS,
    aside: { ｅ００９: { reason: '休假', by: 'a', at: '' } },
  } as ReviewLists;
  const entries = entriesOf({ lists, language: 'zh-CN' }, { E002: '  ' });
  expect(entries.map(({ id, score, outcome }) => [id, score, outcome])).toEqual([
    ['E001', 89.99499999, '=x'],
    ['E002', 0.5, ''],
    ['E003', '', ''],
    ['E009', '不适用', '不参加：休假'],
  ]);
});

const plain = (id: string): Plan => LIBRARY.find((plan) => plan.id === id) as Plan;
test.each([
  { name: 'plan 3: all of the year', plan: answeredPlan('plan-03'), period: '2026-01', counted: 100 },
  { name: 'plan 3: its year counts in nothing longer', plan: answeredPlan('plan-03'), period: '2026', counted: '' },
  { name: 'plan 5, as the library has it: not decided yet', plan: plain('plan-05'), period: '2026-H1', counted: 'open' },
])('$name', ({ plan, period, counted }) => {
  expect(entriesOf({ plan, period })[0]?.counted).toBe(counted);
});

describe('of rows that History has, only those that say something else are added', () => {
  const entries = entriesOf();
  const there = (more: object = {}) =>
    rowsOfHistory(entries.map((entry, n) => ({ ...entry, closed: 1, by: 'hand', ...(n === 0 && more) })));
  test('none where all are there', () => expect(notYetThere(entries, there())).toEqual([]));
  test.each(['score', 'grade', 'outcome', 'bonus', 'card', 'counted'])('another %s', (key) =>
    expect(notYetThere(entries, there({ [key]: 'x' })).map(({ id }) => id)).toEqual(['E001']),
  );
  test.each(['name', 'department'])('not another %s, which is no result', (key) =>
    expect(notYetThere(entries, there({ [key]: 'x' }))).toEqual([]),
  );
  test('one mark for no score is as good as another: earlier closings wrote N/A in every language', () => {
    const marked = entriesOf({ language: 'zh-CN' });
    expect(marked[2]?.score).toBe('不适用');
    const had = marked.map((entry, n) => ({ ...entry, ...(n === 2 && { score: 'N/A' }) }));
    expect(notYetThere(marked, rowsOfHistory(had))).toEqual([]);
    expect(notYetThere(marked, rowsOfHistory(had.map((row, n) => ({ ...row, ...(n === 2 && { score: 70 }) }))))).toHaveLength(1);
  });
  test('the later of two rows with one key, however it is written, is what is compared with', () => {
    const [first] = entries;
    const rows = (one: object, other: object) => rowsOfHistory([{ ...first, ...one }, { ...first, key: ' e001｜PLAN-05|2026-h1', ...other }]); // biome-ignore format: one call
    expect(notYetThere(entries.slice(0, 1), rows({ score: 1 }, {}))).toEqual([]);
    expect(notYetThere(entries.slice(0, 1), rows({}, { score: 1 }))).toHaveLength(1);
  });
  test('a column that an older History lacks tells nothing', () => {
    const { columns, ...older } = there({ bonus: '', counted: '' });
    const without = new Map([...columns].filter(([key]) => key !== 'bonus' && key !== 'counted'));
    expect(notYetThere(entries, { ...older, columns: without })).toEqual([]);
  });
});
