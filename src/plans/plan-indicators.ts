// The part of a plan that is scored: dimensions, their indicators, and how points come about.
import * as z from 'zod/mini';
import { METHOD_KEYS, methodFacts } from '../scoring/kpi-methods';
import { both, cycle, quote, valueSchema } from './value';

/** How an indicator's points come about; the arithmetic is that of the custom functions. */
export const method = z.discriminatedUnion('kind', [
  /** The rater gives points. */
  z.object({ kind: z.literal('rated') }),
  /** KPI_SCORE of actual and target. */
  z.object({ kind: z.literal('kpi'), method: z.enum(METHOD_KEYS), detail: z.optional(z.union([z.string(), z.number()])) }),
  /** STEP_SCORE of the actual value: `100>=100; 85>=90`. */
  z.object({ kind: z.literal('steps'), steps: z.string() }),
  /** Full marks less so many points a count. */
  z.object({ kind: z.literal('deduct'), points: z.number() }),
  /** Done or not done: 100 or 0. */
  z.object({ kind: z.literal('yesNo') }),
]);

const target = valueSchema(z.union([z.number(), z.literal('each')]));

const indicator = z.object({
  id: z.string(),
  title: both,
  /** The sentence that it is judged by. */
  standard: z.optional(both),
  quote: z.optional(quote),
  how: valueSchema(method),
  /** For `kpi`: one for all, or `each` where HR enters one a person on the score tab. */
  target: z.optional(target),
  unit: z.optional(both),
  /** Most points there may be; where left out, as the plan's `beyond` says. */
  cap: z.optional(z.number()),
  /** A second condition with a target of its own; both must hold, or there are no points (plan 1). */
  also: z.optional(z.object({ title: both, how: method, target })),
  /** Counts only while these other indicators have full points (plan 8). */
  gate: z.optional(z.array(z.string())),
  /** Its actual value is worked out from the Dispatch tab: the share of orders sent in time, or the longest time (plan 12). */
  recorded: z.optional(z.enum(['within', 'longest'])),
  source: z.optional(both),
  owner: z.optional(both),
  /** Only in reviews of these cycles; elsewhere it does not apply. */
  cycles: z.optional(z.array(cycle)),
});

/** An indicator as HR adds it, plain: that HR decided it is said by the value around it. `weight`: points out of the dimension's 100. */
export const addedIndicator = z.object({
  title: z.string(),
  weight: z.number(),
  how: method,
  target: z.optional(z.union([z.number(), z.literal('each')])),
  unit: z.optional(z.string()),
  cap: z.optional(z.number()),
  standard: z.optional(z.string()),
  source: z.optional(z.string()),
  owner: z.optional(z.string()),
});

export const dimension = z.object({
  id: z.string(),
  title: both,
  quote: z.optional(quote),
  indicators: z.array(indicator),
  /** The indicators' weights within the dimension, points out of 100 (with those added), in their order; left out for one or none. */
  weights: z.optional(valueSchema(z.array(z.number()))),
  /** Indicators that the policy leaves to be added. */
  adds: z.optional(valueSchema(z.array(addedIndicator))),
});

export type Method = z.infer<typeof method>;

/** Whether points of that method can go beyond full marks: KPI_SCORE's that are all or nothing, or best on target, cannot. */
export const canGoBeyond = (how: Method): boolean =>
  how.kind === 'kpi' ? methodFacts(how.method).beyond === true : how.kind === 'steps' || (how.kind === 'deduct' && how.points < 0);

export type AddedIndicator = z.infer<typeof addedIndicator>;
