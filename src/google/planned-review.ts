// The review as it would be, for whoever looks at it before and for creating it: arranged, with all that was found.
import { arrange } from '../arrangement/arrange';
import { asideOf, type Options, type Review } from '../arrangement/review';
import { arrangementSentence } from '../arrangement/sentences';
import { isAmong } from '../plans/address';
import { reasonInWords } from '../plans/aside-words';
import { checkPlan } from '../plans/checks/check-plan';
import { readDay } from '../plans/day';
import type { Finding } from '../plans/finding';
import { foldId } from '../plans/fold-id';
import { isPeriod } from '../plans/period';
import type { Person, PersonId } from '../plans/person';
import { readyPlan } from '../plans/ready';
import { asFinding, sparedOf, sparing } from '../plans/roster/kinds';
import { lacking } from '../review/known-periods';
import { peopleTabIn } from '../review/spreadsheet';
import type { Answer } from '../rpc/contract';
import type { Tab } from '../workbook/tab';
import { isOnePage } from '../workbook/workbook';
import { type Hr, hrOf } from './hr';
import type { ReviewArgs, ReviewRead } from './review-input';
import type { Services } from './services';

export type PlannedReview = { readonly review: Review; readonly findings: Finding[] };

/** The review as it would be, with all that was found; undefined while something needed is open or the period is none. */
export function plannedReview(
  args: ReviewArgs,
  read: ReviewRead,
  hr: Hr,
  { email, at, day }: ReturnType<Services['now']>,
): PlannedReview | undefined {
  const ready = readyPlan(args.plan, args.period.cycle);
  if (!ready.ok || !isPeriod(args.period)) return undefined;
  const options: Options = {
    period: args.period,
    language: args.language,
    hr: [email, ...hrOf(hr).filter((each) => !isAmong(each, [email]))].map((each) => ({
      email: each,
      name: read.people.find((person) => isAmong(person.email, [each]))?.name ?? each,
    })),
    named: Object.fromEntries(Object.entries(args.named).map(([rater, ids]) => [rater, ids.map((id) => id as PersonId)])), // none is found by what is no ID
    due: Object.fromEntries(Object.entries(args.due).flatMap(([stage, text]) => daysIn(stage, text))),
    holidays: read.holidays,
    only: args.only as readonly PersonId[] | undefined,
    aside: asideIn(args, email, at),
    known: read.known,
    targets: args.targets,
  };
  const arranged = arrange(ready.ready, read.people, options, { at, day }, isOnePage);
  return {
    review: arranged.review,
    findings: [
      ...inTheWay(arranged.review, read),
      ...otherRoster(read),
      ...planAlike(args.plan.id, read),
      ...checkPlan(args.plan, args.period.cycle, read.people, isReviewedIn(arranged.review.options)),
      ...arranged.findings,
      ...lackingHistory(arranged.review, read),
    ],
  };
}

/** With the reason in the workbook's language, and by whom. */
const asideIn = ({ aside = {}, language }: ReviewArgs, by: string, at: string): Options['aside'] =>
  Object.fromEntries(Object.entries(aside).map(([id, asked]) => [id, { reason: reasonInWords(asked, language), by, at }]));

/** Whom HR has ticked and not set aside; of departments these are the people. */
function isReviewedIn(options: Options): (person: Person) => boolean {
  const only = options.only && new Set(options.only);
  const aside = asideOf(options);
  return ({ id }) => (!only || only.has(id)) && !aside.has(id);
}

/** What was found of the roster; nothing that is found of people who are left out is in the way. */
function inTheWay({ subjects }: Review, { people, findings }: ReviewRead): readonly Finding[] {
  const reviewed = new Set(subjects.flatMap(({ person }) => person?.id ?? []));
  const units = new Set(subjects.flatMap(({ person, department }) => (person ? [] : [department])));
  const rating = new Set(subjects.flatMap(({ raters }) => Object.values(raters).flat()));
  const leftOut = people.filter(({ id, department }) => !reviewed.has(id) && !units.has(department));
  return sparing(
    findings,
    sparedOf(leftOut, (id) => rating.has(id)),
  ).map(asFinding);
}

/** Streaks and roll-ups cannot see a period that is not on History: HR has to know before, not after. */
function lackingHistory(review: Review, { closed }: ReviewRead): readonly Finding[] {
  const sentence = lacking(review, closed);
  return sentence ? [{ level: 'warning', path: 'history', sentence }] : [];
}

/** Every review reads names and addresses from the one People tab: people from elsewhere would have none. */
function otherRoster({ state, roster }: ReviewRead): readonly Finding[] {
  const people = peopleTabIn(state);
  if (!people || roster) return [];
  return [{ level: 'problem', path: 'people', sentence: arrangementSentence('otherRoster', { tab: people.title }) }];
}

/** History finds rows by folded ids: of two plans whose ids fold to the same it would give one the other's months. */
function planAlike(plan: string, { state }: ReviewRead): readonly Finding[] {
  const other = state.reviews.find(({ record }) => record.plan !== plan && foldId(record.plan) === foldId(plan))?.record.plan;
  if (other === undefined) return [];
  return [{ level: 'problem', path: 'id', sentence: arrangementSentence('planAlike', { plan, other }) }];
}

/** A due date as typed; what is none is left out, and the stage then has no date. */
function daysIn(stage: string, text: string | undefined): readonly (readonly [string, string])[] {
  const day = readDay(text);
  return day === null || day === 'unreadable' || day === 'ambiguous' ? [] : [[stage, day]];
}

export function ratersOf(
  { raterTabs }: Review,
  title: (key: string) => string,
  sheetId: (key: string) => number,
): Answer<'previewReview'>['raters'] {
  const raters = new Map<string, Answer<'previewReview'>['raters'][number]>();
  for (const [n, { rater, subjects }] of raterTabs.entries()) {
    const key = `score:${n}`;
    const found = raters.get(rater.id) ?? { id: rater.id, name: rater.name, email: rater.email, tabs: [] };
    raters.set(rater.id, { ...found, tabs: [...found.tabs, { title: title(key), people: subjects.length, sheetId: sheetId(key) }] });
  }
  return [...raters.values()];
}

export const titlesOf = (tabs: readonly Tab[]): ReadonlyMap<string, string> => new Map(tabs.map(({ key, title }) => [key, title]));
