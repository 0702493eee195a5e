// The part of a plan that turns scores into grades: names, edges, what lies in a hole, quotas, decimals.
import * as z from 'zod/mini';
import { ROUNDINGS } from '../scoring/limits';
import { both, cycle, quote, valueSchema } from './value';

/** inclusive: 含. Where the policy's word leaves it open (60分以下), that is a question of its own. */
export const bandEdge = z.object({ at: valueSchema(z.number()), inclusive: valueSchema(z.boolean()) });

const grade = z.object({
  id: z.string(),
  name: both,
  /** What it is called in cycles for which the policy's name does not fit: a year's grade is no “of the month”. */
  renamed: z.optional(z.object({ cycles: z.array(cycle), name: valueSchema(z.string()) })),
  meaning: z.optional(both),
  quote: z.optional(quote),
  /** Without an edge it goes on for ever on that side; for plans that state edges. */
  from: z.optional(bandEdge),
  to: z.optional(bandEdge),
});

export const gradesSchema = z.object({
  /** Best first. */
  list: z.array(grade),
  /** For named grades without edges: the lower edge, included, of each but the last, falling. */
  cutoffs: z.optional(valueSchema(z.array(z.number()))),
  /** For policies without grades: those HR adds, best first, name and lower edge (included; the last has none). Empty: none. */
  own: z.optional(valueSchema(z.array(z.tuple([z.string(), z.union([z.number(), z.null()])])))),
  /** What scores in a hole between edges are called; `—` leaves them unnamed. */
  gap: z.optional(valueSchema(z.string())),
  /** How many decimals are shown. */
  decimals: valueSchema(z.number()),
  /** Whether the exact score is graded or the one shown. */
  basis: valueSchema(z.enum(['exact', 'shown'])),
  /** The score that all points together make. */
  full: valueSchema(z.number()),
  /** Whether points end at full marks (of 100), where an indicator has no cap of its own. */
  beyond: valueSchema(z.enum(['full', 'free'])),
  /** Grade (by name) and limit, such as `<=10%`. Empty: none. */
  quotas: valueSchema(z.array(z.tuple([z.string(), z.string()]))),
  /** How limits that are no whole number of people round; asked only where there are limits. */
  rounding: valueSchema(z.enum(ROUNDINGS)),
  /** From how many people on one may have a grade whose most rounds to nobody; never where it is open. */
  atLeastOne: valueSchema(z.number()),
});
