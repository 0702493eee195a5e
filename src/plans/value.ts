// Where a number comes from: given by the policy, decided by HR, or still open. The product never invents one.
import * as z from 'zod/mini';
import type { Both } from './finding';

/** A sentence of the policy as it stands there, what it says in English, and where it is. The original is what binds. */
export type Quote = { readonly text: string; readonly en: string; readonly section: string };

export type Given<T> = { readonly state: 'given'; readonly value: T; readonly quote: Quote };
export type Open<T> = {
  readonly state: 'open';
  /** What HR must answer. */
  readonly question: Both;
  /** The sentence that leaves it open; none where the policy is silent. */
  readonly quote?: Quote | undefined;
  readonly suggestion?: T | undefined;
};
/** An answer, with the question it answers: an answer that is taken back leaves the question as it was. */
export type Decided<T> = {
  readonly state: 'decided';
  readonly value: T;
  readonly who: string;
  readonly when: string;
  readonly open: Open<T>;
};

export type Value<T> = Given<T> | Decided<T> | Open<T>;

/** The value, where there is one. */
export const knownValue = <T>(value: Value<T>): T | undefined => (value.state === 'open' ? undefined : value.value);

const both = z.object({ en: z.string(), 'zh-CN': z.string() });
const quote = z.object({ text: z.string(), en: z.string(), section: z.string() });

/** The schema of a value of that kind in any of its three states. */
export function valueSchema<S extends z.ZodMiniType>(schema: S) {
  const open = z.object({ state: z.literal('open'), question: both, quote: z.optional(quote), suggestion: z.optional(schema) });
  return z.discriminatedUnion('state', [
    z.object({ state: z.literal('given'), value: schema, quote }),
    z.object({ state: z.literal('decided'), value: schema, who: z.string(), when: z.iso.datetime(), open }),
    open,
  ]);
}
