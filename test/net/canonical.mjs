// A formula in one way of writing: without brackets that change nothing, with names by their order, a LET within a LET gone on with.
// So two dumps of the net can be compared for what their formulas say: node test/net/same.mjs BEFORE AFTER

const STRENGTH = { '=': 1, '<>': 1, '<': 1, '<=': 1, '>': 1, '>=': 1, '&': 2, '+': 3, '-': 3, '*': 4, '/': 4, '^': 5 };
const TOKEN = /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'!)?\$?[A-Za-z_][\w.$]*(?::\$?[A-Z]+\$?\d+)?|\d+(?:\.\d+)?|<>|<=|>=|[-=<>&+*/^(),;{}%]|\S/g;

export function canonical(formula) {
  const tokens = (formula.slice(1).match(TOKEN) ?? []).map((token) => (token === ';' ? ',' : token));
  let at = 0;
  let count = 0;
  const next = () => tokens[at++];
  const expression = (scope, within = 0) => {
    let left = primary(scope);
    for (;;) {
      const operator = tokens[at];
      const own = STRENGTH[operator];
      if (own === undefined || own <= within) return left;
      at += 1;
      left = joined(operator, left, expression(scope, own));
    }
  };
  const joined = (operator, left, right) =>
    '&+*'.includes(operator)
      ? [operator, ...together(operator, [...parts(operator, left), ...parts(operator, right)])]
      : [operator, left, right];
  // two texts that are joined are one
  const together = (operator, all) => {
    const made = [];
    for (const each of all) {
      const last = made[made.length - 1];
      const both = operator === '&' && [last, each].every((one) => typeof one === 'string' && one.startsWith('"'));
      if (both) made.splice(-1, 1, last.slice(0, -1) + each.slice(1));
      else made.push(each);
    }
    return made;
  };
  const parts = (operator, each) => (Array.isArray(each) && each[0] === operator ? each.slice(1) : [each]);
  const list = (scope) => {
    const items = [];
    if (tokens[at] === ')') {
      at += 1;
      return items;
    }
    for (;;) {
      items.push(tokens[at] === ',' || tokens[at] === ')' ? null : expression(scope));
      if (next() === ')') return items;
    }
  };
  const primary = (scope) => {
    const token = next();
    if (token === '(') {
      const inside = expression(scope);
      next();
      return inside;
    }
    if (token === '-' || token === '+') return [`unary${token}`, expression(scope, 4)];
    if (tokens[at] !== '(') return scope[token] ?? token;
    next();
    if (token === 'LAMBDA' || token === 'LET') return token === 'LAMBDA' ? lambda(scope) : letting(scope);
    return [token, ...list(scope)];
  };
  const lambda = (scope) => {
    const inside = { ...scope };
    let names = 0;
    while (tokens[at + 1] === ',' && /^[a-z]\w*$/.test(tokens[at])) {
      inside[next()] = `#${count++}`;
      names += 1;
      next();
    }
    const body = expression(inside);
    next();
    return ['LAMBDA', names, body];
  };
  const letting = (scope) => {
    const inside = { ...scope };
    const steps = [];
    while (tokens[at + 1] === ',' && /^[a-z]\w*$/.test(tokens[at])) {
      const name = next();
      next();
      const value = expression(inside);
      inside[name] = `#${count++}`;
      steps.push(...(Array.isArray(value) && value[0] === 'LET' ? value.slice(1) : [value]));
      next();
    }
    const body = expression(inside);
    next();
    return Array.isArray(body) && body[0] === 'LET' ? ['LET', ...steps, ...body.slice(1)] : ['LET', ...steps, body];
  };
  const tree = expression({});
  if (at < tokens.length) throw new Error(`not read to its end: ${formula}`);
  return JSON.stringify(tree);
}
