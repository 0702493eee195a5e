// By when a stage is due: HR's day, else the rule's, which moves off days that are not worked as the plan has it decided.
import type { Day } from '../../src/plans/day';
import { type Dating, dueDay, movedDay } from '../../src/plans/due';
import { LIBRARY } from '../../src/plans/library';
import type { Period } from '../../src/plans/period';
import type { Stage } from '../../src/plans/plan';
import { readyPlan, shiftOf } from '../../src/plans/ready';
import type { Cycle } from '../../src/plans/value';
import { NO_HOLIDAYS } from '../../src/plans/working-days';
import { answered } from './answers/index';

type Rule = readonly [count: number, of: 'daysAfter' | 'dayOfNextMonth'];
const stage = (rule?: Rule): Pick<Stage, 'id' | 'due'> => ({
  id: 'scoring',
  due: rule && { state: 'given', value: { count: rule[0], of: rule[1] }, quote: { text: '', en: '', section: '' } },
});
const of = (cycle: Cycle, n = 1): Period => ({ cycle, year: 2026, n });
const days = (...list: readonly string[]) => list.map((day) => day as Day);
const dated = (rule: Rule | undefined, period: Period, rest: Partial<Dating> = {}) =>
  dueDay(stage(rule), { period, due: {}, shift: 'same', holidays: NO_HOLIDAYS, ...rest });

const TENTH: Rule = [10, 'dayOfNextMonth'];
const set = { scoring: '2026-05-10' as Day };
const off = { off: days('2026-05-08', '2026-05-11'), worked: days('2026-05-09') };

test.each<[Rule | undefined, Period, Partial<Dating>, string | undefined, why: string]>([
  [TENTH, of('month'), {}, '2026-02-10', 'the tenth of February, for January'],
  [[31, 'dayOfNextMonth'], of('month'), {}, '2026-02-28', 'a shorter month ends before'],
  [TENTH, of('year'), {}, '2027-01-10', 'over the end of the year'],
  [[5, 'daysAfter'], of('half'), {}, '2026-07-05', 'counted from the last day'],
  [[5, 'daysAfter'], of('half'), { due: { scoring: '2026-07-03' as Day } }, '2026-07-03', 'HR’s date wins'],
  [undefined, of('half'), {}, undefined, 'nobody says'],
  [TENTH, of('month', 4), { shift: 'same' }, '2026-05-10', 'a Sunday, and it stays'],
  [TENTH, of('month', 4), { shift: 'before' }, '2026-05-08', 'the Friday before'],
  [TENTH, of('month', 4), { shift: 'after' }, '2026-05-11', 'the Monday after'],
  [TENTH, of('month', 4), { shift: 'before', holidays: off }, '2026-05-09', 'the Saturday before is worked'],
  [TENTH, of('month', 4), { shift: 'after', holidays: off }, '2026-05-12', 'the Monday after is off'],
  [TENTH, of('month', 5), { shift: 'before' }, '2026-06-10', 'a Wednesday moves nowhere'],
  [[5, 'daysAfter'], of('half'), { shift: 'after' }, '2026-07-06', 'any rule: Sunday 5 July'],
  [TENTH, of('month', 4), { shift: 'before', due: set }, '2026-05-10', 'HR’s own day stays, Sunday or not'],
])('due %#: %j', (rule, period, rest, day) => expect(dated(rule, period, rest)).toBe(day));

test.each<[day: string, from: Period, to: Period, rest: Partial<Dating>, moved: string, why: string]>([
  ['2026-07-03', of('half'), of('half', 2), {}, '2027-01-03', 'six months on, a Sunday that stays'],
  ['2026-07-03', of('half'), of('half', 2), { shift: 'after' }, '2027-01-04', 'and that moves to Monday'],
  ['2026-07-03', of('half'), of('half', 2), { shift: 'before' }, '2027-01-01', 'or to Friday'],
  [
    ...(['2026-07-03', of('half'), of('half', 2), { shift: 'before', holidays: { off: days('2027-01-01'), worked: [] } }] as const),
    ...(['2026-12-31', 'which is off'] as const),
  ],
  ['2026-07-03', of('half'), of('year'), {}, '2027-01-03', 'the year ends six months after its first half'],
  ['2026-04-08', of('month', 3), of('quarter'), {}, '2026-04-08', 'the quarter ends with its last month'],
  ['2027-01-31', { cycle: 'month', year: 2026, n: 12 }, { cycle: 'month', year: 2027, n: 1 }, {}, '2027-02-28', 'the last day of a month'],
  ['2028-01-31', { cycle: 'month', year: 2027, n: 12 }, { cycle: 'month', year: 2028, n: 1 }, {}, '2028-02-29', 'of a leap year too'],
  [
    '2027-02-28',
    { cycle: 'month', year: 2027, n: 1 },
    { cycle: 'month', year: 2027, n: 2 },
    {},
    '2027-03-31',
    'stays the last: it does not creep',
  ],
  ['2026-01-30', of('month'), of('month', 2), {}, '2026-02-28', 'a day that a shorter month has not is its last'],
  ['2026-03-10', of('month', 2), of('month', 5), {}, '2026-06-10', 'three months on'],
])('%s, moved %#', (day, from, period, rest, moved) =>
  expect(movedDay(day as Day, from, { period, shift: 'same', holidays: NO_HOLIDAYS, ...rest })).toBe(moved),
);

describe('plan 2', () => {
  const plan = LIBRARY.find(({ id }) => id === 'plan-02');
  if (!plan) throw new Error('the library has no plan 2');
  const decided = answered(plan, 'HR', '2026-04-01T08:00:00.000Z');
  test('what a tenth that is no working day does is decided before a review starts: its dates depend on it', () => {
    expect(shiftOf(plan)).toBe('same');
    expect(shiftOf(decided)).toBe('before');
    const unasked = { ...decided, decisions: plan.decisions };
    const ready = readyPlan(unasked, 'month');
    expect(!ready.ok && ready.open.map(({ path }) => path)).toContain('decisions/5/value');
  });
  test.each(['check', 'collect', 'approve'])('%s', (id) => {
    const ready = readyPlan(decided, 'month');
    const due = ready.ok ? ready.ready.stages.find((each) => each.id === id) : undefined;
    expect(due && dueDay(due, { period: of('month', 4), due: {}, shift: shiftOf(decided), holidays: NO_HOLIDAYS })).toBe('2026-05-08');
  });
});
