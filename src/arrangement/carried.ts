// What the next period carries over from a review besides its answers: who was reviewed, whom HR named, and the days HR set by hand.
import type { Carried } from '../plans/carried';
import type { Review } from './review';

export function carriedOf({ options, people, subjects }: Review): Carried {
  const only = options.only && new Set(options.only);
  const kept = new Set(people.filter(({ id }) => !only || only.has(id)).map(({ department }) => department));
  return {
    named: Object.fromEntries(Object.entries(options.named).flatMap(([rater, ids]) => (ids.length > 0 ? [[rater, [...ids]]] : []))),
    due: { ...options.due },
    unticked: [...new Set(people.map(({ department }) => department))].filter((department) => !kept.has(department)),
    people: subjects.flatMap(({ person }) =>
      person
        ? [{ id: person.id, name: person.name, department: person.department, position: person.position, manager: person.manager ?? '' }]
        : [],
    ),
  };
}
