// What a tab's scores are taken from, as one text of which locking keeps the SHA-256: every typed cell exactly as it is. Neither sorting the
// tab nor moving its columns changes it.
import type { LockedRow } from './locking-read';

export const printedText = (rows: readonly LockedRow[]): string =>
  rows
    .map(({ id, cells, comment, done }) => JSON.stringify([id, ...cells, comment, done === true]))
    .sort((a, b) => (a < b ? -1 : 1))
    .join('\n');

/** The first digits, for people to compare: `3f9a 04bc`. */
export const shortPrint = (print: string): string => `${print.slice(0, 4)} ${print.slice(4, 8)}`;
