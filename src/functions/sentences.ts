// How a function says what is wrong: a thrown Error where the call is meaningless, a `⚠` sentence where one row is.
import { say } from '../i18n/functions-words';
import { hasInvisible, hasOddSpace, visible } from '../scoring/invisible';
import { isWarning } from '../scoring/reading';

const { isArray } = Array; // looked up once, since it is asked of every row

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

/** A value as a sentence shows it: short, on one line, text in quotes, with a word where it holds what nobody sees. */
export function quote(value: unknown): string {
  if (isArray(value)) return `{${shorten(Array.from(value.slice(0, LONGEST).flat().slice(0, LONGEST), quoteCell).join(', '))}}`;
  return typeof value === 'string' ? noted(value) : quoteCell(value);
}

/** A range in a cell is none, however deep it goes, or whether it holds itself. */
function quoteCell(value: unknown): string {
  if (typeof value === 'string') return `"${shorten(value)}"`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '#NUM!';
  return isArray(value) ? '{…}' : `${dateText(value) ?? '""'}`;
}

function noted(text: string): string {
  const value = quoteCell(text);
  return hasInvisible(text) ? say('unseen', { value }) : hasOddSpace(text) ? say('oddSpaces', { value }) : value;
}

function shorten(text: string): string {
  const line = visible(text.slice(0, 10 * LONGEST))
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .trim();
  const characters = [...line];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : line;
}

/** The date as its sheet shows it, in the script's time zone; undefined for what is none. */
function dateText(value: unknown): string | undefined {
  const day = new Date(timeOf(value) ?? Number.NaN);
  const two = (n: number) => String(n).padStart(2, '0');
  return Number.isNaN(day.getTime()) ? undefined : `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** A date's own time. Values come from another realm, where `instanceof Date` is false; and whatever else they are, nothing of theirs is run. */
function timeOf(value: unknown): number | undefined {
  try {
    return Date.prototype.getTime.call(value);
  } catch {
    return undefined;
  }
}

/** The first warning among the cells of an argument. */
export function warningIn(value: unknown): string | undefined {
  if (!isArray(value)) return isWarning(value) ? value : undefined;
  for (let r = 0; r < value.length; r++) {
    const row: unknown = value[r];
    const cells: readonly unknown[] = isArray(row) ? row : [row];
    for (let c = 0; c < cells.length; c++) {
      const cell = cells[c];
      if (isWarning(cell)) return cell;
    }
  }
  return undefined;
}
