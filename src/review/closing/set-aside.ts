// Who of a review is set aside for the period, with the reason: at its creation, or as it is closed. History gets N/A for them.
import { foldId } from '../../plans/fold-id';
import type { SetAside } from '../../plans/set-aside';
import type { ReviewLists } from '../review-record';

/** By folded ID: those kept with the review and those of now, each with a reason. */
export function setAside(lists: ReviewLists, now: Readonly<Record<string, string>>, by: string, at: string): ReadonlyMap<string, SetAside> {
  const given = Object.entries(now).flatMap(([id, reason]) =>
    reason.trim() === '' ? [] : [[id, { reason: reason.trim(), by, at }] as const],
  );
  return new Map([...keptAside(lists), ...given].map(([id, each]) => [foldId(id), each]));
}

/** Those that the review was created without. */
export const keptAside = ({ aside = {} }: ReviewLists): readonly (readonly [id: string, aside: SetAside])[] => Object.entries(aside);
