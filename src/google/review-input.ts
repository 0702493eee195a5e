// What making a review starts from: the spreadsheet as it is, its roster, and what History and Holidays hold. Two reads.
import type { Options } from '../arrangement/review';
import { periodKey } from '../plans/period';
import type { Person } from '../plans/person';
import type { Plan } from '../plans/plan';
import type { Choices } from '../plans/roster/choices';
import { byKind, type KindFound } from '../plans/roster/kinds';
import { printOf } from '../plans/roster/print';
import { readRoster } from '../plans/roster/read';
import type { Holidays } from '../plans/working-days';
import { isUnprotected, tabsOfReview } from '../review/creation';
import { holidayRanges, holidaysIn } from '../review/holidays';
import { choicesIn } from '../review/kept-roster';
import { historyKeys, historyPlans, inHistory, reviewed } from '../review/known-periods';
import { peopleTabIn, type SheetState, type SpreadsheetState } from '../review/spreadsheet';
import type { Args } from '../rpc/contract';
import { textOf } from '../scoring/reading';
import { a1, area, quotedTitle } from '../workbook/area';
import type { Services } from './services';

export type ReviewArgs = Args<'createReview'>;
export type ReviewRead = {
  readonly state: SpreadsheetState;
  readonly people: readonly Person[];
  readonly findings: readonly KindFound[];
  readonly roster: SheetState | undefined;
  /** The tabs that this very review has already. */
  readonly there: readonly SheetState[];
  /** The periods of this plan on History, and those of which there is a review. */
  readonly closed: ReadonlySet<string>;
  readonly known: readonly string[];
  /** What History knows of its plans. */
  readonly plans: string;
  readonly holidays: Holidays;
};

/** The two reads: the spreadsheet's state; and the roster, with the periods on History and what the tab Holidays lists. */
export function readForReview({ roster, plan, period }: ReviewArgs, services: Services): ReviewRead {
  const state = services.readState();
  const own = rosterTab(state);
  const range = roster || own?.title;
  const ranges = [historyKeys(state), historyPlans(state)?.range, holidayRanges(state)[0]];
  const asked = ranges.filter((each) => each !== undefined);
  const { people, findings, others } = range
    ? rosterIn(range, services, choicesIn(state.properties), asked)
    : { people: [], findings: [], others: [] };
  const [keys, plans, holidays] = ranges.map((each) => (each === undefined ? undefined : others[asked.indexOf(each)]));
  const id = reviewId(plan, period);
  const closed = inHistory(keys ?? [], plan.id);
  return {
    state,
    people,
    findings,
    roster: own && range && isOn(own, range) ? own : undefined,
    there: tabsOfReview(state, id),
    closed,
    known: [...closed, ...reviewed(state, plan.id)],
    plans: textOf(plans?.[0]?.[0]),
    holidays: holidaysIn(state, holidays),
  };
}

/** Whether the roster is another than the one of which HR chose: who came meanwhile would be left out without a word. */
export const isAnother = ({ print }: Pick<ReviewArgs, 'print'>, { people }: ReviewRead): boolean =>
  print !== undefined && print !== printOf(people);

/** The title of HR's own tab of people that this review protects. */
export const protectsIn = ({ roster }: ReviewRead): string => (roster && isUnprotected(roster) ? roster.title : '');

/** Whether a range is a tab, or cells of it. */
const isOn = ({ title }: SheetState, range: string): boolean => range === title || range.startsWith(`${quotedTitle(title)}!`);

const reviewId = (plan: Plan, period: Options['period']): string => `${plan.id}:${periodKey(period)}`;

/** Our tab of people, or one that HR has called so. */
export const rosterTab = (state: SpreadsheetState): SheetState | undefined =>
  peopleTabIn(state) ?? state.sheets.find(({ title }) => ['people', '花名册'].includes(title.trim().toLowerCase()));

/** A tab's title, or a range as it was selected, for Google to read. */
export const rosterRange = (roster: string): string => (roster.includes('!') ? roster : quotedTitle(roster));

/** Where no tab is called People: the one that has most people in its first rows, under whatever headings. One read. */
export function rosterElsewhere(state: SpreadsheetState, services: Services): string | undefined {
  // a tab of a chart alone has no cells
  const tabs = state.sheets.filter(({ about, rows, columns }) => !about && rows > 0 && columns > 0).slice(0, MOST_TABS);
  if (tabs.length === 0) return undefined;
  const choices = choicesIn(state.properties);
  const found = services
    // Google refuses a range that goes over the edge
    .readRanges(tabs.map(({ title, rows, columns }) => `${quotedTitle(title)}!${a1(area(0, 0, Math.min(FIRST_ROWS, rows), columns))}`))
    .map((rows, n) => ({ title: tabs[n]?.title, count: readRoster(rows, 1, choices).people.length }))
    .filter(({ count }) => count > 0);
  return found.sort((one, other) => other.count - one.count)[0]?.title;
}

/** Enough to see headings and people under a few rows of titles; and a file of hundreds of tabs is read in a moment. */
const [FIRST_ROWS, MOST_TABS] = [30, 20];

/** As HR has said it is to be read. */
export function rosterIn(range: string, services: Services, choices: Choices, beside: readonly string[] = []) {
  const { rows, firstRow, others } = services.readRows(rosterRange(range), beside);
  const { findings, ...read } = readRoster(rows, firstRow, choices, services.now().day);
  return { ...read, findings: byKind(findings), others };
}
