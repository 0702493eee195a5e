// The conditions of rules: how many values each takes, where it may be used, and what its formula may not do.
import type { Book } from '../book/book';
import { sheetsNamedIn } from '../book/formulas';
import { findRange } from '../book/ranges';
import type { BooleanCondition, CellFormat } from '../book/schema';
import type { Context } from './handler';

type Use = 'validation' | 'format' | 'both';
/** Values: the fewest and the most. */
const CONDITIONS: Readonly<Record<string, readonly [fewest: number, most: number, use: Use]>> = {
  NUMBER_GREATER: [1, 1, 'both'],
  NUMBER_GREATER_THAN_EQ: [1, 1, 'both'],
  NUMBER_LESS: [1, 1, 'both'],
  NUMBER_LESS_THAN_EQ: [1, 1, 'both'],
  NUMBER_EQ: [1, 1, 'both'],
  NUMBER_NOT_EQ: [1, 1, 'both'],
  NUMBER_BETWEEN: [2, 2, 'both'],
  NUMBER_NOT_BETWEEN: [2, 2, 'both'],
  TEXT_CONTAINS: [1, 1, 'both'],
  TEXT_NOT_CONTAINS: [1, 1, 'both'],
  TEXT_STARTS_WITH: [1, 1, 'format'],
  TEXT_ENDS_WITH: [1, 1, 'format'],
  TEXT_EQ: [1, 1, 'both'],
  TEXT_IS_EMAIL: [0, 0, 'validation'],
  TEXT_IS_URL: [0, 0, 'validation'],
  DATE_EQ: [1, 1, 'both'],
  DATE_BEFORE: [1, 1, 'both'],
  DATE_AFTER: [1, 1, 'both'],
  DATE_ON_OR_BEFORE: [1, 1, 'validation'],
  DATE_ON_OR_AFTER: [1, 1, 'validation'],
  DATE_BETWEEN: [2, 2, 'validation'],
  DATE_NOT_BETWEEN: [2, 2, 'validation'],
  DATE_IS_VALID: [0, 0, 'validation'],
  ONE_OF_RANGE: [1, 1, 'validation'],
  ONE_OF_LIST: [1, Number.POSITIVE_INFINITY, 'validation'],
  BLANK: [0, 0, 'format'],
  NOT_BLANK: [0, 0, 'format'],
  CUSTOM_FORMULA: [1, 1, 'both'],
  BOOLEAN: [0, 2, 'validation'],
};

/** Of data validation. `undefined` is no rule. */
export function checkValidation(condition: BooleanCondition | undefined, book: Book, { customFunctions }: Context): void {
  if (!condition) return;
  checkUse(condition, 'validation');
  checkFunctions(condition, customFunctions);
  if (condition.type === 'ONE_OF_RANGE') findRange(book, (condition.values?.[0]?.userEnteredValue ?? '').replace(/^=/, ''));
}

/** Of a conditional format on the sheet with this title, the only one that its formula may name. */
export function checkFormatting(condition: BooleanCondition, title: string, { customFunctions }: Context): void {
  checkUse(condition, 'format');
  checkFunctions(condition, customFunctions);
  for (const text of formulasIn(condition)) {
    const other = sheetsNamedIn(text).find((named) => named !== title);
    if (other) throw new Error(`Conditional format rule cannot reference a different sheet: ${other}. Use INDIRECT.`);
  }
}

/** A conditional format sets colours and how letters are drawn, and nothing else. */
export function checkFormat({ backgroundColor: _, backgroundColorStyle: __, textFormat = {}, ...others }: CellFormat): void {
  const { bold, italic, strikethrough, underline, foregroundColor, foregroundColorStyle, ...more } = textFormat;
  const [field] = Object.keys({ ...others, ...more });
  if (field) throw new Error(`A conditional format cannot set ${field}: only bold, italic, underline, strikethrough and the two colours.`);
}

function checkUse({ type = '', values = [] }: BooleanCondition, use: Use): void {
  const [fewest, most, where] = CONDITIONS[type] ?? [0, 0, undefined];
  if (where !== use && where !== 'both')
    throw new Error(
      `The condition ${type || 'without a type'} is not for ${use === 'format' ? 'conditional formats' : 'data validation'}.`,
    );
  if (values.length < fewest || values.length > most)
    throw new Error(`The condition ${type} takes ${fewest === most ? fewest : `${fewest} to ${most}`} values, not ${values.length}.`);
}

const formulasIn = ({ values = [] }: BooleanCondition): string[] =>
  values.map(({ userEnteredValue = '' }) => userEnteredValue).filter((text) => text.startsWith('='));

function checkFunctions(condition: BooleanCondition, customFunctions: ReadonlySet<string>): void {
  for (const text of formulasIn(condition)) {
    const code = text.replace(/"(?:[^"]|"")*"/g, '""');
    const names = [...code.matchAll(/([A-Za-z_][\w.]*)\s*\(/g)].map(([, name = '']) => name.toUpperCase());
    const called = names.find((name) => customFunctions.has(name));
    if (called) throw new Error(`The formula of a rule cannot call the custom function ${called}: ${text}`);
  }
}
