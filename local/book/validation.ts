// Whether what is entered into a cell meets its rule. A formula's answer, and cells elsewhere, are asked of the caller.
import type { Value } from '../requests/handler';
import type { DataValidationRule } from './schema';
import { serialOf } from './serial';

type Ask = {
  /** The cells of an A1 range, as they show. */
  readonly list: (range: string) => readonly string[];
  /** What a formula gives; asked only for CUSTOM_FORMULA. */
  readonly formula: (formula: string) => Value;
};

/** `shown` is how the value looks once it is in. Blank always passes. */
export function meetsRule({ condition }: DataValidationRule, value: Value, shown: string, ask: Ask): boolean {
  const values = condition?.values?.map(({ userEnteredValue = '' }) => userEnteredValue) ?? [];
  const [first = '', second = ''] = values;
  if (value === '') return true;
  const number = typeof value === 'number' ? value : Number.NaN;
  const text = String(value);
  const [low, high] = [limit(first), limit(second)];
  switch (condition?.type) {
    case 'NUMBER_GREATER':
      return number > low;
    case 'NUMBER_GREATER_THAN_EQ':
      return number >= low;
    case 'NUMBER_LESS':
      return number < low;
    case 'NUMBER_LESS_THAN_EQ':
      return number <= low;
    case 'NUMBER_EQ':
      return number === low;
    case 'NUMBER_NOT_EQ':
      return typeof value === 'number' && number !== low;
    case 'NUMBER_BETWEEN':
      return number >= low && number <= high;
    case 'NUMBER_NOT_BETWEEN':
      return number < low || number > high;
    case 'ONE_OF_LIST':
      return values.includes(shown) || values.includes(text);
    case 'ONE_OF_RANGE':
      return ask.list(first.replace(/^=/, '')).some((each) => each === shown || each === text);
    case 'BOOLEAN':
      return values.length === 0 ? typeof value === 'boolean' : values.includes(shown);
    case 'CUSTOM_FORMULA': {
      const answer = ask.formula(first);
      return answer === true || (typeof answer === 'number' && answer !== 0);
    }
    case 'TEXT_CONTAINS':
      return text.toLowerCase().includes(first.toLowerCase());
    case 'TEXT_NOT_CONTAINS':
      return !text.toLowerCase().includes(first.toLowerCase());
    case 'TEXT_EQ':
      return text.toLowerCase() === first.toLowerCase();
    case 'TEXT_IS_EMAIL':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
    case 'TEXT_IS_URL':
      return /^(https?|ftp|mailto):\S+$/i.test(text);
    case 'DATE_IS_VALID':
      return typeof value === 'number' && value >= 0;
    case 'DATE_AFTER':
      return number > low;
    case 'DATE_ON_OR_AFTER':
      return number >= low;
    case 'DATE_BEFORE':
      return number < low;
    case 'DATE_ON_OR_BEFORE':
      return number <= low;
    case 'DATE_BETWEEN':
      return number >= low && number <= high;
    default:
      throw new Error(`The local host does not implement validation by ${condition?.type}.`);
  }
}

/** A number, or a date as its serial number. */
function limit(text: string): number {
  const [, y, m, d] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  return y ? serialOf(Date.UTC(Number(y), Number(m) - 1, Number(d))) : Number(text || Number.NaN);
}
