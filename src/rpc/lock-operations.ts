// What the sidebar may ask of a lock: the part of the contract that is about locking the scores.
import * as z from 'zod/mini';
import { checkLockAnswer, correctAnswer, correctArgs, readLockedAnswer, readLockedArgs, settleAnswer, settleArgs } from './lock-check';
import { lockAnswer, lockArgs, readLockingAnswer, reopenScoresArgs } from './locking';

export const LOCK_OPERATIONS = {
  /** What locking the scores of a review would do, and which rows are not done; to HR alone. Reads only. */
  readLocking: { args: z.object({ review: z.string() }), answer: readLockingAnswer },
  /**
   * Keeps each row of the tabs that people score on as it is, and closes these to raters, in one call. Refused without a reason while rows are
   * not done. Of tabs that are locked already it tells since when, and changes nothing on them.
   */
  lockScores: { args: lockArgs, answer: lockAnswer },
  /**
   * Gives raters the cells of locked tabs again, with a reason; what each row was locked with stays on record, and locking them once more notes
   * each cell that was changed. How many were opened: of tabs that are not locked none is. `tabs`: their numbers.
   */
  reopenScores: { args: reopenScoresArgs, answer: z.object({ count: z.number() }) },
  /** What of the tabs that are locked is not as it was: fingerprints reckoned anew, each row and cell named; to HR alone. Reads only. */
  checkLock: { args: z.object({ review: z.string() }), answer: checkLockAnswer },
  /** Puts back what was locked, or keeps what stands there, with a reason, in one call and in the Log. Nothing where it differs otherwise by now. */
  settleChange: { args: settleArgs, answer: settleAnswer },
  /** What is scored on one locked tab, to be corrected; to HR alone. Reads only. */
  readLocked: { args: readLockedArgs, answer: readLockedAnswer },
  /** Writes another score into a locked tab, with a reason, in one call and in the Log: until results are released. */
  correctScore: { args: correctArgs, answer: correctAnswer },
} as const;
