// That a tab of scores is locked, by whom, when, and what its inputs were: metadata on it that locking leaves in its own call, of the script's
// own project, as the mark of a closed review is. Its id follows from the tab's seal, so that no editor of the file can make the same.
import type { Request } from '../../workbook/requests/request';

/** An e-mail address; when, to the second, as ISO 8601 has it; and the fingerprint of the tab's inputs, 64 hexadecimal digits. */
export type Lock = { readonly by: string; readonly at: string; readonly print: string };
export type LockMark = Lock & { readonly id: number };

const LOCK_MARK = 'st.lock';

/** Of a tab that is open again: by whom, when, and why. */
export type Opening = { readonly by: string; readonly at: string; readonly reason: string };
export type OpeningMark = Opening & { readonly id: number };
const OPENING_MARK = 'st.open';

/** Far from the seals themselves, and from the marks of closed reviews. */
const idFor = (seal: number, of: 'lock' | 'opening' = 'lock'): number => 1 + ((seal * 7_919 + OFFSETS[of]) % 2_000_000_000);
const OFFSETS = { lock: 1_299_709, opening: 15_485_863 } as const;

type Metadata = {
  readonly metadataId?: number | undefined;
  readonly metadataKey?: string | undefined;
  readonly metadataValue?: string | undefined;
};

/** Those on a tab. */
export const lockMarks = (metadata: readonly Metadata[]): readonly LockMark[] =>
  metadata.flatMap(({ metadataId, metadataKey, metadataValue = '' }) => {
    const [at = '', by = '', print = ''] = metadataValue.split(' ');
    return metadataKey === LOCK_MARK && metadataId !== undefined ? [{ id: metadataId, by, at, print }] : [];
  });

/** Which of them counts on a tab that has these seals. */
export function lockIn(marks: readonly LockMark[] = [], seals: ReadonlySet<number> = new Set()): Lock | undefined {
  const ids = new Set([...seals].map((seal) => idFor(seal)));
  const found = marks.find(({ id }) => ids.has(id));
  return found && { by: found.by, at: found.at, print: found.print };
}

/** `seal`: the tab's own. */
export const markLocked = (sheetId: number, seal: number, { by, at, print }: Lock): Request => ({
  createDeveloperMetadata: {
    developerMetadata: {
      metadataId: idFor(seal),
      metadataKey: LOCK_MARK,
      metadataValue: [at, by, print].join(' '),
      visibility: 'PROJECT',
      location: { sheetId },
    },
  },
});

/** By whom and when stays, another fingerprint counts from now on. */
export const markPrint = (seal: number, { by, at }: Lock, print: string): Request => ({
  updateDeveloperMetadata: {
    dataFilters: [{ developerMetadataLookup: { metadataId: idFor(seal) } }],
    developerMetadata: { metadataValue: [at, by, print].join(' ') },
    fields: 'metadataValue',
  },
});

export const unmarkLocked = (seal: number): Request => ({
  deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId: idFor(seal) } } },
});

export const openingMarks = (metadata: readonly Metadata[]): readonly OpeningMark[] =>
  metadata.flatMap(({ metadataId, metadataKey, metadataValue = '' }) => {
    const [at = '', by = '', ...reason] = metadataValue.split(' ');
    return metadataKey === OPENING_MARK && metadataId !== undefined ? [{ id: metadataId, by, at, reason: reason.join(' ') }] : [];
  });

export function openingIn(marks: readonly OpeningMark[] = [], seals: ReadonlySet<number> = new Set()): Opening | undefined {
  const ids = new Set([...seals].map((seal) => idFor(seal, 'opening')));
  const found = marks.find(({ id }) => ids.has(id));
  return found && { by: found.by, at: found.at, reason: found.reason };
}

export const markOpened = (sheetId: number, seal: number, { by, at, reason }: Opening): Request => ({
  createDeveloperMetadata: {
    developerMetadata: {
      metadataId: idFor(seal, 'opening'),
      metadataKey: OPENING_MARK,
      metadataValue: [at, by, reason].join(' '),
      visibility: 'PROJECT',
      location: { sheetId },
    },
  },
});

export const unmarkOpened = (seal: number): Request => ({
  deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId: idFor(seal, 'opening') } } },
});
