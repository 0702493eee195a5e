// What closing a review and opening it again take and answer.
import * as z from 'zod/mini';
import { both } from '../plans/value';

/** By whom, an e-mail address, which HR alone is told; and when, as ISO 8601 has it. */
export const closed = z.object({ by: z.string(), at: z.string() });

/** `rows`: that History has, or would, one a person; `aside`: how many of them N/A; `added`: how many are not there yet, or were written. */
const written = { rows: z.number(), aside: z.number(), added: z.number() };
/** How many tabs are locked and hidden; the titles of those that stay in sight; History's own, 0 where it is gone. */
const seen = { tabs: z.number(), shared: z.array(z.string()), history: z.number() };

const obstacle = z.object({
  /** `comments`, `stage:release`, `decision:rollUps/0/share`: by this it is waived. */
  key: z.string(),
  sentence: both,
  people: z.array(z.object({ id: z.string(), name: z.string() })),
  /** The tab on which it is done; 0 where there is none. */
  sheetId: z.number(),
  /** How HR may go on without it: by setting these people aside, by waiving it with a reason, either, or not at all. */
  way: z.enum(['aside', 'waive', 'either', 'none']),
});

export const readClosingAnswer = z.object({
  closed: z.optional(closed),
  ...written,
  obstacles: z.array(obstacle),
  /** What is complete, a sentence each. */
  complete: z.array(both),
  /** Questions of the plan that are open still and fall due with another period. */
  notNow: z.array(both),
  /** Whom the review was created without. */
  kept: z.array(z.object({ id: z.string(), name: z.string(), reason: z.string(), by: z.string(), at: z.string() })),
  ...seen,
});

const reason = z.string().check(z.maxLength(500));
export const closeArgs = z.object({
  review: z.string(),
  /** The reason by the ID of whom HR sets aside. */
  aside: z.record(z.string(), reason),
  /** The reason by the key of what is waived. */
  waived: z.record(z.string(), reason),
});
export const closeAnswer = z.object({ closed, ...written, ...seen });
export const reopenArgs = z.object({ review: z.string(), reason });
