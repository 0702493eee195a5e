// What is left in the way of closing a review once HR has set people aside and waived things: one rule for the sidebar, which shows it, and
// the server, which holds to it.
import { foldId } from './fold-id';

/** `way`: by setting its people aside, by waiving it with a reason, either, or not at all. */
export type ClosingObstacle = {
  readonly key: string;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly way: 'aside' | 'waive' | 'either' | 'none';
};

/** `aside`: folded IDs; `waived`: the reason by key. */
export function obstaclesLeft<T extends ClosingObstacle>(
  all: readonly T[],
  aside: { readonly has: (id: string) => boolean },
  waived: Readonly<Record<string, string>>,
): readonly T[] {
  return all.flatMap((each) => {
    if (mayWaive(each) && (waived[each.key] ?? '').trim() !== '') return [];
    if (!maySetAside(each)) return [each];
    const people = each.people.filter(({ id }) => !aside.has(foldId(id)));
    return people.length > 0 ? [{ ...each, people }] : [];
  });
}

export const mayWaive = ({ way }: ClosingObstacle): boolean => way === 'waive' || way === 'either';
export const maySetAside = ({ way }: ClosingObstacle): boolean => way === 'aside' || way === 'either';
