// Protected ranges. The file's owner stays among the editors; whoever asks for editors must be one of them.
import type { ProtectedRangeOn } from '../book/book';
import type { Draft } from '../book/draft';
import { applyMask, parseMask } from '../book/field-mask';
import { freeId } from '../book/identity';
import { mayEditProtection, PROTECTED } from '../book/protection';
import type { ProtectedRange } from '../book/schema';
import { boxIn, type Context, given, type Handlers, notHere } from './handler';

export const protectionRequests = {
  addProtectedRange(draft, { protectedRange = {} }, context) {
    const taken = draft.book.sheets.flatMap((sheet) => sheet.protectedRanges.map((each) => each.protectedRangeId));
    const added = checked(
      draft,
      { ...protectedRange, protectedRangeId: freeId(protectedRange.protectedRangeId, taken, 'A protected range') },
      context,
    );
    const sheetId = added.range.sheetId ?? 0;
    draft.setSheet(sheetId, { protectedRanges: [...draft.sheet(sheetId).protectedRanges, added] });
    return { protectedRange: added };
  },

  updateProtectedRange(draft, { protectedRange = {}, fields }, context) {
    const before = protection(draft, protectedRange.protectedRangeId, context);
    const asked = applyMask<ProtectedRange>(before, protectedRange, parseMask(given(fields, 'fields')));
    const after = checked(draft, { ...asked, protectedRangeId: before.protectedRangeId }, context);
    remove(draft, before);
    const sheetId = after.range.sheetId ?? 0;
    draft.setSheet(sheetId, { protectedRanges: [...draft.sheet(sheetId).protectedRanges, after] });
    return undefined;
  },

  deleteProtectedRange(draft, { protectedRangeId }, context) {
    remove(draft, protection(draft, protectedRangeId, context));
    return undefined;
  },
} satisfies Handlers;

function protection(draft: Draft, id: number | undefined, { person }: Context): ProtectedRangeOn {
  const found = draft.book.sheets
    .flatMap((sheet) => sheet.protectedRanges)
    .find((each) => each.protectedRangeId === given(id, 'protectedRangeId'));
  if (!found) throw new Error(`No protected range with id: ${id}`);
  if (!mayEditProtection(found, person)) throw new Error(PROTECTED);
  return found;
}

function remove(draft: Draft, gone: ProtectedRangeOn): void {
  const sheetId = gone.range.sheetId ?? 0;
  draft.setSheet(sheetId, { protectedRanges: draft.sheet(sheetId).protectedRanges.filter((each) => each !== gone) });
}

function checked(
  draft: Draft,
  asked: ProtectedRange & { readonly protectedRangeId: number },
  { person, ownerEmail, canOpen }: Context,
): ProtectedRangeOn {
  notHere(asked.namedRangeId, 'protection by named range');
  notHere(asked.tableId, 'tables');
  const range = given(asked.range, 'range');
  boxIn(draft, range);
  const isWholeSheet = [range.startRowIndex, range.endRowIndex, range.startColumnIndex, range.endColumnIndex].every(
    (side) => side === undefined,
  );
  for (const hole of asked.unprotectedRanges ?? []) boxIn(draft, hole);
  if (asked.unprotectedRanges?.length && !isWholeSheet) throw new Error('unprotectedRanges are only supported on protected sheets.');
  const { editors, requestingUserCanEdit: _, ...rest } = asked;
  if (asked.warningOnly) {
    if (editors) throw new Error('Editors are not supported with warningOnly protection.');
    return { ...rest, range };
  }
  const isEditor = (users: readonly string[]) => users.some((user) => user.toLowerCase() === person.email.toLowerCase());
  if (editors && !isEditor(editors.users ?? []) && !editors.domainUsersCanEdit) throw new Error("You can't remove yourself as an editor.");
  const stranger = (editors?.users ?? []).find((user) => canOpen !== undefined && !canOpen(user));
  if (stranger !== undefined) throw new Error(`Invalid editor: ${stranger} has no access to this spreadsheet.`);
  const users = [...new Set([ownerEmail, ...(editors?.users ?? [person.email])])].filter((user) => user !== '');
  return { ...rest, range, editors: { ...editors, users } };
}
