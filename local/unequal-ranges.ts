// Sheets refuses MAP as a whole where its ranges differ in size; a single cell or value beside a range is of another size too. Univer fills
// up the smaller ones with #N/A. The other functions that take several ranges refuse it by themselves.
import {
  type ArrayValueObject,
  type BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  IFunctionService,
} from '@univerjs/engine-formula';
import type { Engine } from './engine';

const done = new WeakSet<object>();

/** For a workbook's engine. */
export function refuseUnequalRanges({ injector }: Engine): void {
  const executor = injector.get(IFunctionService).getExecutor('MAP');
  if (!executor || done.has(executor)) return;
  done.add(executor);
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (...values) => {
    const sizes = new Set(values.slice(0, -1).flatMap((value) => (value.isError() ? [] : sizeOf(value))));
    return sizes.size > 1 ? ErrorValueObject.create(ErrorType.VALUE) : calculate(...values);
  };
}

function sizeOf(value: FunctionVariantType): string {
  if (!value.isReferenceObject() && !value.isArray()) return '1 × 1';
  const range = value as BaseReferenceObject | ArrayValueObject;
  return `${range.getRowCount()} × ${range.getColumnCount()}`;
}
