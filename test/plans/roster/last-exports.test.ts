// Ten more made-up exports: leavers with days and codes, fields of fields, Traditional Chinese. Each is read right with at most one choice.
import type { Day } from '../../../src/plans/day';
import type { Person } from '../../../src/plans/person';
import type { Choices } from '../../../src/plans/roster/choices';
import { readRoster } from '../../../src/plans/roster/read';
import { table } from './table';

type Fields = { readonly [K in 'id' | 'name' | 'email' | 'department' | 'position' | 'manager' | 'hired']?: string } & {
  readonly status?: Person['status'];
};

type Export = {
  readonly like: string;
  readonly rows: readonly (readonly unknown[])[];
  /** What is said of the second person. */
  readonly second: Fields;
  /** Whoever is there, by ID. */
  readonly there: string;
  readonly unread: readonly string[];
  readonly columns?: Choices['columns'];
  readonly statuses?: Choices['statuses'];
};

// biome-ignore format: tables
const EXPORTS: readonly Export[] = [
  { like: 'Zoho People', unread: ['Zoho Role', 'Source of Hire', 'Location'], there: 'Z1, Z2',
    rows: table(`EmployeeID | First Name | Last Name | Email address | Department | Designation | Zoho Role | Employment Type | Employee Status | Source of Hire | Date of joining | Reporting Manager | Date of Exit | Location
      Z1 | Ann | Lee | ann@x.co | Sales | Head | Admin | Permanent | Active | Web | 25-Mar-2019 |  |  | Pune
      Z2 | Bob | Ray | bob@x.co | Sales | Clerk | Team member | On Contract | Active | Web | 26-May-2020 | Ann Lee Z1 | | Pune
      Z3 | Cai | Wu | cai@x.co | Sales | Clerk | Team member | Permanent | Terminated | Web | 26-May-2020 | Ann Lee Z1 | 30-Jun-2026 | Pune`),
    second: { id: 'Z2', name: 'Bob Ray', department: 'Sales', position: 'Clerk', manager: 'Z1', email: 'bob@x.co', hired: '2020-05-26', status: 'active' } },
  { like: 'Gusto', unread: ['Preferred name', 'Personal email', 'Work address'], there: 'G1, G2',
    rows: table(`Last name | First name | Preferred name | Employee ID | Work email | Personal email | Job title | Department | Manager | Employment type | Start date | Last day | Work address
      Lee | Ann |  | G1 | ann@x.co | a@h.co | Head | Sales |  | Full-time | 03/25/2019 |  | NY
      Ray | Bob | Bobby | G2 | bob@x.co | b@h.co | Clerk | Sales | Ann Lee | Part-time | 05/26/2020 | 12/31/2026 | NY
      Wu | Cai |  | G3 | cai@x.co | c@h.co | Clerk | Sales | Ann Lee | Full-time | 05/26/2020 | 01/02/2026 | NY`),
    second: { id: 'G2', name: 'Bob Ray', manager: 'G1', position: 'Clerk', email: 'bob@x.co', hired: '2020-05-26', status: 'active' } },
  { like: 'WeCom', unread: ['别名', '性别', '手机', '座机', '个人邮箱', '激活状态', '禁用状态'], there: 'lilei, hanmm',
    rows: table(`填写须知：请勿修改表头
      姓名 | 帐号 | 别名 | 职务 | 部门 | 性别 | 手机 | 座机 | 个人邮箱 | 企业邮箱 | 直属上级 | 激活状态 | 禁用状态
      李雷 | lilei |  | 经理 | 公司/销售部 | 男 | 13800000001 |  | l@p.co | li@x.co |  | 已激活 | 启用
      韩梅梅 | hanmm |  | 专员 | 公司/销售部 | 女 | 13800000002 |  | h@p.co | han@x.co | lilei | 未激活 | 启用`),
    second: { id: 'hanmm', name: '韩梅梅', department: '公司/销售部', position: '专员', manager: 'lilei', email: 'han@x.co' } },
  { like: 'OrangeHRM', unread: [], there: '0001, 0002',
    rows: table(`Employee Id | First (& Middle) Name | Last Name | Job Title | Employment Status | Sub Unit | Supervisor | Joined Date | Work Email
      0001 | Ann | Lee | Head | Full-Time Permanent | Sales |  | 2019-03-01 | ann@x.co
      0002 | Bob | Ray | Clerk | Full-Time Probation | Sales | Ann Lee | 2026-10-06 | bob@x.co`),
    second: { id: '0002', name: 'Bob Ray', department: 'Sales', position: 'Clerk', manager: '0001', email: 'bob@x.co', hired: '2026-10-06', status: 'probation' } },
  { like: 'Odoo', unread: ['Company/Display Name', 'Coach/Display Name'], there: 'B001, B002', columns: {},
    rows: table(`Employee Name | Badge ID | Work Email | Department/Display Name | Job Position/Display Name | Manager/Display Name | Company/Display Name | Coach/Display Name | Active
      Ann Lee | B001 | ann@x.co | X / Sales | Head |  | X | | TRUE
      Bob Ray | B002 | bob@x.co | X / Sales | Clerk | Ann Lee | X | Ann Lee | TRUE
      Cai Wu | B003 | cai@x.co | X / Sales | Clerk | Ann Lee | X | Ann Lee | FALSE`),
    second: { id: 'B002', name: 'Bob Ray', department: 'X / Sales', position: 'Clerk', manager: 'B001', email: 'bob@x.co', status: 'active' } },
  { like: 'UKG', unread: ['Full/Part Time', 'Org Level 1'], there: '01001, 01002', statuses: { 'Employee Status: T': 'left' },
    rows: table(`Employee Number | Last Name | First Name | Employee Status | Full/Part Time | Date of Last Hire | Date of Original Hire | Department | Org Level 1 | Job | Supervisor Name | Work Email
      01001 | Lee | Ann | A | F | 03/25/2019 | 03/25/2015 | Sales | O1 | Head |  | ann@x.co
      01002 | Ray | Bob | A | F | 05/26/2020 | 05/26/2020 | Sales | O1 | Clerk | Lee, Ann | bob@x.co
      01003 | Wu | Cai | T | F | 05/26/2020 | 05/26/2020 | Sales | O1 | Clerk | Lee, Ann | cai@x.co`),
    second: { id: '01002', name: 'Bob Ray', department: 'Sales', position: 'Clerk', manager: '01001', hired: '2020-05-26', status: 'active' } },
  { like: 'ADP', unread: ['Location Description'], there: 'A1, A2',
    rows: table(`Associate ID | Legal First Name | Legal Last Name | Position Status | Job Title Description | Home Department Description | Reports To Name | Reports To Associate ID | Hire Date | Termination Date | Work Contact: Work Email | Location Description
      A1 | Ann | Lee | Active | Head | Sales |  |  | 03/25/2019 |  | ann@x.co | NY
      A2 | Bob | Ray | Leave | Clerk | Sales | Lee, Ann | A1 | 05/26/2020 |  | bob@x.co | NY
      A3 | Cai | Wu | Terminated | Clerk | Sales | Lee, Ann | A1 | 05/26/2020 | 06/30/2026 | cai@x.co | NY`),
    second: { id: 'A2', name: 'Bob Ray', department: 'Sales', position: 'Clerk', manager: 'A1', email: 'bob@x.co', hired: '2020-05-26', status: 'active' } },
  { like: 'a government list in Traditional Chinese', unread: ['官職等'], there: '101, 102',
    rows: table(`某局職員名冊（民國115年）
      序號 | 員工代號 | 姓名 | 服務單位 | 職稱 | 官職等 | 到職日期 | 直屬長官 | 公務信箱 | 狀態
      1 | 101 | 李明 | 人事室 | 主任 | 九職等 | 2019/03/01 | 無 | li@gov.example | 在職
      2 | 102 | 陳玉 | 人事室 | 科員 | 五職等 | 2020/05/06 | 李明 | chen@gov.example | 留職停薪
      3 | 103 | 吳彩 | 人事室 | 科員 | 五職等 | 2020/05/06 | 李明 | wu@gov.example | 離職
      合計 | 3人
      製表：人事室`),
    second: { id: '102', name: '陳玉', department: '人事室', position: '科員', manager: '101', email: 'chen@gov.example', hired: '2020-05-06', status: 'active' } },
  { like: '北森', unread: ['职级', '是否管理岗'], there: 'B1, B2',
    rows: table(`员工编码 | 姓名 | 所属组织 | 现任职务 | 职级 | 是否管理岗 | 直线经理 | 入职日期 | 最后工作日 | 用工形式 | 公司邮箱
      B1 | 李雷 | 销售部 | 经理 | P7 | 是 |  | 2019-03-01 |  | 全职 | li@x.co
      B2 | 韩梅梅 | 销售部 | 专员 | P4 | 否 | 李雷 | 2020-05-06 | 2026-12-31 | 全职 | han@x.co
      B3 | 吴彩 | 销售部 | 专员 | P4 | 否 | 李雷 | 2020-05-06 | 2026-06-30 | 全职 | wu@x.co`),
    second: { id: 'B2', name: '韩梅梅', department: '销售部', position: '专员', manager: 'B1', hired: '2020-05-06', status: 'active' } },
  { like: 'Moka', unread: ['职级'], there: 'M1, M2',
    rows: table(`员工姓名 | 员工编号 | 部门 | 岗位 | 职级 | 直属上级 | 入职日期 | 是否离职 | 离职日期 | 员工类型 | 工作邮箱
      李雷 | M1 | 销售部 | 经理 | P7 |  | 2019-03-01 | 否 |  | 正式 | li@x.co
      韩梅梅 | M2 | 销售部 | 专员 | P4 | 李雷（M1） | 2020-05-06 | 否 |  | 正式 | han@x.co
      吴彩 | M3 | 销售部 | 专员 | P4 | 李雷（M1） | 2020-05-06 | 是 | 2026-06-30 | 正式 | wu@x.co`),
    second: { id: 'M2', name: '韩梅梅', department: '销售部', position: '专员', manager: 'M1', email: 'han@x.co', status: 'active' } },
];

