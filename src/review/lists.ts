// What a review keeps among the document's own properties, which only the script writes: its tabs, whose they are, and to whom it was
// given. Marks on tabs can be changed by every editor of the file; where there are lists, these say which tabs are the review's own.
import { addressKey, isAmong } from '../plans/address';
import { type Area, area } from '../workbook/area';
import { isKey, isShared } from '../workbook/tab-kinds';
import { namesOf } from '../workbook/workbook';
import { approversIn } from './approving/approver-mark';
import { calibrationIn } from './calibrating/calibration-mark';
import { closedIn } from './closing/closed-mark';
import { keptIn, keptText, type Properties } from './kept-texts';
import { lockIn, openingIn } from './locking/lock-mark';
import { type ListedTab, parsed, type ReviewLists, readRecord, recordText, type TabAbout } from './review-record';
import { sealsIn } from './seals';
import type { Protection, SheetState, SpreadsheetState } from './spreadsheet';

export const REVIEW_KEY = 'review:';
/** As requests count sheet ids: only what follows by more or less is written down. */
const STEP = 100;

export function keptLists({ record, by, tabs, names, at, protections, seal, sealed, aside, to, moved, passed }: ReviewLists): Properties {
  const short = tabs.map(({ key, sheetId, rater }, n) => {
    const more = sheetId - (tabs[n - 1]?.sheetId ?? 0) - STEP;
    return [key, ...(rater !== '' ? [more, rater] : more === 0 ? [] : [more])];
  });
  const start = namesOf(record.plan, record.period).length;
  let end = 0;
  const words = names.map((name) => {
    const place = at?.[name];
    const word = name.slice(start) + (place ? placeText(place, end) : '');
    if (place) end = place.row + place.rows;
    return word;
  });
  return keptIn(
    REVIEW_KEY + record.id,
    JSON.stringify({
      ...JSON.parse(recordText(record)),
      by,
      tabs: short,
      names: words.join(' '),
      protections,
      seal,
      sealed,
      aside,
      to,
      moved,
      passed,
    }),
  );
}

/** The lists of every review that has some, by id. */
export function listsIn(properties: Properties): ReadonlyMap<string, ReviewLists> {
  const ids = Object.keys(properties).flatMap((key) =>
    key.startsWith(REVIEW_KEY) && !/\/\d+$/.test(key) ? [key.slice(REVIEW_KEY.length)] : [],
  );
  return new Map(
    ids.flatMap((id) => {
      const lists = readLists(keptText(properties, REVIEW_KEY + id));
      return lists ? [[id, lists] as const] : [];
    }),
  );
}

/** A tab as a review's list has it. */
type Listed = { readonly review: string; readonly tab: ListedTab };

type Kept = Omit<ReviewLists, 'record' | 'tabs' | 'names'> & {
  readonly tabs: readonly (readonly [string, number?, string?])[];
  readonly names: string;
};

function readLists(text: string | undefined): ReviewLists | undefined {
  const read = readRecord(text);
  const value = parsed(text);
  if (!read || !value || !Array.isArray(value.tabs)) return undefined;
  const { by = '', tabs, names = '', protections, seal, sealed, aside, to = {}, moved = {}, passed = {} } = value as unknown as Kept; // written above and nowhere else
  let last = 0;
  const long = tabs.flatMap(([key, more = 0, rater = '']): readonly ListedTab[] => {
    last += STEP + more;
    return isKey(key) ? [{ key, sheetId: last, rater }] : [];
  });
  const start = namesOf(read.record.plan, read.record.period);
  const at: Record<string, Area> = {};
  let end = 0;
  const full = names.split(' ').flatMap((text) => {
    const [word = '', place] = text.split(':');
    const found = place === undefined ? undefined : placeIn(place, end);
    if (found) {
      at[start + word] = found;
      end = found.row + found.rows;
    }
    return word === '' ? [] : [start + word];
  });
  return {
    record: read.record,
    by,
    tabs: long,
    names: full,
    ...(end > 0 && { at }),
    ...(protections && { protections }),
    ...(seal !== undefined && { seal }),
    ...(sealed && { sealed }),
    ...(aside && { aside }),
    to,
    moved,
    passed,
  };
}

/**
 * `:3.j`: how many rows after the last one's, and how many it has; `.1.2`: its column and how many, where these are not one beside what
 * it is about. As short as can be, since two hundred reviews have to fit.
 */
function placeText({ row, column, rows, columns }: Area, after: number): string {
  const numbers = [row - after, rows, ...(column === BESIDE && columns === 1 ? [] : [column, columns])];
  return `:${numbers.map((each) => each.toString(36)).join('.')}`;
}

