// Cells: values, formats, notes and validation, written by a field mask; and lines between them.
import type { Draft } from '../book/draft';
import { applyMask, type Mask, names, parseMask } from '../book/field-mask';
import { copiedFormula } from '../book/formulas';
import { onGrid } from '../book/ranges';
import type { Border, CellData, DataValidationRule, RowData } from '../book/schema';
import { checkValidation } from './conditions';
import { boxIn, changeCells, given, type Handlers, notHere, tidy } from './handler';
import { keptCell, keptRule } from './kept';

export const cellRequests = {
  updateCells(draft, { rows = [], fields, start, range }, context) {
    for (const { values = [] } of rows)
      for (const { dataValidation } of values) checkValidation(dataValidation?.condition, draft.book, context);
    const mask = cellMask(fields);
    if (!start && !range) throw new Error('start or range is required.');
    const { rowIndex = 0, columnIndex = 0, sheetId = 0 } = start ?? {};
    if (!range) {
      writeRows(draft, sheetId, rowIndex, columnIndex, rows, mask);
      return undefined;
    }
    const { top, left } = boxIn(draft, range);
    changeCells(draft, range, (cell) => applyMask(cell, undefined, mask)); // what the rows do not cover is cleared
    writeRows(draft, range.sheetId ?? 0, top, left, rows, mask);
    return undefined;
  },

  /** After the last row with a value; the sheet grows where it must. */
  appendCells(draft, { sheetId = 0, rows = [], fields }) {
    const { rows: before, properties } = draft.sheet(sheetId);
    let last = before.length;
    while (last > 0 && !before[last - 1]?.some((cell) => cell?.userEnteredValue)) last--;
    const rowCount = Math.max(properties.gridProperties.rowCount, last + rows.length);
    draft.setSheet(sheetId, { properties: { ...properties, gridProperties: { ...properties.gridProperties, rowCount } } });
    writeRows(draft, sheetId, last, 0, rows, cellMask(fields));
    return undefined;
  },

  repeatCell(draft, { range = {}, cell = {}, fields }, context) {
    checkValidation(cell.dataValidation?.condition, draft.book, context);
    const mask = cellMask(fields);
    const { top, left } = boxIn(draft, range);
    const model = keptCell(checkedValue(cell), draft.book.properties.locale);
    changeCells(draft, range, (old, row, column) => applyMask(old, copiedCell(model, row - top, column - left), mask));
    return undefined;
  },

  setDataValidation(draft, { range = {}, rule }, context) {
    if (rule) checkValidation(given(rule.condition, 'rule.condition'), draft.book, context);
    const { top, left } = boxIn(draft, range);
    const model = rule && keptRule(rule, draft.book.properties.locale);
    changeCells(draft, range, ({ dataValidation: _, ...rest }, row, column) =>
      model ? { ...rest, dataValidation: copiedRule(model, row - top, column - left) } : rest,
    );
    return undefined;
  },

  updateBorders(draft, { range = {}, ...sides }) {
    const { top, bottom, left, right } = boxIn(draft, range);
    changeCells(draft, range, (cell, row, column) => {
      const drawn: Readonly<Record<string, Border | undefined>> = {
        top: row === top ? sides.top : sides.innerHorizontal,
        bottom: row === bottom - 1 ? sides.bottom : sides.innerHorizontal,
        left: column === left ? sides.left : sides.innerVertical,
        right: column === right - 1 ? sides.right : sides.innerVertical,
      };
      const borders: Record<string, Border | undefined> = { ...cell.userEnteredFormat?.borders };
      for (const [side, border] of Object.entries(drawn)) {
        if (border?.style === 'NONE') delete borders[side];
        else if (border) borders[side] = border;
      }
      const { borders: _, ...format } = cell.userEnteredFormat ?? {};
      return { ...cell, userEnteredFormat: Object.keys(borders).length > 0 ? { ...format, borders } : format };
    });
    return undefined;
  },
} satisfies Handlers;

/** What Google works out itself cannot be written. */
const READ_ONLY = ['effectiveValue', 'effectiveFormat', 'formattedValue', 'hyperlink'];

function cellMask(fields: string | undefined): Mask {
  const mask = parseMask(given(fields, 'fields'));
  if (mask === true) return ALL;
  for (const field of READ_ONLY) if (names(mask, field)) throw new Error(`${field} is read-only.`);
  notHere(mask.pivotTable, 'pivot tables');
  return mask;
}
/** All that can be entered. */
const ALL: Mask = { userEnteredValue: true, userEnteredFormat: true, note: true, dataValidation: true, textFormatRuns: true };

function writeRows(draft: Draft, sheetId: number, top: number, left: number, rows: readonly RowData[], mask: Mask): void {
  const width = Math.max(0, ...rows.map(({ values = [] }) => values.length));
  if (width === 0) return;
  onGrid(draft.sheet(sheetId), {
    startRowIndex: top,
    endRowIndex: top + rows.length,
    startColumnIndex: left,
    endColumnIndex: left + width,
  });
  const { locale } = draft.book.properties;
  rows.forEach(({ values = [] }, r) => {
    const row = draft.row(sheetId, top + r);
    values.forEach((cell, c) => {
      row[left + c] = tidy(applyMask(row[left + c] ?? {}, keptCell(checkedValue(cell), locale), mask));
    });
  });
}

function checkedValue(cell: CellData): CellData {
  const value = cell.userEnteredValue;
  if (!value) return cell;
  const kinds = Object.keys(value);
  if (kinds.length > 1) throw new Error(`A value has one kind, not ${kinds.join(' and ')}.`);
  if (value.errorValue) throw new Error('errorValue is read-only.');
  if (value.formulaValue !== undefined && !value.formulaValue.startsWith('='))
    throw new Error(`A formula begins with =: ${value.formulaValue}`);
  return cell;
}

/** Relative references in what is repeated, or goes to another row, go along: in a formula and in the condition of a rule. */
export function copiedCell(cell: CellData, rows: number, columns: number): CellData {
  const formula = cell.userEnteredValue?.formulaValue;
  if (rows === 0 && columns === 0) return cell;
  return {
    ...cell,
    ...(formula !== undefined && { userEnteredValue: { formulaValue: copiedFormula(formula, rows, columns) } }),
    ...(cell.dataValidation && { dataValidation: copiedRule(cell.dataValidation, rows, columns) }),
  };
}

/** The rule itself where nothing in it is relative, so that cells share it. */
function copiedRule(rule: DataValidationRule, rows: number, columns: number): DataValidationRule {
  const values = rule.condition?.values ?? [];
  const next = values.map(({ userEnteredValue: text, ...rest }) => ({
    ...rest,
    userEnteredValue: text?.startsWith('=') ? copiedFormula(text, rows, columns) : text,
  }));
  return next.every(({ userEnteredValue }, n) => userEnteredValue === values[n]?.userEnteredValue)
    ? rule
    : { ...rule, condition: { ...rule.condition, values: next } };
}
