// Companies for tests: the sample company of 38, as its roster is typed, and made-up ones of any size.
import type { Person } from '../../src/plans/person';
import { readRoster } from '../../src/plans/roster';

const HEAD = [
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

type Row = readonly [name: string, department: string, position: string, group: string, manager: string, executive: string];
const DEPARTMENTS: readonly (readonly [name: string, head: string, executive: string, position: string, staff: readonly string[]])[] = [
  ['人力资源部', '刘芳', 'E002', '人事专员', []],
  ['美工部', '王磊', 'E002', '网店美工', ['徐静', '高翔', '罗佳怡']],
  ['编辑部', '苏晓彤', 'E002', '网店编辑', ['唐婉', '曹阳', '许诺']],
  ['市场推广部', '陈思远', 'E002', '市场推广', ['彭飞', '蒋丽', '韩冬', '邓雨晴', '沈浩', '叶子涵']],
  ['客服部', '李敏', 'E002', '客服', ['孙雅婷', '马超', '努尔古丽·阿卜杜热依木', '郑欣怡', '黄志强', '吴倩', '欧阳慧敏', '冯雪']],
  ['生产跟单部', '张伟', 'E003', '生产跟单', ['董晓燕', '程亮', '袁媛']],
  ['物流发货部', '赵国强', 'E003', '物流发货', ['张伟', '魏国栋', '任强', '田甜']],
];

/** The roster's rows as typed, headings first; one moved within the year, one on probation, two of one name. */
export const SAMPLE_ROWS: readonly (readonly unknown[])[] = (() => {
  const heads = new Map(DEPARTMENTS.map(([name], n) => [name, `E${String(n + 4).padStart(3, '0')}`]));
  const rows: Row[] = [
    ['周建国', '总经办', '总经理', '', '', ''],
    ['林佩文', '总经办', '副总经理', '', 'E001', ''],
    ['何志远', '总经办', '副总经理', '', 'E001', ''],
    ...DEPARTMENTS.map(([department, head, executive]): Row => [head, department, `${department}经理`, MIDDLE, executive, executive]),
    ...DEPARTMENTS.flatMap(([department, , executive, position, staff]) =>
      staff.map((name): Row => [name, department, position, STAFF, heads.get(department) ?? '', executive]),
    ),
    ['田小雨', '物流发货部', '物流发货', STAFF, 'E010', 'E003'],
  ];
  return [
    HEAD,
    ...rows.map(([name, department, position, group, manager, executive], n) => {
      const id = `E${String(n + 1).padStart(3, '0')}`;
      const late = id === 'E038';
      const moved = id === 'E026' ? ['市场推广部', '2026-04-01'] : ['', ''];
      const hired = `${2016 + (n % 9)}-0${1 + (n % 9)}-15`;
      return [
        id,
        name,
        `e${n + 1}@example.com`,
        department,
        position,
        group,
        manager,
        executive,
        hired,
        1000 + n,
        late ? '试用期' : '在职',
        late ? '2026-09-30' : '',
        ...moved,
      ];
    }),
  ];
})();

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
