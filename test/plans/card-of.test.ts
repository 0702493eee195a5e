// Which card a person gets: by group, by position, else the one for the rest; and why some get none.
import { cardOf } from '../../src/plans/card-of';
import { PLAN_03 } from '../../src/plans/library/plan-03';
import { PLAN_04 } from '../../src/plans/library/plan-04';
import { PLAN_05 } from '../../src/plans/library/plan-05';
import type { Person } from '../../src/plans/person';
import type { Plan, Scorecard } from '../../src/plans/plan';
import type { Cycle } from '../../src/plans/value';
import { person } from './person';

const card = (id: string, given: Partial<Scorecard>): Scorecard => ({ ...(PLAN_03.scorecards[0] as Scorecard), id, ...given });
const applies = (groups: string[], positions: string[] = [], rest = false) => ({ applies: { groups, positions, rest } });

/** As plan 12 has them: posts by position, a card for the rest, and one for departments that no person gets. */
const SHOP: Plan = {
  ...PLAN_03,
  scorecards: [
    card('departments', { ...applies([], [], true), subject: 'departments' }),
    card('rest', { ...applies([], ['', ' '], true), cycles: ['month', 'year'] }),
    card('service', { ...applies(['Front office'], ['客服']), cycles: ['month'] }),
    card('manager', { ...applies([], ['Store Manager', '店长']), cycles: ['month', 'year'] }),
    card('rest2', applies([], [], true)),
  ],
};

test.each<[string, Plan, Cycle | undefined, Partial<Person>, string]>([
  ['by group', PLAN_05, 'half', { group: '中层管理人员' }, 'managers'],
  ['by a group’s other name, in any case', PLAN_05, 'year', { group: ' general STAFF ' }, 'staff'],
  ['in any width', PLAN_05, 'year', { group: 'Ｓｔａｆｆ' }, 'staff'],
  ['a group is the whole name, not a part', PLAN_05, 'half', { group: '员工家属' }, 'none'],
  ['no group, and no card for the rest of the people', PLAN_05, 'half', {}, 'none'],
  ['the departments’ card is nobody’s', PLAN_05, 'quarter', { group: '一般员工' }, 'none'],
  ['the rest', PLAN_03, 'month', { position: '推广专员' }, 'department'],
  ['not in that cycle', PLAN_03, 'year', { position: '推广专员' }, 'none'],
  ['by a part of the position', SHOP, 'month', { position: '高级客服专员' }, 'service'],
  ['whoever assists one is none', SHOP, 'month', { position: '店长助理' }, 'rest'],
  ['nor an assistant to one', SHOP, 'month', { position: 'Assistant to the Store Manager' }, 'rest'],
  ['an assistant of another kind is one', SHOP, 'month', { position: '助理客服专员' }, 'service'],
  ['in any case', SHOP, 'month', { position: 'senior store manager' }, 'manager'],
  ['the first that fits', SHOP, 'month', { group: 'front office', position: '店长' }, 'service'],
  ['the first that fits in that cycle', SHOP, 'year', { group: 'front office', position: '店长' }, 'manager'],
  ['a card for the rest waits for the others, and the first of two wins', SHOP, 'month', { position: '美工' }, 'rest'],
  ['a blank position names nobody', SHOP, 'month', { position: '' }, 'rest'],
  ['any cycle', PLAN_03, undefined, {}, 'department'],
])('%s', (_, plan, cycle, given, expected) => {
  const found = cardOf(plan, cycle, person(given));
  expect(typeof found === 'string' ? found : found.id).toBe(expected);
});

test.each(['left', 'probation', 'dispatched'] as const)('who is %s gets none, and that is why', (status) =>
  expect(cardOf(PLAN_05, 'year', person({ group: '一般员工', status }))).toBe(status),
);

/** seed-04: research units and industry companies by KPI, technical staff and middle managers by 360 degrees; the keys may clash. */
test.each([
  ['level', '科研项目研究部门', '技术人员', '360'],
  ['unit', '科研项目研究部门', '技术人员', 'kpi'],
  ['level', '科研项目研究部门', '', 'kpi'],
  ['unit', '财务部', '技术人员', '360'],
  ['unit', '职能管理部门', '高层管理人员', '360'],
  ['level', '职能管理部门', '高层管理人员', 'kpi'],
  ['level', '财务部', '', 'none'],
])('plan 4, %s first: %s, %s has %s', (first, department, group, wanted) => {
  const decisions = PLAN_04.decisions.map((each) =>
    each.id === 'precedence'
      ? { ...each, value: { state: 'decided', value: first, who: 'HR', when: '2026-01-01' } as typeof each.value }
      : each,
  );
  const found = cardOf({ ...PLAN_04, decisions }, 'half', person({ department, group }));
  expect(typeof found === 'string' ? found : found.id).toBe(wanted);
});