function placeIn(text: string, after: number): Area | undefined {
  const [more, rows, column = BESIDE, columns = 1] = text.split('.').map((each) => Number.parseInt(each, 36));
  return more === undefined || !rows ? undefined : area(after + more, column, rows, columns);
}

/** The column in which most stand. */
const BESIDE = 1;

/** Who asks, and everybody in HR: addresses. */
type Asking = { readonly email: string; readonly hr: readonly string[] };

/**
 * The spreadsheet as it is to be believed: where a file has lists, a tab is what they say, whatever its mark says, and a tab that none of them
 * has is none of ours. What its mark says stays beside it as a claim only, for a review that has no list, as in a copied file. Records that
 * were deleted or changed are as they are kept. The number alone makes no tab the one that is listed: once that is deleted any editor of the
 * file may give it to another. It is ours by its seal, in older reviews by its mark, or closed to everybody but HR.
 */
export function withLists(state: SpreadsheetState, properties: Properties, asking: Asking): SpreadsheetState {
  const lists = listsIn(properties);
  if (lists.size === 0) return { ...state, properties };
  const own = new Map<number, Listed>();
  for (const [review, { tabs }] of lists) for (const tab of tabs) if (!own.has(tab.sheetId)) own.set(tab.sheetId, { review, tab });
  const seals = sealsIn(lists.values());
  const listedSheets = state.sheets.filter(({ sheetId }) => own.has(sheetId));
  const believed = (sheet: SheetState): SheetState => {
    const { about } = sheet;
    const listed = own.get(sheet.sheetId);
    const sealed = seals.get(sheet.sheetId);
    const isKnown = listed && (sealed ? sheet.seals?.some((seal) => sealed.has(seal)) : isMarked(listed, about));
    const found = listed && (isKnown || isClosed(sheet, listedSheets, asking)) ? listed : undefined;
    if (found)
      return {
        ...sheet,
        about: aboutOf(found.review, found.tab, about),
        locked: lockIn(sheet.locks, sealed),
        opened: openingIn(sheet.openings, sealed),
        approvers: approversIn(sheet.approverMarks, sealed),
        calibration: calibrationIn(sheet.calibrationMarks, sealed),
      };
    const claim = about && !lists.has(about.review) && !isShared(about.key) ? about : undefined;
    return { ...sheet, about: undefined, claim };
  };
  const unlisted = state.reviews.filter(({ record }) => !lists.has(record.id));
  const listed = [...lists].map(([id, each]) => ({
    metadataId: state.reviews.find(({ record }) => record.id === id)?.metadataId,
    record: each.record,
    lists: each,
    closed: closedIn(state.closings, each),
  }));
  return { ...state, properties, sheets: state.sheets.map(believed), reviews: [...listed, ...unlisted] };
}

/** Whether its mark says what the list says; a tab that serves all reviews is marked with the one that made it. */
const isMarked = ({ review, tab }: Listed, mark: TabAbout | undefined): boolean =>
  mark?.key === tab.key && (isShared(tab.key) || mark.review === review);

/**
 * Whether HR alone may change all of a tab, which nobody else can bring about: whoever protects something stays on its protection, and of
 * others' protections Google does not tell them whom they name. A tab that is copied has its original's, its description included.
 */
function isClosed({ sheetId, protections }: SheetState, listed: readonly SheetState[], { email, hr }: Asking): boolean {
  const isOurs = ({ mayEdit, users }: Protection): boolean =>
    isAmong(email, hr) ? mayEdit && users.every((each) => isAmong(each, hr)) : !mayEdit;
  const descriptions = new Set(listed.filter((each) => each.sheetId !== sheetId).flatMap((each) => wholesOf(each).map(descriptionOf)));
  return wholesOf({ protections }).some((each) => isOurs(each) && !descriptions.has(descriptionOf(each)));
}
const wholesOf = ({ protections }: Pick<SheetState, 'protections'>) => protections.filter(({ range }) => !range);
const descriptionOf = ({ description }: Protection): string => description;

const aboutOf = (review: string, { key, rater }: ListedTab, mark: TabAbout | undefined): TabAbout => ({
  ...(mark?.key === key ? mark : {}),
  review,
  key,
  rater: rater === '' ? undefined : rater,
});

/** An address that HR has replaced is the one it was replaced with. */
export function movedIn(state: SpreadsheetState): (email: string) => string {
  const moves = new Map(
    state.reviews.flatMap(({ lists }) => Object.entries(lists?.moved ?? {}).map(([old, now]) => [addressKey(old), now] as const)),
  );
  return (email) => moves.get(addressKey(email)) ?? email;
}
