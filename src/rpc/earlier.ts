// What taking in earlier periods takes and answers.
import * as z from 'zod/mini';
import { both } from '../plans/value';

/** What HR answers to what is asked of lines: `EarlierChoices` of the review. */
const choices = z.object({
  grades: z.record(z.string(), z.string()),
  low: z.enum(['', 'meant', 'written']),
  high: z.enum(['', 'written']),
  left: z.array(z.number()),
  fill: z.boolean(),
  exempt: z.boolean(),
});

const asked = {
  /** The plan's id. */
  plan: z.string(),
  /** As HR pasted it. */
  text: z.string().check(z.maxLength(2_000_000)),
  choices,
};
export const earlierArgs = z.object(asked);
/** `rows`: how many the check said would be added. */
export const addEarlierArgs = z.object({ ...asked, rows: z.number() });

const ask = z.discriminatedUnion('kind', [
  /** One of these names, for all lines whose grade is that word. */
  z.object({ kind: z.literal('grade'), word: z.string(), names: z.array(z.string()) }),
  /** For all lines with such a score. */
  z.object({ kind: z.literal('low'), typed: z.string(), meant: z.number() }),
  z.object({ kind: z.literal('high'), typed: z.string() }),
]);

export const checkEarlierAnswer = z.object({
  /** How many there are, and how many of them can be taken in. */
  lines: z.number(),
  taken: z.number(),
  /** How many rows History gets. */
  rows: z.number(),
  /** Those that are not taken: how many, and the first of them. */
  refused: z.number(),
  first: z.array(z.object({ line: z.number(), what: both, why: both, ask: z.optional(ask) })),
  notes: z.array(
    z.object({
      key: z.string(),
      sign: z.enum(['warn', 'info']),
      what: both,
      why: z.optional(both),
      ask: z.optional(z.enum(['fill', 'exempt', 'left'])),
    }),
  ),
});
/** `left`: lines that were not taken. `history`: its tab. */
export const addEarlierAnswer = z.object({ added: z.number(), left: z.number(), history: z.number() });
