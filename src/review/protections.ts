// Who may type where, as it should be: all of a tab of ours is HR's, and cells given to somebody are theirs too, from when they can open
// the file. Google is told of nobody else: what it does with an address that is no editor of the file is not documented.
import type { Both } from '../i18n/both';
import { addressKey, areSame, distinctAddresses, isAmong } from '../plans/address';
import { listOf } from '../plans/finding';
import { a1, area } from '../workbook/area';
import { gridRange } from '../workbook/requests/request';
import type { Request } from '../workbook/requests/requests';
import { factsOf, isShared } from '../workbook/tab-kinds';
import { movedIn } from './lists';
import type { Mend } from './mend';
import { firstRow } from './read-back';
import { readingSentence } from './reading-sentences';
import type { ReviewLists } from './review-record';
import { type GridRange, kindOf, type Protection, type SheetState, type SpreadsheetState } from './spreadsheet';

/** E-mail addresses: who is HR, and who can open the file to edit. */
export type Access = { readonly hr: readonly string[]; readonly can: readonly string[] };

/** What of the protections differs from what should be, a sentence for each tab and kind of difference. */
export const protectionMends = (state: SpreadsheetState, access: Access): readonly Mend[] =>
  guardedIn(state, access).flatMap((tab) => [
    ...warningMends(tab),
    ...foreignMends(tab),
    ...editorMendsOn(tab),
    ...(!tab.whole
      ? [closed(tab)]
      : tab.isClosed
        ? endedMends(tab, tab.whole)
        : [...openMends(tab, tab.whole), ...neverGiven(tab, tab.whole)]),
  ]);

/** Of these, who is named too many or missing. */
export const editorMends = (state: SpreadsheetState, access: Access): readonly Mend[] => guardedIn(state, access).flatMap(editorMendsOn);

/** Cells that two protections give to different people, so that nobody may type there: which is right no one can tell but HR. */
export const disputed = (state: SpreadsheetState, access: Access): readonly Both[] =>
  guardedIn(state, access).flatMap(({ sheet: { title }, given }) => {
    const rivals = given.filter((each) => hasRival(each, given));
    const emails = distinctAddresses(rivals.flatMap(({ to }) => to));
    const cells = listOf([...new Set(rivals.map(({ protection: { range = {} } }) => a1(areaOf(range))))]);
    return emails.length > 0 ? [readingSentence('disputed', { title, cells, emails: emails.join(', ') })] : [];
  });

/**
 * Google tells whoever asks that they may not edit a protection, and neither who may nor lets them remove it: of a colleague in HR who does not
 * own the file it is said which tabs have one. On the roster HR's own may stand beside ours.
 */
export function closedToAsker({ sheets }: SpreadsheetState): readonly Both[] {
  const titles = sheets.flatMap(({ about, title, protections }) =>
    about && about.key !== 'people' && protections.some(({ mayEdit }) => !mayEdit) ? [title] : [],
  );
  return titles.length > 0 ? [readingSentence('closedToYou', { titles: listOf(titles) })] : [];
}

/** A protection of cells, and the addresses that they are given to. */
type Given = { readonly protection: Protection; readonly to: readonly string[] };

/** A tab of ours and its protections. */
type Guarded = {
  readonly sheet: SheetState;
  readonly whole: Protection | undefined;
  readonly given: readonly Given[];
  /** Cells that are given, and where only a warning stands. */
  readonly warned: readonly Given[];
  /** None of ours, and for somebody who is not HR: all others it keeps from typing. */
  readonly foreign: readonly { readonly protection: Protection; readonly by: readonly string[] }[];
  /** To whom all cells are given that are given at all; '' where each has an address of its own, or it is not known. */
  readonly rater: string;
  /** Locked, or of a review that is closed: no cells of it are anybody's but HR's. */
  readonly isClosed: boolean;
  /** Of a review that was made while raters without an address were given no cells. */
  readonly isOlder: boolean;
  /** HR and these, as far as they can open the file. */
  readonly editors: (given: readonly string[]) => string[];
};

