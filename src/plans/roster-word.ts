// A word of the roster by which somebody gets a scorecard: the column it stands in, and the word, in whole.
import * as z from 'zod/mini';
import type { Person } from './person';
import { textKey } from './position';

/** Columns that say what somebody is; the first is looked at first. */
export const WORD_COLUMNS = ['group', 'position', 'department'] as const;
export type WordColumn = (typeof WORD_COLUMNS)[number];

export const rosterWord = z.object({ column: z.enum(WORD_COLUMNS), word: z.string().check(z.regex(/\S/)) });
export type RosterWord = z.infer<typeof rosterWord>;

/** In any case and width. */
export const hasWord = (person: Pick<Person, WordColumn>, { column, word }: RosterWord): boolean =>
  textKey(person[column]) === textKey(word);
