// What a cell says, as functions.md fixes it: a number, nothing yet, "not applicable", a warning passed on, or none of these.
import { numberText, visible } from './invisible';

/** Not applicable, with the mark as it was typed. */
export type Exempt = { readonly exempt: string };
/** A cell that cannot be read as what it should be. */
type Unreadable = { readonly unreadable: unknown };
/** A cell that already says what is wrong, from another function: begins with `⚠`. */
type Warning = { readonly warning: string };
/** null is blank: not yet given, which is neither zero nor exempt. */
type Reading = number | null | Exempt | Unreadable | Warning;

/** What says "not applicable", in capitals and half width. */
export const EXEMPT_MARKS = ['N/A', 'NA', '-', '--', '—', '——', '不适用', '免考'] as const;
const EXEMPT: ReadonlySet<string> = new Set(EXEMPT_MARKS);
const NUMBER = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+)?(\.\d*)?\s*(%|分)?$/;

/**
 * Reads a number: text that is a number is a number, whatever its width, sign, thousands commas, 分 or %. It is not rounded:
 * only results are, and both sides of a comparison.
 */
export function readNumber(cell: unknown): Reading {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : { unreadable: cell };
  if (isBlank(cell)) return null;
  if (typeof cell !== 'string') return { unreadable: cell };
  if (isWarning(cell)) return { warning: cell };
  if (isExemptMark(cell)) return { exempt: cell };
  return numberIn(cell) ?? { unreadable: cell };
}

/** A number written out, or undefined: `８５．５`, `1,200`, `－3`, `85 分`, `30%` (0.3). No exponents: `12E5` is a code, not a score. */
export function numberIn(text: string): number | undefined {
  const [, sign = '', whole = '', fraction = '', unit = ''] = NUMBER.exec(fold(numberText(text)).trim()) ?? [];
  const digits = whole.replace(/,/g, '') + fraction;
  if (!/\d/.test(digits)) return undefined;
  const value = Number(`${sign}${digits}e${unit === '%' ? -2 : 0}`);
  return Number.isFinite(value) ? value : undefined;
}

/** Whether text carries a `%`, of any width, at its end. */
export const isPercent = (cell: unknown): cell is string => typeof cell === 'string' && /[%％]\s*$/.test(numberText(cell));

/** A cell's text as it stands, '' for what is neither text, finite number nor truth value. */
export const textOf = (cell: unknown): string =>
  typeof cell === 'string' || typeof cell === 'boolean' || Number.isFinite(cell) ? String(cell) : '';

/** A blank cell reaches a custom function as ''. Spaces alone are a blank too. */
export const isBlank = (cell: unknown): boolean =>
  cell === '' || cell === null || cell === undefined || (typeof cell === 'string' && visible(cell).trim() === '');

export const isWarning = (cell: unknown): cell is `⚠${string}` => typeof cell === 'string' && visible(cell).startsWith('⚠');

/** Whether text means "not applicable", in any case and width: it stands where a number would, and odd spaces vanish as in one. */
export const isExemptMark = (text: string): boolean => EXEMPT.has(fold(numberText(text)).trim().toUpperCase());

/** Full-width forms as plain ones, and the minus sign as a hyphen; a character stays one character. */
export function fold(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\u3000\u2212]/g, (c) =>
    c === '\u3000' ? ' ' : c === '\u2212' ? '-' : String.fromCharCode(c.charCodeAt(0) - 0xfee0),
  );
}

/** The cells of a small range or the parts of a text such as `"60,85"`, as one list. */
export const partsOf = (value: unknown, separator: RegExp): readonly unknown[] =>
  Array.isArray(value) ? value.flat() : typeof value === 'string' ? fold(visible(value)).split(separator) : isBlank(value) ? [] : [value];
