// Arguments that hold one cell a person: a cell or a range, read place by place, and results in the same shape.
import { type Noun, say, sayNotA } from '../i18n/language';
import { clean } from '../scoring/decimal';
import { type Exempt, fold, isBlank, isExemptMark, isWarning, readNumber } from '../scoring/reading';
import { fail, failCall, type Place, type Problem, problemAt, quote } from './sentences';

const { isArray } = Array; // looked up once, since it is asked of every row

export type Value = number | string;
/** Rows of results, with the problem in one value's place where a row has one. */
export type Results = readonly (readonly (Value | Problem)[])[];

/** A range of cells that are each read as a T, or are a problem. */
export type Cells<T> = {
  readonly place: Place;
  readonly height: number;
  readonly width: number;
  readonly rows: readonly (readonly unknown[])[];
  /** Row and column count from 0. */
  readonly read: (row: number, column: number) => T | Problem;
};
/** null is blank. */
export type Numbers = Cells<number | null | Exempt>;
/** Grades, raters, names; null is blank. */
export type Labels = Cells<string | null>;

export function readNumbers(value: unknown, place: Place, noun: Noun): Numbers {
  const cells = shapeOf(value, place);
  const read = (row: number, column: number) => {
    const reading = readNumber(cells.rows[row]?.[column]);
    if (typeof reading !== 'object' || reading === null || 'exempt' in reading) return reading;
    return 'warning' in reading ? { problem: reading.warning } : problemAt(place, row, column, sayNotA(noun, quote(reading.unreadable)));
  };
  return { ...cells, read };
}

export function readLabels(value: unknown, place: Place, noun: Noun): Labels {
  const cells = shapeOf(value, place);
  const read = (row: number, column: number) => {
    const cell = cells.rows[row]?.[column];
    if (isBlank(cell)) return null;
    if (isWarning(cell)) return { problem: cell };
    if (typeof cell === 'string') return cell.trim();
    return typeof cell === 'number' ? labelOf(cell) : problemAt(place, row, column, sayNotA(noun, quote(cell)));
  };
  return { ...cells, read };
}

/** A custom function gets a scalar for one cell and rows of rows for a range. */
function shapeOf(value: unknown, place: Place): Omit<Cells<unknown>, 'read'> {
  const rows: readonly (readonly unknown[])[] = isArray(value) ? value : [[value]];
  const width = isArray(rows[0]) ? rows[0].length : 0;
  if (width === 0 || !rows.every((row) => isArray(row) && row.length === width)) fail(place, say('notRange'));
  return { place, height: rows.length, width, rows };
}

/** Labels that are the same but for case and width are one; a number and its text too. */
export const labelKey = (label: string | number): string => fold(labelOf(label)).trim().toUpperCase();

/** A number as a label is freed of binary noise, or 0.1 + 0.2 would not be the level 0.3. */
const labelOf = (label: string | number): string => (typeof label === 'number' ? String(clean(label)) : label);

/** Whether a grade's cell says "not applicable". `—` does not: it is the grade of a score that no band names. */
export const isExemptLabel = (label: string): boolean => label !== '—' && isExemptMark(label);

export const isProblem = (value: unknown): value is Problem => typeof value === 'object' && value !== null && 'problem' in value;

/** The list, where nothing in it is a problem; else the first problem. */
export const allOrProblem = <T>(list: readonly (T | Problem)[]): readonly T[] | Problem => list.find(isProblem) ?? (list as readonly T[]); // nothing else is left

/** What a blank or exempt cell gives where the mark is handed on. */
export const markOf = (reading: null | Exempt): string => reading?.exempt ?? '';

type ReadAll<A extends readonly Cells<unknown>[]> = { readonly [K in keyof A]: A[K] extends Cells<infer T> ? T : never };
type Compute<A extends readonly Cells<unknown>[]> = (readings: ReadAll<A>, row: number, column: number) => Value | Problem;

/**
 * One result a place, the arguments side by side; an argument of one cell serves every place. A problem among the readings
 * is the result. Fails, naming both sizes, where arguments do not fit.
 */
export function eachPlace<const A extends readonly Cells<unknown>[]>(all: A, compute: Compute<A>): Results {
  const largest = all.find((cells) => !isSingle(cells)) ?? (all[0] as Cells<unknown>);
  for (const cells of all) if (!isSingle(cells)) sameSize(largest, cells);
  const results: (Value | Problem)[][] = [];
  for (let row = 0; row < largest.height; row++) {
    const line: (Value | Problem)[] = [];
    for (let column = 0; column < largest.width; column++) {
      const readings: unknown[] = [];
      for (const cells of all) readings.push(cells.read(...placeIn(cells, row, column)));
      const problem = readings.find(isProblem);
      line.push(problem ?? compute(readings as ReadAll<A>, row, column)); // read from these arguments, in this order
    }
    results.push(line);
  }
  return results;
}

/** Where a place's reading stands in an argument: there, or in its only cell. */
export const placeIn = (cells: Cells<unknown>, row: number, column: number): readonly [row: number, column: number] =>
  isSingle(cells) ? [0, 0] : [row, column];

const isSingle = ({ height, width }: Cells<unknown>): boolean => height === 1 && width === 1;

/**
 * Results that depend on one another: `compute` gets all that `find` found, and answers in that order. Where `find` gives
 * null the result is ''; a problem stays where it is.
 */
export function together<T>(
  cells: Cells<unknown>,
  find: (row: number, column: number) => T | null | Problem,
  compute: (found: readonly T[]) => readonly Value[],
): Results {
  const all = cells.rows.map((row, r) => row.map((_, c) => find(r, c)));
  const isFound = (each: T | null | Problem): each is T => each !== null && !isProblem(each);
  const results = compute(all.flat().filter(isFound));
  let next = 0;
  return all.map((row) => row.map((each) => (isFound(each) ? (results[next++] ?? '') : (each ?? ''))));
}

/** Fails where two arguments that must stand side by side differ in size. */
export function sameSize(a: Cells<unknown>, b: Cells<unknown>): void {
  if (a.height !== b.height || a.width !== b.width) failSizes(a, b);
}

export const failSizes = (a: Cells<unknown>, b: Cells<unknown>): never =>
  failCall(
    a.place,
    say('sizes', { a: a.place.argument, sizeA: `${a.height} × ${a.width}`, b: b.place.argument, sizeB: `${b.height} × ${b.width}` }),
  );
