// Formulas as code: `fx.MAP({ s: scores }, ({ s }) => fx.IF(fx.eq(s, ''), '', fx.ROUND(s, 2)))`. Functions are called by their names in
// Sheets, with as many arguments as they take; operators and what names something are in small letters.
import { type Area, a1, columnName, elsewhere } from '../area';
import type { Expression, Operator, ScopeTaker, Variable } from './expression';
import { type Call, FUNCTIONS, type FunctionName } from './functions';
import type { NameOfRange } from './name-of-range';
import { write } from './write';

declare const made: unique symbol;
/** A part of a formula: nothing makes one but `fx`. */
export type Fx = Expression & { readonly [made]: true };
const make = (expression: Expression): Fx => expression as Fx;

/** What a call takes: a part of a formula, or a text, a whole number, TRUE or FALSE as it is. */
export type Given = Fx | string | number | boolean;

declare const written: unique symbol;
/** A formula's text, `=SUM(A1:A5)`: nothing makes one but `formula`. Its arguments are parted by `,`, as in an English spreadsheet. */
type FormulaText = string & { readonly [written]: true };
/** What stands in a cell to be calculated. */
export type Formula = { readonly formula: FormulaText };

export const formulaText = (calculation: Given): FormulaText => `=${write(read(calculation))}` as FormulaText;
export const formula = (calculation: Given): Formula => ({ formula: formulaText(calculation) });

/** A part of a formula as it stands in one, for whoever reads or compares it. */
export const textOf = (calculation: Given): string => write(read(calculation));

type Calls = { readonly [Name in FunctionName]: Call<Name, Given, Fx> };

const CALLS = Object.fromEntries(
  Object.keys(FUNCTIONS).map((name) => [name, (...given: readonly Given[]) => call(name as FunctionName, given)]),
) as unknown as Calls; // a call for each name

function call(name: FunctionName, given: readonly Given[]): Fx {
  const [least, most] = FUNCTIONS[name];
  if (given.length < least || (most !== 'many' && given.length > most)) throw new Error(`${name} does not take ${given.length} arguments`);
  return make({ is: 'call', name, given: given.map(read) });
}

function read(given: Given): Fx {
  switch (typeof given) {
    case 'string':
      return plain(`"${given.replace(/"/g, '""')}"`);
    case 'boolean':
      return plain(given ? 'TRUE' : 'FALSE');
    case 'number':
      // a decimal point is a comma in other spreadsheets
      if (!Number.isSafeInteger(given)) throw new Error(`${given} is no whole number: write it as a fraction`);
      return given < 0 ? operation('-', 0, -given) : plain(String(given));
    default:
      return given;
  }
}

const plain = (text: string): Fx => make({ is: 'plain', text });
const operation = (operator: Operator, left: Given, right: Given): Fx =>
  make({ is: 'operation', operator, left: read(left), right: read(right) });

const compares =
  (operator: Operator) =>
  (left: Given, right: Given): Fx =>
    operation(operator, left, right);
/** One after the other, from the left; one alone is itself. */
const chains =
  (operator: Operator) =>
  (...parts: readonly Given[]): Fx => {
    const [first, ...rest] = parts;
    if (first === undefined) throw new Error(`nothing stands beside ${operator}`);
    return rest.reduce<Fx>((made, each) => operation(operator, made, each), read(first));
  };

/** What is named: one part of a formula, or a list of them. */
type Values = Readonly<Record<string, Given | readonly Given[]>>;
/** The names for it. */
type Named<V extends Values> = { readonly [Key in keyof V]: V[Key] extends readonly Given[] ? readonly Fx[] : Fx };

function scoped<V extends Values>(is: 'let' | 'lambda', values: V, body: (named: Named<V>) => Given) {
  const made = Object.entries(values).map(([key, value]) => {
    if (!/^[a-z]+(_[a-z]+)*$/.test(key)) throw new Error(`${key} is no name for a variable`);
    const given = isList(value) ? value : [value];
    // of a list each takes the next name that is free
    const variables = given.map((): Variable => ({ is: 'variable', wanted: isList(value) ? '' : key }));
    return { key, isOne: !isList(value), given: given.map(read), variables };
  });
  const named = Object.fromEntries(made.map(({ key, isOne, variables }) => [key, isOne ? variables[0] : variables])) as Named<V>;
  const given = made.flatMap((each) => each.given);
  return {
    given,
    scope: make({ is, variables: made.flatMap((each) => each.variables), values: is === 'let' ? given : [], body: read(body(named)) }),
  };
}

