// Part of the second seam (built-ins.ts). Univer finds which cells of an array equal a value from an index by value, and the index is wrong:
// what a formula builds (VSTACK, FILTER, CHOOSECOLS) is filed under the formula's own cell, so that one such array is taken for another; and 0,
// a blank and text that is a number pass as one. Here an array is filed under itself, and only text that is no number is looked up.
import { ArrayValueObject, type BaseValueObject } from '@univerjs/engine-formula';

type Compare = (this: ArrayValueObject, value: BaseValueObject, column: number, ...rest: readonly unknown[]) => void;
type Patched = { _batchOperatorValue: Compare };

/** Where an array says it stands. */
type Standing = readonly [unitId: string, sheetId: string, row: number, column: number];
const NOWHERE: Standing = ['', '', -1, -1];

/** As the private method takes them: the value, the column, where results go, the kind of comparison, the operator, whether case counts. */
const ARGUMENTS = 6;

let done = false;
let filed = 0;
const standings = new WeakMap<ArrayValueObject, Standing>();

/** For all workbooks of the process. */
export function compareCellByCell(): void {
  if (done) return;
  const patched = ArrayValueObject.prototype as unknown as Patched; // private to Univer
  const compare = patched._batchOperatorValue;
  if (compare?.length !== ARGUMENTS)
    throw new Error('Univer no longer compares the cells of an array as it did: look at local/univer/compare-cells.ts');
  done = true;
  patched._batchOperatorValue = function (value, column, ...rest) {
    const [, , operator] = rest;
    const before: Standing = [this.getUnitId(), this.getSheetId(), this.getCurrentRow(), this.getCurrentColumn()];
    stand(this, operator === '=' && isPlainText(value) ? standingOf(this) : NOWHERE);
    compare.call(this, value, column, ...rest);
    stand(this, before);
  };
}

const isPlainText = (value: BaseValueObject): boolean => {
  const text = value.isString() ? String(value.getValue()) : '';
  return text.trim() !== '' && !Number.isFinite(Number(text));
};

function standingOf(array: ArrayValueObject): Standing {
  const known = standings.get(array) ?? [`array ${++filed}`, '', 0, 0];
  standings.set(array, known);
  return known;
}

function stand(array: ArrayValueObject, [unitId, sheetId, row, column]: Standing): void {
  array.setUnitId(unitId);
  array.setSheetId(sheetId);
  array.setCurrent(row, column);
}
