// Whom the Dashboard's figures are about: people alone, where a plan reviews departments beside them.
import { area } from '../area';
import { type Fx, fx } from '../formula/fx';
import { countOf } from '../formula-parts';
import type { Making } from '../making';
import type { SummaryKey, SummaryPlaces } from '../summary/places';
import type { DashboardPlaces } from './places';

type People = {
  /** Their cells of a column of the Summary. */
  readonly cells: (key: SummaryKey) => Fx;
  /** Of conditions on the Summary's rows, for whichever of theirs all hold. */
  readonly only: (...conditions: readonly Fx[]) => Fx;
  /** For how many of them such conditions hold. */
  readonly count: (...conditions: readonly Fx[]) => Fx;
  /** How many they are, and how many of them are scored. */
  readonly all: Fx;
  readonly scored: Fx;
};

/** As limits are meant, and as they are checked before the review is made: of the people reviewed (plans/checks/quotas.ts). */
export function peopleIn(making: Making, { mixed }: DashboardPlaces, { far, rows, at }: SummaryPlaces): People {
  const label = (n: number): Fx => fx.elsewhere(making.title('summary'), area(rows.weights + n, at('group')));
  const apart = making.review.ready.cards.flatMap(({ subject }, n) =>
    mixed && subject === 'departments' ? [fx.ne(far('group'), label(n))] : [],
  );
  const only = (...conditions: readonly Fx[]): Fx => fx.times(...conditions, ...apart);
  const count = (...conditions: readonly Fx[]): Fx => countOf(only(...conditions));
  return {
    cells: (key) => (apart.length > 0 ? fx.FILTER(far(key), only()) : far(key)),
    only,
    count,
    all: apart.length > 0 ? count() : fx.COUNTA(far('id')),
    scored: apart.length > 0 ? count(fx.ISNUMBER(far('settled'))) : fx.COUNT(far('settled')),
  };
}
