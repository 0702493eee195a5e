// What other people gave each person: the Dashboard compares a rater with it.
import { type Fx, fx } from '../formula/fx';
import { beside, countOf, forAll } from '../formula-parts';
import type { Making } from '../making';
import { stackedPieces } from '../sources';
import { byCard } from './by-card';
import type { SummaryPlaces } from './column';

/** The sum of the scores that other people gave, or how many gave one: what a rater is compared with. */
export function given(making: Making, places: SummaryPlaces, what: 'SUM' | 'COUNT'): Fx {
  const { roles, split, sources, column, byTab } = places;
  const ids = column('id');
  const typed = roles.filter(({ id }) => sources.some(({ rater, roles: held }) => rater && held.includes(id)));
  if (typed.length === 0) return forAll(ids, 0);
  const across = fx.BYROW(beside(typed.map(({ id }) => column(`role:${id}`))), (x) => fx[what](x), 'x');
  const own = sources.filter(({ rater, whole }) => rater && whole);
  if (!byTab || own.length === 0) return across;
  const tabs = fx.let(stackedPieces(own.map(({ weighted }) => weighted)), ({ k, v }) =>
    fx.MAP({ i: ids }, ({ i }) => {
      const isOwn = fx.eq(k, i);
      return fx.IF(fx.eq(countOf(isOwn), 0), 0, fx[what](fx.FILTER(v, isOwn)));
    }),
  );
  const results = making.review.ready.cards.map((card) => (split.includes(card) ? across : undefined));
  return split.length > 0 ? byCard(places, results, 0, tabs) : tabs;
}
