// What a listed tab is known by although any editor of the file may give its number and its marks to another: metadata of the script's own
// project, which Google shows to no other and lets no other change. Its id is drawn anew for each review and kept among the document's
// properties alone; nobody who does not know it can make the same on another tab, and a copy of the tab has other ids.
import type { Request } from '../workbook/requests/requests';
import { putMark } from './project-mark';
import type { ListedTab, ReviewLists } from './review-record';

export const SEAL_MARK = 'st.seal';

/** A number from which a review's seals count, a tab each; as large as ids of metadata may be. */
export const drawnSeal = (): number => 1 + Math.floor(Math.random() * 2_000_000_000);

/** The seals that a creation puts on all tabs of its list, those too that were there before; `there`: on these alone. */
export const sealRequests = (tabs: readonly ListedTab[], first: number, there?: ReadonlySet<number>): readonly Request[] =>
  tabs.flatMap(({ key, sheetId }, n) => (there && !there.has(sheetId) ? [] : [putMark(first + n, SEAL_MARK, key, sheetId)]));

type Listing = Pick<ReviewLists, 'tabs' | 'seal' | 'sealed'>;

/** The seals that each tab may have, by its number; not of a tab that an older review lists, which has put none. */
export function sealsIn(lists: Iterable<Listing>): ReadonlyMap<number, ReadonlySet<number>> {
  const [seals, unsealed] = [new Map<number, Set<number>>(), new Set<number>()];
  const add = (sheetId: number, seal: number): unknown => seals.set(sheetId, (seals.get(sheetId) ?? new Set()).add(seal));
  for (const { tabs, seal, sealed = [] } of lists) {
    for (const [n, { sheetId }] of tabs.entries()) {
      if (seal === undefined) unsealed.add(sheetId);
      else add(sheetId, seal + n);
    }
    for (const [sheetId, each] of sealed) add(sheetId, each);
  }
  return new Map([...seals].filter(([sheetId]) => !unsealed.has(sheetId)));
}

/**
 * Of these tabs the seals that a review's lists before gave them. Lists are kept before anything is written: until it is, tabs that serve all
 * have the old seals alone.
 */
export function sealedBefore(before: Listing | undefined, tabs: readonly ListedTab[]): NonNullable<Listing['sealed']> {
  const seals = before ? sealsIn([before]) : new Map<number, ReadonlySet<number>>();
  return tabs.flatMap(({ sheetId }) => [...(seals.get(sheetId) ?? [])].map((seal) => [sheetId, seal] as const));
}
