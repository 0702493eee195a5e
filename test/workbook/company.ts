// Companies for tests: the local host's sample of 38, as its roster is typed, and made-up ones of any size.
import { companyIn } from '../../local/sample/company';
import type { Person } from '../../src/plans/person';
import { readRoster } from '../../src/plans/roster/read';

/** The headings of a roster in Chinese. */
export const HEAD = [
  '工号',
  '姓名',
  '邮箱',
  '部门',
  '岗位',
  '考核组',
  '直接上级',
  '分管领导',
  '入职日期',
  '奖金基数',
  '状态',
  '试用期至',
  '调动前部门',
  '调动日期',
];
const [MIDDLE, STAFF] = ['中层管理人员', '一般员工'];

/** The local host's company, with those above E038, who are missing there. */
const PEOPLE = companyIn('zh-CN').map((person) => (person.id === 'E038' ? { ...person, manager: 'E010', executive: 'E003' } : person));

/** The roster's rows as typed, headings first, with addresses that say whose. */
export const SAMPLE_ROWS: readonly (readonly unknown[])[] = [
  HEAD,
  ...PEOPLE.map((person, n) => [
    person.id,
    person.name,
    `e${n + 1}@example.com`,
    person.department,
    person.position,
    person.group,
    person.manager ?? '',
    person.executive ?? '',
    person.hired ?? '',
    person.base ?? '',
    person.status === 'probation' ? '试用期' : '在职',
    person.probationEnds ?? '',
    person.moved?.from ?? '',
    person.moved?.on ?? '',
  ]),
];

export const sampleCompany = (): readonly Person[] => readRoster(SAMPLE_ROWS).people;

type Shape = { readonly departments?: number; readonly executives?: number; readonly name?: (n: number) => string };

/** A company of about `size` people under one general manager: executives over departments over staff. */
export const company = (size: number, shape: Shape = {}): readonly Person[] => readRoster(rosterRows(size, shape)).people;

/** Its roster's rows as typed, headings first. */
export function rosterRows(
  size: number,
  {
    departments = Math.max(1, Math.round(size / 20)),
    executives = Math.max(1, Math.round(departments / 4)),
    name = (n: number) => `员工${n}`,
  }: Shape,
): readonly (readonly unknown[])[] {
  const id = (n: number) => `E${String(n).padStart(4, '0')}`;
  const rows: unknown[][] = [[...HEAD]];
  const add = (department: string, position: string, group: string, manager: string, executive: string) => {
    const n = rows.length;
    rows.push([
      id(n),
      name(n),
      `p${n}@example.com`,
      department,
      position,
      group,
      manager,
      executive,
      '2020-03-01',
      1000,
      '在职',
      '',
      '',
      '',
    ]);
  };
  add('总经办', '总经理', '', '', '');
  for (let e = 0; e < executives; e++) add('总经办', '副总经理', '', id(1), '');
  for (let d = 0; d < departments; d++) add(`部门${d + 1}`, '部门经理', MIDDLE, id(2 + (d % executives)), id(2 + (d % executives)));
  const first = 2 + executives;
  for (let n = 0; rows.length - 1 < size; n++) {
    const d = n % departments;
    add(`部门${d + 1}`, '专员', STAFF, id(first + d), id(2 + ((executives > departments ? n : d) % executives)));
  }
  return rows;
}
