// That a tab of scores is locked, by whom, when, and what its inputs were: metadata on it that locking leaves in its own call, of the script's
// own project, as the mark of a closed review is. Its id follows from the tab's seal, so that no editor of the file can make the same.
import type { Request } from '../../workbook/requests/request';

/** An e-mail address; when, to the second, as ISO 8601 has it; and the fingerprint of the tab's inputs, 64 hexadecimal digits. */
export type Lock = { readonly by: string; readonly at: string; readonly print: string };
export type LockMark = Lock & { readonly id: number };

const LOCK_MARK = 'st.lock';

/** Far from the seals themselves, and from the marks of closed reviews. */
const idFor = (seal: number): number => 1 + ((seal * 7_919 + 1_299_709) % 2_000_000_000);

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
  const ids = new Set([...seals].map(idFor));
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
