// What locking the scores of a review takes and answers.
import * as z from 'zod/mini';
import { both } from '../plans/value';

/** By whom, an e-mail address, which HR alone is told, and when, as ISO 8601 has it: of the tab that was locked last. */
export const lockedTabs = z.object({ by: z.string(), at: z.string(), tabs: z.number() });

const tab = { title: z.string(), sheetId: z.number() };

/** What Home says of the lock. `next`: it is what comes next; `open`: tabs of a locked review that are open again; rows that changed since. */
export const lockAtHome = z.object({
  next: z.boolean(),
  tabs: z.number(),
  open: z.array(z.object(tab)),
  changed: z.array(z.object({ ...tab, rows: z.number() })),
});

/** How many tabs and rows, of how many raters; and how many rows of them are done. */
const counted = { tabs: z.number(), raters: z.number(), rows: z.number(), done: z.number() };

/** `name`: whoever scores there, '' where all do themselves. */
const ofTab = { ...tab, name: z.string() };

/** Approvals that are given, which another score would void: of which step, by whom, on which day. */
export const voids = z.array(z.object({ title: z.string(), by: z.string(), on: z.string() }));

export const readLockingAnswer = z.object({
  /** All of them are. */
  locked: z.optional(lockedTabs),
  ...counted,
  /** Tabs with rows that are not done: locking needs a reason. `rows`: whose, and what the tab says is left, '' where only the tick is. */
  unfinished: z.array(
    z.object({ ...ofTab, done: z.number(), all: z.number(), rows: z.array(z.object({ person: z.string(), left: z.string() })) }),
  ),
  /** Tabs that were opened again: by whom, why, and cell by cell what that changed. */
  again: z.array(
    z.object({
      ...tab,
      by: z.string(),
      reason: z.string(),
      changes: z.array(z.object({ person: z.string(), cell: z.string(), old: z.string(), now: z.string() })),
    }),
  ),
  /** Tabs that are locked, with how many rows: these may be opened again. */
  shut: z.array(z.object({ ...ofTab, rows: z.number() })),
  /** The day by which scores are due; '' where none is set. */
  due: z.string(),
  voids: z.optional(voids),
  /** What is in the way, a sentence each. */
  obstacles: z.array(both),
});

/** `reason`: '' where all rows are done. */
export const lockArgs = z.object({ review: z.string(), reason: z.string().check(z.maxLength(500)) });
export const lockAnswer = z.object({ locked: lockedTabs, rows: z.number() });
export const reopenScoresArgs = z.object({ review: z.string(), tabs: z.array(z.number()), reason: z.string().check(z.maxLength(500)) });
