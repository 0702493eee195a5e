// What another result would change: grade, place, and people a grade against its limits; a grade's limits as HR wrote them.
import fc from 'fast-check';
import { effectOf, type Rules, type Standing } from '../../src/scoring/effect';

const RULES: Rules = {
  ...{ basis: 'shown', decimals: 2, headRule: { rounding: 'down' } },
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
const some = (...scores: readonly (number | undefined)[]): readonly Standing[] =>
  scores.map((score, n) => ({
    ...{ score, group: n % 2 === 0 ? 'staff' : 'heads' },
    grade: score === undefined ? '' : score >= 90 ? 'A' : score >= 80 ? 'B' : 'C',
  }));
const PEOPLE = some(95, 70, 90.98, 92, 88, undefined, 85, 81, 90.98, 79);

type Case = readonly [what: string, who: number, to: number, toGrade: string, grade: string, place: string, grades: string];
const CASES: readonly Case[] = [
  ['over the edge downwards: one less in A, one more in B', 2, 89.2, '', 'A→B', '=2→3', 'A 4→3 of 2, B 3→4, C 2→2 of 1'],
  ['the same grade: only the place moves', 0, 90.5, '', 'A→A', '1→3', 'A 4→4 of 2, C 2→2 of 1'],
  ['up to a place that is shared', 4, 90.984, '', 'B→A', '4→=2', 'A 4→5 of 2, B 3→2, C 2→2 of 1'],
  ['the grade alone', 4, 88, 'A', 'B→A', '4→4', 'A 4→5 of 2, B 3→2, C 2→2 of 1'],
  ['to nothing', 0, 0, '', 'A→C', '1→5', 'A 4→3 of 2, C 2→3 of 1'],
  ['in the other group', 1, 99, '', 'C→A', '4→1', 'A 4→5 of 2, C 2→1 of 1'],
];
const inWords = (place: { place: number; shared: boolean } | undefined): string =>
  place ? `${place.shared ? '=' : ''}${place.place}` : '';

test.each(CASES)('%s', (_, who, to, toGrade, grade, place, grades) => {
  const effect = effectOf(PEOPLE, who, to, toGrade, RULES);
  expect(`${effect.grade.before}→${effect.grade.after}`).toBe(grade);
  expect(`${inWords(effect.place.before)}→${inWords(effect.place.after)}`).toBe(place);
  const told = effect.grades.map(({ grade: name, before, after, limit }) =>
    limit
      ? `${name} ${before}→${after} of ${limit.most === Number.POSITIVE_INFINITY ? limit.least : limit.most}`
      : `${name} ${before}→${after}`,
  );
  expect(told.join(', ')).toBe(grades);
});

test.each([
  ['too many', 2, 89.2, 'A', 1],
  ['kept', 7, 70, 'C', 0],
])('a limit that is %s', (_, who, to, grade, off) =>
  expect(effectOf(PEOPLE, who, to, '', RULES).grades.find((each) => each.grade === grade)?.limit?.off).toBe(off),
);

test('a grade with a least and a most is held to both', () => {
  const rules: Rules = { ...RULES, limits: [['B', '>=50%'], ['B', '<=60%']] }; // biome-ignore format: a line
  const [limit] = effectOf(PEOPLE, 2, 89.2, '', rules).grades.flatMap((each) => each.limit ?? []);
  expect(limit).toEqual({ least: 5, most: 5, written: '>=50% <=60%', off: -1 });
});

test('nothing but the one person moves: people a grade add up as before, and the way back undoes it', () => {
  const score = fc.double({ min: 0, max: 120, noNaN: true });
  fc.assert(
    fc.property(fc.array(score, { minLength: 1, maxLength: 30 }), score, fc.nat(), (scores, to, nth) => {
      const people = some(...scores.map((each) => Math.round(each * 100) / 100));
      const who = nth % people.length;
      const old = people[who]?.score ?? 0;
      const there = effectOf(people, who, to, '', RULES);
      const sum = (key: 'before' | 'after') => there.grades.reduce((all, each) => all + each[key], 0);
      expect(sum('after')).toBe(sum('before'));
      const moved = people.map((each, n) => (n === who ? { ...each, score: to, grade: there.grade.after } : each));
      const back = effectOf(moved, who, old, '', RULES);
      expect([back.grade, back.place.after]).toEqual([{ before: there.grade.after, after: there.grade.before }, there.place.before]);
    }),
  );
});
