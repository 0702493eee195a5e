// What of each plan looks at a period once it is past.
import { looksBack } from '../../src/plans/looks-back';
import type { Cycle } from '../../src/plans/value';
import { answeredPlan, cyclesOf } from '../workbook/fixtures';

test.each<[plan: string, expected: Partial<Record<Cycle, string>>]>([
  ['plan-01', { quarter: 'year', year: '' }],
  ['plan-02', { month: 'quarter', quarter: 'year', year: '' }],
  ['plan-03', { month: 'streaks year', year: '' }],
  ['plan-04', { half: 'year', year: '' }],
  ['plan-05', { quarter: '', half: 'year', year: 'streaks' }],
  ['plan-06', { quarter: 'year', year: '' }],
  ['plan-11', { term: '' }],
])('%s', (id, expected) => {
  const plan = answeredPlan(id);
  const found = cyclesOf(plan).map((cycle) => {
    const { streaks, longer } = looksBack(plan, cycle);
    return [cycle, [...(streaks ? ['streaks'] : []), ...longer].join(' ')];
  });
  expect(Object.fromEntries(found)).toEqual(expected);
});

test.each(['plan-07', 'plan-08', 'plan-09', 'plan-10', 'plan-12'])('%s has nothing that looks back', (id) => {
  const plan = answeredPlan(id);
  for (const cycle of cyclesOf(plan)) expect(looksBack(plan, cycle)).toEqual({ streaks: false, longer: [] });
});
