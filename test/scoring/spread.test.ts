// How grades are spread before and after, against the limits: of everybody, of some, with ties and holes, with nobody.
import type { Rules } from '../../src/scoring/effect';
import { spreadOf } from '../../src/scoring/spread';

const RULES: Rules = {
  ...{ basis: 'exact', decimals: 2, headRule: { rounding: 'down' } },
  grades: [
    { grade: 'A', criterion: '>=90' },
    { grade: 'B', criterion: '>=80 <90' },
    { grade: 'C', criterion: '<80' },
  ],
  limits: [
    ['A', '<=25%'],
    ['C', '>=10%'],
  ],
};
/** `A>B`: given A, now B. */
const people = (words: string) =>
  words.split(' ').map((word) => {
    const [before = '', after = before] = word.split('>').map((grade) => (grade === '.' ? '' : grade));
    return { before, after };
  });

type Case = readonly [what: string, words: string, limited: boolean, rules: Partial<Rules>, told: string];
const CASES: readonly Case[] = [
  ['two over, one short', 'A A A A B B B B', true, {}, 'A 4→4 of 2 +2, B 4→4, C 0→0 of 1 -1'],
  ['adjusted until all limits are kept', 'A A A>B A>B B B B B>C', true, {}, 'A 4→2 of 2 0, B 4→5, C 0→1 of 1 0'],
  ['who has no grade is nobody’s head', 'A A B B . . . .', true, {}, 'A 2→2 of 1 +1, B 2→2, C 0→0 of 1 -1'],
  ['limits round as the plan says', 'A B B B B B', true, { headRule: { rounding: 'up' } }, 'A 1→1 of 2 0, B 5→5, C 0→0 of 1 -1'],
  ['at least one from so many on', 'A B B', true, { headRule: { rounding: 'down', atLeastOne: 3 } }, 'A 1→1 of 1 0, B 2→2, C 0→0 of 1 -1'],
  ['of some alone there are no limits', 'A A A B', false, {}, 'A 3→3, B 1→1, C 0→0'],
  ['a hole is a row of its own, after the grades', 'A —>C B', true, { limits: [] }, 'A 1→1, B 1→1, C 0→1, — 1→0'],
  ['nobody', '.', true, {}, 'A 0→0 of 0 0, B 0→0, C 0→0 of 0 0'],
  ['a plan without grades', 'A', true, { grades: [], limits: [] }, ''],
];
test.each(CASES)('%s', (_, words, limited, rules, told) => {
  const spread = spreadOf(people(words), { ...RULES, ...rules }, limited).map(({ grade, before, after, limit }) => {
    const { least, most, off } = limit ?? { least: 0, most: 0, off: 0 };
    const bound = most === Number.POSITIVE_INFINITY ? least : most;
    return `${grade} ${before}→${after}${limit ? ` of ${bound} ${off > 0 ? '+' : ''}${off}` : ''}`;
  });
  expect(spread.join(', ')).toBe(told);
});
