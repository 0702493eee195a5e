// What checking a lock, settling what differs and correcting a locked score take and answer.
import * as z from 'zod/mini';
import { both } from '../plans/value';
import { voids } from './locking';

const reason = z.string().check(z.maxLength(500));

export const checkLockAnswer = z.object({
  /** When it was looked at, as ISO 8601 has it; how many locked tabs and rows. */
  at: z.string(),
  tabs: z.number(),
  rows: z.number(),
  /** `row`: one that differs, `new`: one that was not there, `print`: the fingerprint tells of more than the rows do. By its key it is settled. */
  differences: z.array(
    z.object({
      key: z.string(),
      kind: z.enum(['row', 'new', 'print']),
      title: z.string(),
      sheetId: z.number(),
      /** Its number on the tab, from 1; 0 where it is none. */
      row: z.number(),
      name: z.string(),
      id: z.string(),
      /** Each cell as people read it. */
      cells: z.array(z.object({ heading: z.string(), old: z.string(), now: z.string() })),
      /** Whether what was locked can be put back. */
      back: z.boolean(),
    }),
  ),
  /** What is in the way, a sentence each: tabs that cannot be read. */
  obstacles: z.array(both),
});

/** `reason`: kept in the Log; asked for where what stands there is kept. */
export const settleArgs = z.object({ review: z.string(), key: z.string(), way: z.enum(['back', 'keep']), reason });
/** `count`: 0 where nothing differs as that key says, by now. */
export const settleAnswer = z.object({ count: z.number() });

const where = { review: z.string(), sheetId: z.number() };

/** What stands on one locked tab, for a score to be corrected: what is scored, and each row with its cells, as people read them. */
export const readLockedArgs = z.object(where);
export const readLockedAnswer = z.object({
  /** `wanted`: what may stand there. */
  columns: z.array(z.object({ mark: z.string(), heading: z.string(), wanted: both })),
  rows: z.array(z.object({ id: z.string(), name: z.string(), cells: z.array(z.string()) })),
  /** The day on which results were released, from which on scores are not corrected; '' before. */
  released: z.string(),
  voids: z.optional(voids),
});

/** `old`: as it was shown; nothing is done where another stands there. `value`: as HR typed it. */
export const correctArgs = z.object({
  ...where,
  id: z.string(),
  mark: z.string(),
  old: z.string(),
  value: z.string().check(z.maxLength(100)),
  reason,
});
/** `count`: 0 where the old score is another by now. */
export const correctAnswer = z.object({ count: z.number() });
