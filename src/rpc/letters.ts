// What releasing result letters takes and answers.
import * as z from 'zod/mini';
import { LETTER_ANSWERS } from '../plans/letter-answers';
import { both } from '../plans/value';
import { mailing, perhapsSent } from './reminding';

const texts = z.array(z.string());

const letter = z.object({
  id: z.string(),
  name: z.string(),
  /** '' for none: theirs is printed. */
  email: z.string(),
  /** When they got the last one, as ISO 8601 has it; '' for never. */
  last: z.string(),
  answer: z.optional(z.object({ is: z.enum(LETTER_ANSWERS), text: z.string(), at: z.string() })),
  /** What it cannot be sent without. */
  lacking: z.array(z.enum(['score', 'grade', 'comments'])),
  /** Names of other people that stand in their comments. */
  others: texts,
  /** As they will read it. */
  subject: z.string(),
  final: z.string(),
  grade: z.string(),
  sums: z.array(z.object({ title: z.string(), score: z.string(), weight: z.string(), counts: z.string() })),
  sections: z.array(z.object({ title: z.string(), lines: texts })),
});

export const readLettersAnswer = z.object({
  mail: mailing,
  today: z.string(),
  /** What comes first, a sentence each. */
  obstacles: z.array(both),
  /** Until when whoever is told today may appeal; '' where the policy does not say. */
  until: z.string(),
  people: z.array(letter),
  perhaps: perhapsSent,
  waiting: texts,
  /** Whether there are comments, and ranks. */
  comments: z.boolean(),
  ranks: z.boolean(),
});

/** What HR has in the letters besides the result. */
const how = { review: z.string(), comments: z.boolean(), rank: z.boolean() };
const to = z.array(z.object({ id: z.string(), last: z.string() }));

export const readLettersArgs = z.object(how);
/** Nobody: the rest of those chosen before. */
export const sendLettersArgs = z.object({ ...how, to });
export const sendLettersAnswer = z.object({
  sent: z.array(z.object({ id: z.string(), to: z.string(), at: z.string() })),
  unsent: z.array(z.object({ id: z.string(), why: z.enum(['gone', 'lacking', 'noAddress', 'refused', 'perhaps', 'since']) })),
  more: z.boolean(),
  waiting: z.number(),
});
export const printLettersArgs = z.object({ ...how, ids: texts });
export const handLettersArgs = z.object({ review: z.string(), to });
export const answerLetterArgs = z.object({
  review: z.string(),
  id: z.string(),
  is: z.enum(LETTER_ANSWERS),
  text: z.string().check(z.maxLength(1000)),
});
export const counted = z.object({ count: z.number() });
