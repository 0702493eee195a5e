// Which scorecard a person gets in a review: by group or position as the roster has them, else the card for the rest.
import type { Person } from './person';
import type { Plan, Scorecard } from './plan';
import { isOfPosition, textKey } from './position';
import { decisionOf } from './ready';
import { hasWord } from './roster-word';
import { type Cycle, isInCycle, knownValue } from './value';

/** Why a person gets no card: only regular employees do, and `none` is for them. */
export type NoCard = 'left' | 'probation' | 'dispatched' | 'none';

/**
 * The first card that names the person, else the first for the rest. Where cards name units too, the plan's decision says whether the
 * unit or the level goes first; what only one of them names, that one decides. Without a cycle, cards of every cycle are looked at.
 */
export function cardOf(plan: Plan, cycle: Cycle | undefined, person: Person): Scorecard | NoCard {
  if (person.status !== 'active') return person.status;
  const cards = cardsIn(plan, cycle).filter(({ subject }) => subject === 'people');
  const [byLevel, byUnit] = [cards.find((card) => isOfLevel(card, person)), cards.find((card) => isOfUnit(card, person))];
  const named = decisionOf(plan, 'precedence') === 'unit' ? (byUnit ?? byLevel) : (byLevel ?? byUnit);
  return named ?? cards.find(({ applies }) => applies.rest) ?? 'none';
}

/** HR's words for them go in place of the policy's, those of one kind for those of both. */
const saidOf = ({ applies: { said } }: Scorecard) => knownValue(said) ?? [];

function isOfLevel(card: Scorecard, person: Person): boolean {
  const said = saidOf(card);
  if (said.length > 0) return said.some((each) => each.column !== 'department' && hasWord(person, each));
  const { groups, positions } = card.applies;
  const { group, position } = person;
  const groupKey = textKey(group);
  return groups.some((each) => groupKey !== '' && textKey(each) === groupKey) || positions.some((each) => isOfPosition(position, each));
}

/** By the department's name, which often says more than the policy's word for it. */
function isOfUnit(card: Scorecard, person: Person): boolean {
  const said = saidOf(card);
  if (said.length > 0) return said.some((each) => each.column === 'department' && hasWord(person, each));
  return (card.applies.units ?? []).some((each) => textKey(person.department).includes(textKey(each)));
}

/** The cards that a review of that cycle has; all of them without a cycle. */
export const cardsIn = ({ scorecards }: Plan, cycle: Cycle | undefined): readonly Scorecard[] =>
  scorecards.filter((card) => cycle === undefined || isInCycle(card, cycle));
