// A choice that a policy leaves and that is no number of the score, and what comes of its answer.
import * as z from 'zod/mini';
import { STAGES } from './stage-ids';
import { both, valueSchema } from './value';

/** The decisions that code reads by their id, with `decisionOf` or because a streak or the bonus names them. A test holds that each is read. */
export const READ_DECISIONS = [
  'precedence',
  'delegation',
  'doubleRole',
  'noScore',
  'effective',
  'excellent',
  'salaryStepAgain',
  'starAgain',
  'warnAgain',
  'usualHours',
  'exceptionDays',
  'exceptionLimit',
  'bonusBase',
  'holiday',
] as const;
export type ReadDecision = (typeof READ_DECISIONS)[number];

const effect = z.discriminatedUnion('is', [
  /** Code reads the answer by the decision's id. */
  z.object({ is: z.literal('read') }),
  /** The answer stands beside what these indicators are judged by, or beside what is done in these stages. */
  z.object({ is: z.literal('told'), indicators: z.optional(z.array(z.string())), stages: z.optional(z.array(z.enum(STAGES))) }),
  /** The answer, a number, is how many days after the period's end this stage is due. */
  z.object({ is: z.literal('due'), stage: z.enum(STAGES) }),
  /** With this answer these stages are due when that one is. */
  z.object({ is: z.literal('dueLike'), answer: z.string(), like: z.enum(STAGES), stages: z.array(z.enum(STAGES)) }),
  /** With this answer whoever gets one of these grades, by id, needs a comment. */
  z.object({ is: z.literal('comment'), answer: z.string(), grades: z.array(z.string()) }),
  /** With this answer HR must have added an indicator to one of these dimensions; `measured`: one with a target. */
  z.object({ is: z.literal('adds'), answer: z.string(), dimensions: z.array(z.string()), measured: z.optional(z.boolean()) }),
  /** With this answer these indicators are left out; their weight goes to the others of their dimension. */
  z.object({ is: z.literal('drops'), answer: z.string(), indicators: z.array(z.string()) }),
  /** Nothing reads the answer: it is written down, with who and when, and says so where it is asked. */
  z.object({ is: z.literal('record') }),
]);

export const decision = z.object({
  id: z.string(),
  title: both,
  effect,
  /** The answer names who stands in for those on these scorecards, by id: nobody does so for themself. */
  standsInFor: z.optional(z.array(z.string())),
  value: valueSchema(z.union([z.string(), z.number(), z.boolean()])),
});
