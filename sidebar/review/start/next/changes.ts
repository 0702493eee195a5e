// Who came, went and moved since the review that is gone on from, from what the draft knows; and named raters who are gone.
import { foldId } from '../../../../src/plans/fold-id';
import { changesSince } from '../../../../src/plans/people-since';
import type { Draft } from '../draft';

export function changesOf({ last, roster, counted, aside }: Pick<Draft, 'last' | 'roster' | 'counted' | 'aside'>) {
  const before = last.value?.carried?.people ?? last.value?.reviewed.map((id) => ({ id })) ?? [];
  const reviewed = new Set(counted.value.reviewees.map(({ id }) => id));
  const chosen = new Set(counted.value.ticked);
  const out = new Set(Object.keys(aside.value).map(foldId));
  const people = roster.answer.value?.people ?? [];
  return changesSince(
    before,
    people.map((person) => ({
      ...person,
      reviewed: reviewed.has(person.id),
      aside: out.has(foldId(person.id)),
      chosen: chosen.has(person.id),
    })),
  );
}

type Named = Readonly<Record<string, readonly string[]>>;

/** Raters that HR named, without those who are gone from the roster or have left; and who those are. */
export function stillNamed({ named, roster }: Pick<Draft, 'named' | 'roster'>): {
  readonly named: Named;
  readonly gone: readonly string[];
} {
  const ids = new Map(
    (roster.answer.value?.people ?? []).flatMap(({ id, status }) => (status === 'left' ? [] : [[foldId(id), id] as const])),
  );
  const all = Object.entries(named.value);
  return {
    named: Object.fromEntries(all.map(([rater, each]) => [rater, each.flatMap((id) => ids.get(foldId(id)) ?? [])])),
    gone: [...new Set(all.flatMap(([, each]) => each.filter((id) => !ids.has(foldId(id)))))],
  };
}
