// Who gets which scorecard in the roster's own words: what is counted, what there is to choose from, and what then counts.
import { countWith, foundFor, wordsIn } from '../../sidebar/review/decide/who/found';
import { policyWordsOf, wordsOf } from '../../sidebar/review/decide/who/words-of-cards';
import { checkPlan } from '../../src/plans/checks/check-plan';
import { decide, openIn } from '../../src/plans/decide';
import { LIBRARY } from '../../src/plans/library';
import type { Plan } from '../../src/plans/plan';
import type { RosterWord } from '../../src/plans/roster-word';
import { PEOPLE } from './roster-people';

const planOf = (id: string): Plan => {
  const plan = LIBRARY.find((each) => each.id === id);
  if (!plan) throw new Error(`no ${id}`);
  return plan;
};
const said = (plan: Plan, n: number, value: readonly RosterWord[]): Plan => {
  const outcome = decide(plan, `scorecards/${n}/applies/said`, { value, who: 'HR', when: '2026-06-22T08:00:00.000Z' });
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.plan;
};
const counts = (plan: Plan) => [...foundFor(plan, 'half', PEOPLE).counts.values(), foundFor(plan, 'half', PEOPLE).without];

test('by the policy’s words nobody of such a company gets a card; by its own words all do', () => {
  const plan = planOf('plan-05');
  expect(counts(plan)).toEqual([0, 0, 7]);
  const one = said(plan, 0, [{ column: 'group', word: 'm2' }]);
  expect(counts(one)).toEqual([3, 0, 4]);
  const two = said(one, 1, [{ column: 'group', word: 'P5' }]);
  expect(counts(two)).toEqual([3, 4, 0]);
  expect(wordsOf(two.scorecards.slice(0, 1), 'en')).toBe('“m2”');
  expect(policyWordsOf(two.scorecards[0] as Plan['scorecards'][number], 'zh-CN')).toBe('“中层管理人员”、“中层”');
});

test('words of several columns go together, and are whole words', () => {
  const plan = said(planOf('plan-05'), 1, [
    { column: 'position', word: 'Manager' },
    { column: 'department', word: 'labs' },
    { column: 'group', word: 'P' },
  ]);
  expect(counts(plan)).toEqual([0, 3, 4]);
});

test('what HR says goes in place of the policy’s words', () => {
  const staff = PEOPLE.map((each) => ({ ...each, group: '员工' }));
  const plan = said(planOf('plan-05'), 1, [{ column: 'position', word: 'Manager' }]);
  expect(foundFor(plan, 'half', staff).counts.get('staff')).toBe(3);
});

test('each column’s words of those who work here, the most frequent first, however they are written', () => {
  const [group, department] = [wordsIn(PEOPLE, 'group'), wordsIn(PEOPLE, 'department')];
  expect(group.map(({ word, count }) => [word, count])).toEqual([['ｐ５', 4], ['M2', 3], ['P6', 1]]); // biome-ignore format: a row a word
  expect(department.map(({ word, count }) => [word, count])).toEqual([['Sales', 7], ['Labs', 1]]); // biome-ignore format: a row a word
  const both: readonly RosterWord[] = [{ column: 'group', word: 'P6' }, { column: 'department', word: 'Labs' }]; // biome-ignore format: one idea
  expect(countWith(PEOPLE, both)).toBe(1);
});

test('no word at all, or a blank one, is no answer', () => {
  const plan = planOf('plan-05');
  const sentences = (value: readonly RosterWord[]) => checkPlan(said(plan, 0, value), 'half').map(({ path }) => path);
  expect(sentences([{ column: 'group', word: 'M2' }])).not.toContain('scorecards/0/applies/said');
  for (const value of [[], [{ column: 'group' as const, word: ' ' }]]) expect(sentences(value)).toContain('scorecards/0/applies/said');
});

test.each(LIBRARY.map((plan) => [plan.id, plan] as const))('%s asks it of each card that is for some people alone', (_, plan) => {
  const asked = openIn(plan).filter(({ open }) => open.as.kind === 'rosterWords');
  const some = plan.scorecards.filter(({ subject, applies }) => subject === 'people' && !applies.rest);
  expect(asked).toHaveLength(some.length);
  for (const { open } of asked) expect(open.needed).toBe('never');
});
