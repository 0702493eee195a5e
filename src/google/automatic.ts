// Reminding raters without HR, once a day: what HR set, what the next run would send, and the run itself.
import { comma } from '../i18n/lists';
import { SERVER } from '../i18n/texts';
import { wordsIn } from '../i18n/words';
import { isAmong } from '../plans/address';
import type { Day } from '../plans/day';
import { dayAfter, type Holidays, shifted } from '../plans/working-days';
import { holidayRanges, holidaysIn } from '../review/holidays';
import { stageDayIn, stageDayRanges } from '../review/locking/stage-days';
import { noted } from '../review/log';
import {
  type Automatic,
  automaticIn,
  dueDay,
  isSending,
  isSilent,
  keptAutomatic,
  nextDay,
  type ReminderDays,
  type Run,
  reminderDays,
} from '../review/reminding/automatic';
import { postIn } from '../review/sending/post';
import type { SpreadsheetState } from '../review/spreadsheet';
import type { Answer } from '../rpc/contract';
import { failed, type Outcome } from '../rpc/failure';
import type { Handler } from './handler';
import { hrIn, isHr } from './hr';
import { mailingOf, refusalIn } from './post';
import { type Listed, mailTo, whoIsBehind } from './reminding';
import type { Services } from './services';

type Shown = Answer<'readAutomatic'>;

export const readAutomatic: Handler<'readAutomatic'> = (_, services, tell) => {
  const state = services.readState();
  if (!isHr(hrIn(state.properties, services), services.now().email)) return failed('notHr', tell('notHr'));
  return { ok: true, value: shown(state, automaticIn(state.properties), services) };
};

