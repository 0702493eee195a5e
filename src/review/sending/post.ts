// The mails of one kind to the people of a review, as they are kept among the document's properties: who got one when, who is still to get
// one, and which is under way. A mail is noted before it is sent and as sent after it; of one that stands in between nobody knows.
import { emptied, keptIn, keptText, keysOfKept, type Properties } from '../kept-texts';
import { parsed } from '../review-record';

export type PostKind = 'remind' | 'letter';

/** One mail: whose, by ID, to which address ('' where HR has told them otherwise), and when, as ISO 8601 has it. */
export type Out = { readonly id: string; readonly to: string; readonly at: string };

/** Whom HR has chosen. `last`: when they got the last one as HR was shown it, '' for never; nothing is sent to whoever has got another since. */
export type Wanted = { readonly id: string; readonly last: string };

export type Post = {
  /** The last that each got, by ID. */
  readonly last: Readonly<Record<string, string>>;
  /** Chosen, and still to be sent. */
  readonly queue: readonly Wanted[];
  /** HR's own line in them. */
  readonly words: string;
  /** Noted before it is sent. */
  readonly underWay?: Out | undefined;
  /** Perhaps sent: HR says whether they were. */
  readonly perhaps: readonly Out[];
  /** Sent, and not in the Log yet. */
  readonly unlogged: readonly Out[];
};

export const NO_POST: Post = { last: {}, queue: [], words: '', perhaps: [], unlogged: [] };

const keyOf = (kind: PostKind, review: string): string => `post:${kind}:${review}`;

export function postIn(properties: Properties, kind: PostKind, review: string): Post {
  const kept = parsed(keptText(properties, keyOf(kind, review)));
  return kept ? { ...NO_POST, ...(kept as Partial<Post>) } : NO_POST; // written below and nowhere else
}

/** `before`: the properties as they are, of which longer texts leave parts behind. */
export function keptPost(before: Properties, kind: PostKind, review: string, post: Post): Properties {
  const key = keyOf(kind, review);
  return { ...emptied(keysOfKept(before, key)), ...keptIn(key, JSON.stringify(post)) };
}

/** What was under way when a run broke off was perhaps sent. */
export const takenUp = ({ underWay, ...post }: Post): Post =>
  underWay ? { ...post, perhaps: [...post.perhaps.filter(({ id }) => id !== underWay.id), underWay] } : post;

/** HR says of one that was perhaps sent whether it was. */
export function settledPost(post: Post, id: string, isSent: boolean): Post {
  const found = post.perhaps.find((each) => each.id === id);
  const left = { ...post, perhaps: post.perhaps.filter((each) => each !== found) };
  return found && isSent ? withSent(left, found) : left;
}

/** As told: one more that is out, by mail or otherwise. */
export const withSent = (post: Post, out: Out): Post => ({
  ...post,
  last: { ...post.last, [out.id]: out.at },
  unlogged: [...post.unlogged, out],
});
