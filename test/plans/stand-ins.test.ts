// Plan 2: whoever is reviewed neither stands in for themself nor gathers their own data.
import { checkPlan } from '../../src/plans/checks/check-plan';
import { PLAN_02 } from '../../src/plans/library/plan-02';
import type { Person, PersonId } from '../../src/plans/person';
import { answered } from './answers';
import { person } from './person';
import { answering, WHEN, WHO } from './plan-cases';

const sales = (id: string, name: string, position: string, manager?: string): Person =>
  person({ id: id as PersonId, name, position, department: '商务部', manager: manager as PersonId | undefined });
const HEAD = sales('E10', '王强', '商务部经理', 'E01');
const OTHER = sales('E11', 'Ann Lee', '部门经理', 'E01');
const PEOPLE = [sales('E01', '周建国', '总经理'), HEAD, sales('E20', '孙秀英', '商务专员', 'E10')];

const found = (answer: string, people: readonly Person[]) => {
  const at = PLAN_02.decisions.flatMap(({ standsInFor }, n) => (standsInFor ? [`decisions/${n}/value`] : []));
  const plan = answering(answered(PLAN_02, WHO, WHEN), Object.fromEntries(at.map((path) => [path, answer])));
  const findings = checkPlan(plan, 'month', people).filter(({ path }) => at.includes(path));
  for (const { level, sentence } of findings) {
    expect(level).toBe('problem');
    expect(`${sentence.en}${sentence['zh-CN']}`).not.toMatch(/[{}]/);
  }
  return findings.map(({ sentence }) => sentence['zh-CN'].replace(/^.*：/, ''));
};

const refused = '王强（E10）不能代理本人，请另填他人。';
test.each([
  ['by name', '王强', PEOPLE, [refused, refused]],
  ['by ID', ' e10 ', PEOPLE, [refused, refused]],
  ['by position', '商务部经理', PEOPLE, [refused, refused]],
  ['among words', '由王强负责', PEOPLE, [refused, refused]],
  ['somebody else', '孙秀英', PEOPLE, []],
  ['a position that only begins alike', '商务部副经理', PEOPLE, []],
  ['an ID that only begins alike', 'E100', PEOPLE, []],
  ['two, of whom one may', '王强、孙秀英', PEOPLE, []],
  ['one of two managers, for both', 'Ann Lee', [...PEOPLE, OTHER], ['Ann Lee（E11）不能代理本人，请另填他人。', 'Ann Lee（E11）不能代理本人，请另填他人。']],
  ['each of two managers for the other', '王强 / Ann Lee', [...PEOPLE, OTHER], []],
  ['nobody on the roster', '外部顾问', PEOPLE, []],
] as const)('%s', (_, answer, people, expected) => expect(found(answer, people)).toEqual(expected)); // biome-ignore format: a table

// what rosters may hold is read as it stands
test.each(['BW-01', 'E_10', 'R&D.10', 'A(1', '[1]', '1\\d', 'E*', 'a|b', '^x$', 'Aisha·Khan', "O'Brien", 'Anne-Marie', '$&', '#7'])('%s', (sign) => {
  const position = `${sign} 商务部经理`;
  for (const [odd, words] of [
    [sales(sign, '王强', '商务部经理'), sign],
    [sales('E10', sign, '商务部经理'), sign],
    [sales('E10', '王强', position), position],
  ] as const) {
    expect(found(`由 ${words} 负责`, [odd])).toHaveLength(2);
    expect([found(`9${words}9`, [odd]), found('孙秀英', [odd])]).toEqual([[], []]);
  }
}); // biome-ignore format: a table
