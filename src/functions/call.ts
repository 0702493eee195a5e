// One call of a custom function: reads the arguments as the entry says, runs it, and gives back what a cell can hold.
import { say } from '../i18n/language';
import type { Results, Value } from './cells';
import type { Entry } from './declare';
import { warningOf } from './parameters';
import type { Problem } from './sentences';

/** One result as a scalar, several as rows of rows. Throws an Error with one plain sentence where the call is meaningless. */
export function callFunction(entry: Entry, values: ArrayLike<unknown>): Value | Value[][] {
  const parameters = Object.entries(entry.parameters);
  for (const [n, [, parameter]] of parameters.entries()) {
    const warning = warningOf(parameter, values[n]);
    if (warning !== undefined) return warning;
  }
  const given = parameters.map(([name, parameter], n) => [
    name,
    parameter.read(values[n] ?? undefined, { fn: entry.name, argument: name }),
  ]);
  const run = entry.run as (given: object) => Results | Value; // the entry's own parameters have been read
  const result = run(Object.fromEntries(given));
  if (typeof result !== 'object') return shown(result, entry.name);
  const rows = result.map((row) => row.map((value) => shown(value, entry.name)));
  return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] as Value) : rows;
}

function shown(value: Value | Problem, fn: string): Value {
  if (typeof value === 'object') return value.problem;
  return typeof value === 'number' && !Number.isFinite(value) ? `⚠ ${fn}: ${say('tooLarge')}` : value;
}
