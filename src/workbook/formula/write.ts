// A formula's tree as text: brackets only where they are needed, and for each variable a name that nothing around it has.
import type { Expression, Operator, Scope, Variable } from './expression';

/** The names that are taken, by what they stand for. */
type Names = ReadonlyMap<Variable, string>;

/** How strongly operators bind; equal ones from left to right. */
const STRENGTH: Readonly<Record<Operator, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};

/** Without the leading `=`. Throws where a variable stands outside of what names it: no such formula is ever written. */
export const write = (expression: Expression): string => written(expression, new Map());

function written(expression: Expression, names: Names, within = 0): string {
  switch (expression.is) {
    case 'plain':
      return expression.text;
    case 'variable': {
      const name = names.get(expression);
      if (name === undefined) throw new Error(`${expression.wanted} stands outside of the LET or the lambda that names it`);
      return name;
    }
    case 'call':
      return `${expression.name}(${expression.given.map((each) => written(each, names)).join(',')})`;
    case 'operation': {
      const { operator, left, right } = expression;
      const own = STRENGTH[operator];
      // a join is the same whichever part of it is joined first
      const text = `${written(left, names, own)}${operator}${written(right, names, operator === '&' ? own : own + 1)}`;
      return own < within ? `(${text})` : text;
    }
    case 'let':
      return `LET(${steps(expression, names)})`;
    case 'lambda': {
      const inside = named(expression.variables, names);
      return `LAMBDA(${[...expression.variables.map((each) => inside.get(each)), written(expression.body, inside)].join(',')})`;
    }
  }
}

/** A LET within another's result is the same LET going on. */
function steps({ variables, values, body }: Scope, names: Names): string {
  const inside = named(variables, names);
  const given = variables.map((variable, n) => `${inside.get(variable)},${values[n] ? written(values[n], inside) : ''}`);
  return [...given, body.is === 'let' ? steps(body, inside) : written(body, inside)].join(',');
}

function named(variables: readonly Variable[], names: Names): Names {
  const inside = new Map(names);
  const taken = new Set(names.values());
  for (const variable of variables) {
    const name = [variable.wanted, ...SPARE].find((each) => each !== '' && !taken.has(each));
    if (name === undefined) throw new Error('too many names, one within the other');
    taken.add(name);
    inside.set(variable, name);
  }
  return inside;
}

/** Names that read as no place on a sheet. */
const LETTERS = [...'abdehjlmouyz'];
const SPARE = [...LETTERS, ...LETTERS.flatMap((one) => LETTERS.map((other) => `${one}_${other}`))];
