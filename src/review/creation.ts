// A review's creation, worked out before anything is written: whether it may be, its tabs, and every request of the one call.
import { peopleAside, type Review } from '../arrangement/review';
import { distinctAddresses, isAmong } from '../plans/address';
import { periodKey } from '../plans/period';
import { logRow } from '../workbook/records/log-tab';
import { planRow } from '../workbook/records/plans-tab';
import { appendRequest, REVIEW_MARK, type Request, requestsFor, TAB_MARK } from '../workbook/requests/requests';
import type { Cell, Tab } from '../workbook/tab';
import { isShared, parseKey, SHARED, type TabKey } from '../workbook/tab-kinds';
import { type Existing, keysOf, makingOf, namesOf, tabsMade } from '../workbook/workbook';
import { unmarkClosed } from './closing/closed-mark';
import { addedToPlans } from './kept-plans';
import { addedToHistory } from './known-periods';
import { addedToLog } from './log';
import { placeForNew } from './newest-first';
import { protectTab } from './protections';
import { plansIn, retitled, titlesBeside } from './retitled';
import { type ReviewLists, type ReviewRecord, recordText } from './review-record';
import { sealedBefore, sealRequests } from './seals';
import { type SheetState, type SpreadsheetState, tabsOf } from './spreadsheet';

type Creation = {
  readonly requests: readonly Request[];
  readonly tabs: readonly Tab[];
  readonly sheetIds: ReadonlyMap<string, number>;
  /** What is kept among the document's properties, before anything is written. */
  readonly lists: ReviewLists;
};

/** The tabs of a review that there is already; none where it is new, or where all its tabs have been deleted. */
export const tabsOfReview = (state: SpreadsheetState, reviewId: string): readonly SheetState[] =>
  tabsOf(state, reviewId).filter(({ about }) => !isShared(about.key));

/**
 * `roster`: the tab from which the people were read, which then is the People tab. `editors`: who can open the file; protections name
 * these alone, and raters once the file is shared with them. `plans`: what the History that is there knows of its plans. `seal`: the id from
 * which the seals of its tabs count; without it they get none.
 */
export function create(
  review: Review,
  state: SpreadsheetState,
  roster: SheetState | undefined,
  editors: readonly string[],
  plans = '',
  seal?: number,
): Creation {
  const existing = existingIn(state, roster, review.ready.plan.id);
  const making = makingOf(review, existing);
  const tabs = tabsMade(making, existing);
  const row = logRow(making, tabs.length);
  const target = {
    locale: state.locale,
    sheetIds: state.sheets.map(({ sheetId }) => sheetId),
    protectionIds: state.sheets.flatMap(({ protections, warnings }) => [...protections, ...warnings].map(({ id }) => id)),
    index: placeForNew(state) ?? state.sheets.length,
    hr: review.options.hr.map(({ email }) => email),
    editors: [...editors, ...review.options.hr.slice(0, 1).map(({ email }) => email)],
    reviewId: review.id,
  };
  const made = requestsFor(tabs, target);
  const record: ReviewRecord = {
    id: review.id,
    plan: review.ready.plan.id,
    version: review.ready.plan.version,
    period: periodKey(review.options.period),
    language: review.options.language,
    created: review.created.at,
  };
  const names = tabs.flatMap((tab) => tab.names.map(({ name }) => name));
  const lists = listsOf(review, record, tabs, state, made, roster);
  const requests = [
    ...retitled(state, titlesBeside(state, review.ready.plan.id)),
    ...leftovers(state, review.id, names),
    ...made.requests,
    ...(roster && !roster.about ? [adopt(roster, review.id)] : []),
    ...(roster && isUnprotected(roster) ? [protectTab(roster, hrWith(target))] : []),
    ...logged(state, made.sheetIds.get('log'), row),
    ...addedToHistory(state, plans, review),
    ...addedToPlans(state, review.id, planRow(making)),
    mark(record),
    ...(seal === undefined ? [] : sealRequests(lists.tabs, seal)),
  ];
  const before = state.reviews.find((each) => each.record.id === review.id)?.lists;
  const sealed = sealedBefore(before, lists.tabs);
  return { requests, tabs, sheetIds: made.sheetIds, lists: { ...lists, seal, ...(sealed.length > 0 && { sealed }) } };
}

/** Whether the roster was there before any review, open to every editor of the file. */
export const isUnprotected = ({ protections }: SheetState): boolean => protections.every(({ range }) => range !== undefined);

