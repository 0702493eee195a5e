// Conditional formats. Univer works one out for each cell at each calculation, so only the open tab's are there; headless has none.
import { addressOf } from '../book/a1';
import type { Sheet } from '../book/book';
import type { ConditionalFormatRule } from '../book/schema';
import type { Engine } from '../engine';
import { univerRange } from './difference';
import { styleOf } from './styles';

const ADD = 'sheet.mutation.add-conditional-rule';
const DELETE = 'sheet.mutation.delete-conditional-rule';

export function changeConditionalFormats(engine: Engine, was: Sheet | undefined, is: Sheet): void {
  if (was?.conditionalFormats === is.conditionalFormats) return;
  const subUnitId = String(is.properties.sheetId);
  const idOf = (n: number) => `format${subUnitId}_${n}`;
  was?.conditionalFormats.forEach((rule, n) => {
    if (rule.booleanRule) engine.run(DELETE, { subUnitId, cfId: idOf(n) });
  });
  // Univer puts the newest first, Google's list runs from first to last
  for (const [n, rule] of [...is.conditionalFormats.entries()].reverse()) {
    const shown = rule.booleanRule && ruleOf(is, rule);
    if (shown)
      engine.run(ADD, {
        subUnitId,
        rule: { cfId: idOf(n), stopIfTrue: false, ranges: (rule.ranges ?? []).map((range) => univerRange(is, range)), rule: shown },
      });
  }
}

const NUMBERS: Readonly<Record<string, string>> = {
  NUMBER_GREATER: 'greaterThan',
  NUMBER_GREATER_THAN_EQ: 'greaterThanOrEqual',
  NUMBER_LESS: 'lessThan',
  NUMBER_LESS_THAN_EQ: 'lessThanOrEqual',
  NUMBER_EQ: 'equal',
  NUMBER_NOT_EQ: 'notEqual',
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
};

function ruleOf(sheet: Sheet, { ranges, booleanRule }: ConditionalFormatRule): object | undefined {
  const type = booleanRule?.condition?.type ?? '';
  const values = booleanRule?.condition?.values?.map(({ userEnteredValue = '' }) => userEnteredValue) ?? [];
  const style = styleOf(booleanRule?.format) ?? {};
  const operator = NUMBERS[type];
  if (operator)
    return { type: 'highlightCell', subType: 'number', operator, value: values.length > 1 ? values.map(Number) : Number(values[0]), style };
  const { startRow, startColumn } = univerRange(sheet, ranges?.[0] ?? {});
  const value = formulaOf(type, values[0] ?? '', addressOf(startRow, startColumn));
  return value === undefined ? undefined : { type: 'highlightCell', subType: 'formula', value, style };
}

/** Blanks and texts as formulas: Univer's own rules for text miss spilled cells. */
function formulaOf(type: string, value: string, cell: string): string | undefined {
  const text = `"${value.replace(/"/g, '""')}"`;
  const formulas: Readonly<Record<string, string>> = {
    CUSTOM_FORMULA: value,
    BLANK: `=LEN(${cell})=0`,
    NOT_BLANK: `=LEN(${cell})>0`,
    TEXT_EQ: `=${cell}=${text}`,
    TEXT_CONTAINS: `=ISNUMBER(SEARCH(${text},${cell}))`,
    TEXT_NOT_CONTAINS: `=ISERROR(SEARCH(${text},${cell}))`,
    TEXT_STARTS_WITH: `=LEFT(${cell},LEN(${text}))=${text}`,
    TEXT_ENDS_WITH: `=RIGHT(${cell},LEN(${text}))=${text}`,
  };
  return formulas[type];
}
