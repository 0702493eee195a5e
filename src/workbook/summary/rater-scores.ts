// What raters gave, found by each subject's id on whichever tab it stands: of a role, of a dimension, of a role's dimension.
import type { ReadyCard, ReadyRater } from '../../plans/ready-cards';
import type { Fx } from '../formula/fx';
import { beside, forAll } from '../formula-parts';
import type { Making } from '../making';
import { isShared, lookUp, peerPiece, type Spilled } from '../sources';
import { byCard } from './by-card';
import type { SummaryPlaces } from './column';
import { partKey, type SummaryDimension } from './facts';
import { expectedOf, unlessOff } from './missing';
import { meanOfTotals } from './totals';
import { weighed } from './weighted-mean';
import { sharesLine } from './weights';

export function dimensionScores(making: Making, places: SummaryPlaces, dimension: SummaryDimension): Fx {
  const { sources } = places;
  const counting = places.roles.slice(0, places.counting);
  const [only] = counting;
  if (places.parts.roles.length === 0) {
    return only ? partScores(making, places, only, dimension) : forAll(places.column('id'), '—');
  }
  const scores = beside(counting.map((role) => places.column(partKey(role, dimension))));
  const results = making.review.ready.cards.map((card, n) => {
    const has = sources.some((source) => source.card.id === card.id && source.roles.some((id) => counting.some((role) => role.id === id)));
    return dimension.of(card) && has ? unlessOff(places, n, weighed(scores, sharesLine(places, n), '—')) : undefined;
  });
  return byCard(places, results, '—');
}

export function roleScores(making: Making, places: SummaryPlaces, role: ReadyRater): Fx {
  const ids = places.column('id');
  const { parts, split, sources } = places;
  const own = sources.filter(({ roles, whole }) => whole && roles.includes(role.id));
  const peers = role.via === 'tab' ? undefined : peerPiece(making, role.id);
  const pieces: readonly Spilled[] = [...own.map(({ weighted }) => weighted), ...(peers ? [peers] : [])];
  const whole = lookUp(ids, pieces, isShared(making.review, role.id), expectedOf(making, places, role));
  const [first, last] = [parts.dimensions[0], parts.dimensions[parts.dimensions.length - 1]];
  if (
    !first ||
    !last ||
    !split.some(({ id }) => sources.some((each) => !each.whole && each.card.id === id && each.roles.includes(role.id)))
  ) {
    return whole;
  }
  // a card on several tabs: that rater's dimension scores, weighed as the card weighs them
  const results = making.review.ready.cards.map((card, n) => {
    if (!split.includes(card)) return undefined;
    const [from, to] = [partKey(role, first), partKey(role, last)];
    const scores = places.column(from, to);
    const made = weighed(scores, places.line(n, from, to), '—');
    return meanOfTotals(making, places, role, n, unlessOff(places, n, made));
  });
  return byCard(places, results, '—', pieces.length > 0 ? whole : undefined);
}

export function partScores(making: Making, places: SummaryPlaces, role: ReadyRater, { of }: SummaryDimension): Fx {
  const pieces = places.sources.flatMap((source): readonly Spilled[] => {
    const own = source.roles.includes(role.id) ? of(source.card) : undefined;
    const scores = own && source.dimension(own.id);
    return scores ? [scores] : [];
  });
  const has = ({ raters }: ReadyCard): boolean => raters.some(({ id, via }) => id === role.id && via === 'tab');
  const cards = making.review.ready.cards.flatMap((card, n) => (of(card) && has(card) ? [n] : []));
  return lookUp(places.column('id'), pieces, isShared(making.review, role.id), expectedOf(making, places, role, cards));
}
