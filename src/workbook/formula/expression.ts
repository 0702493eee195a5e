// What a formula is made of, as a tree: so that names, quotes and brackets are put in where it is written, once and for all.
import type { FunctionName } from './functions';

export type Operator = '=' | '<>' | '<' | '<=' | '>' | '>=' | '&' | '+' | '-' | '*' | '/' | '^';

/** A name that LET or a lambda gives: `wanted`, or where that is taken or '' another. */
export type Variable = { readonly is: 'variable'; readonly wanted: string };

/** What LET or a lambda names, and what is worked out with it. */
export type Scope = {
  readonly is: 'let' | 'lambda';
  readonly variables: readonly Variable[];
  /** What LET's variables stand for, one each. */
  readonly values: readonly Expression[];
  readonly body: Expression;
};

export type Expression =
  /** As it is written: a number, a text in quotes, cells, a named range. */
  | { readonly is: 'plain'; readonly text: string }
  | Variable
  | Scope
  | { readonly is: 'call'; readonly name: FunctionName | 'IFS' | ScopeTaker; readonly given: readonly Expression[] }
  | { readonly is: 'operation'; readonly operator: Operator; readonly left: Expression; readonly right: Expression };

/** Functions whose last argument is a lambda: `fx` has a maker for each. */
export type ScopeTaker = 'MAP' | 'BYROW' | 'MAKEARRAY' | 'REDUCE';
