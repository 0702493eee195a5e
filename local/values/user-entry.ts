// What a person types, or the API gets as USER_ENTERED, as Sheets takes it: numbers, percents, dates, TRUE and FALSE, formulas, else text.
import type { Cell } from '../book/book';
import { hasDecimalComma, keptFormula } from '../book/formula-locale';
import type { CellFormat, ExtendedValue } from '../book/schema';
import { serialOf } from '../book/serial';
import { tidy } from '../requests/handler';

export type Entry = {
  /** undefined is blank. */
  readonly value: ExtendedValue | undefined;
  /** The format that such an entry brings where the cell has none. */
  readonly numberFormat?: NonNullable<CellFormat['numberFormat']>;
};

/** Into a cell as it was: where it is formatted as text, nothing but text goes in; where it shows percents, 38 is read as 38%. */
export function entryOf(typed: string | number | boolean, locale: string, { userEnteredFormat }: Cell): Entry {
  const isText = userEnteredFormat?.numberFormat?.type === 'TEXT';
  if (typed === '') return { value: undefined };
  if (typeof typed === 'boolean') return { value: { boolValue: typed } };
  if (typeof typed === 'number') return { value: isText ? { stringValue: String(typed) } : { numberValue: typed } };
  if (isText) return { value: { stringValue: typed } };
  if (typed.startsWith("'")) return { value: { stringValue: typed.slice(1) } };
  if (typed.startsWith('=') && typed.length > 1) return { value: { formulaValue: keptFormula(typed, locale) } };
  if (/^(true|false)$/i.test(typed.trim())) return { value: { boolValue: /^true$/i.test(typed.trim()) } };
  return numberIn(typed.trim(), locale, isPercent(userEnteredFormat)) ?? dateIn(typed.trim(), locale) ?? { value: { stringValue: typed } };
}

/** A number as a person types it there. */
export const typedNumber = (value: number, locale: string): string =>
  hasDecimalComma(locale) ? String(value).replace('.', ',') : String(value);

/** As it is: text stays text, whatever it looks like. */
export function rawEntry(typed: string | number | boolean): Entry {
  if (typed === '') return { value: undefined };
  if (typeof typed === 'number') return { value: { numberValue: typed } };
  return { value: typeof typed === 'boolean' ? { boolValue: typed } : { stringValue: typed } };
}

/** The cell with it in; its format stays where it has one. */
export function withEntry({ userEnteredValue: _, ...rest }: Cell, { value, numberFormat }: Entry): Cell | undefined {
  const format = rest.userEnteredFormat;
  return tidy({
    ...rest,
    ...(value && { userEnteredValue: value }),
    ...(numberFormat && !format?.numberFormat && { userEnteredFormat: { ...format, numberFormat } }),
  });
}

/** Whether a cell shows its number a hundredfold: a `%` that is no plain text in its format. */
const isPercent = (format: CellFormat | undefined): boolean =>
  format?.numberFormat?.type === 'PERCENT' || /%/.test(format?.numberFormat?.pattern?.replace(/"[^"]*"|\\./g, '') ?? '');

function numberIn(text: string, locale: string, inPercent: boolean): Entry | undefined {
  const [decimal, group] = hasDecimalComma(locale) ? [',', '.'] : ['.', ','];
  const pattern = new RegExp(`^([-+]?)(\\d{1,3}(?:\\${group}\\d{3})+|\\d+)?(?:\\${decimal}(\\d*))?(e[-+]?\\d+)?\\s?(%)?$`, 'i');
  const [match, sign = '', whole = '', fraction = '', exponent = '', percent] = pattern.exec(text) ?? [];
  if (!match || (whole === '' && fraction === '')) return undefined;
  const number = Number(`${sign}${whole.replaceAll(group, '') || '0'}.${fraction || '0'}${exponent}`);
  if (!percent && !inPercent) return { value: { numberValue: number } };
  const pattern100 = fraction === '' ? '0%' : '0.00%';
  return { value: { numberValue: Number((number / 100).toPrecision(15)) }, numberFormat: { type: 'PERCENT', pattern: pattern100 } };
}

/** `2025-03-31`, `2025/3/31`; `3/31/2025`, which most locales read day first. */
function dateIn(text: string, locale: string): Entry | undefined {
  const [, y, m, d] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? [];
  const [, a, b, year] = /^(\d{1,2})[/](\d{1,2})[/](\d{4})$/.exec(text) ?? [];
  const [month, day] = locale === 'en_US' ? [a, b] : [b, a];
  const serial = y
    ? serialOfDay(Number(y), Number(m), Number(d))
    : year
      ? serialOfDay(Number(year), Number(month), Number(day))
      : undefined;
  return serial === undefined ? undefined : { value: { numberValue: serial }, numberFormat: { type: 'DATE', pattern: 'yyyy-mm-dd' } };
}

/** As a serial number; undefined where the calendar has no such day. */
function serialOfDay(year: number, month: number, day: number): number | undefined {
  const ms = Date.UTC(year, month - 1, day);
  const date = new Date(ms);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? serialOf(ms) : undefined;
}
