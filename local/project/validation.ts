// Data validation: cells with one rule between them become one rule of Univer's over their rectangles.
import type { IRange } from '@univerjs/core';
import type { Sheet } from '../book/book';
import { relativeForm } from '../book/formulas';
import type { DataValidationRule } from '../book/schema';
import type { Engine } from '../engine';

type Group = { readonly rule: DataValidationRule; readonly ranges: IRange[] };
/** What is in Univer now, by sheet: its groups as a text, and the ids of its rules. */
export type ShownRules = Map<number, { readonly key: string; readonly ids: readonly string[] }>;

const ADD = 'data-validation.mutation.addRule';
const REMOVE = 'data-validation.mutation.removeRule';
let serial = 0;

export function changeValidation(engine: Engine, sheet: Sheet, shown: ShownRules): void {
  const { sheetId } = sheet.properties;
  const groups = groupsOf(sheet);
  const key = JSON.stringify([...groups]);
  if ((shown.get(sheetId)?.key ?? '[]') === key) return;
  removeValidation(engine, sheetId, shown);
  const rules = [...groups.values()].map(({ rule, ranges }) => ({ uid: `rule${++serial}`, ranges, ...ruleOf(rule) }));
  if (rules.length > 0) engine.run(ADD, { subUnitId: String(sheetId), rule: rules });
  shown.set(sheetId, { key, ids: rules.map(({ uid }) => uid) });
}

export function removeValidation(engine: Engine, sheetId: number, shown: ShownRules): void {
  const ids = shown.get(sheetId)?.ids ?? [];
  if (ids.length > 0) engine.run(REMOVE, { subUnitId: String(sheetId), ruleId: ids });
  shown.delete(sheetId);
}

/** Runs in a row, joined downwards. A rule with a formula is one for all cells where it is the same as seen from each. */
function groupsOf(sheet: Sheet): Map<string, Group> {
  const groups = new Map<string, Group>();
  sheet.rows.forEach((row, r) => {
    for (let c = 0; c < row.length; c++) {
      const rule = row[c]?.dataValidation;
      if (!rule) continue;
      const key = keyOf(rule, r, c);
      let end = c;
      for (let next = row[end + 1]?.dataValidation; next && keyOf(next, r, end + 1) === key; next = row[end + 1]?.dataValidation) end++;
      const group = groups.get(key) ?? { rule, ranges: [] };
      groups.set(key, group);
      const above = group.ranges.find((range) => range.endRow === r - 1 && range.startColumn === c && range.endColumn === end);
      if (above) above.endRow = r;
      else group.ranges.push({ startRow: r, endRow: r, startColumn: c, endColumn: end });
      c = end;
    }
  });
  return groups;
}

const keys = new WeakMap<DataValidationRule, string>();

function keyOf(rule: DataValidationRule, row: number, column: number): string {
  const known = keys.get(rule);
  if (known !== undefined) return known;
  const values = rule.condition?.values ?? [];
  const relative = values.map(({ userEnteredValue: text = '' }) => (text.startsWith('=') ? relativeForm(text, row, column) : text));
  const key = JSON.stringify({ ...rule, relative, condition: { type: rule.condition?.type } });
  const isTheSameEverywhere = values.every(({ userEnteredValue: text = '' }, n) => relative[n] === text);
  if (isTheSameEverywhere) keys.set(rule, key);
  return key;
}

/** The conditions that Univer has; of the others it shows the message only. */
function ruleOf(rule: DataValidationRule): object {
  const [first, second] = rule.condition?.values?.map(({ userEnteredValue }) => userEnteredValue) ?? [];
  const kinds: Readonly<Record<string, object>> = {
    ONE_OF_LIST: { type: 'list', formula1: rule.condition?.values?.map(({ userEnteredValue }) => userEnteredValue).join(',') },
    ONE_OF_RANGE: { type: 'list', formula1: first },
    BOOLEAN: { type: 'checkbox', formula1: first, formula2: second },
    CUSTOM_FORMULA: { type: 'custom', formula1: first },
    NUMBER_BETWEEN: { type: 'decimal', operator: 'between', formula1: first, formula2: second },
    NUMBER_NOT_BETWEEN: { type: 'decimal', operator: 'notBetween', formula1: first, formula2: second },
    NUMBER_EQ: { type: 'decimal', operator: 'equal', formula1: first },
    NUMBER_NOT_EQ: { type: 'decimal', operator: 'notEqual', formula1: first },
    NUMBER_GREATER: { type: 'decimal', operator: 'greaterThan', formula1: first },
    NUMBER_GREATER_THAN_EQ: { type: 'decimal', operator: 'greaterThanOrEqual', formula1: first },
    NUMBER_LESS: { type: 'decimal', operator: 'lessThan', formula1: first },
    NUMBER_LESS_THAN_EQ: { type: 'decimal', operator: 'lessThanOrEqual', formula1: first },
    DATE_IS_VALID: { type: 'date', operator: 'greaterThan', formula1: '1' },
  };
  return {
    errorStyle: rule.strict ? 1 : 2,
    renderMode: 1, // an arrow, as Sheets gives to a rule that a script sets
    showErrorMessage: true,
    error: rule.inputMessage,
    prompt: rule.inputMessage,
    allowBlank: true,
    showDropDown: rule.showCustomUi ?? true,
    ...(kinds[rule.condition?.type ?? ''] ?? { type: 'any' }),
  };
}
