// GRADE, its tables and its edges.
import { call, column, thrownBy } from './call';

describe('the usual bands', () => {
  test.each<[unknown, string]>([
    [90, 'A'],
    [89.999, 'B'],
    [89.99999999999999, 'A'],
    [0.1 + 0.2 + 89.7, 'A'],
    [80, 'B'],
    [70, 'C'],
    [60, 'D'],
    [59.9999999999, 'E'],
    [-5, 'E'],
    [0, 'E'],
    ['', ''],
    ['N/A', ''],
    ['９０分', 'A'],
  ])('%p is %p', (score, grade) => expect(call('GRADE', score)).toBe(grade));
});

describe('bands', () => {
  test.each<[string, unknown[], unknown]>([
    ['a hole stays a hole', [70, '优秀>=90;合格>=80;需激励<60'], '—'],
    ['unless told its name', [70, '优秀>=90；合格>=80；需激励<60', '未命名'], '未命名'],
    ['a blank name is left out', [70, '优秀>=90;合格>=80', ''], '—'],
    [
      'in a range',
      [
        85,
        [
          ['A', '>=90'],
          ['B', '[80,90)'],
        ],
      ],
      'B',
    ],
    [
      'with a heading and blank rows',
      [
        85,
        [
          ['Grade', 'cut-off'],
          ['', ''],
          ['A', 90],
          ['B', 80],
        ],
      ],
      'B',
    ],
    [
      'a number is at least',
      [
        80,
        [
          ['A', 90],
          ['B', 80],
        ],
      ],
      'B',
    ],
    ['first match from the top', [95, 'top>=90; rest>=0'], 'top'],
    ['and not a later one', [85, 'top>=90; rest>=0; below<0'], 'rest'],
    ['names end in - and +', [86, 'A+>=95; A->=85; B>=0'], 'A-'],
    ['names with brackets and digits', [85, '(2级)>=80; 1级>=60'], '(2级)'],
    ['an interval in one line', [80, 'A[90,100]; B[80,90)'], 'B'],
    ['line breaks part rows', [80, 'A>=90\nB>=80'], 'B'],
    ['numbers as grades, in one line', [85, '1.2>=90; 1>=80'], 1],
    ['numbers as grades, in a range', [95, [[1.2, '>=90']]], 1.2],
    ['equal', [100, 'full=100; rest<100'], 'full'],
    ['a column spills', [column([95, 85, '']), 'A>=90; B>=80'], [['A'], ['B'], ['']]],
    ['a row stays a row', [[[95, 85]]], [['A', 'B']]],
  ])('%s', (_, values, expected) => expect(call('GRADE', ...values)).toEqual(expected));

  test.each<[string, unknown, string]>([
    ['a word in the middle', 'A>=90; B=good', 'bands row 2: "=good" is not a criterion such as >=90, <60 or [80,90)'],
    ['no sign', 'A>=90; B 80', 'bands row 2: "B 80" has no name and value parted by a sign, as in A>=90 or A=1.2'],
    [
      'two rows that are no criteria',
      [
        ['Grade', 'cut'],
        ['A', 'best'],
      ],
      'bands row 1: "cut" is not a criterion such as >=90, <60 or [80,90)',
    ],
    [
      'a first row without a criterion is no heading',
      [
        ['A', ''],
        ['B', '>=80'],
      ],
      'bands row 1: "" is not a criterion such as >=90, <60 or [80,90)',
    ],
    [
      'nor is a dash',
      [
        ['A', '-'],
        ['B', '>=80'],
      ],
      'bands row 1: "-" is not a criterion such as >=90, <60 or [80,90)',
    ],
    ['three columns', [['A', 90, 'x']], 'bands: the table needs 2 columns and has 3'],
    ['only a heading', [['Grade', 'Score']], 'bands row 1: "Score" is not a criterion such as >=90, <60 or [80,90)'],
    ['only blank rows', [['', '']], 'bands: the table has no rows'],
    ['a nameless band', [['', '>=90']], 'bands row 1: the first cell is blank; give the row its name'],
  ])('cannot be read: %s', (_, bands, said) => expect(thrownBy(() => call('GRADE', 85, bands))).toBe(`GRADE: ${said}`));
});

test('a bad score spoils its row only', () =>
  expect(call('GRADE', column([95, 'abc', '⚠ earlier']))).toEqual([
    ['A'],
    ['⚠ GRADE: score row 2, column 1: "abc" is not a score'],
    ['⚠ earlier'],
  ]));

test('nothing given', () => expect(thrownBy(() => call('GRADE'))).toBe('GRADE: score: nothing was given'));
