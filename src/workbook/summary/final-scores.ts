// Everybody's final score, and their place within the group.
import { area } from '../area';
import { type Fx, fx } from '../formula/fx';
import { beside, forAll } from '../formula-parts';
import { asGraded } from '../grade-cells';
import type { Making } from '../making';
import { byCard } from './by-card';
import type { SummaryPlaces } from './column';
import { unlessOff } from './missing';
import { placesInGroup } from './places-in-group';
import { weighed } from './weighted-mean';
import { sharesLine } from './weights';

/** Every card's shares of its raters' scores; then the shorter periods with theirs. */
export function finalScores(making: Making, places: SummaryPlaces): Fx {
  const { roles, counting, rollUps, column, rows, at } = places;
  const [first, last] = [roles[0], roles[counting - 1]];
  const scores = first && last && column(`role:${first.id}`, `role:${last.id}`);
  const own =
    scores &&
    byCard(
      places,
      making.review.ready.cards.map(({ raters }, n) =>
        raters.some(({ counts }) => counts) ? unlessOff(places, n, weighed(scores, sharesLine(places, n), '')) : undefined,
      ),
      '',
    );
  const counted = rollUps.filter(({ how, share }) => how !== 'reference' && share > 0);
  const columns = counted.map(({ from }) => column(`rollUp:${from}`));
  if (columns.length === 0) return own ?? forAll(column('id'), '');
  // as the first card that has such periods says: where the last has none, its line says 0
  const lineOf = (cards: readonly string[]): number =>
    Math.max(
      0,
      making.review.ready.cards.findIndex(({ id }) => cards.includes(id)),
    );
  const shares = counted.map(({ from, cards }) => fx.cells(area(rows.weights + lineOf(cards), at(`rollUp:${from}`)), true));
  if (own) return weighed(beside([own, ...columns]), beside([fx.minus(1, ...shares), ...shares]), '');
  return weighed(beside(columns), beside(shares), '');
}

/** Within the group, the highest first; by the score that is graded. Whoever is not scored has none. */
export function ranks({ review: { ready } }: Making, { column, labels, line }: SummaryPlaces): Fx {
  const graded = asGraded(column('settled'), ready.basis, ready.decimals);
  const turned = fx.MAP({ p: graded }, ({ p }) => fx.IF(fx.ISNUMBER(p), fx.minus(0, p), ''));
  return fx.let({ turned }, (each) =>
    placesInGroup(
      each.turned,
      column('group'),
      labels.map((_, n) => line(n, 'group', 'group')),
    ),
  );
}