test('there are ten of them', () => expect(EXPORTS).toHaveLength(10));

test.each(EXPORTS.map((each) => [each.like, each] as const))(
  'like %s',
  (_, { rows, second, there, columns = {}, statuses = {}, unread }) => {
    const read = readRoster(rows, 1, { columns, statuses }, '2026-11-02' as Day);
    expect(
      read.findings.filter(({ kind, level }) => level === 'problem' && kind !== 'managerMissing').map(({ sentence }) => sentence.en),
    ).toEqual([]);
    expect(read.findings.filter(({ kind }) => kind === 'leftThough')).toEqual([]);
    expect(read.people[1]).toMatchObject(second);
    expect(
      read.people
        .filter(({ status }) => status !== 'left')
        .map(({ id }) => id)
        .join(', '),
    ).toBe(there);
    expect(read.columns.filter(({ unread: why }) => why === 'unknown' || why === 'blank').map(({ heading }) => heading)).toEqual(unread);
    expect(Object.keys({ ...columns, ...statuses }).length).toBeLessThanOrEqual(1);
  },
);

test.each([
  ['員工編號', 'id'], ['部門', 'department'], ['職位', 'position'], ['職稱', 'position'], ['主管', 'manager'], ['直屬主管', 'manager'], ['入職日期', 'hired'], ['到職日', 'hired'],
  ['電子郵件', 'email'], ['電子信箱', 'email'], ['狀態', 'status'], ['在職狀態', 'status'], ['離職日期', 'leftOn'], ['分管領導', 'executive'], ['試用期屆滿日', undefined],
  ['獎金基數', 'base'], ['職称', undefined], ['部门/显示名称', 'department'], ['job_id/name', 'position'], ['经理/显示名称', 'manager'], ['Department/Manager/Display Name', undefined],
  ['Joined', 'hired'], ['Date of Last Hire', 'hired'], ['现任职务', 'position'], ['Sub Unit', 'department'],
] as const)('%s is %s', (heading, reading) => expect(readRoster([['X', 'Y', heading], ['1', '2', '3']]).columns[2]?.reading).toBe(reading)); // biome-ignore format: a table
