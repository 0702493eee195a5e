// Who is at the top: whoever rates others and answers to nobody. A card of managers and executives has nobody to rate them.
import type { Person, PersonId } from './person';

type Above = Pick<Person, 'id' | 'manager' | 'executive'>;

/** Those above whom the roster names nobody, and who stand above others themselves. */
export function topOf(people: readonly Above[]): ReadonlySet<PersonId> {
  const above = new Set(people.flatMap(({ manager, executive }) => [manager, executive]));
  return new Set(
    people.filter(({ id, manager, executive }) => manager === undefined && executive === undefined && above.has(id)).map(({ id }) => id),
  );
}

/** Whether a card is scored by those above a person: it is not for who is at the top. */
export const isRatedFromAbove = ({ raters }: { readonly raters: readonly { readonly from: string }[] }): boolean =>
  raters.some(({ from }) => from === 'manager' || from === 'executive');
