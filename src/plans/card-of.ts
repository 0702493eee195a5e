// Which scorecard a person gets in a review: by group or position as the roster has them, else the card for the rest.
import { fold } from '../scoring/reading';
import type { Person } from './person';
import type { Plan, Scorecard } from './plan';
import { isIn } from './ready';
import type { Cycle } from './value';

/** Why a person gets no card: only regular employees do, and `none` is for them. */
export type NoCard = 'left' | 'probation' | 'dispatched' | 'none';

/** The first card that names the person, else the first for the rest. Without a cycle, cards of every cycle are looked at. */
export function cardOf(plan: Plan, cycle: Cycle | undefined, { status, group, position }: Person): Scorecard | NoCard {
  if (status !== 'active') return status;
  const cards = cardsIn(plan, cycle).filter(({ subject }) => subject === 'people');
  const [groupKey, positionKey] = [textKey(group), textKey(position)];
  const named = cards.find(
    ({ applies: { groups, positions } }) =>
      groups.some((each) => groupKey !== '' && textKey(each) === groupKey) ||
      positions.some((each) => textKey(each) !== '' && positionKey.includes(textKey(each))),
  );
  return named ?? cards.find(({ applies }) => applies.rest) ?? 'none';
}

/** The cards that a review of that cycle has; all of them without a cycle. */
export const cardsIn = ({ scorecards }: Plan, cycle: Cycle | undefined): readonly Scorecard[] =>
  scorecards.filter((card) => cycle === undefined || isIn(card, cycle));

/** One text in any case and width. */
export const textKey = (text: string): string => fold(text).trim().toLowerCase();
