// What locking the scores of a review takes and answers.
import * as z from 'zod/mini';
import { both } from '../plans/value';

/** By whom, an e-mail address, which HR alone is told, and when, as ISO 8601 has it: of the tab that was locked last. */
export const lockedTabs = z.object({ by: z.string(), at: z.string(), tabs: z.number() });

/** How many tabs and rows, of how many raters; and how many rows of them are done. */
const counted = { tabs: z.number(), raters: z.number(), rows: z.number(), done: z.number() };

export const readLockingAnswer = z.object({
  /** All of them are. */
  locked: z.optional(lockedTabs),
  ...counted,
  /** Tabs with rows that are not done: locking needs a reason. `name`: whoever scores there, '' where all do themselves. */
  unfinished: z.array(z.object({ title: z.string(), sheetId: z.number(), name: z.string(), done: z.number(), all: z.number() })),
  /** What is in the way, a sentence each. */
  obstacles: z.array(both),
});

/** `reason`: '' where all rows are done. */
export const lockArgs = z.object({ review: z.string(), reason: z.string().check(z.maxLength(500)) });
export const lockAnswer = z.object({ locked: lockedTabs, rows: z.number() });
export const reopenScoresArgs = z.object({ review: z.string(), tabs: z.array(z.number()), reason: z.string().check(z.maxLength(500)) });