const hrWith = ({ hr, editors }: { readonly hr: readonly string[]; readonly editors: readonly string[] }): string[] =>
  distinctAddresses(hr).filter((each) => isAmong(each, editors));

function listsOf(
  review: Review,
  record: ReviewRecord,
  made: readonly Tab[],
  { sheets }: SpreadsheetState,
  { sheetIds, protections }: Pick<ReturnType<typeof requestsFor>, 'sheetIds' | 'protections'>,
  roster: SheetState | undefined,
): ReviewLists {
  const own = namesOf(record.plan, record.period);
  const named = made.flatMap(({ kind, names }) => names.flatMap((each) => (each.name.startsWith(own) ? [{ ...each, kind }] : [])));
  const idOf = (key: string): number | undefined =>
    sheetIds.get(key) ?? sheets.find(({ about }) => about?.key === key)?.sheetId ?? (key === 'people' ? roster?.sheetId : undefined);
  const raterOf = (key: TabKey): string => {
    const { kind, n } = parseKey(key);
    return kind === 'score' ? (review.raterTabs[n]?.rater.id ?? '') : '';
  };
  return {
    record,
    by: review.options.hr[0]?.email ?? '',
    tabs: keysOf(review).flatMap((key) => {
      const sheetId = idOf(key);
      return sheetId === undefined ? [] : [{ key, sheetId, rater: raterOf(key) }];
    }),
    names: named.map(({ name }) => name),
    // on Stages the columns' own marks tell
    at: Object.fromEntries(named.flatMap(({ name, kind, area }) => (kind === 'plan' ? [[name, area] as const] : []))),
    protections,
    ...keptAside(review),
    to: Object.fromEntries(review.raterTabs.map(({ rater }) => [rater.id, rater.email])),
    moved: {},
    passed: {},
  };
}

/** Those on the roster: of whoever is not, closing could say nothing. */
function keptAside(review: Review): Pick<ReviewLists, 'aside'> {
  const known = peopleAside(review);
  return known.length > 0 ? { aside: Object.fromEntries(known.map(({ person, reason, by, at }) => [person.id, { reason, by, at }])) } : {};
}

/** What the workbook has already of the tabs that a review of this plan needs, and its titles as they then are. */
export function existingIn(state: SpreadsheetState, roster: SheetState | undefined, plan: string): Existing {
  const found = SHARED.flatMap((key) => {
    const sheet = state.sheets.find(({ about }) => about?.key === key) ?? (key === 'people' ? roster : undefined);
    return sheet ? [[key, sheet.title] as const] : [];
  });
  return { titles: [...titlesBeside(state, plan).values()], shared: Object.fromEntries(found), plans: plansIn(state) };
}

/** In the Log that there is, or in the one that is made with it. */
const logged = (state: SpreadsheetState, made: number | undefined, row: readonly Cell[]): readonly Request[] =>
  made === undefined ? addedToLog(state, row) : [appendRequest(made, row, state.locale)];

/** Records and names of a review whose tabs are all gone would be in the way. */
function leftovers(state: SpreadsheetState, reviewId: string, names: readonly string[]): readonly Request[] {
  return [
    ...state.names.filter(({ name }) => names.includes(name)).map(({ id }): Request => ({ deleteNamedRange: { namedRangeId: id } })),
    ...state.reviews
      .filter(({ record }) => record.id === reviewId)
      .flatMap(({ metadataId, closed, lists }): readonly Request[] => [
        ...(metadataId === undefined ? [] : [{ deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId } } } }]),
        ...(closed && lists?.seal !== undefined ? [unmarkClosed(lists.seal)] : []),
      ]),
  ];
}

const mark = (record: ReviewRecord): Request => ({
  createDeveloperMetadata: {
    developerMetadata: {
      metadataKey: REVIEW_MARK,
      metadataValue: recordText(record),
      visibility: 'DOCUMENT',
      location: { spreadsheet: true },
    },
  },
});

/** HR's own roster becomes the People tab as it stands: only marked, nothing in it is changed. */
const adopt = ({ sheetId }: SheetState, reviewId: string): Request => ({
  createDeveloperMetadata: {
    developerMetadata: {
      metadataKey: TAB_MARK,
      metadataValue: JSON.stringify({ review: reviewId, key: 'people' }),
      visibility: 'DOCUMENT',
      location: { sheetId },
    },
  },
});
