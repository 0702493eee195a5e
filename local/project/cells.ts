// Cells: their values, formulas and styles.
import { CellValueType, type ICellData, type IObjectMatrixPrimitiveType, type IStyleData } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { Cell, Sheet } from '../book/book';
import type { ExtendedValue } from '../book/schema';
import type { Engine } from '../engine';
import { bandAt, eachBandedCell } from './banding';
import { eachDifference } from './difference';
import { DEFAULT_STYLE, replacing, styleOf } from './styles';

type Matrix = IObjectMatrixPrimitiveType<ICellData>;

/** All cells of a new sheet. Styles go by number, so that equal ones are one. */
export function allCells(engine: Engine, sheet: Sheet): Matrix {
  const numbers = new Map<string, string>();
  const numberOf = (style: object): string => {
    const key = JSON.stringify(style);
    const number = numbers.get(key) ?? engine.workbook.getStyles().setValue(style) ?? '';
    numbers.set(key, number);
    return number;
  };
  const cells: Matrix = {};
  const add = (cell: Cell, row: number, column: number) => {
    const style = lookOf(cell, bandAt(sheet, row, column));
    put(cells, row, column, { ...content(cell.userEnteredValue), ...(style && { s: numberOf(style) }) });
  };
  sheet.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell) add(cell, r, c);
    });
  });
  eachBandedCell(sheet, (row, column) => {
    if (!cells[row]?.[column]) add({}, row, column);
  });
  return cells;
}

/** Sends the cells that differ, whole: Univer merges what it is given, so what is gone goes as null. */
export function changeCells(engine: Engine, was: Sheet, is: Sheet): void {
  const cells: Matrix = {};
  const touch = (row: number, column: number) => {
    const cell = is.rows[row]?.[column] ?? {};
    const style = lookOf(cell, bandAt(is, row, column));
    put(cells, row, column, { ...NOTHING, ...content(cell.userEnteredValue), s: replacing(style) });
  };
  eachDifference(was.rows, is.rows, (row, before = [], after = []) => eachDifference(before, after, (column) => touch(row, column)));
  if (was.bandedRanges !== is.bandedRanges) for (const sheet of [was, is]) eachBandedCell(sheet, touch);
  if (Object.keys(cells).length > 0) engine.run(SetRangeValuesMutation.id, { subUnitId: String(is.properties.sheetId), cellValue: cells });
}

/** Where there is a rule, Univer draws the cell in its own way and knows nothing of the sheet's default style. */
function lookOf({ dataValidation, userEnteredFormat }: Cell, band: string | undefined): IStyleData | undefined {
  const style = styleOf(userEnteredFormat, band);
  return dataValidation ? { ...DEFAULT_STYLE, ...style } : style;
}

const NOTHING: ICellData = { v: null, f: null, si: null, p: null, t: null };

function content({ formulaValue, numberValue, boolValue, stringValue }: ExtendedValue = {}): ICellData {
  if (formulaValue !== undefined) return { f: formulaValue };
  if (numberValue !== undefined) return { v: numberValue, t: CellValueType.NUMBER };
  if (boolValue !== undefined) return { v: boolValue ? 1 : 0, t: CellValueType.BOOLEAN };
  return stringValue === undefined ? {} : { v: stringValue, t: CellValueType.STRING };
}

function put(cells: Matrix, row: number, column: number, cell: ICellData): void {
  const line = cells[row] ?? {};
  line[column] = cell;
  cells[row] = line;
}
