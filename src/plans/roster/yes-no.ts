// Words that say nothing without what is asked: yes and no however they are written, ticks, and single letters.
import type { Asks } from './heading-names';
import { foldHeading } from './headings';

const PAIRS: readonly (readonly string[])[] = 'yes no; y n; true false; t f; 1 0; 是 否; 是 不是; √ ×; ✓ ✗; ✔ ✘'
  .split('; ')
  .map((pair) => pair.split(' ').map(foldHeading));

/** Whether a word is one of yes and no, in any column. */
export const isYesNo = (word: string): boolean => PAIRS.some((pair) => pair.includes(foldHeading(word)));

/** Whether a word hangs on its heading: HR's answer to it is kept with that. */
export const isBare = (word: string): boolean => isYesNo(word) || /^[a-z0-9]$/.test(foldHeading(word));

/**
 * Which of a column's words is yes, by folded word, where all of them are of one pair: in A, T and L the T is no “true”. A heading that asks
 * for a status, and neither who is there nor who has left, is answered by yes and no where it has both; T and F, 1 and 0 are codes to it.
 */
export function yesAndNo(words: readonly string[], asks: Asks | undefined): ReadonlyMap<string, boolean> | undefined {
  const keys = [...new Set(words.map(foldHeading))];
  const pair = PAIRS.find((each) => keys.every((key) => each.includes(key)));
  const isAnswer = asks === 'present' || asks === 'gone' || (asks === 'status' && keys.length === 2 && !keys.some((key) => CODES.has(key)));
  return pair && isAnswer && keys.length > 0 ? new Map(pair.map((key, n) => [key, n === 0])) : undefined;
}

const CODES: ReadonlySet<string> = new Set(['t', 'f', '1', '0']);
