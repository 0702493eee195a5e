// Apps Script's custom functions in Univer's formula engine, with Google's conventions for what goes in and comes out.
//
// Not by Univer's own registerFunction: there a throw ends the whole calculation, blanks come as 0 and a single cell as [[value]].
import { numfmt } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  ValueObjectFactory,
} from '@univerjs/engine-formula';
import { msOf, serialOf } from './book/serial';
import type { Engine } from './engine';
import { isDate } from './other-world';

export type CustomFunction = (...values: readonly unknown[]) => unknown;
/** Where a call stands; row and column from 0. */
export type Place = { readonly sheetId: string; readonly row: number; readonly column: number };
/** Runs a call as the host does: within its limits, and keeping what it throws. */
type Runner = (name: string, place: Place, call: () => unknown) => unknown;

/** A name that is a built-in function's stays the built-in's, as in Sheets. */
export function registerCustomFunctions(engine: Engine, functions: Readonly<Record<string, CustomFunction>>, run: Runner): void {
  const service = engine.injector.get(IFunctionService);
  for (const [name, fn] of Object.entries(functions)) {
    if (service.hasExecutor(name)) throw new Error(`${name} is the name of a built-in function: Sheets would never call the script's.`);
    service.registerExecutors(custom(name, fn, run));
  }
}

function custom(name: string, fn: CustomFunction, run: Runner): BaseFunction {
  class Custom extends BaseFunction {
    override calculate(...values: BaseValueObject[]): BaseValueObject {
      const place = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
      try {
        return toEngine(run(name, place, () => fn(...values.map(fromEngine))));
      } catch {
        return ErrorValueObject.create('#ERROR!' as ErrorType); // Sheets' word for what a script throws
      }
    }
  }
  const executor = new Custom(name);
  executor.minParams = -1; // a script's function takes as many arguments as it is given
  executor.maxParams = -1;
  return executor;
}

/** One cell → its value, a range → rows of rows. */
function fromEngine(value: BaseValueObject): unknown {
  if (!value.isArray()) return scalarFrom(value);
  const rows = (value as ArrayValueObject).getArrayValue().map((row) => row.map((cell) => scalarFrom(cell ?? undefined)));
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

/** A blank is '', an error its text, a number that is formatted as a date a Date. */
function scalarFrom(value: BaseValueObject | undefined): unknown {
  if (!value || value.isNull()) return '';
  if (value.isError()) return (value as ErrorValueObject).getErrorType();
  const plain = value.getValue();
  return typeof plain === 'number' && showsDay(value.getPattern()) ? dateOf(plain) : plain;
}

const patterns = new Map<string, boolean>();
function showsDay(pattern: string): boolean {
  if (!pattern) return false;
  const known = patterns.get(pattern) ?? looksLikeDate(pattern);
  patterns.set(pattern, known);
  return known;
}

function looksLikeDate(pattern: string): boolean {
  try {
    return numfmt.isDateFormat(pattern);
  } catch {
    return false; // no format at all
  }
}

/** A list of rows spills; a plain list is a column. */
function toEngine(result: unknown): BaseValueObject {
  if (!Array.isArray(result)) return scalarTo(result);
  if (result.length === 0) return scalarTo('');
  const rows = result.map((row: unknown): unknown[] => (Array.isArray(row) ? row : [row]));
  const width = Math.max(1, ...rows.map((row) => row.length));
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => Array.from({ length: width }, (_, n) => scalarTo(row[n]))),
    rowCount: rows.length,
    columnCount: width,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function scalarTo(value: unknown): BaseValueObject {
  if (value === null || value === undefined) return ValueObjectFactory.create('');
  if (isDate(value)) {
    const serial = ValueObjectFactory.create(serialOf(wallClock(value)));
    serial.setPattern('yyyy-mm-dd');
    return serial;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) return ErrorValueObject.create(ErrorType.NUM);
  return ValueObjectFactory.create(typeof value === 'number' || typeof value === 'boolean' ? value : String(value));
}

/** A serial number as the script sees it: that wall clock, in its own time zone. */
function dateOf(serial: number): Date {
  const utc = new Date(msOf(serial));
  return new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate(), utc.getUTCHours(), utc.getUTCMinutes(), utc.getUTCSeconds());
}

const wallClock = (date: Date): number =>
  Date.UTC(date.getFullYear(), date.getMonth(), date.getDate(), date.getHours(), date.getMinutes(), date.getSeconds());