const isList = (value: Given | readonly Given[]): value is readonly Given[] => Array.isArray(value);

function taking<V extends Values>(name: ScopeTaker, values: V, body: (named: Named<V>) => Given): Fx {
  const { given, scope } = scoped('lambda', values, body);
  if (given.length === 0) throw new Error(`${name} takes something`);
  return make({ is: 'call', name, given: [...given, scope] });
}

/** What holds, and what is given then. */
type Case = readonly [when: Given, then: Given];

export const fx = {
  ...CALLS,

  eq: compares('='),
  ne: compares('<>'),
  lt: compares('<'),
  le: compares('<='),
  gt: compares('>'),
  ge: compares('>='),
  plus: chains('+'),
  minus: chains('-'),
  times: chains('*'),
  over: chains('/'),
  power: compares('^'),
  join: chains('&'),

  /** The first that holds gives it. */
  IFS: (...cases: readonly [Case, ...Case[]]): Fx => {
    if (cases.length === 0 || cases.some((each) => each.length !== 2)) throw new Error('IFS takes pairs');
    return make({ is: 'call', name: 'IFS', given: cases.flat().map(read) });
  },
  /** Each cell of some ranges of one size, one from each at a time. */
  MAP: <V extends Values>(values: V, body: (named: Named<V>) => Given): Fx => taking('MAP', values, body),
  /** Each row of a range. */
  BYROW: (range: Given, of: (row: Fx) => Given, name = 'r'): Fx => taking('BYROW', { [name]: range }, (named) => of(named[name] as Fx)), // the one there is
  /** `of`: the cell in a row and a column, both from 1. */
  MAKEARRAY: (rows: Given, columns: Given, of: (row: Fx, column: Fx) => Given): Fx => {
    const { scope } = scoped('lambda', { n: '', c: '' }, ({ n, c }) => of(n, c));
    return make({ is: 'call', name: 'MAKEARRAY', given: [read(rows), read(columns), scope] });
  },
  /** One value after another, from the first: `step` makes of what there is so far and the next what there is then. */
  REDUCE: (from: Given, values: Given, step: (sofar: Fx, next: Fx) => Given): Fx => {
    const { scope } = scoped('lambda', { sofar: '', next: '' }, ({ sofar, next }) => step(sofar, next));
    return make({ is: 'call', name: 'REDUCE', given: [read(from), read(values), scope] });
  },
  /** What is worked out once, by the names it goes by in the rest. */
  let: <V extends Values>(values: V, rest: (named: Named<V>) => Given): Fx => scoped('let', values, rest).scope,

  /** Cells of the same tab; `fixed`, as `$A$1`, where the formula is shown in more cells than its own. */
  cells: (place: Area, fixed = false): Fx => plain(a1(place, fixed)),
  /** `$C5`: a cell of a condition on many, in whichever row it is looked at. */
  inRow: (column: number, row: number): Fx => plain(`$${columnName(column)}${row + 1}`),
  /** `C$5`: the same in whichever column. */
  inColumn: (column: number, row: number): Fx => plain(`${columnName(column)}$${row + 1}`),
  /** Cells of another tab. */
  elsewhere: (title: string, place: Area): Fx => plain(elsewhere(title, place)),
  /** A named range. */
  named: (name: NameOfRange): Fx => plain(name),
} as const;

/** A number of any kind: a third of one is `333/1000`, as formulas must have no decimal mark. */
export function fraction(value: number): Fx {
  for (let parts = 1; parts <= 1e6; parts *= 10) {
    const whole = Math.round(value * parts);
    if (Math.abs(whole - value * parts) < 1e-9 * parts) return parts === 1 ? read(whole) : fx.over(whole, parts);
  }
  return fx.over(Math.round(value * 1e6), 1e6);
}
