// What the review's screens work out without a page: periods, progress, dates in order, raters by position.

import { wordsOfCards } from '../../sidebar/review/decide/who/words-of-cards';
import { byRater, standingOf } from '../../sidebar/review/home/by-rater';
import { likelyPeriod, titleOfKey } from '../../sidebar/review/periods';
import { counted } from '../../sidebar/review/start/people/counted';
import { holdersOf, namedRaters, nobodyFor } from '../../sidebar/review/start/people/named';
import { datedStages, holidaysFrom, outOfOrder } from '../../sidebar/review/start/period/dated-stages';
import { topOf } from '../../src/plans/at-the-top';
import { LIBRARY } from '../../src/plans/library';
import { periodKey, periodOf } from '../../src/plans/period';
import { readyPlan } from '../../src/plans/ready';
import { CYCLES } from '../../src/plans/value';
import { NO_HOLIDAYS } from '../../src/plans/working-days';
import { answered } from '../plans/answers/index';
import { sampleCompany } from '../workbook/company';
import { answeredPlan, reviewOf } from '../workbook/fixtures';

const plan5 = (() => {
  const plan = LIBRARY.find(({ id }) => id === 'plan-05');
  if (!plan) throw new Error('the library has no plan 5');
  return answered(plan, 'HR', '2026-06-22T08:00:00.000Z');
})();

test('the words that decide on a scorecard are said in the reader’s script, each once', () => {
  const plan1 = answeredPlan('plan-01');
  expect([wordsOfCards(plan1, 'quarter', 'en'), wordsOfCards(plan1, 'quarter', 'zh-CN')]).toEqual([
    '“Enterprise management manager”, “Manager of the enterprise management department”',
    '“企业管理部经理”',
  ]);
});

describe('periods', () => {
  const periods = CYCLES.flatMap((cycle) => [1, 2, 12].map((n) => ({ cycle, year: 2026, n })));
  const kept = periods.filter(({ cycle, n }) => n <= { month: 12, quarter: 4, half: 2, year: 1, term: 2 }[cycle]);
  test.each(kept)('$cycle $n is read back from its key', (period) => expect(periodOf(periodKey(period))).toEqual(period));
  test.each([['2026-13'], ['2026-Q5'], ['26-H1'], ['next'], ['']])('“%s” is none, and shown as it stands', (key) => {
    expect(periodOf(key)).toBeUndefined();
    expect(titleOfKey(key)).toEqual({ en: key, 'zh-CN': key });
  });
  test.each([
    ['month', '2026-05-31', '2026-05'],
    ['month', '2026-06-03', '2026-05'],
    ['quarter', '2026-07-10', '2026-Q2'],
    ['half', '2026-06-26', '2026-H1'],
    ['half', '2027-01-20', '2026-H2'],
    ['year', '2026-12-28', '2026'],
    ['term', '2026-07-02', '2026-T1'],
  ] as const)('a %s on %s is most likely %s', (cycle, today, key) => expect(periodKey(likelyPeriod(cycle, today))).toBe(key));
});

describe('progress', () => {
  const tab = (rater: string, done: number, all: number) => ({
    ...{ title: rater, sheetId: 1, rater, name: rater, email: '' },
    ...{ done, all, begun: done, filled: done },
  });
  test('adds up a rater’s tabs; who is behind comes first, with more left to do first of those alike', () => {
    const raters = byRater([tab('A', 3, 3), tab('B', 1, 4), tab('C', 0, 2), tab('B', 1, 4), tab('D', 0, 9), tab('E', 0, 0)]);
    expect(raters.map(({ id, done, all }) => [id, done, all])).toEqual([
      ['D', 0, 9],
      ['C', 0, 2],
      ['B', 2, 8],
      ['A', 3, 3],
      ['E', 0, 0],
    ]);
  });
  test.each([
    [0, 4, 0, 'none0'],
    [0, 4, 1, 'few'], // a row that is begun
    [0, 4, 4, 'few'], // all filled in, none ticked
    [1, 4, 1, 'few'],
    [2, 4, 3, 'most'],
    [4, 4, 4, 'full'],
    [0, 0, 0, 'full'],
  ])('%i of %i done, %i begun, is %s', (done, all, begun, standing) => expect(standingOf({ done, all, begun })).toBe(standing));
});

