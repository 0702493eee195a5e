// Formulas are kept with `,` between arguments and `.` in numbers. Where the spreadsheet's locale has a decimal comma, people and the API
// write `;` and `,` instead, and `\` between the columns of an array.

const known = new Map<string, boolean>();

/** `zh_CN` → false, `de_DE` → true. */
export function hasDecimalComma(locale: string): boolean {
  const before = known.get(locale);
  if (before !== undefined) return before;
  const parts = new Intl.NumberFormat(locale.replace(/_/g, '-')).formatToParts(1.5);
  const found = parts.some(({ type, value }) => type === 'decimal' && value === ',');
  known.set(locale, found);
  return found;
}

/** As entered in a locale → as kept. A comma that is no decimal mark there is an error in Sheets too. */
export const keptFormula = (formula: string, locale: string): string =>
  hasDecimalComma(locale)
    ? separated(
        outsideQuotes(formula, (code) => code.replace(/(\d),(?=\d)/g, '$1.'), refuseComma),
        { ';': ',' },
        { '\\': ',' },
      )
    : separated(formula, { ';': ',' }, {});

/** As kept → as its locale shows it. */
export const shownFormula = (formula: string, locale: string): string =>
  hasDecimalComma(locale)
    ? outsideQuotes(separated(formula, { ',': ';' }, { ',': '\\' }), (code) => code.replace(/(\d)\.(?=\d)/g, '$1,'))
    : formula;

type Signs = Readonly<Record<string, string>>;

/** Other separators, between arguments and between the columns of an array: a `;` right within braces parts rows, in every locale. */
function separated(formula: string, arguments_: Signs, columns: Signs): string {
  const open: string[] = [];
  return outsideQuotes(formula, (code) =>
    code.replace(/[(){},;\\]/g, (sign) => {
      if (sign === '(' || sign === '{') open.push(sign);
      else if (sign === ')' || sign === '}') open.pop();
      return (open[open.length - 1] === '{' ? columns : arguments_)[sign] ?? sign;
    }),
  );
}

function refuseComma(code: string): void {
  if (/(^|\D),|,(\D|$)/.test(code)) throw new Error('In this locale a formula has ; between its arguments, and , is the decimal mark.');
}

/** Texts and quoted titles stay as they are. */
export function outsideQuotes(formula: string, change: (code: string) => string, check: (code: string) => void = () => {}): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, n) => {
      if (n % 2 === 1) return part;
      check(part);
      return change(part);
    })
    .join('');
}
