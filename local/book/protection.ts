// Who may edit what: every protection over a cell must let the person in, by its editors or by a hole in it. The owner always may.
import { type Book, type ProtectedRangeOn, type Sheet, sheetById } from './book';
import { type Box, boxOf, isIn, overlap } from './ranges';

/** Who acts; the owner of the file may edit everything. */
export type Person = { readonly email: string; readonly owner: boolean };

const mayEditProtected = (protection: ProtectedRangeOn, { email, owner }: Person): boolean =>
  owner || protection.warningOnly === true || (protection.editors?.users ?? []).some((user) => user.toLowerCase() === email.toLowerCase());

export const mayEditCell = (book: Book, person: Person, sheetId: number, row: number, column: number): boolean =>
  mayEditBox(sheetById(book, sheetId), person, { top: row, bottom: row + 1, left: column, right: column + 1 });

/** Every cell of the box. */
export function mayEditBox(sheet: Sheet, person: Person, box: Box): boolean {
  const closed = sheet.protectedRanges.filter(
    (protection) => !mayEditProtected(protection, person) && overlap(boxOf(sheet, protection.range), box),
  );
  return closed.every((protection) => isOpenIn(sheet, protection, box));
}

/** Whether all of the box that a protection covers lies in the ranges it leaves open. */
function isOpenIn(sheet: Sheet, { range, unprotectedRanges = [] }: ProtectedRangeOn, box: Box): boolean {
  const covered = boxOf(sheet, range);
  const holes = unprotectedRanges.map((hole) => boxOf(sheet, hole)).filter((hole) => overlap(hole, box));
  if (holes.length === 0) return false;
  for (let row = Math.max(box.top, covered.top); row < Math.min(box.bottom, covered.bottom); row++)
    for (let column = Math.max(box.left, covered.left); column < Math.min(box.right, covered.right); column++)
      if (!holes.some((hole) => isIn(hole, row, column))) return false;
  return true;
}

/** Renaming, moving or deleting a tab, and moving its rows and columns: none of it may be closed to the person. */
export const mayEditSheet = (sheet: Sheet, person: Person): boolean =>
  sheet.protectedRanges.every((protection) => mayEditProtected(protection, person));

export const mayEditProtection = (protection: ProtectedRangeOn, person: Person): boolean =>
  mayEditProtected({ ...protection, warningOnly: false }, person);

/** Google's words. */
export const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
