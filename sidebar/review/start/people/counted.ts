// Who would be reviewed: people by scorecard, those left out by why, and departments with how many of theirs are.
import type { Both } from '../../../../src/i18n/both';
import { isRatedFromAbove } from '../../../../src/plans/at-the-top';
import { cardOf, cardsIn, type NoCard } from '../../../../src/plans/card-of';
import { foldId } from '../../../../src/plans/fold-id';
import type { Plan, Scorecard } from '../../../../src/plans/plan';
import { type Cycle, isInCycle } from '../../../../src/plans/value';
import { asPerson, type RosterPerson } from '../../roster-person';

/** `unticked`: of a department that HR has left out. `aside`: set aside for the period. `top`: nobody is above them to score their card. */
export type LeftOut = NoCard | 'unticked' | 'aside' | 'top';

export type Counted = {
  readonly reviewed: number;
  /** Who they are. */
  readonly reviewees: readonly RosterPerson[];
  /** Scorecards that take somebody, in the plan's order. */
  readonly cards: readonly { readonly title: Both; readonly count: number }[];
  readonly leftOut: readonly { readonly why: LeftOut; readonly count: number }[];
  /** How many of a department would be reviewed if it is ticked. */
  readonly departments: readonly { readonly name: string; readonly count: number; readonly all: number }[];
  /** Those who are left out, for whatever reason. */
  readonly without: readonly RosterPerson[];
  /** IDs of all in ticked departments. */
  readonly ticked: readonly string[];
  /** Departments that are scored themselves; 0 where the plan has no scorecard for them. */
  readonly units: number;
};

const WHY: readonly LeftOut[] = ['unticked', 'aside', 'none', 'top', 'probation', 'dispatched', 'left'];

/** `setAside`: IDs of those who are set aside, however the roster writes them. */
export function counted(
  plan: Plan | undefined,
  cycle: Cycle,
  people: readonly RosterPerson[],
  unticked: ReadonlySet<string>,
  setAside: readonly string[] = [],
): Counted {
  const aside = new Set(setAside.map(foldId));
  const placed = people.map((person) => ({ person, card: placeOf(plan, cycle, person) }));
  const isTicked = ({ department }: RosterPerson) => !unticked.has(department);
  const within = placed.filter(({ person }) => isTicked(person));
  const isAside = ({ id }: RosterPerson) => aside.has(foldId(id));
  const withCard = ({ card, person }: (typeof placed)[number]) => typeof card !== 'string' && !isAside(person);
  const whyOf = ({ person, card }: (typeof placed)[number]): LeftOut | undefined =>
    typeof card === 'string' ? card : !isTicked(person) ? 'unticked' : isAside(person) ? 'aside' : undefined;
  const cards = plan ? cardsIn(plan, cycle) : [];
  const hasUnits = cards.some(({ subject }) => subject === 'departments');
  const reviewed = within.filter(withCard);
  const names = [...new Set(people.map(({ department }) => department))];
  return {
    reviewed: reviewed.length,
    reviewees: reviewed.map(({ person }) => person),
    cards: cards
      .map(({ id, title }) => ({ title, count: reviewed.filter(({ card }) => typeof card !== 'string' && card.id === id).length }))
      .filter(({ count }) => count > 0),
    leftOut: WHY.map((why) => ({ why, count: placed.filter((each) => whyOf(each) === why).length })).filter(({ count }) => count > 0),
    departments: names.map((name) => {
      const members = placed.filter(({ person }) => person.department === name);
      return { name, count: members.filter(withCard).length, all: members.length };
    }),
    without: hasUnits
      ? placed.filter(({ person }) => !isTicked(person) || person.status === 'left').map(({ person }) => person)
      : placed.filter((each) => whyOf(each) !== undefined).map(({ person }) => person),
    ticked: within.map(({ person }) => person.id),
    units: hasUnits
      ? new Set(within.filter(({ person }) => person.status !== 'left' && person.department !== '').map(({ person }) => person.department))
          .size
      : 0,
  };
}

function placeOf(plan: Plan | undefined, cycle: Cycle, person: RosterPerson): Scorecard | NoCard | 'top' {
  const card = plan ? cardOf(plan, cycle, asPerson(person)) : 'none';
  return typeof card !== 'string' && person.top && isRatedFromAbove({ raters: card.raters.filter((rater) => isInCycle(rater, cycle)) })
    ? 'top'
    : card;
}
