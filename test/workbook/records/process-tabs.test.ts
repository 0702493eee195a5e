// Stages, Survey and Plan review: what is late, what waits, what is not noted; who answers where; what a finding lacks.
import type { Making } from '../../../src/workbook/making';
import { evaluationTab } from '../../../src/workbook/records/evaluation-tab';
import { stagesTab } from '../../../src/workbook/records/stages-tab';
import { surveyTab } from '../../../src/workbook/records/survey-tab';
import type { Tab } from '../../../src/workbook/tab';
import type { TabKey } from '../../../src/workbook/tab-kinds';
import { keysOf } from '../../../src/workbook/workbook';
import { company } from '../company';
import { answeredPlan, reviewOf } from '../fixtures';
import { onDay } from '../one-day';
import {
  bookOf,
  enter,
  errorsIn,
  faultsIn,
  forbiddenIn,
  formulasOf,
  HR,
  makingFor,
  rowsOf,
  serialOf,
  sortRows,
  valuesOf,
  widthOf,
} from '../table-book';

const TODAY = '2026-07-06';
onDay(TODAY);
const day = (days: number): number => serialOf(TODAY) + days;

const seven = (language: 'en' | 'zh-CN', people?: number) =>
  reviewOf(answeredPlan('plan-07'), { cycle: 'quarter', language, ...(people && { people: company(people) }) });
const TABS: readonly (readonly [TabKey, (making: Making, key: TabKey) => Tab])[] = [
  ['stages', stagesTab],
  ['survey', surveyTab],
  ['evaluation', evaluationTab],
];
const REVIEWS = [
  ['plan 7', seven('en')],
  ['plan 7, in Chinese', seven('zh-CN')],
  ['plan 7, three people', seven('en', 3)],
  ['plan 7, 600 people', seven('zh-CN', 600)],
  ['plan 4, year', reviewOf(answeredPlan('plan-04'), { cycle: 'year', language: 'en' })],
] as const;

describe.each(REVIEWS)('%s', (_, review) => {
  test.each(TABS)('%s: the layout holds, the formulas are allowed', (key, make) => {
    const tab = make(makingFor(review), key);
    expect([tab.kind, faultsIn(tab), forbiddenIn(tab)]).toEqual([key, [], []]);
    expect(widthOf(tab)).toBeLessThanOrEqual(1140);
    expect(keysOf(review)).toContain(key);
  });
});

test('a plan that asks for no survey and no look back has neither tab', () => {
  const keys = keysOf(reviewOf(answeredPlan('plan-05'), { cycle: 'half', language: 'en' }));
  expect((['stages', 'survey', 'evaluation'] as const).filter((key) => keys.includes(key))).toEqual(['stages']);
});

describe('stages', () => {
  test('what is left on the Summary and on Comments is counted once, before any row', () => {
    const making = makingFor(reviewOf(answeredPlan('plan-05'), { cycle: 'half', language: 'en' }));
    const formulas = formulasOf(stagesTab(making, 'stages'));
    for (const other of ['summary', 'comments'] as const) {
      const counts = formulas.flatMap((formula) => (formula.includes(`${making.title(other)}'!`) ? [formula.split('MAP(')] : []));
      expect([other, counts.length]).toEqual([other, 1]);
      for (const rows of counts[0]?.slice(1) ?? ['']) expect(rows).not.toContain('!');
    }
  });

  test('plan 2: three agree on the rules; what is passed is noted; three approvals by the tenth', async () => {
    const review = reviewOf(answeredPlan('plan-02'), {
      cycle: 'month',
      language: 'en',
      period: { cycle: 'month', year: 2026, n: 6 },
    });
    const tab = stagesTab(makingFor(review), 'stages');
    const host = await bookOf([tab], review);
    const rows = () => rowsOf(host, tab, ['n', 'who', 'due', 'state'], 13);
    const tenth = serialOf('2026-07-10');
    expect(rows()).toEqual([
      [1, 'HR', '', 'To do'],
      [1, 'Direct manager', '', 'To do'],
      [1, 'Reviewee', '', 'To do'],
      [2, 'HR', '', 'To do'],
      [3, 'Reviewee', '', 'To do'],
      [4, 'Department manager (when reviewed: the stand-in)', '', 'To do'],
      [5, 'Direct manager', serialOf('2026-07-03'), 'Late'], // due as the fixture sets it
      [6, '(Deputy) general manager of sales', tenth, 'Waits for Scoring'],
      [7, 'HR', tenth, 'Waits for Scoring and 1 more'],
      [8, 'General manager', tenth, 'Waits for Scoring and 2 more'],
      [9, 'HR', '', 'Waits for Scoring and 3 more'],
      [10, 'Direct manager', '', 'Waits for Results'],
      [11, 'HR', '', 'Waits for Scoring and 5 more'],
    ]);
    const done = { on: day(-1) };
    // two of three have agreed; the data was passed without a record; scoring went ahead; the check came late
    await enter(host, tab, { 0: done, 1: done, 5: done, 6: done, 7: { on: day(5) }, 8: { due: day(-2) } });
    expect(rows().map(([, , , state]) => state)).toEqual([
      'Done', 'Done', 'To do', 'To do', 'To do', 'Record missing', 'Done out of turn', 'Done late', 'Late', 'Waits for Confirm and add up',
      'Waits for Confirm and add up and 1 more', 'Waits for Results', 'Waits for Confirm and add up and 3 more',
    ]); // biome-ignore format: a column
    await enter(host, tab, { 2: done, 3: done, 5: { record: 'Minutes of 1 July' } });
    expect(
      rows()
        .map(([, , , state]) => state)
        .slice(4, 7),
    ).toEqual(['To do', 'Done', 'Done late']);
    expect(host.values(`'${tab.title}'!A1:L1`)[0]?.filter(Boolean)).toEqual(['Stages · June 2026', '5 of 11 done']);
    expect(errorsIn(host, [tab])).toEqual([]);
    host.dispose();
  });

  test('plan 5: a resolution has a number; sorted, a stage still knows what it waits for', async () => {
    const review = reviewOf(answeredPlan('plan-05'), { cycle: 'year', language: 'en' });
    const tab = stagesTab(makingFor(review), 'stages');
    const host = await bookOf([tab], review);
    const state = () => new Map(rowsOf(host, tab, ['stage', 'state'], 14).map(([stage, words]) => [stage, words]));
    const names = valuesOf(host, tab, 'stage');
    expect(names).toEqual(expect.arrayContaining(['Target agreements', 'Opening meeting', 'Managers’ meeting']));
    const at = (name: string): number => names.indexOf(name);
    const on = day(-4);
    await enter(host, tab, Object.fromEntries(names.slice(0, at('Managers’ meeting') + 1).map((_, n) => [n, { on, record: 'kept' }])));
    expect([state().get('Managers’ meeting'), state().get('Results')]).toEqual(['Number missing', 'To do']);
    await enter(host, tab, { [at('Managers’ meeting')]: { number: '2026-17' }, [at('Opening meeting')]: { on: '' } });
    expect([state().get('Managers’ meeting'), state().get('Scoring')]).toEqual(['Done', 'Done out of turn']);
    await sortRows(host, tab, 'stage');
    expect(state().get('Scoring')).toBe('Done out of turn');
    expect(state().get('Interview')).toBe('Waits for Results');
    host.dispose();
  });

  test('only HR types', async () => {
    const tab = stagesTab(makingFor(seven('en')), 'stages');
    const host = await bookOf([tab], seven('en'));
    expect((await host.typeIn(tab.title, 'F5', '2026-07-01', 'someone@example.com')).accepted).toBe(false);
    expect((await host.typeIn(tab.title, 'F5', '2026-07-01', HR)).accepted).toBe(true);
    expect((await host.typeIn(tab.title, 'F6', 'next week', HR)).accepted).toBe(false);
    host.dispose();
  });
});

