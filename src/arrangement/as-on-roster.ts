// IDs that HR chose, as the roster writes them: it may have been retyped in another width or case since.
import { foldId } from '../plans/fold-id';
import type { Person, PersonId } from '../plans/person';
import type { Options } from './review';

export function asOnRoster(options: Options, people: readonly Person[]): Options {
  const ids = new Map(people.map(({ id }) => [foldId(id), id]));
  const own = (list: readonly PersonId[]): readonly PersonId[] => list.map((id) => ids.get(foldId(id)) ?? id);
  return {
    ...options,
    named: Object.fromEntries(Object.entries(options.named).map(([role, list]) => [role, own(list)])),
    ...(options.only && { only: own(options.only) }),
    ...(options.aside && {
      aside: Object.fromEntries(Object.entries(options.aside).map(([id, each]) => [ids.get(foldId(id)) ?? id, each])),
    }),
  };
}
