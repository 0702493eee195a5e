// Mails of one kind to people of a review, over Google's services: kept among the document's properties, sent a few at a time, in the Log.
import { isLogged, logRange, postLogged } from '../review/sending/logged-post';
import type { Mail } from '../review/sending/mail';
import { keptPost, type Post, type PostKind, postIn, settledPost, type Wanted, withSent } from '../review/sending/post';
import { type Sent, sendQueue } from '../review/sending/sending';
import type { Answer } from '../rpc/contract';
import type { Tell } from './handler';
import type { Found } from './running';
import type { Services, SheetRequest } from './services';

/** Mails that one call sends: a run of Google's ends after six minutes, and HR sees how far it is. */
const MOST = 10;

export type PostOffice = {
  readonly post: Post;
  /** Sends the first few of the queue; `post` where HR has chosen others. */
  readonly send: <W extends string>(post: Post, mailFor: (wanted: Wanted) => Mail | W, most?: number) => Sent<W>;
  /** Who is to get one next, in place of whoever waits; without a line of HR's. */
  readonly choose: (queue: Post['queue']) => void;
  /** Notes one that HR has told otherwise, or has said of that it was sent; and what else changes. */
  readonly settle: (id: string, isSent: boolean) => number;
  readonly tell: (...ids: readonly string[]) => void;
  /** What a run that broke off has left out of the Log. */
  readonly catchUp: () => void;
};

type Of = Pick<Found, 'state' | 'record'> & {
  readonly kind: PostKind;
  readonly nameOf: (id: string) => string;
  /** What the Log calls it, where it is not called by its kind. */
  readonly what?: 'remindedDaily' | undefined;
  /** What else is written with the Log's row, in the same call. */
  readonly also?: (post: Post) => readonly SheetRequest[];
};

export function postOffice({ state, record, kind, nameOf, what, also = () => [] }: Of, services: Services): PostOffice {
  let kept = state.properties;
  let post = postIn(kept, kind, record.id);
  const keepBy = (save: (values: Readonly<Record<string, string>>) => void) => (next: Post) => {
    const values = keptPost(kept, kind, record.id, next);
    if (Object.entries(values).some(([key, value]) => kept[key] !== value)) save(values);
    [kept, post] = [{ ...kept, ...values }, next];
  };
  const keep = keepBy(services.saveProperties);
  const toLog = () => ({ state, record, kind, nameOf, what, by: services.now().email });
  /** The row first, which says by itself that it is there. */
  const log = () => {
    const requests = post.unlogged.length > 0 ? [...postLogged(toLog(), post), ...also(post)] : [];
    if (requests.length > 0) services.write(services.spreadsheetId(), requests);
    if (post.unlogged.length > 0) keep({ ...post, unlogged: [] });
  };
  const catchUp = () => {
    if (post.unlogged.length === 0) return;
    const range = logRange(state);
    const [rows = []] = range ? services.readRanges([range]) : [];
    if (isLogged(toLog(), post, rows)) keep({ ...post, unlogged: [] });
    else log();
  };
  return {
    get post() {
      return post;
    },
    catchUp,
    send: (next, mailFor, most = MOST) => {
      const sent = sendQueue(next, {
        most,
        left: services.mailsLeft() ?? 0,
        at: () => services.now().at,
        mailFor,
        keep,
        send: services.sendMail,
      });
      log();
      return { ...sent, post };
    },
    choose: (queue) => keep({ ...post, queue, words: '' }),
    settle: (id, isSent) => {
      if (!post.perhaps.some((each) => each.id === id)) return 0;
      keep(settledPost(post, id, isSent));
      log();
      return 1;
    },
    tell: (...ids) => {
      const { at } = services.now();
      const left: Post = { ...post, queue: post.queue.filter(({ id }) => !ids.includes(id)) };
      keep(ids.reduce((next, id) => withSent(next, { id, to: '', at }), left));
      log();
    },
  };
}

type Mailing = Answer<'readReminders'>['mail'];

/** How many more mails this account may send today; or why none. */
export function mailingOf(services: Services): Mailing {
  try {
    const left = services.mailsLeft();
    return left === undefined ? { off: 'built', reason: '' } : { left };
  } catch (error) {
    return { off: 'refused', reason: refusalIn(error) };
  }
}

/** Why none, as whoever would send is told it. */
export const noMailTold = ({ off, reason }: Extract<Mailing, { readonly off: unknown }>, tell: Tell): ReturnType<Tell> =>
  off === 'built' ? tell('noMail') : tell('mailRefused', { reason });

/** What Google says of it. */
export const refusalIn = (error: unknown): string => String(Object(error).message ?? error).split('\n')[0] ?? '';