export function guardedIn(state: SpreadsheetState, { hr, can }: Access): readonly Guarded[] {
  const able = new Set(can.map(addressKey));
  const moved = movedIn(state);
  const editors = (given: readonly string[]): string[] => distinctAddresses([...hr, ...given]).filter((each) => able.has(addressKey(each)));
  const outsiders = ({ users }: Protection): readonly string[] => users.filter((each) => !isAmong(each, hr));
  return state.sheets
    .filter(({ about }) => about)
    .map((sheet) => {
      const wholes = sheet.protections.filter(({ range }) => !range);
      // whoever sets one stays on it; one that whoever asks may not edit does not tell whom it names
      const whole = wholes.find((each) => each.mayEdit && outsiders(each).length === 0) ?? wholes.find((each) => each.mayEdit) ?? wholes[0];
      const { lists, closed: ended } = state.reviews.find(({ record }) => record.id === sheet.about?.review) ?? {};
      const rater = (sheet.about?.rater && lists?.to[sheet.about.rater]) || '';
      const isClosed = sheet.locked !== undefined || (ended !== undefined && sheet.about !== undefined && !isShared(sheet.about.key));
      const open = new Set(whole?.open.map(keyOf));
      // closed, the tab leaves nothing open that would tell which cells are given: those are that creation gave
      const known = (each: Protection): boolean => open.has(keyOf(each.range)) || (isClosed && isMade(each, lists));
      const givenBy = (protections: readonly Protection[]) => givenOn(sheet, protections, known, moved, lists && rater);
      const claimed = givenBy(sheet.protections);
      const standing = claimed.filter((each) => !whole || open.has(keyOf(each.protection.range)) || !hasRival(each, claimed));
      const made = standing.filter(({ protection }) => isMade(protection, lists));
      const given = standing.filter((each) => isMade(each.protection, lists) || !hasRival(each, made));
      const foreign = sheet.protections
        .filter(
          (each) => sheet.about?.key !== 'people' && each.mayEdit && each !== whole && !given.some(({ protection }) => protection === each),
        )
        .map((protection) => ({ protection, by: outsiders(protection) }))
        .filter(({ by }) => by.length > 0);
      const warned = givenBy(sheet.warnings).filter((each) => (!whole || open.has(keyOf(each.protection.range))) && !hasRival(each, given));
      return { sheet, whole, given, warned, foreign, rater, isClosed, isOlder: lists !== undefined && !lists.at, editors };
    });
}

/**
 * A protection of cells says to whom they are given; others were protected by hand. Any editor of the file may label a protection: on a score
 * tab of which the lists know the rater, cells are given to that address alone, where it stands on them or the tab leaves them open; on Stages to named approvers.
 */
function givenOn(
  sheet: SheetState,
  protections: readonly Protection[],
  known: (protection: Protection) => boolean,
  moved: (email: string) => string,
  rater: string | undefined,
): readonly Given[] {
  const kind = kindOf(sheet);
  if (kind === '' || !factsOf(kind).given) return [];
  return protections.flatMap((protection) => {
    if (!protection.range) return [];
    const to = distinctAddresses(addressesIn(protection.description).map(moved));
    if (kind === 'stages') return sheet.approvers?.some(({ email }) => areSame(to, [email])) ? [{ protection, to }] : [];
    if (kind !== 'score' || rater === undefined) return to.length > 0 ? [{ protection, to }] : [];
    const isOurs = known(protection) || (rater !== '' && isAmong(rater, to));
    return isOurs ? [{ protection, to: rater === '' ? [] : [rater] }] : [];
  });
}

/** Whether the review's creation gave these cells: no one can make a second protection with an id that there is. */
function isMade({ id }: Protection, lists: ReviewLists | undefined): boolean {
  const [first, count] = lists?.protections ?? [0, 0];
  return id >= first && id < first + count;
}

/** Whether another claims some of the same cells for different people. */
const hasRival = ({ protection: { range }, to }: Given, given: readonly Given[]): boolean =>
  range !== undefined && given.some((other) => !areSame(other.to, to) && overlap(range, other.protection.range));

/** What only warns protects nothing: where cells are given a real one takes its place. On the roster HR's own may stand beside ours. */
function warningMends({ sheet, given, warned, isClosed, editors }: Guarded): readonly Mend[] {
  if (sheet.about?.key === 'people' || sheet.warnings.length === 0) return [];
  const covered = new Set(given.map(({ protection }) => keyOf(protection.range)));
  const requests = [
    ...sheet.warnings.map(({ id }): Request => ({ deleteProtectedRange: { protectedRangeId: id } })),
    ...warned.flatMap(({ protection: { range }, to }) =>
      range && !covered.has(keyOf(range)) ? [giveCells(range, to, editors(isClosed ? [] : to))] : [],
    ),
  ];
  return [{ sentence: readingSentence('warnsOnly', { title: sheet.title }), requests }];
}

export const giveCells = (range: GridRange, to: readonly string[], users: readonly string[]): Request => ({
  addProtectedRange: { protectedRange: { range, description: to.join(', '), editors: { users: [...users] } } },
});

const foreignMends = ({ sheet: { title }, foreign }: Guarded): readonly Mend[] =>
  foreign.length === 0
    ? []
    : [
        {
          sentence: readingSentence('foreign', { title, emails: distinctAddresses(foreign.flatMap(({ by }) => by)).join(', ') }),
          requests: foreign.map(({ protection }) => ({ deleteProtectedRange: { protectedRangeId: protection.id } })),
        },
      ];

