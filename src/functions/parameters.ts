// The kinds of parameter a function can have: how an argument of that kind is read, and what JSDoc calls it.
import { type Noun, say, sayNotA } from '../i18n/functions-words';
import { clean } from '../scoring/decimal';
import { plainText } from '../scoring/invisible';
import { fold, isBlank, isPercent, numberIn, readNumber, textOf } from '../scoring/reading';
import { totalOf } from '../scoring/weights';
import { type Compared, isProblem, type Labels, type Numbers, readCompared, readLabels, readNumbers } from './cells';
import { percentSentence } from './percent';
import { type Shown, shown } from './prose';
import { fail, failAtCell, failAtRow, failCall, type Place, type Problem, quote } from './sentences';

/**
 * `rows` are read cell by cell, so that a bad cell spoils its row only; `cell` is one cell; `table` is whatever its reader
 * takes. A warning in a `cell` or a `table` is the result of the whole call.
 */
export type Form = 'rows' | 'cell' | 'table';

export type Parameter<T> = {
  readonly shown: Shown;
  readonly form: Form;
  /** What stands in for an argument that is left out, which a blank one counts as; without it the argument is needed. */
  readonly standard?: { readonly is: T };
  readonly read: (value: unknown, place: Place) => T;
};

/** One number a person, or a column of them. Shares that mix `%` and plain numbers fail, unless the function itself says so. */
export const numbers = (noun: Noun, mayMix = false): Parameter<Numbers> => ({
  shown: shown('number|range'),
  form: 'rows',
  read: (value, place) => readNumbers(required(value, place), place, noun, mayMix),
});

/** One number a person, or a column of them, that is compared with something. */
export const compared = (noun: Noun): Parameter<Compared> => ({
  shown: shown('number|range'),
  form: 'rows',
  read: (value, place) => readCompared(required(value, place), place, noun),
});

/** One grade, rater or name a person, or a column of them. */
export const labels = (noun: Noun): Parameter<Labels> => ({
  shown: shown('string|range'),
  form: 'rows',
  read: (value, place) => readLabels(required(value, place), place, noun),
});

/** The same kind of parameter, undefined where left out. */
export const optional = <T>(parameter: Parameter<T>): Parameter<T | undefined> => ({
  ...parameter,
  shown: { ...parameter.shown, optional: true },
  standard: { is: undefined },
});

/** The same kind of parameter, blank where nothing was given. */
export const orBlank = <T>(parameter: Parameter<T>): Parameter<T> => ({
  ...parameter,
  read: (value, place) => parameter.read(value ?? '', place),
});

/** `texts`: in order, '' for a blank one. */
export type Headings = { readonly cells: Labels; readonly texts: readonly string[] };

/** Names above or beside weights, left out where blank. They serve all rows: one that is no name fails. */
export const headings = (): Parameter<Headings | undefined> =>
  leftOutAs<Headings | undefined>(undefined, 'table', shown('range', true), (value, place) => {
    const cells = readLabels(value, place, 'name');
    return { cells, texts: cells.rows.flatMap((row, r) => row.map((cell, c) => headingAt(cells.read(r, c), cell, [place, r, c]))) };
  });

function headingAt(read: string | null | Problem, cell: unknown, at: readonly [place: Place, row: number, column: number]): string {
  return isProblem(read) ? failAtCell(...at, sayNotA('name', quote(cell))) : (read ?? '');
}

export type Weights = {
  readonly cells: Numbers;
  readonly values: readonly (number | null)[];
  /** All are written with `%`. */
  readonly percent: boolean;
};

/** Weights or points of indicators, a row or a column; null is blank. Anything but a number fails. */
export const weights = (noun: Noun = 'weight', least = 0): Parameter<Weights> => ({
  shown: shown('range'),
  form: 'table',
  read: (value, place) => {
    const cells = readNumbers(required(value, place), place, noun);
    const flat = cells.rows.flat();
    const values = cells.rows.flatMap((row, r) => row.map((_, c) => weightAt(cells, r, c, noun, least)));
    return { cells, values, percent: flat.every((cell) => isBlank(cell) || isPercent(cell)) };
  },
});

