// What a spreadsheet's locale changes in a formula: where the comma is the decimal mark, arguments are parted by `;`.

/** Languages that write 1,5 for one and a half; a test holds the list to Unicode's data. */
const COMMA = 'az be bg ca cs da de el es fi fr hr hu hy id it ka kk lt lv nb nl nn no pl pt ro ru sk sl sr sv tr uk vi';
/** Locales that differ from the rest of their language. */
const EXCEPTIONS: Readonly<Record<string, boolean>> = { de_CH: false, es_MX: false, en_ZA: true };

/** `locale` as a spreadsheet names it, such as `zh_CN`. */
export function hasDecimalComma(locale: string): boolean {
  return EXCEPTIONS[locale] ?? COMMA.split(' ').includes(locale.split('_')[0] ?? '');
}

/** A formula written with `,` and `.`, in the form that the locale wants. Text in quotes stays as it is. */
export function localFormula(formula: string, locale: string): string {
  if (!hasDecimalComma(locale)) return formula;
  return outsideQuotes(formula, (code) => code.replace(/,\s?/g, '; ').replace(/(\d)\.(\d)/g, '$1,$2'));
}

/** Changes a formula's code, leaving text in double quotes and tab titles in single ones alone. */
export const outsideQuotes = (formula: string, change: (code: string) => string): string =>
  formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, n) => (n % 2 === 0 ? change(part) : part))
    .join('');
