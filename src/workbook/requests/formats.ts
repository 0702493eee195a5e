// How looks, validation and conditional formats become requests.
import { localFormula } from '../../i18n/locale';
import { type CellLook, CONDITION_LOOKS, LOOKS } from '../looks';
import type { Condition, Looks, Rule } from '../tab';
import { type Request, rgb } from './request';

type Schema<K extends keyof Schemas> = Schemas[K];
type Schemas = {
  CellFormat: GoogleAppsScript.Sheets.Schema.CellFormat;
  GridRange: GoogleAppsScript.Sheets.Schema.GridRange;
  BooleanCondition: GoogleAppsScript.Sheets.Schema.BooleanCondition;
};

/** A cell's whole format: what a look does not say is as Sheets has it. Everything stands in the middle of its row. */
export function formatOf({ look, format, align }: Looks): Schema<'CellFormat'> {
  const is: CellLook = LOOKS[look];
  const side = align ?? is.align;
  return {
    verticalAlignment: 'MIDDLE',
    ...(is.wrap ? { wrapStrategy: 'WRAP' } : {}),
    ...(side ? { horizontalAlignment: side } : {}),
    ...(is.fill ? { backgroundColorStyle: { rgbColor: rgb(is.fill) } } : {}),
    textFormat: textFormat(is),
    ...bordersOf(is),
    ...numberFormat(format ?? (look === 'inputText' ? TEXT : undefined)),
  };
}

/** Words that somebody types stay words: `=1+1`, `-late` and `1/2` too. */
const TEXT = '@';

const numberFormat = (pattern: string | undefined): Pick<Schema<'CellFormat'>, 'numberFormat'> =>
  pattern ? { numberFormat: { type: numberType(pattern), pattern } } : {};

const textFormat = ({ text, size, bold, italic, strike }: CellLook) => ({
  foregroundColorStyle: { rgbColor: rgb(text) },
  ...(size ? { fontSize: size } : {}),
  ...(bold ? { bold } : {}),
  ...(italic ? { italic } : {}),
  ...(strike ? { strikethrough: strike } : {}),
});

function bordersOf({ edge, under }: CellLook): Pick<Schema<'CellFormat'>, 'borders'> {
  const line = (hex: string) => ({ style: 'SOLID', colorStyle: { rgbColor: rgb(hex) } });
  // neighbours share an edge: the quiet ones draw it once, an input all around, or a neighbour would draw over it
  if (edge === LOOKS.input.edge) return { borders: { top: line(edge), bottom: line(edge), left: line(edge), right: line(edge) } };
  if (edge) return { borders: { bottom: line(edge), right: line(edge) } };
  return under ? { borders: { bottom: line(under) } } : {};
}

const numberType = (format: string): string =>
  format === TEXT ? 'TEXT' : /y|d/.test(format) ? 'DATE' : format.includes('%') ? 'PERCENT' : 'NUMBER';

const typed = (texts: readonly string[]): { userEnteredValue: string }[] => texts.map((userEnteredValue) => ({ userEnteredValue }));

export const ruleRequest = (rule: Rule, range: Schema<'GridRange'>, locale: string): Request => ({
  setDataValidation: {
    range,
    rule: {
      condition: conditionOf(rule, locale),
      strict: rule.strict,
      inputMessage: rule.message,
      ...(showsList(rule) ? { showCustomUi: true } : {}),
    },
  },
});

const showsList = ({ kind }: Rule): boolean => kind === 'list' || kind === 'range';

function conditionOf(rule: Rule, locale: string): Schema<'BooleanCondition'> {
  switch (rule.kind) {
    case 'formula':
      return { type: 'CUSTOM_FORMULA', values: typed([localFormula(rule.formula, locale)]) };
    case 'list':
      return { type: 'ONE_OF_LIST', values: typed(rule.values) };
    case 'range':
      return { type: 'ONE_OF_RANGE', values: typed([rule.range]) };
    case 'tick':
      return { type: 'BOOLEAN' };
    case 'date':
      return { type: 'DATE_IS_VALID' };
    case 'number':
      return { type: 'NUMBER_BETWEEN', values: typed([String(rule.min), String(rule.max)]) };
  }
}

export const conditionRequest = ({ formula, look }: Condition, ranges: Schema<'GridRange'>[], index: number, locale: string): Request => {
  const is = CONDITION_LOOKS[look];
  return {
    addConditionalFormatRule: {
      index,
      rule: {
        ranges,
        booleanRule: {
          condition: { type: 'CUSTOM_FORMULA', values: typed([localFormula(formula, locale)]) },
          format: { ...(is.fill ? { backgroundColorStyle: { rgbColor: rgb(is.fill) } } : {}), textFormat: textFormat(is) },
        },
      },
    },
  };
};
