// What people of a review are called, by ID: as the roster has them now, and whoever is on the Summary as they were called when they were reviewed.
import { foldId } from '../plans/fold-id';
import type { Person } from '../plans/person';
import { textOf } from '../scoring/reading';
import type { ReviewReadBack } from './read-back';

/** '' for whom nobody knows. */
export function namesOf({ tabs }: Pick<ReviewReadBack, 'tabs'>, people: readonly Pick<Person, 'id' | 'name'>[]): (id: string) => string {
  const reviewed = tabs.find(({ key }) => key === 'summary')?.rows ?? [];
  const names = new Map([
    ...people.map(({ id, name }) => [foldId(id), name] as const),
    ...reviewed.map(({ id, name }) => [foldId(textOf(id)), textOf(name)] as const),
  ]);
  return (id) => names.get(foldId(id)) ?? '';
}
