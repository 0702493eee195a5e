// Criteria in every form in which an edge may be written.
import { meets, openEdge, readCriterion } from '../../src/scoring/criterion';

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
    ['≧90', 90, true, 'one sign, as some keyboards write it'],
    ['≦59.5', 59.6, false, 'one sign, as some keyboards write it'],
    ['90分（含）以上', 90, true, 'in words, the edge in'],
    ['90(含)以上', 89.9, false, 'in words, no 分'],
    ['90分以上（含）', 90, true, 'the mark at the end'],
    ['60分（不含）以下', 60, false, 'in words, the edge out'],
    ['60分（不含）以下', 59.9, true, 'in words, the edge out'],
    ['80（含）-90（不含）', 80, true, 'from, in'],
    ['80（含）-90（不含）', 90, false, 'to, out'],
    ['80（含）~90（含）', 90, true, 'to, in'],
    ['80≤X<90', 80, true, 'around a letter'],
    ['80<=x<90', 90, false, 'around a letter'],
    ['90＞Ｘ≥80', 80, true, 'around a letter, falling, full width'],
    ['[90,+∞)', 1e9, true, 'without an end'],
    ['(-∞,60)', 60, false, 'without a beginning'],
    ['>=80,<90', 90, false, 'a pair with a comma'],
    ['>=80，<90', 80, true, 'a pair with a wide comma'],
    ['90+', 90, true, 'and more'],
    ['>=90分', 90, true, 'a sign and 分'],
    ['>=\u200B90', 90, true, 'what nobody sees'],
    ['>=\u00A090', 90, true, 'a no-break space'],
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

describe('an edge left open is not guessed, and both ways to write it are shown', () => {
  test.each<[string, readonly [string, string] | undefined]>([
    ['90分以上', ['>=90', '>90']],
    ['60分以下', ['<=60', '<60']],
    ['80-89', ['[80,89]', '[80,90)']],
    ['80-89.9', ['[80,89.9]', '[80,90)']],
    ['80（含）-90', ['[80,90]', '[80,90)']],
    ['90分（含）以上', undefined],
    ['>=90', undefined],
    ['abc', undefined],
  ])('%p: %p', (written, either) => {
    expect(openEdge(written)).toEqual(either);
    if (either) expect(readCriterion(written)).toBeUndefined();
  });
});
