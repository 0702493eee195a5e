// Arguments that hold one cell a person: a cell or a range, read place by place, and results in the same shape.
import { type Noun, say, sayNotA } from '../i18n/functions-words';
import { clean } from '../scoring/decimal';
import { plainText } from '../scoring/invisible';
import { type Exempt, fold, isBlank, isExemptMark, isPercent, isWarning, readNumber } from '../scoring/reading';
import { checkOneKind, type Percent, percentSentence, type Shares } from './percent';
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
/** Numbers that are compared with something, which decides what a `%` means. */
export type Compared = Cells<number | null | Exempt | Percent>;
/** Grades, raters, names; null is blank. `key` is what makes two of them one, worked out once for each text. */
export type Labels = Cells<string | null> & {
  readonly key: (row: number, column: number) => string | null | Problem;
  /** All keys as one list where each cell is a label's text, as nearly always; else undefined. */
  readonly plainKeys: () => readonly string[] | undefined;
};

/** Nouns of what is a share, where `%` divides by 100. Elsewhere points or amounts are asked for, and it is no number. */
const SHARES: Partial<Record<Noun, Shares>> = { weight: 'parts', share: 'each', factor: 'each' };

/** Fails where shares mix `%` and plain numbers, unless somebody else says so. */
export function readNumbers(value: unknown, place: Place, noun: Noun, mayMix = false): Numbers {
  const compared = readCompared(value, place, noun);
  const shares = SHARES[noun];
  const isShare = shares !== undefined;
  if (isShare && !mayMix && anyPercent(compared)) checkOneKind(compared.rows.flat(), place, shares);
  const read = (row: number, column: number) => {
    const reading = compared.read(row, column);
    if (typeof reading !== 'object' || reading === null || !('percent' in reading)) return reading;
    return isShare ? reading.percent : problemAt(place, row, column, percentSentence(compared.rows[row]?.[column]) ?? '');
  };
  return { ...compared, read };
}

export function readCompared(value: unknown, place: Place, noun: Noun): Compared {
  const cells = shapeOf(value, place);
  const read = (row: number, column: number) => {
    const cell = cells.rows[row]?.[column];
    const reading = readNumber(cell);
    if (typeof reading === 'number') return isPercent(cell) ? { percent: reading } : reading;
    if (reading === null || 'exempt' in reading) return reading;
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
    if (typeof cell === 'string') return plainText(cell);
    return typeof cell === 'number' ? labelOf(cell) : problemAt(place, row, column, sayNotA(noun, quote(cell)));
  };
  const keys = new Map<unknown, string | null | Problem>();
  const key = (row: number, column: number) => {
    const cell = cells.rows[row]?.[column];
    const known = keys.get(cell);
    if (known !== undefined) return known;
    const label = read(row, column);
    const found = typeof label === 'string' ? labelKey(label) : label;
    if (typeof cell === 'string') keys.set(cell, found);
    return found;
  };
  const plainKeys = () => {
    const list: string[] = [];
    for (let r = 0; r < cells.height; r++) {
      for (let c = 0; c < cells.width; c++) {
        const found = keys.get(cells.rows[r]?.[c]) ?? key(r, c);
        if (typeof found !== 'string') return undefined;
        list.push(found);
      }
    }
    return list;
  };
  return { ...cells, read, key, plainKeys };
}

/** Whether a cell carries `%`; a plain loop, since 10,000 rows seldom have one. */
function anyPercent({ rows, width }: Cells<unknown>): boolean {
  for (let r = 0; r < rows.length; r++) for (let c = 0; c < width; c++) if (isPercent(rows[r]?.[c])) return true;
  return false;
}

/** All cells as one list where each is a plain number, as nearly always; else undefined. */
export function plainNumbers({ rows }: Cells<unknown>): readonly number[] | undefined {
  const list: number[] = [];
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r] as readonly unknown[];
    for (let c = 0; c < row.length; c++) {
      const cell = row[c];
      if (!isNumber(cell)) return undefined;
      list.push(cell);
    }
  }
  return list;
}

/** A plain finite number, as nearly all cells are: an infinite one less itself is not 0. */
export const isNumber = (cell: unknown): cell is number => typeof cell === 'number' && cell - cell === 0;

/** Whether a row holds plain numbers alone. */
export function arePlain(cells: readonly unknown[]): cells is readonly number[] {
  for (let n = 0; n < cells.length; n++) if (!isNumber(cells[n])) return false;
  return true;
}

/** A custom function gets a scalar for one cell and rows of rows for a range. */
function shapeOf(value: unknown, place: Place): Omit<Cells<unknown>, 'read'> {
  const rows: readonly (readonly unknown[])[] = isArray(value) ? value : [[value]];
  const width = isArray(rows[0]) ? rows[0].length : 0;
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r];
    if (!isArray(row) || row.length !== width) fail(place, say('notRange'));
  }
  return width === 0 ? fail(place, say('notRange')) : { place, height: rows.length, width, rows };
}

/** Labels that are the same but for case and width are one; a number and its text too. */
export const labelKey = (label: string | number): string => fold(plainText(labelOf(label))).toUpperCase();

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
/** The result where the raw cells are what nearly all are, plain numbers; undefined for any others, which are then read with care. */
type Quick = (a: unknown, b: unknown, c: unknown) => Value | undefined;

/**
 * One result a place, the arguments side by side; an argument of one cell serves every place. A problem among the readings
 * is the result. Fails, naming both sizes, where arguments do not fit.
 */
export function eachPlace<const A extends readonly Cells<unknown>[]>(all: A, compute: Compute<A>, quick?: Quick): Results {
  const largest = all.find((cells) => !isSingle(cells)) ?? (all[0] as Cells<unknown>);
  for (const cells of all) if (!isSingle(cells)) sameSize(largest, cells);
  const { height, width } = largest;
  const careful = (row: number, column: number): Value | Problem => {
    const readings = all.map((cells) => cells.read(...placeIn(cells, row, column)));
    return readings.find(isProblem) ?? compute(readings as ReadAll<A>, row, column); // read from these arguments, in this order
  };
  const [a, b, c] = all.map((cells) => rowsFor(cells, largest));
  const results: (Value | Problem)[][] = [];
  for (let row = 0; row < height; row++) {
    const [x, y, z] = [a?.[row], b?.[row], c?.[row]];
    const first = quick?.(x?.[0], y?.[0], z?.[0]) ?? careful(row, 0);
    const line = [first];
    for (let column = 1; column < width; column++) line.push(quick?.(x?.[column], y?.[column], z?.[column]) ?? careful(row, column));
    results.push(line);
  }
  return results;
}

/** An argument's rows, those of one cell repeated over the largest. */
function rowsFor(cells: Cells<unknown>, { height, width }: Cells<unknown>): readonly (readonly unknown[])[] {
  return isSingle(cells) && height * width > 1 ? Array(height).fill(Array(width).fill(cells.rows[0]?.[0])) : cells.rows;
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

/** Results in the order of the cells, laid out as they lie. */
export function laidOut(cells: Cells<unknown>, values: readonly Value[]): Results {
  const { height, width } = cells;
  const rows: Value[][] = [];
  for (let at = 0; rows.length < height; at += width) rows.push(width === 1 ? [values[at] ?? ''] : values.slice(at, at + width));
  return rows;
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
