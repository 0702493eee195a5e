// Where a number comes from: given by the policy, decided by HR, or still open. The product never invents one.
import * as z from 'zod/mini';
import type { Both } from '../i18n/both';

/** A sentence of the policy as it stands there, what it says in English, and where it is. The original is what binds. */
export type Quote = { readonly text: string; readonly en: string; readonly section: string };

export const CYCLES = ['month', 'quarter', 'half', 'year', 'term'] as const;
/** How long a period is; `term` is a school's. */
export type Cycle = (typeof CYCLES)[number];

/** What an answer looks like: how it is asked for, and what it is held to. */
export type AnswerKind =
  | { readonly kind: 'number'; readonly min?: number | undefined; readonly max?: number | undefined; readonly unit?: Both | undefined }
  | { readonly kind: 'text' }
  | { readonly kind: 'day' }
  | { readonly kind: 'choice'; readonly options: readonly { readonly value: string | number | boolean; readonly label: Both }[] }
  /** Numbers that total 100, one for each title. */
  | { readonly kind: 'weights'; readonly of: readonly Both[] }
  /** Falling numbers: the lower edge, included, of each grade but the last. */
  | { readonly kind: 'cutoffs'; readonly of: readonly Both[] }
  /** A target: one number for all, or `each` where every person has their own. */
  | { readonly kind: 'target'; readonly unit?: Both | undefined }
  | { readonly kind: 'cycles' }
  | { readonly kind: 'indicators' }
  | { readonly kind: 'method' }
  | { readonly kind: 'grades' }
  /** Words of the roster: of a level, a position or a department. */
  | { readonly kind: 'rosterWords' }
  /** Two columns, such as grade and limit. */
  | { readonly kind: 'pairs'; readonly first: Both; readonly second: Both };

export type Given<T> = {
  readonly state: 'given';
  readonly value: T;
  readonly quote: Quote;
  /** Further sentences, where one does not say it all. */
  readonly more?: readonly Quote[] | undefined;
};
export type Open<T> = {
  readonly state: 'open';
  /** What HR must answer. */
  readonly question: Both;
  readonly as: AnswerKind;
  /** The sentence that leaves it open; none where the policy is silent. */
  readonly quote?: Quote | undefined;
  readonly suggestion?: T | undefined;
  /** Needed for these cycles only; all where left out. */
  readonly cycles?: readonly Cycle[] | undefined;
  /** `later`: not needed to start, only before the review is closed. `never`: HR may add what the policy lacks. Else to start. */
  readonly needed?: 'later' | 'never' | undefined;
};
/** An answer, with the question it answers: an answer that is taken back leaves the question as it was. */
export type Decided<T> = {
  readonly state: 'decided';
  readonly value: T;
  readonly who: string;
  /** ISO 8601, by the clock of whoever answered: it begins with their day. */
  readonly when: string;
  readonly open: Open<T>;
};

export type Value<T> = Given<T> | Decided<T> | Open<T>;

/** The value, where there is one. */
export const knownValue = <T>(value: Value<T> | undefined): T | undefined =>
  value === undefined || value.state === 'open' ? undefined : value.value;

/** The sentences that give a value. */
export const quotesOf = ({ quote: first, more = [] }: Given<unknown>): readonly Quote[] => [first, ...more];

/** Whether something is there in reviews of that cycle: what names no cycles is there in all. */
export const isInCycle = ({ cycles }: { readonly cycles?: readonly Cycle[] | undefined }, cycle: Cycle): boolean =>
  cycles === undefined || cycles.includes(cycle);

/** Whether an open value keeps a review of that cycle from starting. */
export const blocksStart = (open: Open<unknown>, cycle: Cycle): boolean => open.needed === undefined && isInCycle(open, cycle);

export const both = z.object({ en: z.string(), 'zh-CN': z.string() });
export const quote = z.object({ text: z.string(), en: z.string(), section: z.string() });
export const cycle = z.enum(CYCLES);

const answerKind = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('number'), min: z.optional(z.number()), max: z.optional(z.number()), unit: z.optional(both) }),
  z.object({ kind: z.enum(['text', 'day', 'cycles', 'indicators', 'method', 'grades', 'rosterWords']) }),
  z.object({
    kind: z.literal('choice'),
    options: z.array(z.object({ value: z.union([z.string(), z.number(), z.boolean()]), label: both })),
  }),
  z.object({ kind: z.enum(['weights', 'cutoffs']), of: z.array(both) }),
  z.object({ kind: z.literal('target'), unit: z.optional(both) }),
  z.object({ kind: z.literal('pairs'), first: both, second: both }),
]);

/** The schema of a value of that kind in any of its three states. */
export function valueSchema<S extends z.ZodMiniType>(schema: S) {
  const open = z.object({
    state: z.literal('open'),
    question: both,
    as: answerKind,
    quote: z.optional(quote),
    suggestion: z.optional(schema),
    cycles: z.optional(z.array(cycle)),
    needed: z.optional(z.enum(['later', 'never'])),
  });
  return z.discriminatedUnion('state', [
    z.object({ state: z.literal('given'), value: schema, quote, more: z.optional(z.array(quote)) }),
    z.object({ state: z.literal('decided'), value: schema, who: z.string(), when: z.iso.datetime({ offset: true }), open }),
    open,
  ]);
}
