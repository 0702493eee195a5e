// Automatic reminders as HR sets them: whether, on which days, by whose trigger; and what the next run would send. The run: daily-run.ts.
import { comma } from '../i18n/lists';
import { SERVER } from '../i18n/texts';
import { wordsIn } from '../i18n/words';
import { isAmong } from '../plans/address';
import type { Day } from '../plans/day';
import { dayAfter, shifted } from '../plans/working-days';
import { noted } from '../review/log';
import {
  type Automatic,
  automaticIn,
  dueDay,
  isSilent,
  keptAutomatic,
  nextDay,
  type ReminderDays,
  reminderDays,
} from '../review/reminding/automatic';
import type { SpreadsheetState } from '../review/spreadsheet';
import type { Answer } from '../rpc/contract';
import { failed, type Outcome } from '../rpc/failure';
import { changedBy } from './changed-by';
import type { Handler } from './handler';
import { hrIn, isHr } from './hr';
import { type OpenReviews, openReviews, unknownIn, waitsIn } from './open-reviews';
import { mailingOf, noMailTold, refusalIn } from './post';
import { whoIsBehind } from './reminding';
import type { Services } from './services';

type Shown = Answer<'readAutomatic'>;

export const readAutomatic: Handler<'readAutomatic'> = (_, services, tell) => {
  const state = services.readState();
  if (!isHr(hrIn(state.properties, services), services.now().email)) return failed('notHr', tell('notHr'));
  return { ok: true, value: shown(automaticIn(state.properties), aboutRuns(state, services), services) };
};

export const saveAutomatic: Handler<'saveAutomatic'> = ({ shown: before, ...given }, services, tell) =>
  services.alone((): Outcome<Answer<'saveAutomatic'>> => {
    const state = services.readState();
    const now = services.now();
    if (!isHr(hrIn(state.properties, services), now.email)) return failed('notHr', tell('notHr'));
    const kept = automaticIn(state.properties);
    const set = sorted(before ? changedBy<Given, keyof Given>(SET, given, before, kept) : given);
    const about = aboutRuns(state, services);
    const { runs, mail } = about;
    const begins = set.on && (!kept.on || kept.hour !== set.hour || isGone(kept, about) || isSilent(kept, now.day, about.holidays));
    if (begins && 'off' in runs)
      return failed('problems', runs.off === 'built' ? tell('noDaily') : tell('dailyRefused', { reason: runs.reason }));
    if (begins && 'off' in mail) return failed('problems', noMailTold(mail, tell));
    const next: Automatic = {
      ...{ ...kept, ...set },
      ...(begins && { trigger: services.startDaily(set.hour), by: now.email, at: now.at, seen: '', last: undefined, ended: undefined }),
      // days before today are past; today's is still to be done
      ...(begins && !kept.on && { ran: dayAfter(now.day, -1) }),
    };
    // what would be sent is read first: after a write cells do not show yet what they will
    const value = shown(next, begins && 'own' in runs ? { ...about, runs: { own: [...runs.own, next.trigger] } } : about, services);
    const what = set.on === kept.on ? 'dailyChanged' : set.on ? 'dailyOn' : 'dailyOff';
    if (JSON.stringify(next) !== JSON.stringify(kept)) {
      const requests = noted(state, now, what, (language) => ({ detail: inWords(next, language) }));
      if (requests.length > 0) services.write(services.spreadsheetId(), requests);
      services.saveProperties(keptAutomatic(next));
    }
    // no other of theirs: it may be another file's, and one that nobody knows of ends itself
    if ((begins || !set.on) && !('off' in runs)) services.stopDaily((id) => id === kept.trigger);
    return { ok: true, value };
  }) ?? failed('busy', tell('busy'));

type Given = ReminderDays & { readonly on: boolean; readonly hour: number };
const SET = ['on', 'before', 'after', 'daysOff', 'hour'] as const satisfies readonly (keyof Given)[];

/** What Google has of it beside what is kept, read once. */
type About = OpenReviews & { readonly email: string; readonly runs: Runs; readonly mail: Shown['mail'] };

