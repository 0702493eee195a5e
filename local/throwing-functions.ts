// A built-in function of Univer's that throws ends the whole calculation, of all cells. They do so where a range is no longer there: here
// its cell says so, as in Sheets, and the others are worked out.
import { ErrorType, ErrorValueObject, IFunctionService } from '@univerjs/engine-formula';
import type { Engine } from './engine';

const caught = new WeakSet<object>();

/** For all built-in functions of a workbook's engine. */
export function catchThrows({ injector }: Engine): void {
  for (const executor of injector.get(IFunctionService).getExecutors().values()) {
    if (caught.has(executor)) continue;
    caught.add(executor);
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (...values) => {
      try {
        return calculate(...values);
      } catch {
        return ErrorValueObject.create(ErrorType.REF);
      }
    };
  }
}
