// The operations on a review that runs: how far it is, who has access, and giving access where HR has confirmed it.
import { foldId } from '../plans/fold-id';
import { readRoster } from '../plans/roster';
import { isAmong } from '../review/address';
import { progressOf, selfProgressOf, stagesOf, targetsOf } from '../review/progress';
import { readReview as assemble, missingSentence, rangesOf, saidOfHistory } from '../review/read-review';
import type { ReviewRecord } from '../review/records';
import { peopleTabIn, type SpreadsheetState, tabsOf } from '../review/spreadsheet';
import type { Answer } from '../rpc/contract';
import { failed, type Outcome } from '../rpc/failure';
import { quotedTitle } from '../workbook/area';
import { isHr } from './hr';
import type { Handler, Tell } from './rpc-server';
import type { Services } from './services';

/** To others than HR it tells which review there is and how far they are on their own tabs, and nothing of anybody else. */
export const readReview: Handler<'readReview'> = ({ review }, services, tell) => {
  const found = find(review, services, tell);
  if (!found.ok) return found;
  const { state, record } = found.value;
  const { id, plan, period, language, created } = record;
  const which = { id, plan, period, language, created };
  const people = peopleTabIn(state);
  const ranges = rangesOf(state, record);
  const values = services.readRanges([...ranges, ...(people ? [quotedTitle(people.title)] : [])]);
  const read = assemble(state, record, values);
  const persons = new Map(people ? readRoster(values[ranges.length] ?? []).people.map((person) => [foldId(person.id), person]) : []);
  const { day, email } = services.now();
  const progress = progressOf(read).map(({ key: _, rater, ...counts }) => {
    const person = persons.get(foldId(rater));
    return { ...counts, rater, name: person?.name ?? rater, email: person?.email ?? '' };
  });
  if (!isHr(state, services)) {
    const own = progress.filter((each) => isAmong(email, [each.email]));
    return { ok: true, value: { ...which, ...NOTHING, progress: own, hr: false } };
  }
  const stages = stagesOf(read, day);
  const summary = read.tabs.find(({ key }) => key === 'summary');
  return {
    ok: true,
    value: {
      ...which,
      progress,
      selfs: selfProgressOf(read).map(({ title, sheetId, done, all }) => ({ title, sheetId, done, all })),
      targets: [...targetsOf(read)],
      stages: stages && { ...stages, list: [...stages.list] },
      people: summary?.rows.length ?? 0,
      // a score that "left to do" asks about is counted as it stands, and not done
      scored: summary?.rows.filter(({ final, doubts }) => typeof final === 'number' && !Number(doubts)).length ?? 0,
      missing: [...read.missing.map(missingSentence), ...saidOfHistory(read)],
      summary: summary?.sheetId ?? 0,
      hr: true,
    },
  };
};

/** What others than HR are told of everybody. */
const NOTHING = { selfs: [], targets: [], people: 0, scored: 0, missing: [], summary: 0 };

export const listAccess: Handler<'listAccess'> = ({ review }, services, tell) => {
  const found = find(review, services, tell);
  if (!found.ok) return found;
  if (!isHr(found.value.state, services)) return failed('notHr', tell('notHr'));
  return { ok: true, value: { raters: accessOf(found.value, services) } };
};

export const grantAccess: Handler<'grantAccess'> = ({ review, emails }, services, tell) =>
  services.alone((): Outcome<Answer<'grantAccess'>> => {
    const found = find(review, services, tell);
    if (!found.ok) return found;
    if (!isHr(found.value.state, services)) return failed('notHr', tell('notHr'));
    const raters = accessOf(found.value, services);
    // only raters of this review, as the roster has them: nobody else is let in from here
    const granted = new Set(raters.filter(({ email, access }) => access === 'none' && isAmong(email, emails)).map(({ email }) => email));
    if (granted.size > 0) services.addEditors([...granted]);
    return { ok: true, value: { raters: raters.map((rater) => (granted.has(rater.email) ? { ...rater, access: 'editor' } : rater)) } };
  }) ?? failed('busy', tell('busy'));

export const openTab: Handler<'openTab'> = ({ sheetId }, services) => {
  services.showSheet(sheetId);
  return { ok: true, value: {} };
};

type Found = { readonly state: SpreadsheetState; readonly record: ReviewRecord };

function find(id: string, services: Services, tell: Tell): Outcome<Found> {
  const state = services.readState();
  const record = state.reviews.find((each) => each.record.id === id)?.record;
  return record ? { ok: true, value: { state, record } } : failed('gone', tell('gone'));
}

function accessOf({ state, record }: Found, services: Services): Answer<'listAccess'>['raters'] {
  const people = peopleTabIn(state);
  const [rows = []] = people ? services.readRanges([quotedTitle(people.title)]) : [];
  const { people: persons } = readRoster(rows);
  const editors = services.editors();
  const tabs = tabsOf(state, record.id).filter(({ about }) => about?.rater);
  return [...new Set(tabs.map(({ about }) => about?.rater ?? ''))].map((id) => {
    const person = persons.find((each) => foldId(each.id) === foldId(id));
    const email = person?.email ?? '';
    return {
      id,
      name: person?.name ?? id,
      email,
      access: email === '' ? 'noEmail' : isAmong(email, editors) ? 'editor' : 'none',
      tabs: tabs.filter(({ about }) => about?.rater === id).map(({ title, sheetId }) => ({ title, link: services.linkTo(sheetId) })),
    };
  });
}
