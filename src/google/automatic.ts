// Reminding raters without HR, once a day: what HR set, what the next run would send, and the run itself.
import { comma } from '../i18n/lists';
import { SERVER } from '../i18n/texts';
import { wordsIn } from '../i18n/words';
import { isAmong } from '../plans/address';
import type { Day } from '../plans/day';
import { dayAfter, type Holidays } from '../plans/working-days';
import { holidayRanges, holidaysIn } from '../review/holidays';
import { stageDayIn, stageDayRanges } from '../review/locking/stage-days';
import { noted } from '../review/log';
import {
  type Automatic,
  automaticIn,
  dueDay,
  isSending,
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

export const saveAutomatic: Handler<'saveAutomatic'> = ({ on, hour, ...days }, services, tell) =>
  services.alone((): Outcome<Answer<'saveAutomatic'>> => {
    const state = services.readState();
    const now = services.now();
    if (!isHr(hrIn(state.properties, services), now.email)) return failed('notHr', tell('notHr'));
    const kept = automaticIn(state.properties);
    const runs = runsOf(services);
    if (on && 'off' in runs)
      return failed('problems', runs.off === 'built' ? tell('noDaily') : tell('dailyRefused', { reason: runs.reason }));
    const mail = mailingOf(services);
    if (on && 'off' in mail)
      return failed('problems', mail.off === 'built' ? tell('noMail') : tell('mailRefused', { reason: mail.reason }));
    const begins = on && (!kept.on || kept.hour !== hour || isGone(kept, now.email, runs));
    const next: Automatic = {
      ...{ ...kept, ...sorted(days), on, hour },
      ...(begins && { trigger: services.startDaily(hour), by: now.email, at: now.at, last: undefined }),
      // days before today are past; today's is still to be done
      ...(begins && !kept.on && { ran: dayAfter(now.day, -1) }),
    };
    if (!on && !('off' in runs)) services.stopDaily();
    // what would be sent is read first: after a write cells do not show yet what they will
    const value = shown(state, next, services);
    const what = on === kept.on ? 'dailyChanged' : on ? 'dailyOn' : 'dailyOff';
    if (JSON.stringify(next) !== JSON.stringify(kept)) {
      const requests = noted(state, now, what, (language) => ({ detail: inWords(next, language) }));
      if (requests.length > 0) services.write(services.spreadsheetId(), requests);
      services.saveProperties(keptAutomatic(next));
    }
    return { ok: true, value };
  }) ?? failed('busy', tell('busy'));

/** The daily run. Of any trigger but the one that HR's last word made, and of whoever is HR no more, nothing comes, and it ends. */
export function remindByItself(trigger: string, services: Services): void {
  services.alone(() => {
    const state = services.readState();
    const kept = automaticIn(state.properties);
    if (!kept.on || kept.trigger !== trigger) return services.stopDaily();
    if (!isHr(hrIn(state.properties, services), kept.by)) {
      services.saveProperties(keptAutomatic({ ...kept, on: false }));
      return services.stopDaily();
    }
    const { at, day } = services.now();
    const { holidays, due } = toLookAt(state, services);
    if (!isSending(kept, day, holidays)) return;
    // all is read before the first mail is noted: after a write cells do not show yet what they will
    const behind = due.flatMap(({ found, dueOn }): readonly Due[] => {
      const since = dueOn === '' ? undefined : dueDay(reminderDays(dueOn, kept, holidays), kept.ran, day);
      const waits = postIn(state.properties, 'remind', found.record.id).queue.length;
      return waits === 0 && since === undefined ? [] : [{ since, behind: whoIsBehind(found, services, 'remindedDaily') }];
    });
    const done = behind.map(sendFor);
    const all = (key: 'sent' | 'waiting' | 'perhaps'): number => done.reduce((sum, each) => sum + each[key], 0);
    const last = { at, sent: all('sent'), waiting: all('waiting'), perhaps: all('perhaps') };
    services.saveProperties(keptAutomatic({ ...kept, ran: done.every(({ whole }) => whole) ? day : kept.ran, last }));
  });
}

/** A review in which mails wait from another day, or are due since this day. */
type Due = { readonly since: Day | undefined; readonly behind: ReturnType<typeof whoIsBehind> };
/** What came of it; `whole`: nobody is left to whom one was due. */
type Done = Omit<Run, 'at'> & { readonly whole: boolean };

/** Those who wait from another day first, with HR's line in services; then who is behind, unless they were reminded since. */
function sendFor({ since, behind }: Due): Done {
  const { office } = behind;
  office.catchUp();
  let [sent, spent, stopped] = [0, false, false];
  const goOn = () => {
    while (office.post.queue.length > 0 && !spent && !stopped) {
      const one = office.send(office.post, mailTo(behind, office.post.words));
      [sent, spent, stopped] = [sent + one.out.length, one.spent, one.stopped];
    }
  };
  goOn();
  if (since !== undefined && !spent && !stopped) {
    const queue = behind.behind.flatMap(({ id, email }) => {
      const last = office.post.last[id] ?? '';
      return email !== '' && last.slice(0, 10) < since ? [{ id, last }] : [];
    });
    if (queue.length > 0) office.choose(queue);
    goOn();
  }
  return { sent, waiting: office.post.queue.length, perhaps: office.post.perhaps.length, whole: !spent && !stopped };
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
  const { trigger: _, ran: __, ...set } = kept;
  const gone = kept.on && isGone(kept, email, runs);
  const hour = Number(at.slice(11, 13));
  const from = hour < kept.hour ? day : dayAfter(day, 1);
  return {
    ...{ ...set, before: [...kept.before], after: [...kept.after] },
    ...{ today: day, mail: mailingOf(services), daily: 'off' in runs ? runs : { may: true as const }, gone },
    ...(kept.on && !gone && { next: nextRun(state, kept, from, services) }),
  };
}

/** What the next run would do, as things stand; none where no review asks for any. */
function nextRun(state: SpreadsheetState, kept: Automatic, from: Day, services: Services): Shown['next'] {
  const { holidays, due } = toLookAt(state, services);
  const planned = due.flatMap(({ found, dueOn }) => {
    const days = dueOn === '' ? [] : reminderDays(dueOn, kept, holidays);
    const day = nextDay(days, kept.ran, from);
    const since = day && dueDay(days, kept.ran, day);
    return day && since ? [{ found, day, since }] : [];
  });
  const day = planned.map((each) => each.day).sort()[0];
  if (day === undefined) return undefined;
  const behind = planned
    .filter((each) => each.day === day)
    .flatMap(({ found, since }) => {
      const { behind: all, office } = whoIsBehind(found, services);
      return all.filter(({ id }) => (office.post.last[id] ?? '').slice(0, 10) < since);
    });
  const without = behind.filter(({ email }) => email === '').map(({ name }) => name);
  return { day, count: behind.length - without.length, without };
}

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
const sorted = ({ before, after, daysOff }: ReminderDays): ReminderDays => ({
  before: [...new Set(before)].sort((one, other) => other - one),
  after: [...new Set(after)].sort((one, other) => one - other),
  daysOff,
});

function inWords({ on, before, after, hour, daysOff }: Automatic, language: Parameters<typeof comma>[0]): string {
  if (!on) return '';
  const say = wordsIn(SERVER, 'records', language);
  const listed = (days: readonly number[]): string => days.join(comma(language)) || '—';
  const off = say(daysOff ? 'dailyDaysOff' : 'dailyNoDaysOff');
  return say('dailyDetail', { before: listed(before), after: listed(after), hour, off });
}
