// What shorter periods bring to a longer one's score, from History.
import { rolledUp } from '../../arrangement/past-periods';
import type { ReadyRollUp } from '../../plans/ready';
import { type Fx, fx, type Given } from '../formula/fx';
import { forAll } from '../formula-parts';
import type { Making } from '../making';
import type { SummaryPlaces } from './column';
import { countInHistory, fromHistory, meanInHistory } from './history-lookup';

/** The scores of shorter periods; `—` on a card that has none, and their share goes to the rest. */
export function rollUpScores(making: Making, places: SummaryPlaces, rollUp: ReadyRollUp): Fx {
  const { all } = rolledUp(making.review, rollUp);
  const [last, who] = [all[all.length - 1], places.column('who')];
  const scores = !last
    ? forAll(who, '')
    : rollUp.how === 'last'
      ? fromHistory(making, who, last, 'scores')
      : meanInHistory(making, who, all);
  return onOwnCards(making, places, rollUp, scores, '—');
}

/** How many of those periods everybody has. */
export const rollUpsHad = (making: Making, places: SummaryPlaces, rollUp: ReadyRollUp): Fx =>
  onOwnCards(making, places, rollUp, countInHistory(making, places.column('who'), rolledUp(making.review, rollUp).needed), '');

function onOwnCards({ review }: Making, { column, line }: SummaryPlaces, { cards }: ReadyRollUp, cells: Fx, otherwise: Given): Fx {
  const others = review.ready.cards.flatMap(({ id }, n) => (cards.includes(id) ? [] : [line(n, 'group', 'group')]));
  if (others.length === 0) return cells;
  return fx.MAP({ g: column('group'), c: cells }, ({ g, c }) => fx.IF(fx.OR(...others.map((other) => fx.eq(g, other))), otherwise, c));
}
