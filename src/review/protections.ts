// Who may type where, as it should be: all of a tab of ours is HR's, and cells given to somebody are theirs too, from when they can open
// the file. Google is told of nobody else: what it does with an address that is no editor of the file is not documented.

import { addressKey, distinctAddresses, isAmong } from '../plans/address';
import type { Request } from '../workbook/requests';
import { movedIn } from './lists';
import type { Mend } from './mend';
import { readingSentence } from './reading-sentences';
import type { GridRange, Protection, SheetState, SpreadsheetState } from './spreadsheet';

/** E-mail addresses: who is HR, and who can open the file to edit. */
export type Access = { readonly hr: readonly string[]; readonly can: readonly string[] };

/** What of the protections differs from what should be, a sentence for each tab and kind of difference. */
export function protectionMends(state: SpreadsheetState, access: Access): readonly Mend[] {
  const able = new Set(access.can.map(addressKey));
  const moved = movedIn(state);
  const editors = (given: readonly string[]): string[] =>
    distinctAddresses([...access.hr, ...given]).filter((each) => able.has(addressKey(each)));
  return state.sheets.filter(({ about }) => about).flatMap((sheet) => mendsOn(sheet, { state, editors, moved }));
}

type Rules = {
  readonly state: SpreadsheetState;
  readonly editors: (given: readonly string[]) => string[];
  readonly moved: (email: string) => string;
};

function mendsOn(sheet: SheetState, rules: Rules): readonly Mend[] {
  const whole = sheet.protections.find(({ range }) => !range);
  const given = sheet.protections.filter(isGiven);
  return [
    ...whoMends(sheet, whole ? [whole, ...given] : given, rules),
    ...(whole ? openMends(sheet, whole, given, rules) : [closed(sheet, given, rules)]),
  ];
}

/** Protections on which somebody is too many or missing. One that whoever asks may not edit is not told of: it is left. */
function whoMends({ title }: SheetState, protections: readonly Protection[], { editors, moved }: Rules): readonly Mend[] {
  const odd = protections
    .filter(({ mayEdit }) => mayEdit)
    .map((protection) => {
      const to = addressesIn(protection.description);
      const now = distinctAddresses(to.map(moved));
      const wanted = editors(protection.range ? now : []);
      const renamed = protection.range !== undefined && to.some((each) => !isAmong(each, now));
      return {
        missing: wanted.filter((each) => !isAmong(each, protection.users)),
        extra: protection.users.filter((each) => !isAmong(each, wanted)),
        renamed,
        request: {
          updateProtectedRange: {
            protectedRange: {
              protectedRangeId: protection.id,
              editors: { users: wanted },
              ...(renamed && { description: now.join(', ') }),
            },
            fields: renamed ? 'editors,description' : 'editors',
          },
        } satisfies Request,
      };
    })
    .filter(({ missing, extra, renamed }) => missing.length + extra.length > 0 || renamed);
  const [missing, extra] = [distinctAddresses(odd.flatMap((each) => each.missing)), distinctAddresses(odd.flatMap((each) => each.extra))];
  const requests = odd.map(({ request }) => request);
  if (requests.length === 0) return [];
  const sentences = [
    ...(missing.length > 0 ? [readingSentence('editorMissing', { title, emails: missing.join(', ') })] : []),
    ...(extra.length > 0 ? [readingSentence('editorExtra', { title, emails: extra.join(', ') })] : []),
    ...(missing.length + extra.length === 0 ? [readingSentence('editorMoved', { title })] : []),
  ];
  return sentences.map((sentence, n) => ({ sentence, requests: n === 0 ? requests : [] }));
}

/** Cells that the tab's protection leaves open although no other closes them: every editor of the file could type there. */
function openMends(sheet: SheetState, whole: Protection, given: readonly Protection[], { state, editors }: Rules): readonly Mend[] {
  const covered = new Set(given.map(({ range }) => keyOf(range)));
  const bare = whole.open.filter((each) => !covered.has(keyOf(each)));
  if (bare.length === 0 || !whole.mayEdit) return [];
  const to = raterOf(sheet, state);
  const requests: readonly Request[] =
    to === ''
      ? [
          {
            updateProtectedRange: {
              protectedRange: { protectedRangeId: whole.id, unprotectedRanges: whole.open.filter((each) => covered.has(keyOf(each))) },
              fields: 'unprotectedRanges',
            },
          },
        ]
      : bare.map((range) => ({ addProtectedRange: { protectedRange: { range, description: to, editors: { users: editors([to]) } } } }));
  return [{ sentence: readingSentence(to === '' ? 'openClosed' : 'openGiven', { title: sheet.title, email: to }), requests }];
}

/** A tab that has lost its protection, or that HR had before the first review and nobody has protected. */
function closed(sheet: SheetState, given: readonly Protection[], { editors }: Rules): Mend {
  return {
    sentence: readingSentence('unprotected', { title: sheet.title }),
    requests: [
      protectTab(
        sheet,
        editors([]),
        given.flatMap(({ range }) => range ?? []),
      ),
    ],
  };
}

export const protectTab = (
  { sheetId, title }: Pick<SheetState, 'sheetId' | 'title'>,
  users: readonly string[],
  open: readonly GridRange[] = [],
): Request => ({
  addProtectedRange: {
    protectedRange: {
      range: { sheetId },
      description: title,
      ...(open.length > 0 && { unprotectedRanges: [...open] }),
      ...(users.length > 0 && { editors: { users: [...users] } }),
    },
  },
});

/** Cells given to somebody say to whom; others were protected by hand. */
const isGiven = ({ range, description }: Protection): boolean => range !== undefined && addressesIn(description).length > 0;

const addressesIn = (description: string): readonly string[] => description.split(/[,\s]+/).filter((word) => word.includes('@'));

const raterOf = ({ about }: SheetState, { reviews }: SpreadsheetState): string =>
  (about?.rater && reviews.find(({ record }) => record.id === about.review)?.lists?.to[about.rater]) || '';

const keyOf = (range: GridRange | undefined): string =>
  [range?.startRowIndex ?? 0, range?.endRowIndex, range?.startColumnIndex ?? 0, range?.endColumnIndex].join();
