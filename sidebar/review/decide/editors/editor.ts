// What an editor of answers is: how typing starts, how what was typed is read, and how it is shown. One a kind of answer.
import type { JSX } from 'preact';
import type { Path } from '../../../../src/plans/decide';
import type { Plan } from '../../../../src/plans/plan';
import { fold, numberIn } from '../../../../src/scoring/reading';
import type { RosterPerson } from '../../roster-person';

/** What is wrong with what was typed. `at`: the field's name, '' for the answer as a whole. `blank`: only not filled in yet. */
export type Fault = { readonly at: string; readonly text: string; readonly blank?: boolean };

/** The answer, where there is nothing wrong with it. */
export type Reading = { readonly value: unknown } | { readonly faults: readonly [Fault, ...Fault[]] };

/** `people`: of the roster, where one has been read. */
export type Around = { readonly plan: Plan; readonly path: Path; readonly people?: readonly RosterPerson[] | undefined };

export type EditorProps<A, D> = {
  readonly as: A;
  readonly draft: D;
  readonly around: Around;
  readonly set: (draft: D) => void;
  /** What to say beside a field; undefined where nothing is wrong, or it is too early to say so. */
  readonly faultAt: (name: string) => string | undefined;
};

/** `A`: the question's kind. `D`: what is typed, before it is read. */
export type Editor<A, D> = {
  /** `value`: the answer so far or a suggestion; undefined where there is none. */
  readonly start: (as: A, value: unknown, around: Around) => D;
  readonly read: (draft: D, as: A, around: Around) => Reading;
  readonly View: (props: EditorProps<A, D>) => JSX.Element;
  /** What is typed, with the field shown that lay hidden. */
  readonly reveal?: (draft: D, name: string) => D;
};

/** The answer if nothing is wrong, else what is. */
export const readingOf = (faults: readonly Fault[], value: () => unknown): Reading => {
  const [first, ...rest] = faults;
  return first ? { faults: [first, ...rest] } : { value: value() };
};

/** A number as people type it. Where points out of 100 are asked for, 30 and 30% are the same; else % is no number. */
export function figureIn(text: string, percent = false): number | undefined {
  const plain = fold(text).trim();
  if (!plain.endsWith('%')) return numberIn(plain);
  return percent ? numberIn(plain.slice(0, -1)) : undefined;
}

export const isPercent = (unit: { readonly en: string } | undefined): boolean => unit?.en === '%';
