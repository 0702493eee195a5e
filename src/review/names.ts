// What people are called, by ID: as the roster has them now, and whoever is on the Summary as they were called when they were reviewed.
import { foldId } from '../plans/fold-id';
import { textOf } from '../scoring/reading';
import type { ReviewReadBack } from './read-back';

type Named = { readonly id: string; readonly name: string };

/** '' for whom nobody knows. Of somebody in both, the name on the Summary. */
export function namesOf(roster: readonly Named[], reviewed: readonly Named[]): (id: string) => string {
  const names = new Map([...roster, ...reviewed].map(({ id, name }) => [foldId(id), name]));
  return (id) => names.get(foldId(id)) ?? '';
}

/** Those on the Summary. */
export const reviewedIn = ({ tabs }: Pick<ReviewReadBack, 'tabs'>): readonly Named[] =>
  (tabs.find(({ key }) => key === 'summary')?.rows ?? []).map(({ id, name }) => ({ id: textOf(id), name: textOf(name) }));
