// What of a locked tab is not as it was locked: cell by cell in the rows of which a text is kept, and whether the tab's fingerprint tells of
// more than these rows do, as where one was deleted or what is kept of it was changed too.
import { lockedText, MOST_SAID, MOST_TYPED, PART, typedIn } from '../../workbook/score/locked-text';
import { REOPENED } from '../../workbook/score/places';
import { printedText } from './fingerprint';
import type { LockedRow, LockingTab } from './locking-read';

/** `old` and `now` are parts of the row's text; `column` is where the cell stands, from 0, and `typed` what was locked, where that can be told. */
export type ChangedCell = {
  readonly heading: string;
  readonly column: number;
  readonly old: string;
  readonly now: string;
  readonly typed: number | string | boolean | undefined;
};

/** `row`: one that differs, `new`: one of which nothing is kept, `print`: what only the fingerprint tells. */
export type Difference = {
  /** A digest of what is kept and what stands there: another as soon as either is. */
  readonly key: string;
  readonly tab: LockingTab;
  readonly cells: readonly ChangedCell[];
} & ({ readonly kind: 'row' | 'new'; readonly row: LockedRow } | { readonly kind: 'print' });

/** The SHA-256 of a text. */
export type Digest = (text: string) => string;

export const textNow = ({ id, cells, comment, done }: LockedRow): string => lockedText(id, cells, comment, done);

/** Of a tab that is locked; a row that is open again does not differ. */
export function differencesOn(tab: LockingTab, digest: Digest): readonly Difference[] {
  const { sheetId } = tab.sheet;
  const rows = tab.rows.flatMap((row): readonly Difference[] => {
    const now = textNow(row);
    if (row.locked === now || row.locked.startsWith(REOPENED)) return [];
    const key = digest(JSON.stringify([sheetId, row.locked, now]));
    return [{ key, tab, cells: changedCells(tab, row), kind: row.locked === '' ? 'new' : 'row', row }];
  });
  if (isExplained(tab, digest)) return rows;
  const key = digest(JSON.stringify([sheetId, tab.sheet.locked?.print, printedText(tab.rows)]));
  return [...rows, { key, tab, cells: [], kind: 'print' }];
}

/** Whether the rows that differ are all that does: with what was kept in their stead the fingerprint is that of the lock. */
export const isExplained = (tab: LockingTab, digest: Digest): boolean => digest(printedAsLocked(tab)) === tab.sheet.locked?.print;

/** A tab's inputs with what was kept in place of what differs: what its fingerprint is to be taken of. */
export const printedAsLocked = ({ rows }: LockingTab): string =>
  printedText(rows.flatMap((row) => (row.locked === '' ? [] : [asLocked(row)])));

/** The cells of a row that are not as they were locked, also of one that is open again. */
export function changedCells({ headings, columns }: LockingTab, row: LockedRow): readonly ChangedCell[] {
  const [before, now] = [partsOf(row), textNow(row).split(PART)];
  return now.flatMap((part, n) => {
    const old = before[n] ?? '';
    if (part === old) return [];
    return [{ heading: headings[n] ?? '', column: columns[n] ?? -1, old, now: part, typed: typedIn(old, mostOf(n, now.length)) }];
  });
}

const partsOf = ({ locked }: LockedRow): readonly string[] => {
  const kept = locked.startsWith(REOPENED) ? locked.slice(REOPENED.length) : locked;
  return kept === '' ? [] : kept.split(PART);
};

/** How much is kept of the text of a cell: the comment is the last but one. */
const mostOf = (part: number, parts: number): number => (part === parts - 2 ? MOST_SAID : MOST_TYPED);

function asLocked(row: LockedRow): LockedRow {
  const [before, now] = [partsOf(row), textNow(row).split(PART)];
  const value = (n: number, stands: unknown): unknown => {
    const old = before[n] ?? '';
    return old === now[n] ? stands : (typedIn(old, mostOf(n, now.length)) ?? old);
  };
  const last = now.length - 1;
  return {
    ...row,
    id: value(0, row.id),
    cells: row.cells.map((cell, n) => value(1 + n, cell)),
    comment: value(last - 1, row.comment),
    done: value(last, row.done),
  };
}

/** A part of a row's text as people read it; what was cut off ends in dots. */
export function shownIn(part: string): string {
  const typed = typedIn(part, MOST_SAID);
  return typed === true ? '✓' : typed === undefined ? '…' : String(typed);
}
