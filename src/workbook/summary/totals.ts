// A role that several hold, on a card that is scored on several tabs: the mean of its raters' totals, as where a card stands on one tab.
import type { ReadyRater } from '../../plans/ready-cards';
import { type Fx, fx } from '../formula/fx';
import type { Making } from '../making';
import { isShared, lookUp } from '../sources';
import type { SummaryPlaces } from './column';
import { expectedOf } from './missing';

/**
 * `scores`: what the means by dimension make together. It says what is missing or not applicable; where it is a number, the mean of the
 * totals takes its place, which is another one where a rater has left a whole dimension out.
 */
export function meanOfTotals(making: Making, places: SummaryPlaces, role: ReadyRater, card: number, scores: Fx): Fx {
  const own = places.sources.filter((each) => each.card === making.review.ready.cards[card] && !each.whole && each.roles.includes(role.id));
  const totals = own.flatMap(({ total }) => total ?? []);
  if (totals.length < 2 || !isShared(making.review, role.id)) return scores;
  const mean = lookUp(places.column('id'), totals, true, expectedOf(making, places, role, [card]));
  return fx.MAP({ a: scores, b: mean }, ({ a, b }) => fx.IF(fx.ISNUMBER(a), b, a));
}