function weightAt(cells: Numbers, row: number, column: number, noun: Noun, least: number): number | null {
  const cell = cells.rows[row]?.[column];
  const reading = readNumber(cell);
  if (reading === null || (typeof reading === 'object' && 'exempt' in reading)) return null;
  if (typeof reading !== 'number') return failAtCell(cells.place, row, column, sayNotA(noun, quote(cell)));
  if (isProblem(cells.read(row, column))) return failAtCell(cells.place, row, column, percentSentence(cell) ?? '');
  return reading < least ? failAtCell(cells.place, row, column, say('negative', { value: reading })) : reading;
}

/** Fails where weights or shares do not total 1 or 100, naming the total as it is written. */
export function checkTotal(values: readonly (number | null)[], place: Place, percent = false): void {
  const { total, whole, fits } = totalOf(values);
  const written = (x: number) => (percent ? `${clean((x * 100) / whole)}%` : x);
  if (!Number.isFinite(total * 100)) fail(place, say('tooLarge'));
  if (!fits) failCall(place, say('weightsTotal', { argument: place.argument, total: written(total), whole: written(whole) }));
}

/** A number, undefined where left out. */
export const number = (): Parameter<number | undefined> =>
  leftOutAs(undefined, 'cell', shown('number', true), (cell, place) => {
    const reading = readNumber(cell);
    const percent = percentSentence(cell);
    if (percent !== undefined) fail(place, percent);
    return typeof reading === 'number' ? reading : fail(place, sayNotA('number', quote(cell)));
  });

/** A whole number from `least`, `standard` where left out. */
export const wholeNumber = (standard: number, least: number): Parameter<number> =>
  leftOutAs(standard, 'cell', shown('number', true), (cell, place) => {
    const given = readNumber(cell);
    const fits = typeof given === 'number' && !isPercent(cell) && Number.isSafeInteger(given) && given >= least;
    return fits ? given : fail(place, say('notWhole', { value: quote(cell), least }));
  });

/** One of several words, the first where left out; `also` are other names of them. Case and width do not matter. */
export const choice = <T extends string>(known: readonly [T, ...T[]], also?: Readonly<Record<T, string>>): Parameter<T> =>
  leftOutAs<T>(known[0], 'cell', shown('string', true), (cell, place) => {
    const word = fold(plainText(textOf(cell))).toLowerCase();
    const found = known.find((name) => name === word || also?.[name] === word);
    return found ?? fail(place, say('unknown', { value: quote(cell), known: known.join(say('or')) }));
  });

/** TRUE or FALSE, FALSE where left out. */
export const flag = (): Parameter<boolean> =>
  leftOutAs<boolean>(false, 'cell', shown('boolean', true), (cell, place) => {
    const word = { TRUE: true, FALSE: false, 1: true, 0: false }[fold(plainText(textOf(cell))).toUpperCase()];
    return word ?? fail(place, say('notFlag', { value: quote(cell) }));
  });

/** Any text or number, `standard` where left out. */
export const anything = (standard: string): Parameter<string | number> =>
  leftOutAs<string | number>(standard, 'cell', shown('string', true), (cell) =>
    typeof cell === 'string' || (typeof cell === 'number' && Number.isFinite(cell)) ? cell : quote(cell),
  );

/** An argument that has a form of its own. */
export const parameter = <T>(form: Form, how: Shown, read: Parameter<T>['read']): Parameter<T> => ({ form, shown: how, read });

/** The same, with what stands in for it where it is left out. */
export const leftOutAs = <T>(is: T, form: Form, how: Shown, read: Parameter<T>['read']): Parameter<T> => ({
  form,
  shown: how,
  standard: { is },
  read,
});

const required = (value: unknown, place: Place): unknown => (value === undefined ? fail(place, say('missing')) : value);

/** The only cell of a range; fails where there are more. */
export function onlyCell(range: readonly unknown[], place: Place): unknown {
  const [row] = range;
  return range.length === 1 && Array.isArray(row) && row.length === 1 ? row[0] : fail(place, say('oneCell'));
}

/** A share or factor in a table's row, where `%` divides by 100; fails with `noun` where it is no number. */
export function tableNumber(cell: unknown, place: Place, row: number, noun: Noun): number {
  const reading = typeof cell === 'string' ? numberIn(cell) : readNumber(cell);
  return typeof reading === 'number' ? reading + 0 : failAtRow(place, row, sayNotA(noun, quote(cell))); // no -0
}

/** Points in a table's row, which carry no `%`. */
export function tablePoints(cell: unknown, place: Place, row: number): number {
  const percent = percentSentence(cell);
  return percent === undefined ? tableNumber(cell, place, row, 'points') : failAtRow(place, row, percent);
}
