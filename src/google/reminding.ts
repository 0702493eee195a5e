// Reminding raters who are behind, for HR: who they are is read anew whenever something is sent, so that whoever has finished gets no mail.
import { readAddress } from '../plans/address';
import { foldId } from '../plans/fold-id';
import type { Person } from '../plans/person';
import { readRoster } from '../plans/roster/read';
import { planIn, planRange } from '../review/kept-plans';
import { choicesIn } from '../review/kept-roster';
import { standingStages } from '../review/progress';
import { rangesOf, readBack } from '../review/read-back';
import { type Behind, behindIn } from '../review/reminding/behind';
import { reminderFor } from '../review/reminding/reminder';
import type { Mail } from '../review/sending/mail';
import { type Message, mailOf, withWords } from '../review/sending/message';
import { peopleTabIn } from '../review/spreadsheet';
import type { Answer } from '../rpc/contract';
import { failed, type Outcome } from '../rpc/failure';
import { quotedTitle } from '../workbook/area';
import { ofHr } from './closing';
import type { Handler, Tell } from './handler';
import { mailingOf, noMailTold, type PostOffice, postOffice } from './post';
import type { Services } from './services';
import { settingsIn } from './stored-settings';

export const readReminders: Handler<'readReminders'> = ({ review }, services, tell) => {
  const found = toRemind(review, services, tell);
  if (!found.ok) return found;
  const { record, due, today, behind, people, sender, nameOf, office } = found.value;
  const { last, perhaps, queue, words, underWay } = office.post;
  const isBehind = new Set(behind.map(({ id }) => id));
  return {
    ok: true,
    value: {
      ...{ language: record.language, due, today, mail: mailingOf(services), people, sender },
      behind: behind.map(({ id, name, email, done, all, message }) => ({
        ...{ id, name, email, done, all, last: last[id] ?? '' },
        message: { subject: message.subject, parts: [...message.parts] },
      })),
      perhaps: [...perhaps, ...(underWay ? [underWay] : [])].map((each) => ({ ...each, name: nameOf(each.id) })),
      waiting: queue.flatMap(({ id }) => (isBehind.has(id) ? [id] : [])),
      words: queue.length > 0 ? words : '',
    },
  };
};

export const sendReminders: Handler<'sendReminders'> = ({ review, to, words }, services, tell) =>
  services.alone((): Outcome<Answer<'sendReminders'>> => {
    const found = toRemind(review, services, tell);
    if (!found.ok) return found;
    const { office, closed } = found.value;
    if (closed) return failed('problems', tell('closedReview'));
    const mail = mailingOf(services);
    if ('off' in mail) return failed('problems', noMailTold(mail, tell));
    office.catchUp();
    const before = to.length > 0 ? { ...office.post, queue: to, words: words.trim() } : office.post;
    const sent = office.send(before, mailTo(found.value, before.words));
    const waits = sent.post.queue.length;
    return {
      ok: true,
      value: {
        sent: [...sent.out],
        unsent: [...sent.unsent],
        more: waits > 0 && !sent.spent && !sent.stopped,
        waiting: sent.spent ? waits : 0,
      },
    };
  }) ?? failed('busy', tell('busy'));

export const settleReminder: Handler<'settleReminder'> = ({ review, id, sent }, services, tell) =>
  services.alone((): Outcome<Answer<'settleReminder'>> => {
    const found = toRemind(review, services, tell);
    if (!found.ok) return found;
    found.value.office.catchUp();
    return { ok: true, value: { count: found.value.office.settle(id, sent) } };
  }) ?? failed('busy', tell('busy'));

export const tellReminder: Handler<'tellReminder'> = ({ review, id, last }, services, tell) =>
  services.alone((): Outcome<Answer<'tellReminder'>> => {
    const found = toRemind(review, services, tell);
    if (!found.ok) return found;
    const { office, behind } = found.value;
    office.catchUp();
    if ((office.post.last[id] ?? '') !== last || !behind.some((each) => each.id === id)) return { ok: true, value: { count: 0 } };
    office.tell(id);
    return { ok: true, value: { count: 1 } };
  }) ?? failed('busy', tell('busy'));

/** The mail of whoever is behind as of now, with HR's line; or why there is none. */
export const mailTo =
  ({ behind, record, sender }: ToRemind, words: string) =>
  ({ id }: { readonly id: string }): Mail | 'finished' | 'noAddress' => {
    const one = behind.find((each) => each.id === id);
    if (!one) return 'finished';
    return one.email === '' ? 'noAddress' : mailOf(withWords(one.message, words), record.language, one.email, sender);
  };

type Reminded = Omit<Behind, 'rater' | 'tabs'> & {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly message: Message;
};

/** A review whose own tabs are known. */
export type Listed = Pick<Extract<ReturnType<typeof ofHr>, { readonly ok: true }>['value'], 'state' | 'record' | 'lists' | 'closed'>;

type ToRemind = Pick<Listed, 'record' | 'closed'> & {
  readonly due: ReturnType<typeof standingStages>['list'][number]['due'];
  readonly today: ReturnType<Services['now']>['day'];
  readonly behind: readonly Reminded[];
  readonly people: number;
  readonly sender: string;
  readonly nameOf: (id: string) => string;
  readonly office: PostOffice;
};

function toRemind(review: string, services: Services, tell: Tell): Outcome<ToRemind> {
  const found = ofHr(review, services, tell);
  return found.ok ? { ok: true, value: whoIsBehind(found.value, services) } : found;
}

/** One read of the review's tabs, the roster and the plan. `what`: what the Log calls it. */
export function whoIsBehind({ state, record, lists, closed }: Listed, services: Services, what?: 'remindedDaily'): ToRemind {
  const review = record.id;
  const [people, plans, ranges] = [peopleTabIn(state), planRange(state, review), rangesOf(state, record)];
  const values = services.readRanges([...ranges, ...(people ? [quotedTitle(people.title)] : []), ...(plans ? [plans] : [])]);
  const roster = people ? readRoster(values[ranges.length] ?? [], 1, choicesIn(state.properties)).people : [];
  const persons = new Map(roster.map((person): [string, Person] => [foldId(person.id), person]));
  const nameOf = (id: string): string => persons.get(foldId(id))?.name ?? id;
  const read = readBack(state, record, values);
  const plan = plans ? planIn(values[values.length - 1] ?? [], review) : undefined;
  const today = services.now().day;
  const due = standingStages(read).list.find(({ id }) => id === 'scoring')?.due ?? '';
  const { sender } = settingsIn(state.properties);
  const behind = behindIn(read, state, review).map(({ rater: id, tabs, ...counts }): Reminded => {
    const name = nameOf(id);
    const links = tabs.map(({ title, sheetId }) => ({ title, link: services.linkTo(sheetId) }));
    const message = reminderFor({ record, plan, due, today, sender }, { ...counts, name, left: counts.left.map(nameOf), tabs: links });
    return { ...counts, id, name, email: readAddress(persons.get(foldId(id))?.email ?? '') ?? lists.to[id] ?? '', message };
  });
  const office = postOffice({ state, record, kind: 'remind', nameOf, what }, services);
  return { record, closed, due, today, behind, people: people?.sheetId ?? 0, sender, nameOf, office };
}