describe('dates', () => {
  const period = { cycle: 'half', year: 2026, n: 1 } as const;
  const plan2 = LIBRARY[1] ?? plan5;
  test('are HR’s, else the policy’s own: approval by the 10th', () => {
    const dated = datedStages(plan2, { cycle: 'month', year: 2026, n: 1 }, { scoring: '2026-02-05', release: 'soon' }, NO_HOLIDAYS);
    expect(Object.fromEntries(dated.filter(({ due }) => due !== '').map(({ id, due }) => [id, due]))).toMatchObject({
      scoring: '2026-02-05',
      check: '2026-02-10',
    });
  });
  test('a tenth that is no working day moves as decided, by the workbook’s holidays', () => {
    const april = { cycle: 'month', year: 2026, n: 4 } as const; // due on Sunday 10 May
    const approve = (holidays?: { off: string[]; worked: string[] }) =>
      datedStages(answeredPlan('plan-02'), april, {}, holidaysFrom(holidays)).find(({ id }) => id === 'approve')?.due;
    expect(approve()).toBe('2026-05-08');
    expect(approve({ off: ['2026-05-08', 'soon'], worked: ['2026-05-09'] })).toBe('2026-05-09');
  });
  test.each([
    [{ scoring: '2026-07-03', meeting: '2026-07-08' }, undefined],
    [{ scoring: '2026-07-08', meeting: '2026-07-08' }, undefined],
    [{ scoring: '2026-07-09', meeting: '2026-07-08' }, 'meeting'],
    [{}, undefined],
  ])('%j', (set, early) => {
    const stages = datedStages(plan5, period, set, NO_HOLIDAYS);
    expect(outOfOrder(stages)?.stage).toEqual(stages.find(({ id }) => id === early)?.title);
  });
});

describe('people', () => {
  const persons = sampleCompany();
  const top = topOf(persons);
  const people = persons.map((person) => ({ ...person, top: top.has(person.id), rates: false }));
  test('are counted by scorecard and by why they are left out', () => {
    const { reviewed, cards, leftOut, departments, ticked, units } = counted(plan5, 'half', people, new Set(['客服部']));
    expect([reviewed, ticked.length, units]).toEqual([25, 29, 0]);
    expect(cards.map(({ title, count }) => [title.en, count])).toEqual([
      ['Middle managers', 6],
      ['General staff', 19],
    ]);
    expect(leftOut).toEqual([
      { why: 'unticked', count: 9 },
      { why: 'none', count: 3 },
      { why: 'probation', count: 1 },
    ]);
    expect(departments.find(({ name }) => name === '物流发货部')).toEqual({ name: '物流发货部', count: 5, all: 6 });
  });

  test('whoever is at the top gets no card that is scored from above; the figures are those of the preview', () => {
    const plan = answeredPlan('plan-02');
    const { reviewed, leftOut } = counted(plan, 'month', people, new Set());
    expect(leftOut.find(({ why }) => why === 'top')).toEqual({ why: 'top', count: 1 });
    expect(reviewed).toBe(reviewOf(plan, { cycle: 'month', people: persons }).subjects.length);
  });

  test('departments that are scored themselves are counted too', () => expect(counted(plan5, 'quarter', people, new Set()).units).toBe(8));

  test('raters are found by position, until HR names others', () => {
    const raters = namedRaters(readyPlan(plan5, 'half'), people);
    expect(raters.map(({ id, found }) => [id, found])).toEqual([['generalManager', ['E001']]]);
    const [rater] = raters;
    expect(rater && holdersOf(rater, { generalManager: ['E002'] })).toEqual(['E002']);
    expect(rater && holdersOf(rater, { generalManager: [] })).toEqual(['E001']);
    expect(nobodyFor(raters, {})).toBeUndefined();
    expect(nobodyFor(namedRaters(readyPlan(plan5, 'half'), []), {})?.id).toBe('generalManager');
  });
});
