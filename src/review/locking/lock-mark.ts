// That a tab of scores is locked, by whom, when, and what its inputs were: metadata on it that locking leaves in its own call, of the script's
// own project, as the mark of a closed review is. Its id follows from the tab's seal, so that no editor of the file can make the same.
import type { Request } from '../../workbook/requests/request';
import { changeMark, type Metadata, markIdFor, marksWith, putMark, takeMark } from '../project-mark';

/** An e-mail address; when, to the second, as ISO 8601 has it; and the fingerprint of the tab's inputs, 64 hexadecimal digits. */
export type Lock = { readonly by: string; readonly at: string; readonly print: string };
export type LockMark = Lock & { readonly id: number };

const LOCK_MARK = 'st.lock';

/** Of a tab that is open again: by whom, when, and why. */
export type Opening = { readonly by: string; readonly at: string; readonly reason: string };
export type OpeningMark = Opening & { readonly id: number };
const OPENING_MARK = 'st.open';

const idFor = (seal: number, of: 'lock' | 'opening' = 'lock'): number => markIdFor(seal, OFFSETS[of]);
const OFFSETS = { lock: 1_299_709, opening: 15_485_863 } as const;

/** Those on a tab. */
export const lockMarks = (metadata: readonly Metadata[]): readonly LockMark[] =>
  marksWith(metadata, LOCK_MARK).map(({ id, text }) => {
    const [at = '', by = '', print = ''] = text.split(' ');
    return { id, by, at, print };
  });

/** Which of them counts on a tab that has these seals. */
export function lockIn(marks: readonly LockMark[] = [], seals: ReadonlySet<number> = new Set()): Lock | undefined {
  const ids = new Set([...seals].map((seal) => idFor(seal)));
  const found = marks.find(({ id }) => ids.has(id));
  return found && { by: found.by, at: found.at, print: found.print };
}

/** `seal`: the tab's own. */
export const markLocked = (sheetId: number, seal: number, { by, at, print }: Lock): Request =>
  putMark(idFor(seal), LOCK_MARK, [at, by, print].join(' '), sheetId);

/** By whom and when stays, another fingerprint counts from now on. */
export const markPrint = (seal: number, { by, at }: Lock, print: string): Request => changeMark(idFor(seal), [at, by, print].join(' '));

export const unmarkLocked = (seal: number): Request => takeMark(idFor(seal));

export const openingMarks = (metadata: readonly Metadata[]): readonly OpeningMark[] =>
  marksWith(metadata, OPENING_MARK).map(({ id, text }) => {
    const [at = '', by = '', ...reason] = text.split(' ');
    return { id, by, at, reason: reason.join(' ') };
  });

export function openingIn(marks: readonly OpeningMark[] = [], seals: ReadonlySet<number> = new Set()): Opening | undefined {
  const ids = new Set([...seals].map((seal) => idFor(seal, 'opening')));
  const found = marks.find(({ id }) => ids.has(id));
  return found && { by: found.by, at: found.at, reason: found.reason };
}

export const markOpened = (sheetId: number, seal: number, { by, at, reason }: Opening): Request =>
  putMark(idFor(seal, 'opening'), OPENING_MARK, [at, by, reason].join(' '), sheetId);

export const unmarkOpened = (seal: number): Request => takeMark(idFor(seal, 'opening'));
