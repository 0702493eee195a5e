// Calls a custom function of the sources as Google would: a scalar for one cell, rows of rows for a range.
import { callFunction } from '../../src/functions/call';
import { CATALOGUE, type FunctionName } from '../../src/functions/catalogue';

export const call = (name: FunctionName, ...values: readonly unknown[]): unknown => callFunction(name, CATALOGUE[name](), values);

/** A column as Google passes it. */
export const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

/** The message of what a call throws. */
export function thrownBy(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('nothing was thrown');
}
