// Every formula of a book: in cells, in the conditions of validation, and in conditional formats.
import type { Cell } from '../book/book';
import type { Draft } from '../book/draft';
import type { BooleanCondition, DataValidationRule } from '../book/schema';

/** `title` is that of the tab the formula stands on. */
type Rewrite = (formula: string, title: string) => string;

export function rewriteFormulas(draft: Draft, rewrite: Rewrite): void {
  for (const { properties, rows, conditionalFormats } of draft.book.sheets) {
    const { sheetId, title } = properties;
    const rules = new Map<DataValidationRule, DataValidationRule>();
    rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        const next = cell && rewriteCell(cell, title, rewrite, rules);
        if (next !== cell) draft.row(sheetId, r)[c] = next;
      });
    });
    const formats = conditionalFormats.map((format) => {
      const condition = rewriteCondition(format.booleanRule?.condition, title, rewrite);
      return condition === format.booleanRule?.condition ? format : { ...format, booleanRule: { ...format.booleanRule, condition } };
    });
    if (formats.some((format, n) => format !== conditionalFormats[n])) draft.setSheet(sheetId, { conditionalFormats: formats });
  }
}

/** Cells share their rules: each is rewritten once and stays shared. */
function rewriteCell(cell: Cell, title: string, rewrite: Rewrite, rules: Map<DataValidationRule, DataValidationRule>): Cell {
  const formula = cell.userEnteredValue?.formulaValue;
  const value = formula === undefined ? undefined : rewrite(formula, title);
  const rule = cell.dataValidation;
  if (rule && !rules.has(rule)) {
    const condition = rewriteCondition(rule.condition, title, rewrite);
    rules.set(rule, condition === rule.condition ? rule : { ...rule, condition });
  }
  const nextRule = rule && rules.get(rule);
  if (value === formula && nextRule === rule) return cell;
  return {
    ...cell,
    ...(value !== formula && { userEnteredValue: { formulaValue: value } }),
    ...(nextRule !== rule && { dataValidation: nextRule }),
  };
}

function rewriteCondition<C extends BooleanCondition | undefined>(condition: C, title: string, rewrite: Rewrite): C {
  const next = condition?.values?.map((value) => {
    const text = value.userEnteredValue;
    const changed = text?.startsWith('=') ? rewrite(text, title) : text;
    return changed === text ? value : { ...value, userEnteredValue: changed };
  });
  return next?.some((value, n) => value !== condition?.values?.[n]) ? { ...condition, values: next } : condition;
}
