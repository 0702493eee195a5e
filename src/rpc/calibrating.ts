// What the sidebar may ask of a calibration: that part of the contract.
import * as z from 'zod/mini';
import { both } from '../plans/value';
import { person, rules } from './adjusting';

const text = (most: number) => z.string().check(z.maxLength(most));
const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const result = z.object({ score: z.number(), grade: z.string() });

/** How somebody stands: review/calibrating/settled.ts. */
const settled = z.union([
  z.object({ is: z.literal('changed'), n: z.number() }),
  z.object({ is: z.literal('confirmed'), when: z.string(), who: z.string() }),
  z.object({ is: z.literal('open'), since: z.boolean() }),
  z.object({ is: z.literal('unscored') }),
  z.object({ is: z.literal('exempt') }),
]);

const readCalibrationAnswer = z.object({
  people: z.array(
    z.extend(person, {
      /** The grade that the raters' scores give. */
      before: z.string(),
      settled,
      /** A department, beside which people are reviewed: it is not among those whom limits are about. */
      apart: z.optional(z.literal(true)),
    }),
  ),
  rules,
  /** The most lenient first: scoring/raters-apart.ts. */
  raters: z.array(
    z.object({
      ...{ name: z.string(), rated: z.number(), least: z.number(), most: z.number() },
      ...{ mean: z.optional(z.number()), apart: z.optional(z.number()), scores: z.array(z.number()) },
    }),
  ),
  /** Confirmations that count, as the Log has them, in its order. */
  sessions: z.array(z.object({ when: z.string(), who: z.string(), said: z.string() })),
  /** When it was ended, and by whom; results that have changed since are open again. */
  ended: z.optional(z.object({ at: z.string(), by: z.string() })),
  /** The tab of the Log; 0 where there is none. */
  log: z.number(),
  today: z.string(),
  /** What nobody can confirm without. */
  obstacles: z.array(both),
});

const confirmArgs = z.object({
  review: z.string(),
  /** With what HR saw of each. */
  people: z.array(z.object({ id: z.string(), score: z.number(), grade: z.string() })),
  ...{ session: text(120), took: text(400), on: day },
});

export const CALIBRATING_OPERATIONS = {
  /** Everybody's result before and after, who is settled, and how each rater scores; to HR alone. Reads only. */
  readCalibration: { args: z.object({ review: z.string() }), answer: readCalibrationAnswer },
  /**
   * Confirms results as they stand, in one call and in the Log: `count`, how many are settled by now of those asked for; who was so already is
   * left. Nothing where one of them is another than HR saw: `moved`, with what it is now.
   */
  confirmResults: {
    args: confirmArgs,
    answer: z.union([
      z.object({ count: z.number() }),
      z.object({ moved: z.array(z.object({ id: z.string(), name: z.string(), now: z.optional(result) })) }),
    ]),
  },
  /** Notes that the calibration is ended, once everybody is changed or confirmed; again, it changes nothing. */
  endCalibration: { args: z.object({ review: z.string() }), answer: z.object({ at: z.string(), by: z.string() }) },
} as const;
