// Who is near an edge: from both sides, on it, at the very distance, by which score, and whose grade no edge moves.
import { edgesIn, nearEdges } from '../../src/scoring/near-edges';

const GRADES = [
  { grade: 'A', criterion: '>=90' },
  { grade: 'B', criterion: '>=80 <90' },
  { grade: 'C', criterion: '<80' },
];
const EXACT = { grades: GRADES, basis: 'exact', decimals: 2 } as const;
const SHOWN = { grades: GRADES, basis: 'shown', decimals: 1 } as const;
const HOLED = { ...EXACT, grades: [{ grade: 'A', criterion: '>=80' }, { grade: 'C', criterion: '<60' }] }; // biome-ignore format: a line
const UPWARDS = { ...EXACT, grades: [{ grade: 'A', criterion: '>90' }, { grade: 'B', criterion: '<=90' }] }; // biome-ignore format: a line
const REST = { ...EXACT, grades: [{ grade: 'A', criterion: '>=90' }, { grade: 'B', criterion: '>=-1000000' }] }; // biome-ignore format: a line

type Rules = Parameters<typeof nearEdges>[1];
type Case = readonly [what: string, score: number | undefined, grade: string, rules: Rules, within: number, told: string];
const CASES: readonly Case[] = [
  ['just under', 89.94, 'B', EXACT, 1, '0.06 under 90: A'],
  ['just over', 80.06, 'B', EXACT, 1, '0.06 over 80: C'],
  ['on it, where it is within', 90, 'A', EXACT, 1, '0 over 90: B'],
  ['on it, where it is not within', 90, 'B', UPWARDS, 1, '0 over 90: A'],
  ['a whole point away is no less than a point', 89, 'B', EXACT, 1, ''],
  ['as HR chooses it', 89, 'B', EXACT, 2, '1 under 90: A'],
  ['half a point', 89.4, 'B', EXACT, 0.5, ''],
  ['the score that is shown is graded', 89.96, 'A', SHOWN, 1, '0 over 90: B'],
  ['between two edges the nearer', 84, 'B', EXACT, 10, '4 over 80: C'],
  ['beside a hole', 80.5, 'A', HOLED, 1, '0.5 over 80: —'],
  ['in a hole', 60.2, '—', HOLED, 1, '0.2 over 60: C'],
  ['a grade that takes what is left has no edge of its own', 5, 'B', REST, 1_000_000_000, '85 under 90: A'],
  ['whose grade was decided apart from the score', 89.94, 'C', EXACT, 1, ''],
  ['no score', undefined, '', EXACT, 1, ''],
  ['no grades', 90, '', { ...EXACT, grades: [] }, 1, ''],
];
test.each(CASES)('%s', (_, score, grade, rules, within, told) => {
  const found = nearEdges([{ score, grade }], rules, within);
  expect(found.map(({ distance, isOver, edge, across }) => `${distance} ${isOver ? 'over' : 'under'} ${edge}: ${across}`).join()).toBe(
    told,
  );
});

test('the nearest first, and of equals in their order', () => {
  const people = [90.98, 80.06, 89.94, 85, 89.68].map((score) => ({ score, grade: score >= 90 ? 'A' : 'B' }));
  expect(nearEdges(people, EXACT, 1).map(({ who }) => who)).toEqual([1, 2, 4, 0]);
});

test('each edge once', () => expect(edgesIn(GRADES)).toEqual([80, 90]));
