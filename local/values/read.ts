// One cell's value: what is entered comes from the Book, what a formula gives from Univer.
import { CellValueType, type ICellData, numfmt } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Book, Cell, Row, Sheet } from '../book/book';
import type { BoxOn } from '../book/ranges';
import type { Engine } from '../engine';
import { patternOf } from '../project/styles';
import type { Value } from '../requests/handler';

export type Reader = {
  /** '' for a blank; a number, text or boolean; an error is its text. */
  readonly value: (sheet: Sheet, row: number, column: number) => Value;
  /** As the cell shows it. */
  readonly shown: (sheet: Sheet, row: number, column: number) => string;
  /** The number format that applies: the cell's own, or what its formula brings. */
  readonly pattern: (sheet: Sheet, row: number, column: number) => string | undefined;
};

/** `settled` says whether formulas have been calculated since the last write. */
export function readerOf({ injector, unitId, workbook }: Engine, settled: () => boolean): Reader {
  const model = injector.get(FormulaDataModel);

  const calculated = (sheet: Sheet, row: number, column: number, hasFormula: boolean): ICellData | undefined => {
    if (!settled() && (hasFormula || hasFormulas(sheet.rows)))
      throw new Error('A value was read after a write in the same operation: its formulas have not been calculated.');
    const id = String(sheet.properties.sheetId);
    if (hasFormula) return workbook.getSheetBySheetId(id)?.getCellRaw(row, column) ?? undefined;
    return model.getArrayFormulaCellData()[unitId]?.[id]?.[row]?.[column] ?? undefined;
  };

  const value: Reader['value'] = (sheet, row, column) => {
    const entered = sheet.rows[row]?.[column]?.userEnteredValue;
    if (entered && entered.formulaValue === undefined) return plain(entered);
    const cell = calculated(sheet, row, column, entered !== undefined);
    const result = cell?.v;
    if (result === undefined || result === null) return '';
    if (cell?.t === CellValueType.BOOLEAN) return Boolean(result);
    return ERRORS[String(result)] ?? result;
  };

  const pattern: Reader['pattern'] = (sheet, row, column) => {
    const cell = sheet.rows[row]?.[column];
    const own = cell?.userEnteredFormat?.numberFormat;
    if (own) return patternOf(own);
    if (cell?.userEnteredValue && cell.userEnteredValue.formulaValue === undefined) return undefined;
    const raw = calculated(sheet, row, column, cell?.userEnteredValue !== undefined);
    return workbook.getStyles().getStyleByCell(raw)?.n?.pattern;
  };

  return {
    value,
    pattern,
    shown: (sheet, row, column) => {
      const result = value(sheet, row, column);
      if (typeof result === 'boolean') return result ? 'TRUE' : 'FALSE';
      if (typeof result === 'string') return result;
      const format = pattern(sheet, row, column);
      return format && format !== 'General' ? numfmt.format(format, result) : String(Number(result.toPrecision(10)));
    },
  };
}

/** Sheets' words for errors that Univer calls otherwise. */
const ERRORS: Readonly<Record<string, string>> = { '#SPILL!': '#REF!', '#CYCLE!': '#REF!', '#CALC!': '#N/A' };

const plain = ({ numberValue, boolValue, stringValue }: NonNullable<Cell['userEnteredValue']>): Value =>
  numberValue ?? boolValue ?? stringValue ?? '';

const known = new WeakMap<readonly Row[], boolean>();

/** Whether a sheet has any formula: only then can a blank cell hold a spilled value. */
function hasFormulas(rows: readonly Row[]): boolean {
  const found = known.get(rows) ?? rows.some((row) => row.some((cell) => cell?.userEnteredValue?.formulaValue !== undefined));
  known.set(rows, found);
  return found;
}

/** A range's values, row by row. */
export function valuesIn(reader: Reader, { sheet, box }: BoxOn): Value[][] {
  const each = <T>(count: number, at: (n: number) => T) => Array.from({ length: count }, (_, n) => at(n));
  return each(box.bottom - box.top, (r) => each(box.right - box.left, (c) => reader.value(sheet, box.top + r, box.left + c)));
}

/** The values of a whole book, for those who look at it from outside: by `title!row,column`. */
export function allValues(book: Book, reader: Reader): Map<string, Value> {
  const values = new Map<string, Value>();
  for (const sheet of book.sheets) {
    const { title, gridProperties } = sheet.properties;
    for (let row = 0; row < gridProperties.rowCount; row++)
      for (let column = 0; column < gridProperties.columnCount; column++) {
        const value = reader.value(sheet, row, column);
        if (value !== '') values.set(`${title}!${row},${column}`, value);
      }
  }
  return values;
}