export const saveAutomatic: Handler<'saveAutomatic'> = ({ shown: before, ...given }, services, tell) =>
  services.alone((): Outcome<Answer<'saveAutomatic'>> => {
    const state = services.readState();
    const now = services.now();
    if (!isHr(hrIn(state.properties, services), now.email)) return failed('notHr', tell('notHr'));
    const kept = automaticIn(state.properties);
    const set = sorted(before ? changedBy(given, before, kept) : given);
    const runs = runsOf(services);
    const begins = set.on && (!kept.on || kept.hour !== set.hour || isGone(kept, now.email, runs) || isQuiet(state, kept, services));
    if (begins && 'off' in runs)
      return failed('problems', runs.off === 'built' ? tell('noDaily') : tell('dailyRefused', { reason: runs.reason }));
    const mail = mailingOf(services);
    if (begins && 'off' in mail)
      return failed('problems', mail.off === 'built' ? tell('noMail') : tell('mailRefused', { reason: mail.reason }));
    const next: Automatic = {
      ...{ ...kept, ...set },
      ...(begins && { trigger: services.startDaily(set.hour), by: now.email, at: now.at, seen: '', last: undefined, ended: undefined }),
      // days before today are past; today's is still to be done
      ...(begins && !kept.on && { ran: dayAfter(now.day, -1) }),
    };
    // what would be sent is read first: after a write cells do not show yet what they will
    const value = shown(state, next, services);
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

/** What is kept, with what a page has changed since it was shown something: what another changed meanwhile is not taken back. */
function changedBy(given: Given, before: Given, kept: Given): Given {
  const of = <K extends keyof Given>(key: K): Given[K] => (String(given[key]) === String(before[key]) ? kept[key] : given[key]);
  return { on: of('on'), before: of('before'), after: of('after'), daysOff: of('daysOff'), hour: of('hour') };
}

/** In ms: Google ends a run after six minutes, and whoever is not reached waits for the next. */
const LONGEST = 4 * 60_000;

/** The daily run. Of any trigger but the one that HR's last word made, and of whoever is HR no more, nothing comes, and it ends. */
export function remindByItself(trigger: string, services: Services): void {
  if (trigger === '' || services.dailyRuns() === undefined) return;
  services.alone(() => {
    const until = Date.now() + LONGEST;
    const state = services.readState();
    const kept = automaticIn(state.properties);
    const stop = () => services.stopDaily((id) => id === trigger);
    if (!kept.on || kept.trigger !== trigger) return stop();
    if (!isHr(hrIn(state.properties, services), kept.by)) {
      services.saveProperties(keptAutomatic({ ...kept, on: false, ended: true }));
      return stop();
    }
    const { at, day } = services.now();
    const { holidays, due } = toLookAt(state, services);
    if (!isSending(kept, day, holidays)) return;
    // all is read before the first mail is noted: after a write cells do not show yet what they will
    const behind = due.flatMap(({ found, dueOn }): readonly Due[] => {
      const since = dueOn === '' ? undefined : dueDay(reminderDays(dueOn, kept, holidays), kept.ran, day);
      return waitsIn(found) === 0 && since === undefined ? [] : [{ since, behind: whoIsBehind(found, services, 'remindedDaily') }];
    });
    const done = behind.map((each) => sendFor(each, () => Date.now() < until));
    const all = (key: 'sent' | 'waiting'): number => done.reduce((sum, each) => sum + each[key], 0);
    const last = done.length > 0 ? { at, sent: all('sent'), waiting: all('waiting') } : kept.last;
    services.saveProperties(keptAutomatic({ ...kept, ran: done.every(({ whole }) => whole) ? day : kept.ran, seen: at, last }));
  });
}

/** How many mails wait from another day. */
const waitsIn = ({ state, record }: Listed): number => postIn(state.properties, 'remind', record.id).queue.length;

/** Of so many mails nobody knows whether they went out. */
function unknownIn({ state, record }: Listed): readonly string[] {
  const { perhaps, underWay } = postIn(state.properties, 'remind', record.id);
  return [...perhaps, ...(underWay ? [underWay] : [])].map(({ id }) => id);
}

/** A review in which mails wait from another day, or are due since this day. */
type Due = { readonly since: Day | undefined; readonly behind: ReturnType<typeof whoIsBehind> };
/** What came of it; `whole`: nobody is left to whom one was due. */
type Done = Omit<Run, 'at'> & { readonly whole: boolean };

/** Those who wait from another day first, with HR's line in services; then who is behind, unless they were reminded since. */
function sendFor({ since, behind }: Due, isInTime: () => boolean): Done {
  const { office } = behind;
  office.catchUp();
  let [sent, spent, stopped] = [0, false, false];
  const goOn = () => {
    while (office.post.queue.length > 0 && !spent && !stopped && isInTime()) {
      const one = office.send(office.post, mailTo(behind, office.post.words));
      [sent, spent, stopped] = [sent + one.out.length, one.spent, one.stopped];
    }
  };
  goOn();
  if (since !== undefined && office.post.queue.length === 0) {
    const queue = behind.behind.flatMap(({ id, email }) => {
      const last = office.post.last[id] ?? '';
      return email !== '' && last.slice(0, 10) < since ? [{ id, last }] : [];
    });
    if (queue.length > 0) office.choose(queue);
    goOn();
  }
  return { sent, waiting: office.post.queue.length, whole: office.post.queue.length === 0 };
}

type ToLookAt = { readonly holidays: Holidays; readonly due: readonly { readonly found: Listed; readonly dueOn: Day | '' }[] };

/** Reviews that are not closed, with the day by which their scores are due, and the holidays: one read for all. */
function toLookAt(state: SpreadsheetState, services: Services): ToLookAt {
  const open = state.reviews.flatMap(({ lists, ...each }): readonly Listed[] => (lists && !each.closed ? [{ ...each, state, lists }] : []));
  const ranges = open.map(({ record }) => stageDayRanges(state, record.id, 'due'));
  const off = holidayRanges(state);
  const all = [...off, ...ranges.flat()];
  const values = all.length > 0 ? services.readRanges(all) : [];
  const holidays = holidaysIn(state, off.length > 0 ? values[0] : []);
  let at = off.length;
  const due = open.map((found, n) => {
    const own = values.slice(at, at + (ranges[n]?.length ?? 0));
    at += own.length;
    return { found, dueOn: stageDayIn(own, 'scoring') };
  });
  return { holidays, due };
}

function shown(state: SpreadsheetState, kept: Automatic, services: Services): Shown {
  const { email, at, day } = services.now();
  const runs = runsOf(services);
  const { trigger: _, ran: __, seen, ...set } = kept;
  const { holidays, due } = toLookAt(state, services);
  const [gone, silent] = [kept.on && isGone(kept, email, runs), isSilent(kept, day, holidays)];
  const soonest = Number(at.slice(11, 13)) < kept.hour && seen.slice(0, 10) !== day ? day : dayAfter(day, 1);
  const from = kept.daysOff ? soonest : shifted(soonest, 'after', holidays);
  return {
    ...{ ...set, before: [...kept.before], after: [...kept.after], ended: kept.ended === true },
    ...{
      today: day,
      mail: mailingOf(services),
      daily: 'off' in runs ? runs : { may: true as const },
      gone,
      silent,
      seen: seen.slice(0, 10),
    },
    perhaps: due.reduce((sum, { found }) => sum + unknownIn(found).length, 0),
    ...(kept.on && !gone && !silent && { next: nextRun({ holidays, due }, kept, from, services) }),
  };
}

/** What the next run that has something to do would do, as things stand; none where no review asks for any. */
function nextRun({ holidays, due }: ToLookAt, kept: Automatic, from: Day, services: Services): Shown['next'] {
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

/** Whether no run has come for longer than a day, whoever turned it on. */
const isQuiet = (state: SpreadsheetState, kept: Automatic, services: Services): boolean =>
  isSilent(kept, services.now().day, toLookAt(state, services).holidays);

/** The daily runs that whoever asks has made; or why there can be none. */
function runsOf(services: Services): { readonly own: readonly string[] } | { readonly off: 'built' | 'refused'; readonly reason: string } {
  try {
    const own = services.dailyRuns();
    return own ? { own } : { off: 'built', reason: '' };
  } catch (error) {
    return { off: 'refused', reason: refusalIn(error) };
  }
}

/** Whether whoever asks turned it on and its run is there no more. Of another's nobody can tell. */
const isGone = ({ by, trigger }: Automatic, email: string, runs: ReturnType<typeof runsOf>): boolean =>
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
