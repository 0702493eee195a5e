// The builder of formulas: what it writes, and what it does not let anybody write. No spreadsheet is needed for it.
import fc from 'fast-check';
import { CATALOGUE } from '../../src/functions/catalogue';
import { area } from '../../src/workbook/area';
import { FUNCTIONS } from '../../src/workbook/formula/functions';
import { type Formula, type Fx, formula, fraction, fx, type Given, textOf } from '../../src/workbook/formula/fx';
import { nameOfRange } from '../../src/workbook/formula/name-of-range';

const [a, b, c] = [0, 1, 2].map((column) => fx.cells(area(0, column))) as [Fx, Fx, Fx];
const cells = fx.cells(area(0, 0, 5));

test.each<[string, Given, string]>([
  ['a text in quotes', 'say "hi"', '"say ""hi"""'],
  ['a truth', true, 'TRUE'],
  ['a number under zero without a sign of its own', -3, '0-3'],
  ['a third', fraction(1 / 3), '333333/1000000'],
  ['a half', fraction(0.5), '5/10'],
  ['cells', cells, 'A1:A5'],
  ['cells that stay', fx.cells(area(0, 0, 5), true), '$A$1:$A$5'],
  ['a cell of a row', fx.inRow(2, 4), '$C5'],
  ['a cell of a column', fx.inColumn(2, 4), 'C$5'],
  ['a tab whose title has a quote', fx.elsewhere("Li's", area(0, 0)), "'Li''s'!$A$1"],
  ['what is left out', fx.IF(fx.eq(a, 1), b), 'IF(A1=1,B1)'],
  ['no brackets where none are needed', fx.plus(fx.times(a, b), c), 'A1*B1+C1'],
  ['brackets around what binds less', fx.times(fx.plus(a, b), c), '(A1+B1)*C1'],
  ['brackets on the right of a minus', fx.minus(a, fx.minus(b, c)), 'A1-(B1-C1)'],
  ['none on its left', fx.minus(a, b, c), 'A1-B1-C1'],
  ['a power of a power', fx.power(fx.power(a, b), c), 'A1^B1^C1'],
  ['a join of joins', fx.join(a, fx.join(b, c)), 'A1&B1&C1'],
  ['a comparison within a product', fx.times(fx.eq(a, 1), fx.gt(b, 2)), '(A1=1)*(B1>2)'],
  ['one alone', fx.plus(a), 'A1'],
  ['what first holds', fx.IFS([fx.gt(a, 1), 'x'], [true, b]), 'IFS(A1>1,"x",TRUE,B1)'],
  ['a name of a range', fx.SUM(fx.named(nameOfRange('ST_05_2026H1_grades'))), 'SUM(ST_05_2026H1_grades)'],
  ['a lambda', fx.MAP({ s: cells }, ({ s }) => fx.ROUND(s, 2)), 'MAP(A1:A5,LAMBDA(s,ROUND(s,2)))'],
  ['a list of names', fx.MAP({ g: cells, own: [cells, cells] }, ({ g, own }) => fx.plus(g, ...own)), 'MAP(A1:A5,A1:A5,A1:A5,LAMBDA(g,a,b,g+a+b))'],
  ['a LET that goes on', fx.let({ x: a }, ({ x }) => fx.let({ y: fx.plus(x, 1) }, ({ y }) => fx.times(x, y))), 'LET(x,A1,y,x+1,x*y)'],
  ['a name that is taken', fx.MAP({ s: cells }, ({ s }) => fx.SUM(fx.MAP({ s: cells }, (each) => fx.plus(s, each.s)))), 'MAP(A1:A5,LAMBDA(s,SUM(MAP(A1:A5,LAMBDA(a,s+a)))))'],
  ['the same name side by side', fx.plus(fx.let({ x: a }, ({ x }) => x), fx.let({ x: b }, ({ x }) => x)), 'LET(x,A1,x)+LET(x,B1,x)'],
])('%s', (_, given, text) => expect(textOf(given)).toBe(text)); // biome-ignore format: a line a case

test('a formula begins with its sign', () => expect(formula(fx.SUM(cells))).toEqual({ formula: '=SUM(A1:A5)' }));

