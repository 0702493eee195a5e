// What HR said of a roster once and for all: which row has the headings, what a heading's column is, and what a word for a status means.
import type { Status } from '../person';
import type { Reading } from './columns';
import { foldHeading } from './headings';

/** By heading as the sheet has it, '' for a column that is not to be read; by word. */
export type Choices = {
  readonly columns: Readonly<Record<string, Reading | ''>>;
  readonly statuses: Readonly<Record<string, Status>>;
  /** Rows of headings by their words (`wordsInRow`), the latest first: a row is found again wherever it stands by then. */
  readonly headings?: readonly string[];
};

export const NO_CHOICES: Choices = { columns: {}, statuses: {} };

/** The same by folded heading or word, so that HR is not asked again because of a space. */
export const byFolded = <T>(said: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(said).map(([text, value]) => [foldHeading(text), value]));
