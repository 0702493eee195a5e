// What is found of a plan beside the people that it is for.
import { checkPlan } from '../../src/plans/checks/check-plan';
import type { Person } from '../../src/plans/person';
import type { Plan } from '../../src/plans/plan';
import { readRoster } from '../../src/plans/roster/read';
import type { Cycle } from '../../src/plans/value';
import { answering, changed, type Expected, expectFound, FIVE, given, quotas, THREE } from './plan-cases';

describe('beside a roster', () => {
  const HEAD = ['工号', '姓名', '邮箱', '部门', '岗位', '考核组', '直接上级', '分管领导', '委托给', '状态'];
  const row = (id: string, cells: Readonly<Record<string, string>>) => {
    const all: Readonly<Record<string, string>> = { 工号: id, 姓名: `人${id}`, 邮箱: `${id}@example.com`, ...cells };
    return HEAD.map((heading) => all[heading] ?? '');
  };
  /** A general manager, an executive, finance, one middle manager and six of the staff. */
  const ROWS = [
    row('1', { 岗位: '总经理' }),
    row('2', { 岗位: '副总经理', 直接上级: '1' }),
    row('3', { 岗位: '财务经理', 考核组: '中层', 部门: '财务', 直接上级: '2', 分管领导: '2' }),
    row('4', { 岗位: '客服经理', 考核组: '中层', 部门: '客服', 直接上级: '2', 分管领导: '2' }),
    ...[5, 6, 7, 8].map((n) => row(String(n), { 考核组: '员工', 部门: '客服', 直接上级: '4', 分管领导: '2' })),
  ];
  const people = (...changes: (readonly [id: string, cells: Readonly<Record<string, string>>])[]): readonly Person[] => {
    const other = new Map(changes);
    const rows = ROWS.map((cells) => cells.map((cell, c) => other.get(cells[0] ?? '')?.[HEAD[c] ?? ''] ?? cell));
    return readRoster([HEAD, ...rows]).people;
  };
  const UNTAKEN: Expected[number] = ['warning', 'scorecards', /no scorecard fits 人1 \(1\), 人2 \(2\)\. Check their groups/];
  const staff = ['5', '6', '7', '8'];
  const each = (ids: readonly string[], cells: Readonly<Record<string, string>>) => ids.map((id) => [id, cells] as const);

  test.each<[string, Plan, Cycle, readonly Person[], Expected]>([
    ['all in place', FIVE, 'half', people(), [UNTAKEN]],
    ['no card for people in a quarter', FIVE, 'quarter', people(), []],
    ['no executive for anyone', FIVE, 'half', people(...each(['3', '4', ...staff], { 分管领导: '' })), [
      UNTAKEN,
      ['problem', 'scorecards/0/raters/1', /^Middle managers · Executive in charge: .* any of the 2 reviewed/],
      ['problem', 'scorecards/1/raters/1', /^General staff · Executive in charge: .* any of the 4 reviewed/],
    ]],
    ['an executive for some', FIVE, 'half', people(['5', { 分管领导: '' }]), [UNTAKEN]],
    ['a rater without a share is not missed', answering(THREE, { 'scorecards/0/shares': [100, 0] }), 'month', people(...each(['3', '4', ...staff], { 分管领导: '' })), []],
    ['nobody in the named position', FIVE, 'quarter', people(['3', { 岗位: '会计' }]), [
      ['warning', 'scorecards/2/raters/0', /^Departments · Finance: nobody on the roster has the position “财务管理部经理” \/ /],
    ]],
    ['who rates is reviewed too', FIVE, 'half', people(['1', { 考核组: '员工', 直接上级: '2', 分管领导: '2' }]), [
      ['warning', 'scorecards', /fits 人2 \(2\)\./],
      ['problem', 'scorecards/1/raters/0', /^General staff · General manager: 人1 \(1\) would rate themself/],
    ]],
    ['by delegation', FIVE, 'half', people(['4', { 委托给: '6' }]), [UNTAKEN, ['problem', 'scorecards/1/raters/2', /人6 \(6\) would rate themself/]]],
    ['a card for nobody', FIVE, 'half', people(...each(['3', '4'], { 考核组: '员工' })), [UNTAKEN, ['warning', 'scorecards/0', /^Middle managers: nobody/]]],
    ['on probation is no regular employee', FIVE, 'half', people(['4', { 状态: '试用' }], ['1', { 状态: '离职' }], ['2', { 考核组: '中层' }]), [
      ['warning', 'scorecards/0/raters/0', /“总经理”/],
      ['warning', 'scorecards/1/raters/0', /General staff · General manager/],
    ]],
    ['more answers than there are people', answering(FIVE, { 'scorecards/1/raters/3/least': 8 }), 'year', people(), [
      UNTAKEN, ['warning', 'scorecards/1/raters/3', /fewer than 8 people can rate 人5 \(5\), 人6 \(6\), 人7 \(7\), 人8 \(8\), so no mean/],
    ]],
    ['as many as there are', answering(FIVE, { 'scorecards/1/raters/3/least': 7 }), 'year', people(), [UNTAKEN]],
    ['peers who count are too few for anybody', withPeers(4), 'half', people(), [
      UNTAKEN, ['problem', 'scorecards/1/raters/0', /fewer than 4 people/],
    ]],
    ['peers are enough', withPeers(3), 'half', people(), [UNTAKEN]],
    ['too many to name', FIVE, 'half', people(...each(staff, { 考核组: '外包' })), [
      ['warning', 'scorecards', /fits 人1 \(1\), .*人7 \(7\), … \+1\./], ['warning', 'scorecards/1', /General staff/],
    ]],
    ['exactly 20% of six is one or two', quotas(['A', '=20%']), 'half', people(), [UNTAKEN]],
    ['heads allowed round down', quotas(['A', '20%'], ['B', '20%'], ['C', '20%'], ['D', '20%'], ['E', '20%']), 'half', people(), [
      ['problem', 'grades/quotas', /take at most 5 of the 6 reviewed/], UNTAKEN,
    ]],
    ['heads needed round up', quotas(['A', '>=30%'], ['B', '>=30%'], ['C', '>=30%'], ['D', '>=10%']), 'half', people(), [
      ['problem', 'grades/quotas', /need at least 7 of the 6 reviewed/], UNTAKEN,
    ]],
    ['one person, and no quota that fits', quotas(['A', '>=20%'], ['A', '<=20%']), 'half', people(...each(['3', '4', ...staff.slice(1)], { 状态: '离职' }), ['5', { 直接上级: '2' }]), [
      ['problem', 'grades/quotas', /“A”/], UNTAKEN, ['warning', 'scorecards/0', /Middle/],
    ]],
  ])('%s', (_, plan, cycle, roster, expected) => expectFound(checkPlan(plan, cycle, roster), expected)); // biome-ignore format: a table

  test.each<[string, Plan, Cycle, readonly Person[], readonly string[], Expected]>([
    ['who would rate themself', FIVE, 'half', people(['1', { 考核组: '员工', 直接上级: '2', 分管领导: '2' }]), ['1', '2'], []],
    ['on no card', FIVE, 'half', people(), ['1'], [['warning', 'scorecards', /no scorecard fits 人2 \(2\)\./]]],
    ['all of a card', FIVE, 'half', people(), ['1', '2', '3', '4'], []],
    ['the only ones that have a rater', FIVE, 'half', people(...each(['5', '6', '7'], { 分管领导: '' })), ['8'], [
      UNTAKEN, ['problem', 'scorecards/1/raters/1', /any of the 3 reviewed/],
    ]],
    ['some of whom a limit is reckoned', quotas(['A', '>=30%'], ['B', '>=30%'], ['C', '>=30%'], ['D', '>=10%']), 'half', people(), ['8'], [
      ['problem', 'grades/quotas', /of the 5 reviewed/], UNTAKEN,
    ]],
  ])('left out: %s', (_, plan, cycle, roster, without, expected) =>
    expectFound(checkPlan(plan, cycle, roster, ({ id }) => !without.includes(id)), expected)); // biome-ignore format: a table

  function withPeers(least: number): Plan {
    const peers = {
      id: 'peers',
      title: { en: 'Peers', 'zh-CN': '同级' },
      from: 'peers',
      via: 'ballots',
      counts: true,
      least: given(least),
    };
    return changed(FIVE, { 'scorecards/1/raters': [peers], 'scorecards/1/shares': given([100]) });
  }
});
