// What a custom function's entry in the catalogue holds. One entry drives argument reading, sentences, JSDoc, help and examples.
import type { Results, Value } from './cells';
import type { Parameter } from './parameters';
import type { Page } from './prose';
import type { Shape } from './shapes';

type Parameters = Readonly<Record<string, Parameter<unknown>>>;
type Read<P extends Parameters> = { readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never };

export type Declaration<P extends Parameters> = {
  readonly page: Page<keyof NoInfer<P> & string>;
  /** In the order of the arguments. */
  readonly parameters: P;
  /** The shape of its results, in which a sentence stands that is the answer to all. */
  readonly shape: Shape;
  /** Pure. A row's problem stands in that row's place; what makes the call meaningless is thrown. */
  readonly run: (given: Read<P>) => Results | Value;
};

/** A declaration with its parameters' types set aside, as lists hold it. */
export type Entry = Omit<Declaration<Parameters>, 'run'> & {
  readonly run: (given: never) => Results | Value;
};

/** A function, so that a call of GRADE makes GRADE's entry and no other: the script is loaded anew for every call. */
export function declare<P extends Parameters>(make: () => Declaration<P>): () => Declaration<P> {
  return make;
}
