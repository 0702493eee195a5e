// Where spans, ranges and formulas go when rows and columns are inserted, deleted or moved.
import fc from 'fast-check';
import { moveLine, type Shift, shiftRange, shiftSpan } from '../../local/book/shift';
import { headless } from './open';

const { copiedFormula, dropInFormula, relativeForm, renameInFormula, shiftFormula } = headless.formulas;
const rows = (kind: 'insert' | 'delete', at: number, count: number): Shift => ({ kind, axis: 'ROWS', at, count });
const move = (at: number, count: number, to: number): Shift => ({ kind: 'move', axis: 'ROWS', at, count, to });

test.each([
  ['before it', [2, 5], rows('insert', 1, 2), [4, 7]],
  ['at its start', [2, 5], rows('insert', 2, 2), [4, 7]],
  ['inside', [2, 5], rows('insert', 3, 2), [2, 7]],
  ['right after it', [2, 5], rows('insert', 5, 2), [2, 5]],
  ['delete before', [2, 5], rows('delete', 0, 2), [0, 3]],
  ['delete its start', [2, 5], rows('delete', 1, 2), [1, 3]],
  ['delete inside', [2, 5], rows('delete', 3, 1), [2, 4]],
  ['delete its end', [2, 5], rows('delete', 4, 3), [2, 4]],
  ['delete all of it', [2, 5], rows('delete', 2, 3), undefined],
  ['move all of it down', [2, 4], move(2, 2, 8), [6, 8]],
  ['move all of it up', [2, 4], move(1, 3, 0), [1, 3]],
  ['move a line out', [2, 5], move(4, 1, 9), [2, 4]],
  ['move a line in', [2, 5], move(8, 1, 3), [2, 6]],
  ['move within', [2, 5], move(2, 1, 4), [2, 5]],
] as const)('a span, %s', (_, [start, end], shift, expected) => expect(shiftSpan(start, end, shift)).toEqual(expected));

test('deleting what was inserted leaves every span as it was', () =>
  fc.assert(
    fc.property(fc.nat(50), fc.integer({ min: 1, max: 50 }), fc.nat(120), fc.integer({ min: 1, max: 9 }), (start, length, at, count) => {
      const inserted = shiftSpan(start, start + length, rows('insert', at, count));
      expect(inserted && shiftSpan(inserted[0], inserted[1], rows('delete', at, count))).toEqual([start, start + length]);
    }),
  ));

test('moving is a permutation, and moving back undoes it', () =>
  fc.assert(
    fc.property(fc.nat(20), fc.integer({ min: 1, max: 5 }), fc.nat(30), (at, count, target) => {
      const to = target > at && target < at + count ? at : target;
      const lines = Array.from({ length: 40 }, (_, line) => moveLine(line, at, count, to));
      expect([...lines].sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, n) => n));
      const now = to > at ? to - count : to;
      const back = to > at ? at : at + count;
      expect(lines.map((line) => moveLine(line, now, count, to === at ? now : back))).toEqual(Array.from({ length: 40 }, (_, n) => n));
    }),
  ));

test('an open side stays open', () => {
  expect(shiftRange({ startRowIndex: 3 }, rows('insert', 1, 2))).toEqual({ startRowIndex: 5 });
  expect(shiftRange({ startColumnIndex: 1, endColumnIndex: 2 }, rows('delete', 0, 9))).toEqual({ startColumnIndex: 1, endColumnIndex: 2 });
});

test.each([
  ['=SUM(A1:A5)', '=SUM(A1:A7)'],
  ['=$A$2+B$1', '=$A$4+B$1'],
  ['=Sheet1!A2&"A2"', '=Sheet1!A4&"A2"'],
  ["='Other 2'!A2", "='Other 2'!A2"],
  ['=SUM(A:A)', '=SUM(A:A)'],
  ['=LET(x,A2,MAP(B2:B3,LAMBDA(y,y+x)))', '=LET(x,A4,MAP(B4:B5,LAMBDA(y,y+x)))'],
  ['=scores+1', '=scores+1'],
  ['=A1', '=A1'],
])('two rows inserted at row 2: %s', (formula, expected) =>
  expect(shiftFormula(formula, 'Sheet1', 'Sheet1', rows('insert', 1, 2))).toBe(expected),
);

test.each([
  ['=SUM(A1:A5)', '=SUM(A1:A4)'],
  ['=A2', '=#REF!'],
  ['=Sheet1!A2+A3', '=#REF!+A2'],
])('row 2 deleted: %s', (formula, expected) =>
  expect(shiftFormula(formula, 'Sheet1', 'Sheet1', rows('delete', 1, 1)).replace('Sheet1!#REF!', '#REF!')).toBe(expected),
);

test('a formula on another tab goes along only where it names the tab', () => {
  expect(shiftFormula("=A2+'Sheet1'!A2", 'Other 2', 'Sheet1', rows('insert', 0, 1))).toBe("=A2+'Sheet1'!A3");
});

test.each([
  ["='Li''s'!A1+B1", "Li's", 'Wang', '=Wang!A1+B1'],
  ['=Scores!A1', 'Scores', 'Scores 2', "='Scores 2'!A1"],
  ['="Scores"&A1', 'Scores', 'X', '="Scores"&A1'],
])('%s after renaming %s to %s', (formula, from, to, expected) => expect(renameInFormula(formula, from, to)).toBe(expected));

test('what referred to a deleted tab is #REF!', () => expect(dropInFormula("=SUM('Other 2'!A1:B2)+A1", 'Other 2')).toBe('=SUM(#REF!)+A1'));

test('a copied formula keeps its fixed parts, and both look the same from their own cells', () => {
  const copied = copiedFormula('=A1+$A1+A$1+$A$1', 2, 1);
  expect(copied).toBe('=B3+$A3+B$1+$A$1');
  expect(relativeForm(copied, 5, 3)).toBe(relativeForm('=A1+$A1+A$1+$A$1', 3, 2));
});

test.each([
  ['=SUM(scores)+Scores', '=SUM(marks)+marks'],
  ['="scores"&scores_2&my.scores&scores(1)', '="scores"&scores_2&my.scores&scores(1)'],
  ["='scores'!A1+scores!A1", "='scores'!A1+scores!A1"],
  ['=评分scores', '=评分scores'],
])('the name scores becomes marks in %s', (formula, expected) =>
  expect(headless.formulas.renameName(formula, 'scores', 'marks')).toBe(expected),
);
