// What stands in a card's line of weights, as formulas read it on the Plan tab; 0 is shown as `—`. Cards count from 0.
import type { ReadyRollUp } from '../../plans/ready';
import type { ReadyRater } from '../../plans/ready-cards';
import { type Fx, fraction, fx, type Given } from '../formula/fx';
import { type Making, range } from '../making';
import type { SummaryPlaces } from './column';
import type { SummaryDimension } from './facts';

export function dimensionWeight(making: Making, { of }: SummaryDimension, n: number): Given {
  const card = making.review.ready.cards[n];
  return onPlan(making, `dimensions_${n + 1}`, card ? card.dimensions.findIndex(({ id }) => id === of(card)?.id) : -1);
}

export function shareOf(making: Making, role: ReadyRater, n: number): Given {
  const counting = making.review.ready.cards[n]?.raters.filter(({ counts }) => counts) ?? [];
  return onPlan(
    making,
    `shares_${n + 1}`,
    counting.findIndex(({ id }) => id === role.id),
  );
}

export function rollUpShare(making: Making, { how, cards, share }: ReadyRollUp, n: number): Given {
  const card = making.review.ready.cards[n];
  return how === 'reference' || !cards.includes(card?.id ?? '') ? 0 : fraction(share / 100);
}

const onPlan = (making: Making, name: `dimensions_${number}` | `shares_${number}`, at: number): Given =>
  at < 0 ? 0 : fx.INDEX(range(making, name), at + 1);

/** A card's shares, over the roles that count. */
export const sharesLine = ({ roles, counting, line }: SummaryPlaces, card: number): Fx =>
  line(card, `role:${roles[0]?.id}`, `role:${roles[counting - 1]?.id}`);
