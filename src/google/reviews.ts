// The operations that make a review: read once, work it out, write once. All arithmetic is elsewhere; here is their order.
import { arrange } from '../arrangement/arrange';
import type { Options, Review } from '../arrangement/review';
import { arrangementSentence } from '../arrangement/sentences';
import { comma } from '../i18n/lists';
import { isAmong } from '../plans/address';
import { topOf } from '../plans/at-the-top';
import { checkPlan } from '../plans/check-plan';
import { readDay } from '../plans/day';
import type { Finding } from '../plans/finding';
import { LIBRARY_IDS } from '../plans/library-ids';
import { isPeriod, periodKey } from '../plans/period';
import type { Person, PersonId } from '../plans/person';
import type { Plan } from '../plans/plan';
import { openFor, readyPlan } from '../plans/ready';
import { readRoster } from '../plans/roster';
import type { Holidays } from '../plans/working-days';
import { create, existingIn, isUnprotected, standing } from '../review/creation';
import { holidayRanges, holidaysIn } from '../review/holidays';
import { emptied, keysOfKept, type Properties } from '../review/kept-texts';
import { historyKeys, historyPlans, inHistory, lacking, reviewed } from '../review/known-periods';
import { keptLists, REVIEW_KEY } from '../review/lists';
import { peopleTabIn, type SheetState, type SpreadsheetState } from '../review/spreadsheet';
import type { Answer, Args } from '../rpc/contract';
import { failed, type Outcome } from '../rpc/failure';
import { textOf } from '../scoring/reading';
import { quotedTitle } from '../workbook/area';
import type { Tab } from '../workbook/tab';
import { parseKey, type TabKey } from '../workbook/tab-kinds';
import { isOnePage, tabsFor } from '../workbook/workbook';
import type { Handler } from './handler';
import { begunBy, type Hr, hrIn, hrOf, mayBegin } from './hr';
import { listed } from './listed';
import type { Services } from './services';

export const listPlans: Handler<'listPlans'> = (_, services) => {
  const state = services.readState();
  const reviews = state.reviews.map(({ record: { id, plan, period } }) => ({
    id,
    plan,
    period,
    tabs: standing(state, id).map(({ title }) => title),
  }));
  const ranges = holidayRanges(state);
  const { off, worked } = holidaysIn(state, ranges.length > 0 ? services.readRanges(ranges)[0] : []);
  const holidays = { off: [...off], worked: [...worked] };
  return { ok: true, value: { plans: [...LIBRARY_IDS], reviews: reviews.filter(({ tabs }) => tabs.length > 0), holidays } };
};

export const checkPeople: Handler<'checkPeople'> = ({ roster }, services) => {
  const range = roster === 'selection' ? services.selection() : roster || rosterTab(services.readState())?.title;
  if (!range) return { ok: true, value: { roster: '', people: [], findings: [] } };
  const { people, findings } = rosterIn(range, services);
  const top = topOf(people);
  const told = people.map(({ id, name, department, position, group, status }) => ({
    ...{ id, name, department, position, group, status },
    top: top.has(id),
  }));
  return { ok: true, value: { roster: range, people: told, findings: [...findings] } };
};

export const previewReview: Handler<'previewReview'> = (args, services, tell) => {
  const read = readAll(args, services);
  const open = openFor(args.plan, args.period.cycle).map(({ path, open: { question } }) => ({ path, question }));
  const base = { open, standing: read.standing.map(({ title }) => title), protects: protectsIn(read) };
  const made = prepared(args, read, hrIn(read.state.properties, services), services.now());
  if (!made) {
    if (!isPeriod(args.period)) return failed('request', tell('badRequest'));
    return { ok: true, value: { ...base, tabs: [], people: 0, raters: [], findings: [...read.findings] } };
  }
  const tabs = tabsFor(made.review, existingIn(read.state, read.roster));
  const titles = titlesOf(tabs);
  return {
    ok: true,
    value: {
      ...base,
      tabs: tabs.map(({ title, kind, key }) => ({ title, kind, people: peopleOn(made.review, key) })),
      people: made.review.subjects.length,
      raters: ratersOf(
        made.review,
        (key) => titles.get(key) ?? '',
        () => 0,
      ),
      findings: made.findings,
    },
  };
};

export const createReview: Handler<'createReview'> = (args, services, tell, language) => {
  const done = services.alone((): Outcome<Answer<'createReview'>> => {
    // Google refuses a protection that leaves out whoever sets it: without an address nothing could be protected
    const now = services.now();
    const { email } = now;
    if (email === '') return failed('problems', tell('noEmail'));
    const read = readAll(args, services);
    const hr = hrIn(read.state.properties, services);
    if (!mayBegin(hr, email, read.state)) return failed('notHr', tell('notHr'));
    const open = openFor(args.plan, args.period.cycle);
    if (open.length > 0)
      return failed(
        'open',
        tell('open', {
          count: open.length,
          list: listed(
            open.map(({ open: { question } }) => question),
            language,
            open.length,
          ),
        }),
      );
    if (read.standing.length > 0)
      return failed('exists', tell('exists', { tabs: read.standing.map(({ title }) => title).join(comma(language)) }));
    const made = prepared(args, read, hr, now);
    if (!made) return failed('request', tell('badRequest'));
    const problems = made.findings.filter(({ level }) => level === 'problem');
    if (problems.length > 0)
      return failed(
        'problems',
        tell('problems', {
          count: problems.length,
          list: listed(
            problems.map(({ sentence }) => sentence),
            language,
          ),
        }),
      );
    const { requests, tabs, sheetIds, lists } = create(made.review, read.state, read.roster, services.editors(), read.plans);
    services.intend({ ...goneIn(read.state, made.review.id), ...keptLists(lists), ...begunBy(hr, email, read.state) });
    services.write(services.spreadsheetId(), requests);
    const titles = titlesOf(tabs);
    const first = made.review.raterTabs.length > 0 ? 'score:0' : 'summary';
    return {
      ok: true,
      value: {
        review: made.review.id,
        tabs: tabs.length,
        first: sheetIds.get(first) ?? 0,
        raters: ratersOf(
          made.review,
          (key) => titles.get(key) ?? '',
          (key) => sheetIds.get(key) ?? 0,
        ),
        protected: protectsIn(read),
      },
    };
  });
  return done ?? failed('busy', tell('busy'));
};

