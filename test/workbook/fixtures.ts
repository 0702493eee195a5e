// Reviews for tests: a plan of the library with its fixture's answers, made ready and arranged.
import { arrange } from '../../src/arrangement/arrange';
import type { Options, Review } from '../../src/arrangement/review';
import type { Language } from '../../src/i18n/languages';
import type { Day } from '../../src/plans/day';
import { LIBRARY } from '../../src/plans/library';
import type { Period } from '../../src/plans/period';
import type { Person } from '../../src/plans/person';
import type { Plan } from '../../src/plans/plan';
import { readyPlan } from '../../src/plans/ready';
import { type Cycle, knownValue } from '../../src/plans/value';
import { NO_HOLIDAYS } from '../../src/plans/working-days';
import { isOnePage } from '../../src/workbook/workbook';
import { answered } from '../plans/answers/index';
import { sampleCompany } from './company';

export const WHEN = '2026-06-26T08:00:00.000Z';
const CREATED = { at: WHEN, day: '2026-06-26' as Day };

/** A plan of the library with everything it leaves open answered. */
export function answeredPlan(id: string): Plan {
  const plan = LIBRARY.find((each) => each.id === id);
  if (!plan) throw new Error(`the library has no ${id}`);
  return answered(plan, 'liu@example.com', WHEN);
}

export const cyclesOf = (plan: Plan): readonly Cycle[] => knownValue(plan.cycles) ?? [];
const periodOf = (cycle: Cycle): Period => ({ cycle, year: 2026, n: 1 });

type Wishes = { readonly cycle?: Cycle; readonly language?: Language; readonly people?: readonly Person[] } & Partial<Options>;

/** A review of an answered plan; its findings must be looked at by whoever cares. */
export function reviewOf(
  plan: Plan,
  { cycle = cyclesOf(plan)[0] ?? 'year', language = 'zh-CN', people = peopleFor(plan), ...options }: Wishes = {},
): Review {
  return arrangedOf(plan, { cycle, language, people, ...options }).review;
}

export function arrangedOf(
  plan: Plan,
  { cycle = cyclesOf(plan)[0] ?? 'year', language = 'zh-CN', people = peopleFor(plan), ...options }: Wishes = {},
) {
  const ready = readyPlan(plan, cycle);
  if (!ready.ok) throw new Error(`open: ${ready.open.map(({ path }) => path).join(', ')}`);
  const hr = [{ name: '刘芳', email: 'e4@example.com' }];
  return arrange(
    ready.ready,
    people,
    {
      ...{ period: periodOf(cycle), language, hr, named: namedFor(plan, people), due: { scoring: '2026-07-03' as Day } },
      holidays: NO_HOLIDAYS,
      ...options,
    },
    CREATED,
    isOnePage,
  );
}

/** Raters whom HR would name: the general manager where positions do not find anybody. */
export function namedFor(plan: Plan, people: readonly Person[]): Options['named'] {
  const [first, second] = people;
  const raters = plan.scorecards.flatMap((card) => card.raters).filter(({ from }) => from === 'named');
  return Object.fromEntries(
    raters.map(({ id, positions = [] }) => [
      id,
      people.some(({ position }) => positions.includes(position)) ? [] : [first, second].flatMap((person) => (person ? [person.id] : [])),
    ]),
  );
}

/** The sample company, or another, its people spread over the plan's cards where the cards go by group or position. */
export function peopleFor(plan: Plan, known: readonly Person[] = sampleCompany()): readonly Person[] {
  const cards = plan.scorecards.filter(({ subject }) => subject === 'people');
  if (cards.some(({ applies }) => applies.rest)) return known;
  const fits = (person: Person) =>
    cards.some(({ applies }) => applies.groups.includes(person.group) || applies.positions.some((each) => person.position.includes(each)));
  if (known.filter(fits).length >= cards.length * 2) return known;
  return known.map((person, n) => {
    const card = person.manager ? cards[n % cards.length] : undefined;
    if (!card) return person;
    const [group, position] = [card.applies.groups[0], card.applies.positions[0]];
    return { ...person, group: group ?? person.group, position: group ? person.position : (position ?? person.position) };
  });
}