test.each<[string, () => unknown]>([
  ['a decimal, which is written otherwise elsewhere', () => textOf(0.5)],
  ['a number that is none', () => textOf(Number.NaN)],
  ['a name that reads as a cell', () => fx.let({ a1: a }, ({ a1 }) => a1)],
  ['a name in capitals', () => fx.let({ Sum: a }, ({ Sum }) => Sum)],
  ['a variable outside of what names it', () => {
    let kept: Fx = a;
    fx.MAP({ s: cells }, ({ s }) => { kept = s; return s; });
    return textOf(kept);
  }],
  ['nothing to add up', () => fx.plus()],
  ['nothing to go over', () => fx.MAP({}, () => 1)],
  ['a list that is empty', () => fx.AND(...([] as Fx[]))],
])('refuses %s', (_, write) => expect(write).toThrow()); // biome-ignore format: a line a case

test('neither compiles nor runs with another number of arguments, nor with a text for a formula', () => {
  // @ts-expect-error: IF takes two at least
  expect(() => fx.IF(a)).toThrow('IF does not take 1');
  // @ts-expect-error: and three at most
  expect(() => fx.IF(a, b, c, a)).toThrow('IF does not take 4');
  // @ts-expect-error: no such function
  expect(fx.WORKDAY).toBeUndefined();
  // @ts-expect-error: SUM takes one at least
  expect(() => fx.SUM()).toThrow('SUM does not take 0');
  // @ts-expect-error: FILTER takes two
  expect(() => fx.FILTER(cells)).toThrow('FILTER does not take 1');
  // @ts-expect-error: TEXTJOIN takes three
  expect(() => fx.TEXTJOIN(',', true)).toThrow('TEXTJOIN does not take 2');
  // @ts-expect-error: IFS takes pairs
  expect(() => fx.IFS(true, 1, false)).toThrow('pairs');
  // @ts-expect-error: and one at least
  expect(() => fx.IFS()).toThrow('pairs');
  // @ts-expect-error: BYROW goes over one range
  expect(() => fx.BYROW(cells, cells, (r: Fx) => fx.SUM(r))).toThrow();
  // @ts-expect-error: nothing but `fx` makes a part of a formula
  expect(formula({ is: 'plain', text: 'SUM(A1:A2' }).formula).toMatch('=');
  // @ts-expect-error: nor a call
  expect(formula({ is: 'call', name: 'IF', given: [] }).formula).toMatch('=');
  // @ts-expect-error: a text is no name of a range
  expect(textOf(fx.named('NO SUCH(NAME'))).toMatch('NO SUCH');
  // @ts-expect-error: a text is no formula
  const joined: Formula = { formula: `=SUM(${textOf(cells)})` };
  expect(joined.formula).toBe('=SUM(A1:A5)');
});

test.each(['NO SUCH(NAME', 'A1', 'ABC123', 'R1C1', '1st', '', 'a-b'])('“%s” is no name for a range', (name) =>
  expect(() => nameOfRange(name)).toThrow('no name'),
);

test('our own functions take what their catalogue says', () => {
  const own = Object.entries(FUNCTIONS).filter(([name]) => name in CATALOGUE);
  expect(own.map(([name]) => name)).toEqual(['BONUS', 'CONSEQUENCE', 'GRADE', 'QUOTA_CHECK', 'WEIGHT_CHECK']);
  for (const [name, arity] of own) {
    const parameters = Object.values(CATALOGUE[name as keyof typeof CATALOGUE]().parameters);
    const least = parameters.filter(({ standard }) => standard === undefined).length;
    expect({ name, arity }).toEqual({ name, arity: [least, parameters.length] });
  }
});

// what is written is read back as it was meant: operators bind as in JavaScript, but for the power, which is not among them here
test('brackets keep the order that was meant', () => {
  type Sum = { readonly text: Given; readonly value: number };
  const { tree } = fc.letrec<{ tree: Sum; leaf: Sum; pair: Sum }>((tie) => ({
    leaf: fc.integer({ min: 0, max: 9 }).map((n) => ({ text: n, value: n })),
    pair: fc.tuple(fc.constantFrom('plus', 'minus', 'times'), tie('tree'), tie('tree')).map(([operator, left, right]) => ({
      text: fx[operator](left.text, right.text),
      value: { plus: left.value + right.value, minus: left.value - right.value, times: left.value * right.value }[operator],
    })),
    tree: fc.oneof({ depthSize: 'medium', withCrossShrink: true }, tie('leaf'), tie('pair')),
  }));
  fc.assert(fc.property(tree, ({ text, value }) => expect(Function(`return ${textOf(text)}`)()).toBe(value)));
});
