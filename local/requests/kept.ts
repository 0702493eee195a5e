// Formulas as a book keeps them, out of requests that hold them as the spreadsheet's locale writes them.
import { keptFormula } from '../book/formula-locale';
import type { BooleanCondition, CellData, ConditionalFormatRule, DataValidationRule } from '../book/schema';

/** The cell itself where nothing in it differs. */
export function keptCell(cell: CellData, locale: string): CellData {
  const formula = cell.userEnteredValue?.formulaValue;
  const kept = formula === undefined ? undefined : keptFormula(formula, locale);
  const rule = cell.dataValidation && keptRule(cell.dataValidation, locale);
  if (kept === formula && rule === cell.dataValidation) return cell;
  return { ...cell, ...(kept !== undefined && { userEnteredValue: { formulaValue: kept } }), ...(rule && { dataValidation: rule }) };
}

export function keptRule(rule: DataValidationRule, locale: string): DataValidationRule {
  const condition = keptCondition(rule.condition, locale);
  return condition === rule.condition ? rule : { ...rule, condition };
}

export function keptFormat(rule: ConditionalFormatRule, locale: string): ConditionalFormatRule {
  const condition = keptCondition(rule.booleanRule?.condition, locale);
  return condition === rule.booleanRule?.condition ? rule : { ...rule, booleanRule: { ...rule.booleanRule, condition } };
}

function keptCondition<C extends BooleanCondition | undefined>(condition: C, locale: string): C {
  const values = condition?.values?.map((value) => {
    const text = value.userEnteredValue;
    const kept = text?.startsWith('=') ? keptFormula(text, locale) : text;
    return kept === text ? value : { ...value, userEnteredValue: kept };
  });
  return values?.some((value, n) => value !== condition?.values?.[n]) ? { ...condition, values } : condition;
}