/** Protections on which somebody is too many or missing. One that whoever asks may not edit is not told of: it is left. */
function editorMendsOn({ sheet: { title }, whole, given, isClosed, editors }: Guarded): readonly Mend[] {
  const odd = [...(whole ? [{ protection: whole, to: [] }] : []), ...given]
    .filter(({ protection }) => protection.mayEdit)
    .map(({ protection, to }) => {
      const wanted = editors(isClosed ? [] : to);
      const renamed = protection.range !== undefined && !areSame(addressesIn(protection.description), to);
      return {
        missing: wanted.filter((each) => !isAmong(each, protection.users)),
        extra: protection.users.filter((each) => !isAmong(each, wanted)),
        renamed,
        request: {
          updateProtectedRange: {
            protectedRange: {
              protectedRangeId: protection.id,
              editors: { users: wanted },
              ...(renamed && { description: to.join(', ') }),
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

/** Cells of a closed review, or of a locked tab, that somebody opened. */
function endedMends({ sheet: { title, locked } }: Guarded, whole: Protection): readonly Mend[] {
  if (whole.open.length === 0 || !whole.mayEdit) return [];
  return [{ sentence: readingSentence(locked ? 'lockedOpen' : 'endedOpen', { title }), requests: [opening(whole, [])] }];
}

/** What a tab's protection leaves open, for the protections of cells to give to somebody. */
export const opening = ({ id }: Protection, open: readonly GridRange[]): Request => ({
  updateProtectedRange: { protectedRange: { protectedRangeId: id, unprotectedRanges: [...open] }, fields: 'unprotectedRanges' },
});

/** The cells that a tab's protection leaves open and no other closes. */
export function bareIn({ whole, given, warned }: Guarded): readonly GridRange[] {
  const covered = new Set([...given, ...warned].map(({ protection }) => keyOf(protection.range)));
  return whole?.open.filter((each) => !covered.has(keyOf(each))) ?? [];
}

/** Cells that the tab's protection leaves open although no other closes them: every editor of the file could type there. */
function openMends(tab: Guarded, whole: Protection): readonly Mend[] {
  const { sheet, rater, editors } = tab;
  const bare = bareIn(tab);
  if (bare.length === 0 || !whole.mayEdit) return [];
  const { title } = sheet;
  const sentence = rater === '' ? readingSentence('openClosed', { title }) : readingSentence('openGiven', { title, email: rater });
  const requests: readonly Request[] =
    rater === ''
      ? [
          opening(
            whole,
            whole.open.filter((each) => !bare.includes(each)),
          ),
        ]
      : bare.map((range) => giveCells(range, [rater], editors([rater])));
  return [{ sentence, requests }];
}

/** Cells that a rater whose address HR came to know later was never given: those whose columns are marked as typed. */
function neverGiven({ sheet, given, warned, rater, isOlder, editors }: Guarded, whole: Protection): readonly Mend[] {
  if (!isOlder || rater === '' || !whole.mayEdit || whole.open.length + given.length + warned.length > 0) return [];
  const first = firstRow(sheet);
  const typed = sheet.places.flatMap(({ on, at, value }) => (on === 'column' && TYPED.test(value) ? [at] : [])).sort((a, b) => a - b);
  const starts = typed.filter((at) => !typed.includes(at - 1));
  const areas = starts.map((from) => {
    let to = from;
    while (typed.includes(to + 1)) to++;
    return area(first, from, Math.max(1, sheet.rows - first), to - from + 1);
  });
  if (areas.length === 0) return [];
  const ranges = areas.map((each) => gridRange(sheet.sheetId, each));
  const opened = opening(whole, ranges);
  const cells = listOf(areas.map((each) => a1(each)));
  const sentence = readingSentence('neverGiven', { title: sheet.title, email: rater, cells });
  return [{ sentence, requests: [opened, ...ranges.map((range) => giveCells(range, [rater], editors([rater])))] }];
}
const TYPED = /^((rated|input|second):.*|comment|done)$/;

/** A tab that has lost its protection, or that HR had before the first review and nobody has protected. */
const closed = ({ sheet, given, warned, isClosed, editors }: Guarded): Mend => ({
  sentence: readingSentence('unprotected', { title: sheet.title }),
  requests: [protectTab(sheet, editors([]), isClosed ? [] : openIn([...given, ...warned]))],
});

/** The cells that are given; none that two labels claim for different people, since one of them is wrong. */
export const openIn = (given: readonly Given[]): readonly GridRange[] =>
  given.flatMap((each) => (each.protection.range && !hasRival(each, given) ? [each.protection.range] : []));

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

const addressesIn = (description: string): readonly string[] => description.split(/[,\s]+/).filter((word) => word.includes('@'));
const areaOf = ({ startRowIndex: row = 0, startColumnIndex: column = 0, endRowIndex = row + 1, endColumnIndex = column + 1 }: GridRange) =>
  area(row, column, endRowIndex - row, endColumnIndex - column);

const FAR = Number.POSITIVE_INFINITY;
const overlap = (a: GridRange, b: GridRange = {}): boolean =>
  (a.startRowIndex ?? 0) < (b.endRowIndex ?? FAR) &&
  (b.startRowIndex ?? 0) < (a.endRowIndex ?? FAR) &&
  (a.startColumnIndex ?? 0) < (b.endColumnIndex ?? FAR) &&
  (b.startColumnIndex ?? 0) < (a.endColumnIndex ?? FAR);

const keyOf = (range: GridRange | undefined): string =>
  [range?.startRowIndex ?? 0, range?.endRowIndex, range?.startColumnIndex ?? 0, range?.endColumnIndex].join();
