// How a function says what is wrong: a thrown Error where the call is meaningless, a `⚠` sentence where one row is.
import { say } from '../i18n/language';
import { isWarning } from '../scoring/reading';

/** Which argument of which function is spoken of. */
export type Place = { readonly fn: string; readonly argument: string };
/** One row's result when something is wrong with that row. */
export type Problem = { readonly problem: string };

/** Ends the call with a sentence that names its arguments itself: `WEIGHTED_SCORE: weights add up to 95, not 100`. */
export function failCall({ fn }: Place, sentence: string): never {
  throw new Error(`${fn}: ${sentence}`);
}

/** Ends the call for one argument's sake: `PEER_SCORE: trim: "x" is not a whole number, 0 or more`. */
export const fail = (place: Place, sentence: string): never => failCall(place, say('where', { place: place.argument, sentence }));

/** Ends the call at a row of a table, counted from 1: `GRADE: bands row 2: "x" is not a criterion`. */
export const failAtRow = ({ fn, argument }: Place, row: number, sentence: string): never =>
  fail({ fn, argument: say('tableRow', { argument, row }) }, sentence);

/** Ends the call at a cell, row and column counted from 0. */
export const failAtCell = ({ fn, argument }: Place, row: number, column: number, sentence: string): never =>
  fail({ fn, argument: say('at', { argument, row: row + 1, column: column + 1 }) }, sentence);

/** What is wrong with one cell; row and column count from 0. */
export const problemAt = ({ fn, argument }: Place, row: number, column: number, sentence: string): Problem => ({
  problem: `⚠ ${fn}: ${say('where', { place: say('at', { argument, row: row + 1, column: column + 1 }), sentence })}`,
});

const LONGEST = 40;

/** A value as a sentence shows it: short, on one line, text in quotes. */
export function quote(value: unknown): string {
  if (typeof value === 'string') return `"${shorten(value)}"`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '#NUM!';
  if (isDate(value)) return dateText(value);
  return Array.isArray(value) ? `{${shorten(value.flat().map(quote).join(', '))}}` : '""';
}

function shorten(text: string): string {
  const line = text
    .slice(0, 10 * LONGEST)
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .trim();
  const characters = [...line];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : line;
}

/** Values come from another realm, where `instanceof Date` is false. */
const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/** The date as its sheet shows it, in the script's time zone. */
function dateText(date: Date): string {
  const day = new Date(date.getTime());
  const two = (n: number) => String(n).padStart(2, '0');
  return Number.isNaN(day.getTime()) ? '""' : `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** The first warning among the cells of an argument. */
export function warningIn(value: unknown): string | undefined {
  if (!Array.isArray(value)) return isWarning(value) ? value : undefined;
  for (const row of value) {
    const found = Array.isArray(row) ? row.find(isWarning) : isWarning(row) ? row : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
