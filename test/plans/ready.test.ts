// A plan made ready: exactly what is open where something is, and plain numbers where nothing is.
import { LIBRARY } from '../../src/plans/library';
import { PLAN_03 } from '../../src/plans/library/plan-03';
import { PLAN_05 } from '../../src/plans/library/plan-05';
import { openFor, readyPlan } from '../../src/plans/ready';
import { answeredPlan, cyclesOf } from '../workbook/fixtures';
import { ANSWERS, answered } from './answers/index';

const cardsOf = (id: string, cycle: 'month' | 'quarter' | 'half' | 'year' | 'term') => {
  const ready = readyPlan(answeredPlan(id), cycle);
  if (!ready.ok) throw new Error(ready.open.map(({ path }) => path).join());
  return ready.ready.cards;
};

test('what the half-year of plan 5 needs, and what it does not: nothing of the vote, the departments or the year', () =>
  expect(openFor(PLAN_05, 'half').map(({ path }) => path)).toEqual([
    'scorecards/0/dimensions/0/adds',
    'scorecards/0/dimensions/1/adds',
    'scorecards/1/dimensions/0/adds',
    'scorecards/1/dimensions/1/adds',
    'grades/decimals',
    'grades/basis',
    'grades/beyond',
    'grades/full',
    'appeal/counted',
    'comments/required',
    'confidentiality/channel',
    'decisions/0/value',
    'decisions/1/value',
  ]));

test('the year of plan 3 asks how months count, and nothing about indicators', () => {
  const paths = openFor(PLAN_03, 'year').map(({ path }) => path);
  expect(paths).toContain('rollUps/0/how');
  expect(paths.filter((path) => path.startsWith('scorecards'))).toEqual([]);
});

describe.each(LIBRARY.map(({ id }) => id))('%s', (id) => {
  const plan = LIBRARY.find((each) => each.id === id) ?? PLAN_05;
  const whole = answeredPlan(id);

  test('is not ready while something it needs is open, and names exactly that', () => {
    for (const cycle of cyclesOf(whole)) {
      for (const { path } of openFor(plan, cycle)) {
        const { [path]: _, ...others } = ANSWERS[id] ?? {};
        const without = answered(plan, 'liu@example.com', '2026-06-26T08:00:00.000Z', others);
        expect(readyPlan(without, cycle)).toMatchObject({ ok: false, open: [{ path }] });
      }
    }
  });

  test('has weights that total 100 at every level', () => {
    for (const cycle of cyclesOf(whole)) {
      // a year that only gathers its months has cards with nothing to weigh
      for (const card of cardsOf(id, cycle).filter(({ raters }) => raters.length > 0)) {
        const total = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);
        expect(total(card.dimensions.map(({ weight }) => weight))).toBeCloseTo(100, 2);
        for (const { indicators } of card.dimensions) expect(total(indicators.map(({ weight }) => weight))).toBeCloseTo(100, 2);
        expect(total(card.raters.filter(({ counts }) => counts).map(({ share }) => share))).toBeCloseTo(100, 2);
      }
    }
  });
});

test('an indicator that only the year has gives its weight to the others of its dimension in a quarter', () => {
  const quality = (cycle: 'quarter' | 'year') => cardsOf('plan-01', cycle)[0]?.dimensions[0]?.indicators.map(({ id }) => id) ?? [];
  expect(quality('year')).toContain('quality');
  expect(quality('quarter')).not.toContain('quality');
});

test('HR’s name for a hole is a grade of its own, where it lies; without one the hole stays', () => {
  const named = readyPlan(
    answered(PLAN_03, 'liu@example.com', '2026-06-26T08:00:00.000Z', { ...ANSWERS['plan-03'], 'grades/gap': '待提高员工' }),
    'month',
  );
  const left = readyPlan(
    answered(PLAN_03, 'liu@example.com', '2026-06-26T08:00:00.000Z', { ...ANSWERS['plan-03'], 'grades/gap': '—' }),
    'month',
  );
  expect(named.ok && named.ready.grades.map(({ name, criterion, step }) => [name['zh-CN'], criterion, step])).toEqual([
    ['月优秀员工', '>=90', 1],
    ['月合格员工', '>=80 <90', 2],
    ['待提高员工', '>=60 <80', 4],
    ['需激励员工', '<60', 5],
  ]);
  expect(left.ok && left.ready.grades.map(({ criterion, step }) => [criterion, step])).toEqual([
    ['>=90', 1],
    ['>=80 <90', 3],
    ['<60', 5],
  ]);
});

test('a half-year to which HR gives a share counts in the year; as a reference it has none', () => {
  const rollUp = (share: number) => {
    const ready = readyPlan(answered(PLAN_05, 'HR', '2026-01-01', { ...ANSWERS['plan-05'], 'rollUps/0/share': share }), 'year');
    return ready.ok ? ready.ready.rollUps : ready.open;
  };
  const cards = ['managers', 'staff'];
  expect(rollUp(0)).toEqual([{ from: 'half', how: 'reference', share: 0, cards }]);
  expect(rollUp(30)).toEqual([{ from: 'half', how: 'mean', share: 30, cards }]);
});

test.each([
  ['A', ['A']],
  ['B', ['A', 'B']],
])('where HR says that %s is excellent, the streak of excellent years counts %j', (lowest, grades) => {
  const n = PLAN_05.decisions.findIndex(({ id }) => id === 'excellent');
  const ready = readyPlan(answered(PLAN_05, 'HR', '2026-01-01', { ...ANSWERS['plan-05'], [`decisions/${n}/value`]: lowest }), 'year');
  expect(ready.ok && ready.ready.streaks.find(({ id }) => id === 'openEnded')?.grades).toEqual(grades);
});

test('an actual value against no target is against each person’s own, which HR enters', () => {
  const adds = [{ title: '发货量', weight: 100, how: { kind: 'kpi', method: 'higher' } }];
  const plan = answered(PLAN_05, 'HR', '2026-01-01', { ...ANSWERS['plan-05'], 'scorecards/1/dimensions/0/adds': adds });
  const ready = readyPlan(plan, 'half');
  expect(ready.ok && ready.ready.cards[1]?.dimensions[0]?.indicators[0]?.target).toBe('each');
});
