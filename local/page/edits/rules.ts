// Whether what was typed meets the cell's rule, asked while it already stands in the cell.
import { ICalculateFormulaService } from '@univerjs/engine-formula';
import { quoteTitle } from '../../book/a1';
import { type Cell, sheetById } from '../../book/book';
import { findRange } from '../../book/ranges';
import { meetsRule } from '../../book/validation';
import type { Host } from '../../host';
import type { Value } from '../../requests/handler';
import { idle, settled } from './idle';

/** A rule by formula is worked out by itself, not with the whole workbook. */
export async function meetsItsRule(host: Host, sheetId: number, row: number, column: number, cell: Cell): Promise<boolean> {
  const rule = cell.dataValidation;
  const entered = cell.userEnteredValue;
  if (!rule?.strict || !entered) return true;
  const type = rule.condition?.type;
  if (entered.formulaValue !== undefined || type === 'ONE_OF_RANGE') await settled(host.files.calculation);
  const sheet = sheetById(host.book, sheetId);
  const { reader } = host.files;
  const value = entered.numberValue ?? entered.boolValue ?? entered.stringValue ?? reader.value(sheet, row, column);
  const shown = typeof value === 'string' ? value : reader.shown(sheet, row, column);
  const formula = type === 'CUSTOM_FORMULA' ? await calculated(host, sheetId, rule.condition?.values?.[0]?.userEnteredValue ?? '') : '';
  return meetsRule(rule, value, shown, {
    formula: () => formula,
    list: (range) => {
      const { sheet: there, box } = findRange(host.book, range.includes('!') ? range : `${quoteTitle(sheet.properties.title)}!${range}`);
      const texts: string[] = [];
      for (let r = box.top; r < box.bottom; r++) for (let c = box.left; c < box.right; c++) texts.push(reader.shown(there, r, c));
      return texts.filter((text) => text !== '');
    },
  });
}

/** Univer has one place to work in: nothing else may be calculating. */
async function calculated({ engine, files }: Host, sheetId: number, formula: string): Promise<Value> {
  const { unitId, injector } = engine;
  await idle(files.calculation);
  const results = await injector.get(ICalculateFormulaService).executeFormulas({ [unitId]: { [sheetId]: { 0: { 0: [formula] } } } });
  const value = results[unitId]?.[sheetId]?.[0]?.[0]?.[0]?.value;
  return value === true || value === false || typeof value === 'number' || typeof value === 'string' ? value : '';
}
