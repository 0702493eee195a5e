// Sends the mails that are in a queue, as many as asked for and as the day has left: each is noted, sent, and noted as sent together with the
// next one's intent. Wherever it breaks off it can be taken up again: nobody gets two, and at most one is perhaps sent.
import type { Mail } from './mail';
import { type Out, type Post, takenUp, type Wanted, withSent } from './post';

/** Why nothing went to somebody: no address, Google takes theirs for none, or what `mailFor` says. */
export type Unsent<W extends string> = { readonly id: string; readonly why: W | 'refused' | 'perhaps' | 'since' };

type Carrier<W extends string> = {
  /** At most so many now. */
  readonly most: number;
  /** How many more recipients Google takes today. */
  readonly left: number;
  readonly at: () => string;
  /** The mail as of now; or why there is none. */
  readonly mailFor: (wanted: Wanted) => Mail | W;
  /** Keeps what is about to be done; where it throws, nothing has been sent since it was last kept. */
  readonly keep: (post: Post) => void;
  readonly send: (mail: Mail) => void;
};

export type Sent<W extends string> = {
  readonly post: Post;
  readonly out: readonly Out[];
  readonly unsent: readonly Unsent<W>[];
  /** The day's recipients are used up: the rest of the queue waits. */
  readonly spent: boolean;
  /** It stopped over a mail of which nobody knows. */
  readonly stopped: boolean;
};

export function sendQueue<W extends string>(before: Post, { most, left, at, mailFor, keep, send }: Carrier<W>): Sent<W> {
  let post = takenUp(before);
  const out: Out[] = [];
  const unsent: Unsent<W>[] = [];
  let stopped = false;
  let spent = false;
  while (!stopped && !spent && out.length < most) {
    const [wanted, ...queue] = post.queue;
    if (!wanted) break;
    const mail = whyNot(post, wanted) ?? mailFor(wanted);
    if (typeof mail === 'string') {
      unsent.push({ id: wanted.id, why: mail });
      post = { ...post, queue };
      continue;
    }
    if (out.length >= left) {
      spent = true;
      break;
    }
    const one = { id: wanted.id, to: mail.to, at: at() };
    keep({ ...post, queue, underWay: one });
    const how = carried(() => send(mail));
    if (how === 'sent') {
      out.push(one);
      post = withSent({ ...post, queue }, one);
    } else if (how === 'refused') {
      unsent.push({ id: wanted.id, why: how });
      post = { ...post, queue };
    } else if (how === 'spent') spent = true;
    else {
      stopped = true;
      unsent.push({ id: wanted.id, why: 'perhaps' });
      post = takenUp({ ...post, queue, underWay: one });
    }
  }
  keep(post);
  return { post, out, unsent, spent, stopped };
}

/** Whoever has perhaps got one waits for HR's word; whoever got one since HR looked gets no second. */
function whyNot({ perhaps, last }: Post, { id, last: shown }: Wanted): 'perhaps' | 'since' | undefined {
  if (perhaps.some((each) => each.id === id)) return 'perhaps';
  return (last[id] ?? '') === shown ? undefined : 'since';
}

/** What Google says where it has surely sent nothing; anything else may have come after the mail went out. */
const REFUSALS = [
  [/invalid (e-?mail|recipient|argument)|no recipient/i, 'refused'],
  [/too many times|limit exceeded/i, 'spent'],
] as const;

function carried(send: () => void): 'sent' | 'refused' | 'spent' | 'unknown' {
  try {
    send();
    return 'sent';
  } catch (error) {
    const said = String(Object(error).message ?? error);
    return REFUSALS.find(([words]) => words.test(said))?.[1] ?? 'unknown';
  }
}