describe('survey', () => {
  test('everybody answers in their own row; who answered and who is content is counted', async () => {
    const review = seven('en');
    const tab = surveyTab(makingFor(review), 'survey');
    const host = await bookOf([tab], review);
    const [mine, other] = tab.inputs.filter(({ editors }) => editors.length > 0);
    if (!mine || !other) throw new Error('two people have an address');
    const cell = `D${mine.area.row + 1}`;
    expect((await host.typeIn(tab.title, cell, '=more pay', mine.editors[0])).accepted).toBe(true);
    expect((await host.typeIn(tab.title, cell, 'not mine', other.editors[0])).accepted).toBe(false);
    expect((await host.typeIn(tab.title, `F${mine.area.row + 1}`, 'rather', mine.editors[0])).accepted).toBe(false);
    await enter(host, tab, {
      5: { 'answer:2': 'Satisfied' },
      6: { 'answer:2': 'Dissatisfied', 'answer:1': 'time' },
      7: { 'answer:0': ' ' },
    });
    const all = valuesOf(host, tab, 'id').filter((id) => id !== '').length;
    expect(host.values(`'${tab.title}'!A1:H1`)[0]?.filter(Boolean)).toEqual([
      expect.stringMatching(/^Survey · /),
      `3 of ${all} answered · 1 satisfied`,
    ]);
    expect(errorsIn(host, [tab])).toEqual([]);
    host.dispose();
  });

  test('with more people than rows are protected for, HR enters the answers', () => {
    expect(surveyTab(makingFor(seven('en', 600)), 'survey').inputs).toEqual([]);
  });
});

test('plan review: what a finding lacks, and how it stands', async () => {
  const review = seven('en');
  const tab = evaluationTab(makingFor(review), 'evaluation');
  const host = await bookOf([tab], review);
  const whole = { finding: 'bonus unclear', change: 'a table', owner: 'HR', by: day(3) };
  const rows = [
    [{}, ''],
    [{ aspect: 'pay' }, 'Finding missing'],
    [{ finding: 'bonus unclear' }, 'Change missing'],
    [{ finding: 'bonus unclear', change: 'a table' }, 'Who and when missing'],
    [whole, 'Open'],
    [{ ...whole, by: day(-1) }, 'Late'],
    [{ ...whole, by: day(-1), done: day(0) }, 'Done'],
  ] as const;
  await enter(host, tab, Object.fromEntries(rows.map(([cells], n) => [n, cells])));
  expect(valuesOf(host, tab, 'state').slice(0, rows.length)).toEqual(rows.map(([, state]) => state));
  expect(host.values(`'${tab.title}'!A1:H1`)[0]?.filter(Boolean)).toEqual([expect.stringMatching(/^Plan review · /), '5 open of 6']);
  expect(errorsIn(host, [tab])).toEqual([]);
  host.dispose();
});
