// What earlier periods make of this one: how long a grade has lasted, what follows, and the mean of shorter periods.
import type { Plan } from '../../src/plans/plan';
import type { Cycle } from '../../src/plans/value';
import { known } from './cards';
import { isNumber, type Score } from './points';
import { exact, over, sum } from './rational';
import type { Grade } from './scores';

export type When = { readonly cycle: Cycle; readonly year: number; readonly n: number };

const IN_YEAR: Readonly<Record<Cycle, number>> = { month: 12, quarter: 4, half: 2, year: 1, term: 2 };

/** The period so many before (or after, where negative). */
export function before({ cycle, year, n }: When, count: number): When {
  const all = IN_YEAR[cycle];
  const place = year * all + (n - 1) - count;
  return { cycle, year: Math.floor(place / all), n: (place % all) + 1 };
}

/** The shorter periods of a longer one. */
export function within({ cycle, year, n }: When, shorter: Cycle): readonly When[] {
  const count = IN_YEAR[shorter] / IN_YEAR[cycle];
  return Array.from({ length: count }, (_, k) => ({ cycle: shorter, year, n: (n - 1) * count + k + 1 }));
}

const firstDay = ({ cycle, year, n }: When): string => `${year}-${String(((n - 1) * 12) / IN_YEAR[cycle] + 1).padStart(2, '0')}-01`;
const lastMonth = ({ cycle, year, n }: When): string => `${year}-${String((n * 12) / IN_YEAR[cycle]).padStart(2, '0')}`;

const decision = (plan: Plan, id: string | undefined) => known(plan.decisions.find((each) => each.id === id)?.value);

/** A closed period's grade; undefined where there is no row, or no score in it. */
export type Past = { readonly when: When; readonly grade: Grade | undefined };
type Streak = Plan['streaks'][number];

const rulesOf = (plan: Plan, cycle: Cycle): readonly Streak[] => plan.streaks.filter((each) => each.cycle === cycle);

/** Whether a grade is one that the rule counts. */
export function countsIn(plan: Plan, { grades, downTo }: Streak, grade: Grade): boolean {
  const ids = plan.grades.list.map(({ id }) => id);
  const lowest = downTo === undefined ? -1 : ids.indexOf(String(decision(plan, downTo)));
  return (lowest < 0 ? grades : ids.slice(0, lowest + 1)).includes(grade.id);
}

/** Whether each period counts, latest last; those without a score left out where HR decided that they are skipped. */
function marks(plan: Plan, rule: Streak, history: readonly Past[]): readonly boolean[] {
  const effective = String(decision(plan, 'effective') ?? '');
  const own = history.filter(({ when }) => firstDay(when) >= effective);
  const seen = decision(plan, 'noScore') === 'skip' ? own.filter(({ grade }) => grade !== undefined) : own;
  return seen.map(({ grade }) => grade !== undefined && countsIn(plan, rule, grade));
}

const run = (counted: readonly boolean[]): number => counted.length - 1 - counted.lastIndexOf(false);

/** The longest of what each rule counts. `history` ends with this period. */
export const lasting = (plan: Plan, cycle: Cycle, history: readonly Past[]): number =>
  Math.max(0, ...rulesOf(plan, cycle).map((rule) => run(marks(plan, rule, history))));

/** The rules that bring something this period, by the history up to each period before. */
export function following(plan: Plan, cycle: Cycle, history: readonly Past[]): readonly Streak[] {
  if (history[history.length - 1]?.grade === undefined) return [];
  return rulesOf(plan, cycle).filter((rule) => {
    const counted = marks(plan, rule, history);
    if ((known(rule.mode) ?? 'consecutive') === 'total') {
      const window = rule.window && known(rule.window);
      return counted.slice(-(window ?? counted.length)).filter((each) => each).length >= rule.periods;
    }
    const length = run(counted);
    const again = decision(plan, rule.again);
    if (again === 'once') return length === rule.periods;
    // given when as many have come together, and anew after as many more
    if (again === 'anew') return length > 0 && length % rule.periods === 0;
    return length >= rule.periods;
  });
}

/** Whether the rule is out of the question for want of years of service. */
export function tooNew({ service }: Streak, hired: string | undefined, when: When): boolean {
  if (service?.by !== 'periodEnd' || !hired) return false;
  const full = `${Number(hired.slice(0, 4)) + service.years}${hired.slice(4)}`;
  return full > `${lastMonth(when)}-31`;
}

/** Shorter periods' scores to one: the mean of those there are, or the last alone. */
export function gathered(how: 'mean' | 'last' | 'reference', scores: readonly Score[]): Score {
  const taken = how === 'last' ? scores.slice(-1) : scores;
  const given = taken.filter(isNumber);
  if (given.length > 0) return over(sum(given), exact(given.length));
  return taken.includes('exempt') ? 'exempt' : 'blank';
}
