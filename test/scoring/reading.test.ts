// What a cell says: numbers in every dress, and what is no number.
import { runInNewContext } from 'node:vm';
import { readNumber } from '../../src/scoring/reading';

describe('a number', () => {
  test.each<[unknown, number]>([
    [85.5, 85.5],
    ['85.5', 85.5],
    ['８５．５', 85.5],
    ['  85 ', 85],
    ['\u00a085\u3000', 85],
    ['85分', 85],
    ['85 分', 85],
    ['85%', 0.85],
    ['7％', 0.07],
    ['12.345%', 0.12345],
    ['-3', -3],
    ['－3', -3],
    ['\u22123', -3],
    ['＋3', 3],
    ['1,234.5', 1234.5],
    ['１，２３４', 1234],
    ['1,234,567', 1234567],
    ['.5', 0.5],
    ['5.', 5],
    ['0', 0],
    ['007', 7],
  ])('%p is %p', (cell, expected) => expect(readNumber(cell)).toBe(expected));
});

describe('blank and exempt', () => {
  test.each(['', null, undefined, '  ', '\u3000'])('%p is blank', (cell) => expect(readNumber(cell)).toBeNull());
  test.each(['N/A', 'n/a', 'NA', 'na', 'Ｎ／Ａ', 'ｎａ', '-', '－', '—', '--', '－－', '——', ' 不适用 ', '免考'])(
    '%p is exempt, as typed',
    (cell) => expect(readNumber(cell)).toEqual({ exempt: cell }),
  );
});

describe('no number', () => {
  const elsewhere = runInNewContext('new Date(2026, 0, 1)');
  test.each<[unknown]>([
    ['abc'],
    ['85a'],
    ['8 5'],
    ['1,23'],
    ['1,2345'],
    ['12,34,567'],
    ['8,5'],
    ['--5'],
    ['5%%'],
    ['85分%'],
    ['1e3'],
    ['0x10'],
    ['Infinity'],
    ['.'],
    ['+'],
    ['8²'],
    ['½'],
    [true],
    [false],
    [elsewhere],
    [new Date()],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [{}],
    [[]],
  ])('%p', (cell) => expect(readNumber(cell)).toEqual({ unreadable: cell }));

  test('a warning is passed on', () => expect(readNumber('⚠ GRADE: x')).toEqual({ warning: '⚠ GRADE: x' }));
});
