// Twenty made-up exports, with the headings that systems of people have: each is read right, with at most one choice of HR's.
import type { Person } from '../../../src/plans/person';
import type { Choices } from '../../../src/plans/roster/choices';
import { readRoster } from '../../../src/plans/roster/read';
import { table } from './table';

type Export = {
  readonly like: string;
  readonly rows: readonly (readonly unknown[])[];
  /** What is said of the second person: whoever is below the first. */
  readonly second: Partial<Person>;
  /** At most one. */
  readonly choice?: Choices['columns'];
  /** Headings that nobody knows: they stay unread, and are said to. */
  readonly unread: readonly string[];
};

// biome-ignore format: tables
const EXPORTS: readonly Export[] = [
  { like: 'Workday', unread: ['Cost Center', 'Location'],
    rows: table(`Workers as of 11/02/2026
      Employee ID | Worker | Supervisory Organization | Business Title | Manager | Hire Date | Worker Type | Email - Primary Work | Cost Center | Location
      21001 | Ann Lee | Sales | Head of Sales |  | 2019-03-01 | Employee | ann@x.co | CC1 | Berlin
      21002 | Bob Ray | Sales | Clerk | Ann Lee (21001) | 2020-05-06 | Contingent Worker | bob@x.co | CC1 | Berlin`),
    second: { id: '21002' as Person['id'], name: 'Bob Ray', department: 'Sales', position: 'Clerk', manager: '21001' as Person['id'], hired: '2020-05-06' as Person['hired'], status: 'dispatched' } },
  { like: 'SAP SuccessFactors', unread: ['GENDER', 'HR'],
    rows: table(`STATUS | USERID | FIRSTNAME | LASTNAME | GENDER | EMAIL | MANAGER | HR | DEPARTMENT | DIVISION | TITLE | HIREDATE
      Status | User ID | First Name | Last Name | Gender | Email | Manager | HR | Department | Division | Title | Hire Date
      active | alee | Ann | Lee | F | ann@x.co | NO_MANAGER | hr1 | Sales | D1 | Head | 03/25/2019
      inactive | bray | Bob | Ray | M | bob@x.co | alee | hr1 | Sales | D1 | Clerk | 05/26/2020`),
    second: { name: 'Bob Ray', manager: 'alee' as Person['id'], status: 'left', department: 'Sales', position: 'Clerk', email: 'bob@x.co' } },
  { like: 'BambooHR', unread: ['Preferred Name', 'Home Email', 'Location'],
    rows: table(`Employee # | First Name | Last Name | Preferred Name | Work Email | Home Email | Job Title | Department | Division | Location | Reporting to | Hire Date | Employment Status
      1 | Ann | Lee |  | ann@x.co | a@home.co | Head | Sales | EU | Berlin |  | 2019-03-01 | Full-Time
      2 | Bob | Ray | Bobby | bob@x.co | b@home.co | Clerk | Sales | EU | Berlin | Ann Lee | 2020-05-06 | Terminated`),
    second: { id: '2' as Person['id'], name: 'Bob Ray', email: 'bob@x.co', manager: '1' as Person['id'], status: 'left' } },
  { like: 'Horilla', unread: ['Phone', 'Shift', 'Work Type'],
    rows: table(`Badge id | First Name | Last Name | Email | Phone | Department | Job Position | Reporting Manager | Date Joining | Shift | Work Type | Employee Type
      PEP00 | Ann | Lee | ann@x.co | 1 | Sales | Head | None | 2019-03-01 | Day | Office | Permanent
      PEP01 | Bob | Ray | bob@x.co | 2 | Sales | Clerk | Ann Lee (PEP00) | 2020-05-06 | Day | Office | Intern`),
    second: { name: 'Bob Ray', manager: 'PEP00' as Person['id'], status: 'probation', position: 'Clerk' } },
  { like: 'Frappe HR', unread: ['Gender', 'Company', 'Employee Name in Arabic'],
    rows: table(`ID | Employee Name | Gender | Company | Status | Department | Designation | Reports to | Date of Joining | Company Email | Employee Name in Arabic
      HR-EMP-00001 | Ann Lee | F | X | Active | Sales - X | Head |  | 2019-03-01 | ann@x.co |
      HR-EMP-00002 | Bob Ray | M | X | Left | Sales - X | Clerk | HR-EMP-00001 | 2020-05-06 | bob@x.co | `),
    second: { manager: 'HR-EMP-00001' as Person['id'], status: 'left', department: 'Sales - X', email: 'bob@x.co' } },
  { like: 'Personio', unread: ['Office', 'Weekly hours'],
    rows: table(`Employee ID | First name | Last name | Email | Position | Department | Team | Office | Supervisor | Hire date | Probation period end | Status | Weekly hours
      101 | Ann | Lee | ann@x.co | Head | Sales | A | Berlin |  | 01.03.2019 |  | Active | 40
      102 | Bob | Ray | bob@x.co | Clerk | Sales | A | Berlin | Ann Lee | 25.05.2026 | 25.11.2026 | Onboarding | 40`),
    second: { manager: '101' as Person['id'], hired: '2026-05-25' as Person['hired'], probationEnds: '2026-11-25' as Person['probationEnds'] } },
  { like: 'HiBob', unread: ['Site', 'Tenure'],
    rows: table(`Display name | Employee ID | Email | Job title | Department | Site | Reports to | Reports to email | Start date | Lifecycle status | Tenure
      Ann Lee | 7001 | ann@x.co | Head | Sales | Berlin |  |  | 2019-03-01 | Employed | 7
      Bob Ray | 7002 | bob@x.co | Clerk | Sales | Berlin | Ann Lee | ann@x.co | 2020-05-06 | Terminated | 6`),
    choice: { 'Lifecycle status': 'status' },
    second: { name: 'Bob Ray', manager: '7001' as Person['id'], status: 'left' } },
  { like: 'ADP', unread: ['Pay Group', 'Location'],
    rows: table(`Associate ID | Legal First Name | Legal Last Name | Work Email | Job Title | Home Department | Reports To ID | Hire Date | Worker Status | Pay Group | Location
      ADP1 | Ann | Lee | ann@x.co | Head | Sales |  | 03/25/2019 | Active | P | NY
      ADP2 | Bob | Ray | bob@x.co | Clerk | Sales | ADP1 | 05/26/2020 | Leave | P | NY`),
    choice: { 'Home Department': 'department' },
    second: { name: 'Bob Ray', department: 'Sales', manager: 'ADP1' as Person['id'], status: 'active' } },
  { like: 'Odoo', unread: ['Work Phone', 'Company'],
    rows: table(`Employee Name | Badge ID | Work Email | Work Phone | Department | Job Position | Manager | Company
      Ann Lee | 041 | ann@x.co | 1 | Sales | Head |  | X
      Bob Ray | 042 | bob@x.co | 2 | Sales | Clerk | Lee, Ann | X`),
    second: { id: '042' as Person['id'], manager: '041' as Person['id'], position: 'Clerk' } },
  { like: 'Google Workspace', unread: ['Org Unit Path [Required]', 'Cost Center', 'Work Phone'],
    rows: table(`First Name [Required] | Last Name [Required] | Email Address [Required] | Org Unit Path [Required] | Employee ID | Employee Title | Manager Email | Department | Cost Center | Work Phone
      Ann | Lee | ann@x.co | / | G1 | Head |  | Sales | 1 | 2
      Bob | Ray | bob@x.co | / | G2 | Clerk | ANN@x.co | Sales | 1 | 2`),
    choice: { 'Employee Title': 'position' },
    second: { name: 'Bob Ray', manager: 'G1' as Person['id'], position: 'Clerk' } },
  { like: 'Zoho People', unread: ['Source of Hire'],
    rows: table(`EmployeeID | First Name | Last Name | Email ID | Department | Title | Reporting To | Date of joining | Employee Status | Employee Type | Source of Hire
      Z1 | Ann | Lee | ann@x.co | Sales | Head |  | 01-Mar-2019 | Active | Permanent | Web
      Z2 | Bob | Ray | bob@x.co | Sales | Clerk | Ann Lee Z1 | 06-May-2020 | Resigned | Permanent | Web`),
    second: { manager: 'Z1' as Person['id'], status: 'left', hired: '2020-05-06' as Person['hired'] } },
  { like: 'DingTalk', unread: ['手机号', '工作地点'],
    rows: table(`员工花名册
      导出时间：2026-11-02 10:00
      工号 | 姓名 | 手机号 | 部门 | 职位 | 直属主管 | 入职时间 | 员工类型 | 员工状态 | 企业邮箱 | 工作地点
      D001 | 李雷 | 138 | 销售部 | 经理 |  | 2019-03-01 | 全职 | 正式 | li@x.co | 杭州
      D002 | 韩梅梅 | 139 | 销售部 | 专员 | 李雷 | 2026-05-06 | 全职 | 试用 | han@x.co | 杭州`),
    second: { name: '韩梅梅', department: '销售部', position: '专员', manager: 'D001' as Person['id'], status: 'probation' } },
  { like: 'Feishu', unread: ['手机号码', '城市', '职级'],
    rows: table(`姓名（必填） | 工号 | 用户 ID | 手机号码 | 企业邮箱 | 部门 | 职务 | 直属上级 | 入职日期 | 人员类型 | 城市 | 职级
      李雷 | 0001 | ou_1 | 138 | li@x.co | 销售部 | 经理 |  | 2019/03/01 | 正式 | 北京 | P7
      韩梅梅 | 0002 | ou_2 | 139 | han@x.co | 销售部 | 专员 | 李雷 | 2020/05/06 | 实习 | 北京 | P4`),
    second: { id: '0002' as Person['id'], manager: '0001' as Person['id'], position: '专员', status: 'probation' } },
  { like: 'WeCom', unread: ['别名', '性别', '手机', '座机', '个人邮箱'],
    rows: table(`姓名 | 帐号 | 别名 | 职务 | 部门 | 性别 | 手机 | 座机 | 个人邮箱 | 企业邮箱 | 直属上级
      李雷 | lilei |  | 经理 | 公司/销售部 | 男 | 138 |  | l@p.co | li@x.co |
      韩梅梅 | hanmm |  | 专员 | 公司/销售部 | 女 | 139 |  | h@p.co | han@x.co | 李雷(lilei)`),
    second: { id: 'hanmm' as Person['id'], manager: 'lilei' as Person['id'], email: 'han@x.co', position: '专员' } },
  { like: 'Beisen', unread: ['职级'],
    rows: table(`员工编号 | 员工姓名 | 员工UserID | 所属组织 | 职位 | 职级 | 直接上级工号 | 直接上级 | 入职日期 | 员工状态 | 工作邮箱
      B1 | 李雷 | 9 | 销售部 | 经理 | P7 |  |  | 2019-03-01 | 正式 | li@x.co
      B2 | 韩梅梅 | 8 | 销售部 | 专员 | P4 | B1 | 李雷 | 2020-05-06 | 离职 | han@x.co`),
    second: { manager: 'B1' as Person['id'], status: 'left', department: '销售部' } },
  { like: 'Moka', unread: ['用工主体'],
    rows: table(`员工工号 | 姓名 | 所在部门 | 岗位名称 | 汇报上级 | 到岗日期 | 转正日期 | 人员状态 | 公司邮箱 | 用工主体
      M01 | 李雷 | 销售部 | 经理 | 无 | 2019.03.01 | 2019.06.01 | 在职 | li@x.co | A
      M02 | 韩梅梅 | 销售部 | 专员 | M01-李雷 | 2020.05.06 | 2020.08.06 | 产假 | han@x.co | A`),
    second: { manager: 'M01' as Person['id'], status: 'active', hired: '2020-05-06' as Person['hired'] } },
  { like: 'Kingdee', unread: ['序号', '证件号码'],
    rows: table(`XX公司人员信息表
      基本信息 | | | 任职信息
      序号 | 人员编号 | 姓名 | 部门名称 | 岗位/职务 | 主管领导 | 上级主管 | 入司时间 | 证件号码
      1 | K0001 | 李雷 | 销售部 | 经理 |  |  | 2019年3月1日 | 330
      2 | K0002 | 韩梅梅 | 销售部 | 专员 | 李雷（K0001） | 李雷（K0001） | 2020年5月6日 | 331
      合计 | 2人`),
    second: { id: 'K0002' as Person['id'], manager: 'K0001' as Person['id'], executive: 'K0001' as Person['id'], position: '专员' } },
  { like: 'a payroll of Yonyou', unread: ['应发合计', '实发合计'],
    rows: table(`职工编号 | 职工姓名 | 部门 | 岗位 | 绩效工资 | 应发合计 | 实发合计
      Y1 | 李雷 | 销售部 | 经理 | ￥8,000.00 | 1 | 1
      Y2 | 韩梅梅 | 销售部 | 专员 | 0.5万 | 1 | 1
      小计： |  |  |  | 13000 | 2 | 2`),
    second: { base: 5000, position: '专员', department: '销售部' } },
  { like: 'a hand-made sheet', unread: ['序号', '联系电话', '备注'],
    rows: table(`2026年度在职员工名册

      序号 | 工　号 | 姓　名 | 部　门 | 职　务 | 直接领导 | 联系电话 | 备注
      1 | 007 | 李 雷 | 销售部 | 经理 | / | 138 |
      2 | 008 | 韩梅梅 | 销售 部 | 专员 | 李雷 | 139 |
      制表人：王芳 | | | 审核：张三`),
    second: { id: '008' as Person['id'], manager: '007' as Person['id'], department: '销售部' } },
  { like: 'a joint venture, in both languages', unread: ['国籍 Nationality'],
    rows: table(`工号 Staff ID | 姓名 Name | 部门 Department | 岗位 Position | 直接上级 Line Manager | 入职日期 Hire Date | 邮箱 E-mail | 国籍 Nationality
      J1 | 李雷 Lei LI | 销售部 Sales | 经理 | | 2019-03-01 | li@x.co | CN
      J2 | Bob Ray | 销售部 Sales | 专员 | 李雷 Lei LI | 2020-05-06 | bob@x.co | US`),
    second: { manager: 'J1' as Person['id'], position: '专员', email: 'bob@x.co' } },
];

test('there are twenty of them', () => expect(EXPORTS).toHaveLength(20));

test.each(EXPORTS.map((each) => [each.like, each] as const))('like %s', (_, { rows, second, choice = {}, unread }) => {
  const { people, columns, findings, statuses } = readRoster(rows, 1, { columns: choice, statuses: {} });
  const words = statuses.filter(({ status }) => status === undefined);
  expect(Object.keys(choice).length + words.length).toBeLessThanOrEqual(1);
  expect(people).toHaveLength(2);
  expect(people[1]).toMatchObject(second);
  // what another column says better is told apart from what nobody knows
  expect(columns.filter((each) => each.unread && each.unread !== 'other').map(({ heading }) => heading)).toEqual(unread);
  expect(findings.filter(({ level, kind }) => level === 'problem' && !ASKED.includes(kind))).toEqual([]);
});

/** A word for a status is one choice; a payroll has no managers, which is for HR to fill in. */
const ASKED: readonly string[] = ['statusUnknown', 'managerMissing'];
