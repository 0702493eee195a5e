// What people read of a function, in both languages. The server's build puts `prose-left-out.ts` in this file's place: what
// only JSDoc, the README and the sidebar show would cost every custom-function call its loading.
import type { Both } from '../i18n/both';

export type Prose = Both;

export const prose = (en: string, zh: string): Prose => ({ en, 'zh-CN': zh });

export type Family = 'score' | 'raters' | 'distribution' | 'time' | 'money' | 'check';

/** A cell of an example: a value, text in both languages, or blank (''). Text that begins with `=` is a formula. */
export type ExampleCell = string | number | Prose;
export type Example = {
  /** A small block, its corner at A1, that the formula refers to as if it stood there. One cell of it is the formula. */
  readonly cells: readonly (readonly ExampleCell[])[];
  /** What the formula gives; rows of rows where it spills. */
  readonly gives: ExampleCell | readonly (readonly ExampleCell[])[];
};

/** Not in Code.js. */
export type Page<Name extends string = string> = {
  /** As typed into a cell. */
  readonly name: string;
  readonly family: Family;
  /** A few words for a list. */
  readonly title: Prose;
  /** What it does, in a sentence or two. */
  readonly about: Prose;
  /** What each argument is. */
  readonly parameters: Readonly<Record<Name, Prose>>;
  readonly result: Prose;
  readonly examples: readonly Example[];
};

/** A function's page: its name and titles, what it gives, its examples. */
export const page = <Name extends string>(content: Page<Name>): Page<Name> => content;

/** How a signature shows a parameter: its type as JSDoc writes it, and whether it may be left out. */
export type Shown = {
  readonly type: 'number' | 'string' | 'boolean' | 'range' | 'number|range' | 'string|range';
  readonly optional: boolean;
};

export const shown = (type: Shown['type'], optional = false): Shown => ({ type, optional });