const titlesOf = (tabs: readonly Tab[]): ReadonlyMap<string, string> => new Map(tabs.map(({ key, title }) => [key, title]));

type ReviewArgs = Args<'createReview'>;
type Read = {
  readonly state: SpreadsheetState;
  readonly people: readonly Person[];
  readonly findings: readonly Finding[];
  readonly roster: SheetState | undefined;
  readonly standing: readonly SheetState[];
  /** The periods of this plan on History, and those of which there is a review. */
  readonly there: ReadonlySet<string>;
  readonly known: readonly string[];
  /** What History knows of its plans. */
  readonly plans: string;
  readonly holidays: Holidays;
};

/** The two reads: the spreadsheet's state; and the roster, with the periods on History and what the tab Holidays lists. */
function readAll({ roster, plan, period }: ReviewArgs, services: Services): Read {
  const state = services.readState();
  const own = rosterTab(state);
  const range = roster || own?.title;
  const ranges = [historyKeys(state), historyPlans(state)?.range, holidayRanges(state)[0]];
  const asked = ranges.filter((each) => each !== undefined);
  const { people, findings, others } = range ? rosterIn(range, services, asked) : { people: [], findings: [], others: [] };
  const [keys, plans, holidays] = ranges.map((each) => (each === undefined ? undefined : others[asked.indexOf(each)]));
  const id = reviewId(plan, period);
  const there = inHistory(keys ?? [], plan.id);
  return {
    state,
    people,
    findings,
    roster: own && range && isOn(own, range) ? own : undefined,
    standing: standing(state, id),
    there,
    known: [...there, ...reviewed(state, plan.id)],
    plans: textOf(plans?.[0]?.[0]),
    holidays: holidaysIn(state, holidays),
  };
}

/** The title of HR's own tab of people that this review protects. */
const protectsIn = ({ roster }: Read): string => (roster && isUnprotected(roster) ? roster.title : '');

/** What is kept of reviews whose tabs are all gone is emptied: it would take the room of others. */
const goneIn = (state: SpreadsheetState, made: string): Properties =>
  emptied(
    state.reviews
      .filter(({ record: { id }, lists }) => lists && id !== made && standing(state, id).length === 0)
      .flatMap(({ record: { id } }) => keysOfKept(state.properties, REVIEW_KEY + id)),
  );

/** Whether a range is a tab, or cells of it. */
const isOn = ({ title }: SheetState, range: string): boolean => range === title || range.startsWith(`${quotedTitle(title)}!`);

const reviewId = (plan: Plan, period: Options['period']): string => `${plan.id}:${periodKey(period)}`;

/** Our tab of people, or one that HR has called so. */
const rosterTab = (state: SpreadsheetState): SheetState | undefined =>
  peopleTabIn(state) ?? state.sheets.find(({ title }) => ['people', '花名册'].includes(title.trim().toLowerCase()));

function rosterIn(range: string, services: Services, beside: readonly string[] = []) {
  const { rows, firstRow, others } = services.readRows(range.includes('!') ? range : quotedTitle(range), beside);
  return { ...readRoster(rows, firstRow), others };
}

/** The review as it would be, with all that was found; undefined while something needed is open or the period is none. */
function prepared(
  args: ReviewArgs,
  read: Read,
  hr: Hr,
  { email, at, day }: ReturnType<Services['now']>,
): { readonly review: Review; readonly findings: Finding[] } | undefined {
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
    known: read.known,
  };
  const arranged = arrange(ready.ready, read.people, options, { at, day }, isOnePage);
  return {
    review: arranged.review,
    findings: [
      ...read.findings,
      ...otherRoster(read),
      ...checkPlan(args.plan, args.period.cycle, read.people),
      ...arranged.findings,
      ...lackingHistory(arranged.review, read),
    ],
  };
}

/** Streaks and roll-ups cannot see a period that is not on History: HR has to know before, not after. */
function lackingHistory(review: Review, { there }: Read): readonly Finding[] {
  const sentence = lacking(review, there);
  return sentence ? [{ level: 'warning', path: 'history', sentence }] : [];
}

/** Every review reads names and addresses from the one People tab: people from elsewhere would have none. */
function otherRoster({ state, roster }: Read): readonly Finding[] {
  const people = peopleTabIn(state);
  if (!people || roster) return [];
  return [{ level: 'problem', path: 'people', sentence: arrangementSentence('otherRoster', { tab: people.title }) }];
}

/** A due date as typed; what is none is left out, and the stage then has no date. */
function daysIn(stage: string, text: string | undefined): readonly (readonly [string, string])[] {
  const day = readDay(text);
  return day === null || day === 'unreadable' || day === 'ambiguous' ? [] : [[stage, day]];
}

function ratersOf(
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

const peopleOn = ({ raterTabs, subjects }: Review, key: TabKey): number => {
  const { kind, n } = parseKey(key);
  return kind === 'score' ? (raterTabs[n]?.subjects.length ?? 0) : kind === 'summary' ? subjects.length : 0;
};