const aboutRuns = (state: SpreadsheetState, services: Services): About => ({
  ...openReviews(state, services),
  ...{ email: services.now().email, runs: runsOf(services), mail: mailingOf(services) },
});

function shown(kept: Automatic, about: About, services: Services): Shown {
  const { holidays, due, runs, mail } = about;
  const { at, day } = services.now();
  const { trigger: _, ran: __, seen, ...set } = kept;
  const [gone, silent] = [kept.on && isGone(kept, about), isSilent(kept, day, holidays)];
  const soonest = Number(at.slice(11, 13)) < kept.hour && seen.slice(0, 10) !== day ? day : dayAfter(day, 1);
  const from = kept.daysOff ? soonest : shifted(soonest, 'after', holidays);
  return {
    ...{ ...set, before: [...kept.before], after: [...kept.after], ended: kept.ended === true, seen: seen.slice(0, 10) },
    ...{ today: day, mail, daily: 'off' in runs ? runs : { may: true as const }, gone, silent },
    perhaps: due.reduce((sum, { found }) => sum + unknownIn(found).length, 0),
    ...(kept.on && !gone && !silent && { next: nextRun(about, kept, from, services) }),
  };
}

/** What the next run that has something to do would do, as things stand; none where no review asks for any. */
function nextRun({ holidays, due }: OpenReviews, kept: Automatic, from: Day, services: Services): Shown['next'] {
  const planned = due.flatMap(({ found, dueOn }) => {
    const days = dueOn === '' ? [] : reminderDays(dueOn, kept, holidays);
    const day = waitsIn(found) > 0 ? from : nextDay(days, kept.ran, from);
    return day ? [{ found, day, since: dueDay(days, kept.ran, day) }] : [];
  });
  const day = planned.map((each) => each.day).sort()[0];
  if (day === undefined) return undefined;
  const behind = planned
    .filter((each) => each.day === day)
    .flatMap(({ found, since }) => {
      const [{ behind: all, office }, unknown] = [whoIsBehind(found, services), unknownIn(found)];
      const waits = new Set(office.post.queue.map(({ id }) => id));
      const isDue = (id: string): boolean => since !== undefined && (office.post.last[id] ?? '').slice(0, 10) < since;
      return all.filter(({ id }) => !unknown.includes(id) && (waits.has(id) || isDue(id)));
    });
  const without = behind.filter(({ email }) => email === '').map(({ name }) => name);
  return { day, count: behind.length - without.length, without };
}

type Runs = { readonly own: readonly string[] } | { readonly off: 'built' | 'refused'; readonly reason: string };

/** The daily runs that whoever asks has made; or why there can be none. */
function runsOf(services: Services): Runs {
  try {
    const own = services.dailyRuns();
    return own ? { own } : { off: 'built', reason: '' };
  } catch (error) {
    return { off: 'refused', reason: refusalIn(error) };
  }
}

/** Whether whoever asks turned it on and its run is there no more. Of another's nobody can tell. */
const isGone = ({ by, trigger }: Automatic, { email, runs }: Pick<About, 'email' | 'runs'>): boolean =>
  isAmong(email, [by]) && 'own' in runs && !runs.own.includes(trigger);

/** Each once: days before from the first to the last, days after likewise. */
const sorted = ({ before, after, ...rest }: Given): Given => ({
  ...rest,
  before: [...new Set(before)].sort((one, other) => other - one),
  after: [...new Set(after)].sort((one, other) => one - other),
});

function inWords({ on, before, after, hour, daysOff }: Automatic, language: Parameters<typeof comma>[0]): string {
  if (!on) return '';
  const say = wordsIn(SERVER, 'records', language);
  const listed = (days: readonly number[]): string => days.join(comma(language)) || '—';
  const off = say(daysOff ? 'dailyDaysOff' : 'dailyNoDaysOff');
  return say('dailyDetail', { before: listed(before), after: listed(after), hour, off });
}
