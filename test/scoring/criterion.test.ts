// Criteria in every form in which an edge may be written.
import { meets, readCriterion } from '../../src/scoring/criterion';

describe('reads', () => {
  test.each<[unknown, number, boolean, string]>([
    [90, 90, true, 'a number is at least'],
    [90, 89.9999999999, false, 'and not a hair less'],
    ['90', 90, true, 'a number in text'],
    ['90分', 90, true, 'in points'],
    ['>=90', 90, true, 'inclusive'],
    ['>90', 90, false, 'exclusive'],
    ['<60', 60, false, 'exclusive from above'],
    ['<=59.5', 59.5, true, 'inclusive from above'],
    ['=100', 100, true, 'equal'],
    ['=100', 100.1, false, 'only equal'],
    ['≥90', 90, true, 'one sign'],
    ['≤ 59.5', 59.6, false, 'one sign, spaced'],
    ['＞＝９０', 90, true, 'full width'],
    ['＜60', 59, true, 'full width'],
    ['>=80 <90', 90, false, 'a pair'],
    ['>=80<90', 80, true, 'a pair without a space'],
    ['> 80 <= 90', 90, true, 'a pair, spaced'],
    ['[80,90)', 80, true, 'an interval closed below'],
    ['[80,90)', 90, false, 'and open above'],
    ['(80, 90]', 80, false, 'open below'],
    ['（80，90］', 90, true, 'full width'],
    ['>=80%', 0.8, true, 'percent'],
    ['<-5', -6, true, 'below zero'],
  ])('%p on %p: %p (%s)', (written, score, expected) => {
    const criterion = readCriterion(written);
    expect(criterion && meets(score, criterion)).toBe(expected);
  });
});

describe('does not read', () => {
  test.each<[unknown]>([
    ['abc'],
    ['=>90'],
    ['>='],
    ['>=a'],
    ['>=80 <90 <95'],
    ['[80,90'],
    ['[80]'],
    ['80-90'],
    [''],
    [true],
    [null],
    [new Date()],
  ])('%p', (written) => expect(readCriterion(written)).toBeUndefined());
});
