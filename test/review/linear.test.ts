// Making a review takes work in proportion to the people: with twice the people each way through a list passes at most about twice as
// many elements. That is counted, not timed.
import { checkPlan } from '../../src/plans/checks/check-plan';
import { LIBRARY } from '../../src/plans/library';
import { readRoster } from '../../src/plans/roster/read';
import type { Cycle } from '../../src/plans/value';
import { create } from '../../src/review/creation';
import { rosterRows } from '../workbook/company';
import { answeredPlan, arrangedOf, cyclesOf } from '../workbook/fixtures';
import { type Counts, counted } from './count-elements';

/** 20 people a department, 4 departments an executive: twice the people are twice the raters too. */
const PEOPLE = 320;
/** Twice as many, and what sorting takes more. */
const MOST = 2.3;
/** What a few more tabs bring by chance is no growth. */
const SPARE = 25;

const CASES = LIBRARY.flatMap(({ id }) => cyclesOf(answeredPlan(id)).map((cycle) => [id, cycle] as const));

test.each(CASES)('%s, %s: twice the people, about twice the work', (id, cycle) => {
  const [one, two] = [PEOPLE, 2 * PEOPLE].map((size) => counted(() => make(id, cycle, rosterRows(size, {}))));
  expect(grownIn(one, two)).toEqual([]);
});

/** What stands in some columns of everybody's row, by the row's number. */
const ROSTERS: readonly (readonly [string, (n: number) => Readonly<Record<number, string>>])[] = [
  ['all of one name', () => ({ 1: '王伟' })],
  ['nobody above anyone', () => ({ 6: '', 7: '' })],
  ['each under the one before', (n) => (n > 1 ? { 6: `E${String(n - 1).padStart(4, '0')}` } : {})],
  ['hundreds in one circle', (n) => ({ 6: `E${String(n - 1 || PEOPLE).padStart(4, '0')}` })],
  ['all in one department', () => ({ 3: '一部' })],
  ['a department each', (n) => ({ 3: `部门${n}` })],
];

test.each(ROSTERS)('a roster with %s: twice the people, about twice the work', (_, cellsOf) => {
  const rows = (size: number) => rosterRows(size, {}).map((row, n) => (n === 0 ? row : Object.assign([...row], cellsOf(n))));
  const [one, two] = [PEOPLE, 2 * PEOPLE].map((size) => counted(() => make('plan-05', 'year', rows(size))));
  expect(grownIn(one, two)).toEqual([]);
});

test('a list that is gone through once a person is found', () => {
  const lists: readonly (readonly [string, (people: readonly number[], at: number) => unknown])[] = [
    ['includes', (people, at) => people.includes(-at)],
    ['each > at', (people, at) => people.some((each) => each > at && false)],
    ['values', (people) => [...people]],
    ['Set', (people) => new Set(people)],
  ];
  for (const [name, through] of lists) {
    const run = (n: number) => () => {
      const people = Array.from({ length: n }, (_, at) => at);
      return people.map((at) => through(people, at));
    };
    expect([name, grownIn(counted(run(PEOPLE)), counted(run(2 * PEOPLE))).length]).toEqual([name, 1]);
  }
});

/** All that is worked out between what is read and what is written. */
function make(id: string, cycle: Cycle, rows: readonly (readonly unknown[])[]): void {
  const plan = answeredPlan(id);
  const { people } = readRoster(rows);
  checkPlan(plan, cycle, people);
  const { review } = arrangedOf(plan, { cycle, people });
  create(review, { locale: 'zh_CN', sheets: [], names: [], reviews: [], properties: {}, operation: undefined }, undefined, []);
}

const grownIn = (one: Counts | undefined, two: Counts | undefined): readonly string[] =>
  [...(two ?? [])]
    .filter(([what, times]) => times > MOST * (one?.get(what) ?? 0) + SPARE)
    .map(([what, times]) => `${one?.get(what) ?? 0} → ${times}: ${what}`);
