// Whom the Dashboard's figures are about: people alone, where a plan reviews departments beside them.
import { area, elsewhere } from '../area';
import type { Making } from '../making';
import type { SummaryPlaces } from '../summary/places';
import type { DashboardPlaces } from './places';

type People = {
  /** Their cells of a column of the Summary. */
  readonly cells: (key: string) => string;
  /** Of a condition on the Summary's rows, what holds for theirs. */
  readonly only: (condition: string) => string;
  /** For how many of them such a condition holds. */
  readonly count: (condition: string) => string;
  /** How many they are, and how many of them are scored. */
  readonly all: string;
  readonly scored: string;
};

/** As limits are meant, and as they are checked before the review is made: of the people reviewed (check-quotas.ts). */
export function peopleIn(making: Making, { mixed }: DashboardPlaces, { far, rows, at }: SummaryPlaces): People {
  const label = (n: number): string => elsewhere(making.title('summary'), area(rows.weights + n, at('group')));
  const apart = making.review.ready.cards.flatMap(({ subject }, n) =>
    mixed && subject === 'departments' ? [`(${far('group')}<>${label(n)})`] : [],
  );
  const only = (condition: string): string => [condition, ...apart].join('*');
  const count = (condition: string): string => `SUMPRODUCT(${only(condition)}*1)`;
  return {
    cells: (key) => (apart.length > 0 ? `FILTER(${far(key)},${apart.join('*')})` : far(key)),
    only,
    count,
    all: apart.length > 0 ? `SUMPRODUCT(${apart.join('*')}*1)` : `COUNTA(${far('id')})`,
    scored: apart.length > 0 ? count(`ISNUMBER(${far('settled')})`) : `COUNT(${far('settled')})`,
  };
}
