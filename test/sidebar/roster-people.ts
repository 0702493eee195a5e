// People of a company that calls its levels otherwise than any policy, as the server tells the sidebar of them.
import type { RosterPerson } from '../../sidebar/review/roster-person';

const person = (n: number, given: Partial<RosterPerson>): RosterPerson => ({
  ...{ id: `E${n}`, name: `N${n}`, department: 'Sales', position: '', group: '', status: 'active', top: false, row: n + 1, rates: false },
  ...given,
});
/** A company that calls its levels otherwise than any policy. */
export const PEOPLE: readonly RosterPerson[] = [
  ...[1, 2, 3].map((n) => person(n, { group: 'M2', position: 'Manager' })),
  ...[4, 5, 6, 7].map((n) => person(n, { group: n % 2 ? 'P5' : 'ｐ５ ', position: 'Specialist' })),
  person(8, { group: 'P5', status: 'left' }),
  person(9, { group: 'P6', status: 'probation', department: 'Labs' }),
];
