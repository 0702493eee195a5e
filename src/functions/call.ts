// One call of a custom function: reads the arguments as the entry says, runs it, and gives back what a cell can hold.
import { say } from '../i18n/functions-words';
import { isBlank } from '../scoring/reading';
import { isNumber, type Results, type Value } from './cells';
import type { Entry } from './declare';
import { onlyCell, type Parameter } from './parameters';
import { type Problem, problemAt, warningIn } from './sentences';
import { repeated } from './shapes';

/** One result as a scalar, several as rows of rows. Throws an Error with one plain sentence where the call is meaningless. */
export function callFunction(fn: string, entry: Entry, values: ArrayLike<unknown>): Value | Value[][] {
  const given: Record<string, unknown> = {};
  let n = 0;
  for (const argument in entry.parameters) {
    const { form, read, standard } = entry.parameters[argument] as Parameter<unknown>;
    const place = { fn, argument };
    const whole = values[n++] ?? undefined;
    const value = form === 'cell' && Array.isArray(whole) ? onlyCell(whole, place) : whole;
    if (standard && isBlank(value)) {
      given[argument] = standard.is;
      continue;
    }
    const warning = form === 'rows' ? undefined : warningIn(value);
    if (warning !== undefined) return repeated(warning, entry.shape(values, peopleIn(entry, values)));
    given[argument] = read(value, place);
  }
  const run = entry.run as (given: object) => Results | Value; // the entry's own parameters have been read
  const result = run(given);
  if (typeof result !== 'object') return result;
  const rows = isReady(result)
    ? (result as Value[][])
    : result.map((row, r) => row.map((value, c) => (isShown(value) ? value : inWords(value, fn, r, c))));
  return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] as Value) : rows;
}

/** The arguments that hold one cell or row a person. */
const peopleIn = ({ parameters }: Entry, values: ArrayLike<unknown>): readonly unknown[] =>
  Object.values(parameters).flatMap(({ form }, n) => (form === 'rows' ? [values[n]] : []));

/** Nearly all 10,000 rows are ready as they are, and are not copied. */
function isReady(results: Results): boolean {
  for (let r = 0; r < results.length; r++) {
    const row = results[r] ?? [];
    for (let c = 0; c < row.length; c++) if (!isShown(row[c])) return false;
  }
  return true;
}

/** Whether a cell can hold it: text, or a finite number. */
const isShown = (value: Value | Problem | undefined): value is Value => isNumber(value) || typeof value === 'string';

function inWords(value: number | Problem, fn: string, row: number, column: number): string {
  const { problem } = typeof value === 'object' ? value : problemAt({ fn, argument: say('result') }, row, column, say('tooLarge'));
  return problem;
}
