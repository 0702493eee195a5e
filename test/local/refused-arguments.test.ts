// What Google refuses of a call's arguments: what answers otherwise each time, and ranges of unequal size.
import { area, write } from './batch';
import { functionsOn } from './functions-on';
import { hostsForTests } from './open';

const withFunctions = functionsOn(hostsForTests().openHost);

describe('what Google lets no custom function depend on', () => {
  const REFUSED = 'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().';
  const CASES: readonly (readonly [why: string, formula: string, refused: boolean])[] = [
    ['directly', '=F(NOW())', true],
    ['in small letters', '=F(rand ())', true],
    ['RANDBETWEEN', '=F(B1+RANDBETWEEN(1,2))', true],
    ['RANDARRAY', '=F(RANDARRAY(2,2))', true],
    ['in a cell', '=F(A1)', true],
    ['in a cell of a range', '=F(A1:B9)', true],
    ['through two cells', '=F(A3)', true],
    ['through a spill', '=F(C3)', true],
    ['through a name', '=F(Rate)', true],
    ['on another tab', "=F('Other tab'!A1)", true],
    ['by INDIRECT', '=F(INDIRECT("A1"))', true],
    ['by INDIRECT on another tab', `=F(INDIRECT("'Other tab'!A1"))`, true],
    ['by INDIRECT of a name', '=F(indirect("Rate"))', true],
    ['by INDIRECT of a stable cell', '=F(INDIRECT("B1"))', false],
    ['where INDIRECT works out what it reads', '=F(INDIRECT("A"&B1))', true],
    ['where OFFSET does', '=F(OFFSET(B1,0,-1))', true],
    ['TODAY', '=F(TODAY())', false],
    ['in a text', '=F("NOW()")', false],
    ['a cell beside it', '=F(B1)', false],
    ['a name that ends the same', '=F(BRAND)', false],
  ];
  test('refused through any number of cells, and nothing else is', async () => {
    const host = await withFunctions({ F: () => 'ok' }, [
      { addSheet: { properties: { sheetId: 5, title: 'Other tab' } } },
      write([['=NOW()', 1, '=VSTACK(RAND(),2,3)'], ['=A1+1'], ['=A2+1']]),
      write([['=Sheet1!A3']], { sheetId: 5 }),
      { addNamedRange: { namedRange: { name: 'Rate', range: area(1, 2, 0, 1) } } },
      { addNamedRange: { namedRange: { name: 'BRAND', range: area(0, 1, 1, 2) } } },
      write(
        CASES.map(([, formula]) => [formula]),
        { column: 5 },
      ),
    ]);
    const seen = CASES.map(([why], n) => [why, host.value(`F${n + 1}`), host.errorIn(`F${n + 1}`)]);
    expect(seen).toEqual(CASES.map(([why, , refused]) => (refused ? [why, '#ERROR!', REFUSED] : [why, 'ok', undefined])));
  });
  test('until it stands there no more', async () => {
    const host = await withFunctions({ F: () => 'ok' }, [write([['=NOW()', '=F(A1)']])]);
    expect(host.value('B1')).toBe('#ERROR!');
    await host.typeIn('Sheet1', 'A1', 1);
    expect(host.value('B1')).toBe('ok');
  });
});

test.each([
  ['=MAP(A1:A3,B1:B3,LAMBDA(a,b,a+b))', 11],
  ['=MAP(A1:A3,B1:B2,LAMBDA(a,b,a+b))', '#VALUE!'],
  ['=MAP(A1:A3,1,LAMBDA(a,b,a+b))', '#VALUE!'],
  ['=MAP(A1:A3,B1,LAMBDA(a,b,a+b))', '#VALUE!'],
  ['=MAP(A1:A3,SAY(A1:A3),LAMBDA(a,b,a&b))', '#VALUE!'],
  ['=MAP(A1:B1,A1:A2,LAMBDA(a,b,a+b))', '#VALUE!'],
  ['=MAP({1,2},{1;2},LAMBDA(a,b,a+b))', '#VALUE!'],
  ['=MAP({1;2},{10;20},LAMBDA(a,b,a+b))', 11],
  ['=IFERROR(MAP(A1:A3,B1:B2,LAMBDA(a,b,a+b)),"no")', 'no'],
  ['=MAP(A1,B1,LAMBDA(a,b,a+b))', 11],
  ['=SUMPRODUCT(A1:A3,B1:B2)', '#VALUE!'],
  ['=COUNTIFS(A1:A3,1,B1:B2,2)', '#VALUE!'],
  ['=SUMIFS(A1:A3,B1:B2,2)', '#VALUE!'],
  ['=AVERAGEIFS(A1:A3,B1:B2,2)', '#VALUE!'],
  ['=FILTER(A1:A3,B1:B2>0)', '#VALUE!'],
  ['=XLOOKUP(2,A1:A3,B1:B2)', '#VALUE!'],
  ['=AVERAGE.WEIGHTED(A1:A3,B1:B2)', '#VALUE!'],
])('ranges of unequal size are refused as a whole: %s', async (formula, value) => {
  const host = await withFunctions({ SAY: () => 'one sentence' }, [
    write([
      [1, 10, null, formula],
      [2, 20],
      [3, 30],
    ]),
  ]);
  expect(host.values('D1:D3')[0]).toEqual([value]);
  if (typeof value === 'string') expect(host.values('D2:D3')).toEqual([[''], ['']]);
});
