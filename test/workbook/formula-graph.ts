// Which formulas of a calculated workbook hang on which: for tests of what a change sets off, and of what functions depend on.
import type { FunctionName } from '../../src/functions/catalogue';
import { FUNCTION_NAMES } from '../../src/functions/catalogue';
import { type Host, headless } from '../local/open';

const { coveredBy, dependentsOf, formulasIn } = headless.dependencies;

type Formula = ReturnType<typeof formulasIn>[number];
type Place = Parameters<typeof dependentsOf>[1][number];

/** `hangingOn`: the formulas that read these places, directly or through others. */
export function graphOf(host: Host) {
  const formulas = formulasIn(host.book);
  const spill = headless.spillsOf(host.engine);
  return {
    formulas,
    hangingOn: (places: readonly Place[]): readonly Formula[] => [...dependentsOf(formulas, places, spill)],
    /** Where a formula's value stands. */
    placeOf: (formula: Formula): Place => coveredBy(formula, spill),
  };
}

/** Outside of texts; a name that only ends the same is another function. */
export function callsOf(formula: string, names: readonly string[]): readonly string[] {
  const code = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return [...code.matchAll(/(?<![\w.])([A-Z][A-Z0-9_.]*)\(/gi)].flatMap(([, name = '']) =>
    names.includes(name.toUpperCase()) ? name : [],
  );
}

/** Those of them that stand within a lambda, and so are called for each cell it goes over. */
function inLambdas(formula: string, names: readonly string[]): readonly string[] {
  const code = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '""');
  const open: string[] = [];
  const found: string[] = [];
  for (const [, name, sign] of code.matchAll(/(?:(?<![\w.])([A-Z][A-Z0-9_.]*))?([()])/gi)) {
    if (sign === ')') open.pop();
    else {
      if (name && names.includes(name.toUpperCase()) && open.includes('LAMBDA')) found.push(name);
      open.push((name ?? '').toUpperCase());
    }
  }
  return found;
}

export const ownInLambdas = (formula: string): readonly string[] => inLambdas(formula, FUNCTION_NAMES);

/** The calls of our own functions in a formula. */
export const ownCallsIn = (formula: string): readonly FunctionName[] => callsOf(formula, FUNCTION_NAMES) as readonly FunctionName[];
