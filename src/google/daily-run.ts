// The daily run of automatic reminders: whether it may send at all, to whom it is due, and sending within its time.
import type { Day } from '../plans/day';
import { automaticIn, dueDay, isSending, keptAutomatic, type Run, reminderDays } from '../review/reminding/automatic';
import { hrIn, isHr } from './hr';
import { openReviews, waitsIn } from './open-reviews';
import { mailTo, whoIsBehind } from './reminding';
import type { Services } from './services';

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
    const { holidays, due } = openReviews(state, services);
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

/** A review in which mails wait from another day, or are due since this day. */
type Due = { readonly since: Day | undefined; readonly behind: ReturnType<typeof whoIsBehind> };
/** What came of it; `whole`: nobody is left to whom one was due. */
type Done = Omit<Run, 'at'> & { readonly whole: boolean };

/** Those who wait from another day first, with HR's line in theirs; then who is behind, unless they were reminded since. */
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
