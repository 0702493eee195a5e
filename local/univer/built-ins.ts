// The second seam to Univer's inside: its built-in functions, made to answer as Google's do. Reached into are the executors that its
// function service hands out (`calculate`, and SEQUENCE's `setSheetRowColumnCount`, are put in wrappers) and the private method by which an
// array compares its cells (compare-cells.ts). Univer offers no way to correct a function of its own: what it works out is kept, and
// changed only where Sheets is known to answer otherwise.
import {
  type ArrayValueObject,
  type BaseFunction,
  type BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  IFunctionService,
} from '@univerjs/engine-formula';
import type { Engine } from '../engine';
import { compareCellByCell } from './compare-cells';

const mended = new WeakSet<BaseFunction>();

/** For a workbook's engine. Throws where Univer has no such functions any more. */
export function mendBuiltIns({ injector }: Engine): void {
  compareCellByCell();
  const executors = injector.get(IFunctionService).getExecutors();
  const [map, sequence] = [executors.get('MAP'), executors.get('SEQUENCE')];
  if (!map?.calculate || !sequence?.setSheetRowColumnCount)
    throw new Error('Univer no longer hands out MAP and SEQUENCE as it did: look at local/univer/built-ins.ts');
  if (!mended.has(map)) refuseUnequalRanges(map);
  if (!mended.has(sequence)) letBeLong(sequence);
  for (const executor of executors.values()) {
    if (!mended.has(executor)) catchThrows(executor);
    mended.add(executor);
  }
}

/** One that throws ends the whole calculation, of all cells. They do so where a range is no longer there: here its cell says so, as in Sheets. */
function catchThrows(executor: BaseFunction): void {
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (...values) => {
    try {
      return calculate(...values);
    } catch {
      return ErrorValueObject.create(ErrorType.REF);
    }
  };
}

/**
 * Sheets refuses MAP as a whole where its ranges differ in size; a single cell or value beside a range is of another size too. Univer fills
 * up the smaller ones with #N/A. The other functions that take several ranges refuse it by themselves.
 */
function refuseUnequalRanges(map: BaseFunction): void {
  const calculate = map.calculate.bind(map);
  map.calculate = (...values) => {
    const sizes = new Set(values.slice(0, -1).flatMap((value) => (value.isError() ? [] : sizeOf(value))));
    return sizes.size > 1 ? ErrorValueObject.create(ErrorType.VALUE) : calculate(...values);
  };
}

function sizeOf(value: FunctionVariantType): string {
  if (!value.isReferenceObject() && !value.isArray()) return '1 × 1';
  const range = value as BaseReferenceObject | ArrayValueObject;
  return `${range.getRowCount()} × ${range.getColumnCount()}`;
}

/**
 * Univer's SEQUENCE refuses more rows than there are below its own cell, also where they are only reckoned with and spill nowhere.
 * Google's does not: here it has room, and a spill that does not fit is refused as any other is.
 */
function letBeLong(sequence: BaseFunction): void {
  const setCount = sequence.setSheetRowColumnCount.bind(sequence);
  sequence.setSheetRowColumnCount = () => setCount(ROOM, ROOM);
}
/** More than SEQUENCE makes in any case. */
const ROOM = 1e7;
