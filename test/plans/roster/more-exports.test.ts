// Twenty more exports than the reader was first made for: second headings, totals, serials, managers by name, ID and e-mail, odd statuses.
import type { Person } from '../../../src/plans/person';
import type { Choices } from '../../../src/plans/roster/choices';
import { readRoster } from '../../../src/plans/roster/read';
import { table } from './table';

type Fields = {
  readonly [K in
    | 'id'
    | 'name'
    | 'email'
    | 'department'
    | 'position'
    | 'group'
    | 'manager'
    | 'executive'
    | 'hired'
    | 'probationEnds']?: string;
} & {
  readonly status?: Person['status'];
  readonly base?: number;
};

type Export = {
  readonly like: string;
  readonly rows: readonly (readonly unknown[])[];
  /** What is said of the last person. */
  readonly last: Fields;
  /** Headings that nobody knows: they stay unread, and are said to. */
  readonly unread: readonly string[];
  /** At most one choice in all. */
  readonly columns?: Choices['columns'];
  readonly statuses?: Choices['statuses'];
};

// biome-ignore format: tables
const EXPORTS: readonly Export[] = [
  { like: 'a Workday report of all workers', unread: ['Location', 'FTE %'],
    rows: table(`All Active and Terminated Workers
      Company | Example Ltd
      Effective as of | 2026-11-02

      Worker | Employee ID | Legal Name - First Name | Legal Name - Last Name | Primary Work Email | Worker's Manager | Supervisory Organization - Name | Business Title | Job Profile | Original Hire Date | Continuous Service Date | Active Status | Location | FTE %
      Ann Lee | 21001 | Ann | Lee | ann@x.co |  | Sales | Head of Sales | Manager | 2019-03-01 | 2019-03-01 | Yes | Berlin | 100
      Bob Ray (On Leave) | 21002 | Bob | Ray | bob@x.co | Ann Lee | Sales | Clerk | Staff | 2020-05-06 | 2020-05-06 | No | Berlin | 50
      Total | 2`),
    last: { id: '21002', manager: '21001', department: 'Sales', position: 'Clerk', email: 'bob@x.co', hired: '2020-05-06', status: 'left' } },
  { like: 'SAP SuccessFactors, as a report', unread: ['Pay Grade'],
    rows: table(`User/Employee ID | Person ID External | Display Name | Business Email Information Email Address | Department Name | Job Title | Manager User Sys ID | Employee Status | Hire Date | Pay Grade
      80001 | P1 | Ann Lee | ann@x.co | Sales | Head | NO_MANAGER | Active | 03/25/2019 | 7
      80002 | P2 | Bob Ray | bob@x.co | Sales | Clerk | 80001 | Paid Leave | 05/26/2020 | 4`),
    last: { id: '80002', name: 'Bob Ray', manager: '80001', department: 'Sales', email: 'bob@x.co', status: 'active', hired: '2020-05-26' } },
  { like: 'SAP HCM', unread: ['PArea', 'Cost Ctr', 'CoCd'],
    rows: table(`Pers.No. | Employee/app.name | PArea | Cost Ctr | CoCd | Employment Status | Organizational Unit | Position | Entry Date | Superior
      00001234 | Ann Lee | DE01 | 4711 | 1000 | Active | Sales | Head | 01.03.2019 |
      00001235 | Bob Ray | DE01 | 4711 | 1000 | Withdrawn | Sales | Clerk | 25.05.2020 | 1234`),
    last: { id: '00001235', name: 'Bob Ray', department: 'Sales', position: 'Clerk', hired: '2020-05-25', manager: '00001234', status: 'left' } },
  { like: 'SAP in Chinese', unread: ['人事范围', '人事子范围', '成本中心'],
    rows: table(`员工名册 2026年11月
      人员编号 | 员工姓名 | 人事范围 | 人事子范围 | 员工组 | 组织单位 | 职位 | 成本中心 | 入职日期 | 上级人员编号 | 雇佣状态
      00001234 | 李雷 | CN01 | 0001 | 中层管理人员 | 销售部 | 经理 | 47 | 2019-03-01 |  | 在职
      00001235 | 韩梅梅 | CN01 | 0001 | 一般员工 | 销售部 | 专员 | 47 | 2020-05-06 | 00001234 | 在职
      人数合计：2`),
    last: { id: '00001235', name: '韩梅梅', group: '一般员工', department: '销售部', manager: '00001234', status: 'active', hired: '2020-05-06' } },
  { like: 'DingTalk, its address book', unread: ['是否此部门主管(是/否)', '*手机号', '分机号', '办公地点', '备注'],
    rows: table(`填写说明：带 * 的为必填项
      员工UserID | *姓名 | *部门 | 工号 | 是否此部门主管(是/否) | 直属主管 | 职位 | *手机号 | 邮箱 | 分机号 | 办公地点 | 备注 | 入职时间 | 计划转正日期
      010101 | 李雷 | 公司-销售部 | D001 | 是 |  | 经理 | 138 | li@x.co |  | 杭州 |  | 2019-03-01 | 2019-06-01
      010102 | 韩梅梅 | 公司-销售部 | D002 | 否 | 李雷(D001) | 专员 | 139 | han@x.co |  | 杭州 |  | 2026-10-06 | 2027-01-06`),
    last: { id: 'D002', name: '韩梅梅', department: '公司-销售部', manager: 'D001', email: 'han@x.co', probationEnds: '2027-01-06' } },
  { like: 'DingTalk, its staff list', unread: ['主部门编码', '手机号', '岗位职级', '合同公司'],
    rows: table(`花名册导出
      工作信息 |  |  |  |  |  |  | 合同信息 |
      工号 | 姓名 | 主部门 | 主部门编码 | 职位 | 直属主管工号 | 直属主管 | 员工类型 | 员工状态 | 入职时间 | 预计转正日期 | 手机号 | 岗位职级 | 合同公司
      D001 | 李雷 | 销售部 | 11 | 经理 |  |  | 全职 | 正式 | 2019-03-01 | | 138 | P7 | 甲
      D002 | 韩梅梅 | 销售部 | 11 | 专员 | D001 | 李雷 | 全职 | 待离职 | 2020-05-06 | | 139 | P4 | 甲`),
    last: { id: 'D002', department: '销售部', position: '专员', manager: 'D001', status: 'active', hired: '2020-05-06' } },
  { like: 'Feishu, its address book', unread: ['别名', '手机号码', '性别', '虚线上级', '序列', '职级', '城市', '国家或地区', '账号状态'],
    rows: table(`姓名 | 别名 | 手机号码 | 邮箱 | 企业邮箱 | 性别 | 部门 | 直属上级 | 虚线上级 | 入职时间 | 工号 | 人员类型 | 职务 | 序列 | 职级 | 城市 | 国家或地区 | 账号状态
      李雷 |  | 138 | l@p.co | li@x.co | 男 | 总部/销售部 |  |  | 2019/03/01 | F1 | 正式 | 经理 | S | P7 | 北京 | 中国 | 已激活
      韩梅梅 |  | 139 | h@p.co | han@x.co | 女 | 总部/销售部 | 李雷（F1） |  | 2020/05/06 | F2 | 外包 | 专员 | S | P4 | 北京 | 中国 | 已激活`),
    last: { id: 'F2', manager: 'F1', email: 'han@x.co', position: '专员', department: '总部/销售部', status: 'dispatched' } },
  { like: 'Lark, in English', unread: ['Phone number', 'Dotted-line manager', 'Job level', 'Job family', 'City'],
    rows: table(`Employee list
      Name (Required) | Employee No. | Work email | Phone number | Department name | Direct manager | Dotted-line manager | Job title | Job level | Job family | Workforce type | Date of entry | City
      Ann Lee | L1 | ann@x.co | 1 | Sales |  |  | Head | P7 | S | Regular | 2019-03-01 | SG
      Bob Ray | L2 | bob@x.co | 2 | Sales | Ann Lee |  | Clerk | P4 | S | Intern | 2020-05-06 | SG`),
    last: { id: 'L2', manager: 'L1', department: 'Sales', position: 'Clerk', status: 'probation', hired: '2020-05-06' } },
  { like: 'BambooHR, with its names in one column', unread: ['Location', 'Work Phone'],
    rows: table(`EEID | Last Name, First Name | Job Title | Reports To Name | Department | Division | Location | Hire Date | Employment Status: Status | Work Phone | Work Email
      1 | Lee, Ann | Head |  | Sales | EU | Berlin | 2019-03-01 | Full-Time | 1 | ann@x.co
      2 | Ray, Bob | Clerk | Lee, Ann | Sales | EU | Berlin | 2020-05-06 | Part-Time | 2 | bob@x.co`),
    last: { id: '2', manager: '1', department: 'Sales', position: 'Clerk', status: 'active', email: 'bob@x.co' } },
  { like: 'Horilla in Chinese', unread: ['电话', '班次', '公司'],
    rows: table(`工牌编号 | 名 | 姓 | 邮箱 | 电话 | 部门 | 工作职位 | 汇报经理 | 入职日期 | 员工类型 | 班次 | 公司
      PEP00 | 雷 | 李 | li@x.co | 138 | 销售部 | 经理 | None | 2019-03-01 | 正式 | 日班 | 甲
      PEP01 | 梅梅 | 韩 | han@x.co | 139 | 销售部 | 专员 | 李雷 (PEP00) | 2020-05-06 | 实习生 | 日班 | 甲`),
    last: { id: 'PEP01', name: '韩梅梅', manager: 'PEP00', position: '专员', status: 'probation', email: 'han@x.co' } },
  { like: 'Oracle HCM', unread: ['Legal Employer', 'Grade', 'Location'],
    rows: table(`Person Number | Full Name | Work E-mail | Legal Employer | Department | Job | Position | Grade | Location | Line Manager Name | Line Manager Person Number | Enterprise Hire Date | Assignment Status
      300001 | Ann Lee | ann@x.co | X | Sales | Head | Head of Sales | 7 | NY |  |  | 2019-03-01 | Active - Payroll Eligible
      300002 | Bob Ray | bob@x.co | X | Sales | Clerk | Sales Clerk | 4 | NY | Ann Lee | 300001 | 2020-05-06 | Inactive - Payroll Eligible`),
    last: { id: '300002', manager: '300001', position: 'Sales Clerk', department: 'Sales', status: 'left', hired: '2020-05-06' } },
  { like: 'Paycom', unread: ['DOL_Status', 'Location_Desc'],
    rows: table(`EE_Code | Employee_Name | Department_Desc | Position_Title | Supervisor_Primary_Code | Supervisor_Primary | Work_Email | Most_Recent_Hire_Date | Employee_Status | DOL_Status | Location_Desc
      A0B1 | LEE, ANN | Sales | Head |  |  | ann@x.co | 03/25/2019 | Active | Full-Time | TX
      A0B2 | RAY, BOB | Sales | Clerk | A0B1 | LEE, ANN | bob@x.co | 05/26/2020 | Not Hired | Full-Time | TX`),
    statuses: { 'Not Hired': 'left' },
    last: { id: 'A0B2', manager: 'A0B1', department: 'Sales', position: 'Clerk', status: 'left', hired: '2020-05-26' } },
  { like: 'Rippling', unread: ['Work location'],
    rows: table(`Employee - Full name | Employee number | Work email | Title | Department | Manager | Manager - Work email | Start date | Employment type | Work location
      Ann Lee | 1 | ann@x.co | Head | Sales |  |  | 03/25/2019 | Salaried, full-time | SF
      Bob Ray | 2 | bob@x.co | Clerk | Sales | Ann Lee | ann@x.co | 05/26/2020 | Salaried, full-time | SF`),
    last: { id: '2', name: 'Bob Ray', manager: '1', position: 'Clerk', status: 'active', hired: '2020-05-26' } },
  { like: 'Beisen', unread: ['职级', '任职类型', '工作地点'],
    rows: table(`员工编码 | 姓名 | 任职组织 | 任职职位 | 职级 | 直线经理 | 直线经理编码 | 任职类型 | 人员状态 | 入职日期 | 工作地点 | 电子邮件
      B1 | 李雷 | 销售部 | 经理 | P7 |  |  | 主职 | 正式 | 2019-03-01 | 杭州 | li@x.co
      B2 | 韩梅梅 | 销售部 | 专员 | P4 | 李雷 | B1 | 主职 | 待入职 | 2026-12-06 | 杭州 | han@x.co`),
    statuses: { 待入职: 'left' },
    last: { id: 'B2', department: '销售部', position: '专员', manager: 'B1', email: 'han@x.co', hired: '2026-12-06', status: 'left' } },
  { like: 'Yonyou', unread: ['部门编码', '是否主职'],
    rows: table(`人员档案
      人员编码 | 人员姓名 | 任职部门 | 部门编码 | 任职岗位 | 人员类别 | 是否主职 | 到职日期 | 直接上级编码 | 直接上级名称 | 电子信箱
      000012 | 李雷 | 销售部 | 0101 | 经理 | 中层管理人员 | 是 | 2019-03-01 |  |  | li@x.co
      000013 | 韩梅梅 | 销售部 | 0101 | 专员 | 一般员工 | 是 | 2020-05-06 | 12 | 李雷 | han@x.co
      总人数 | 2`),
    last: { id: '000013', name: '韩梅梅', department: '销售部', position: '专员', group: '一般员工', manager: '000012', email: 'han@x.co' } },
  { like: 'Kingdee', unread: ['证件号码', '学历'],
    rows: table(`序号 | 员工工号 | 员工姓名 | 行政组织 | 岗位名称 | 汇报人 | 分管副总经理 | 用工关系状态 | 入职日期 | 证件号码 | 学历
      1 | K1 | 李雷 | 销售部 | 经理 |  |  | 正式在职 | 2019年3月1日 | 330 | 本科
      2 | K2 | 韩梅梅 | 销售部 | 专员 | K1 | 李雷/K1 | 试用在职 | 2026年10月6日 | 331 | 本科`),
    last: { id: 'K2', department: '销售部', manager: 'K1', executive: 'K1', status: 'probation', hired: '2026-10-06' } },
  { like: 'a hospital', unread: ['性别', '职称', '学历', '参加工作时间'], columns: { 科室负责人: 'manager' },
    rows: table(`××医院职工花名册（2026年11月）
      序号 | 科室 | 职工号 | 姓名 | 性别 | 职务 | 职称 | 学历 | 参加工作时间 | 来院时间 | 科室负责人 | 分管院领导 | 编制性质
      1 | 外科 | 0007 | 李雷 | 男 | 主任 | 主任医师 | 博士 | 1999.07 | 2001-07-01 |  |  | 在编
      2 | 外科 | 0008 | 韩梅梅 | 女 | 护士 | 护师 | 本科 | 2015.07 | 2016-07-01 | 李雷 | 李雷 | 合同制
      制表：人事科 |  | 日期：2026-11-02`),
    last: { id: '0008', department: '外科', position: '护士', hired: '2016-07-01', manager: '0007', executive: '0007', status: 'active' } },
  { like: 'a factory', unread: ['车间/班组', '手机'],
    rows: table(`人员明细表
      单位：人
      No | 工号 | 姓名 | 事业部 | 部门 | 车间/班组 | 工种 | 岗位 | 直接主管姓名 | 直接主管工号 | 入厂日期 | 在职/离职 | 手机
      1 | 10086 | 李雷 | 一部 | 生产部 | 甲班 | 焊工 | 班长 |  |  | 2019/3/1 | 在职 | 138
      2 | 10087 | 韩梅梅 | 一部 | 生产部 | 甲班 | 焊工 | 操作工 | 李雷 | 10086 | 2020/5/6 | 离职 | 139
      生产部小计 | 2 | 人`),
    last: { id: '10087', department: '生产部', position: '操作工', manager: '10086', hired: '2020-05-06', status: 'left' } },
  { like: 'a school, by hand, with its headings again on each page', unread: ['Extension', 'Room'],
    rows: table(`Staff Directory 2026/27
      S/N | Staff Number | Surname | Other Names | Post | Faculty | HOD Email | Official Email | Date of Appointment | Extension | Room
      1 | 045 | Lee | Ann | Head | Science |  | mailto:ann@x.co | 2019-03-01 | 11 | A1
      S/N | Staff Number | Surname | Other Names | Post | Faculty | HOD Email | Official Email | Date of Appointment | Extension | Room
      2 | 046 | Ray | Bob | Teacher | Science | ANN@X.CO | bob@x.co, | 2020-05-06 | 12 | A2
      Prepared by: HR |  |  | 2 staff`),
    columns: { 'HOD Email': 'manager' },
    last: { id: '046', name: 'Bob Ray', position: 'Teacher', department: 'Science', manager: '045', email: 'bob@x.co', hired: '2020-05-06' } },
  { like: 'a foreign firm, in both languages on two lines', unread: ['成本中心 Cost Center', '办公地点 Office'],
    rows: [
      ['人员清单 Headcount Report', '', '', '', '', '', '', '', '', ''],
      ['雇员编号\nEmployee No.', '雇员姓名\nEmployee Name', '英文名\nEnglish Name', '部门\nDepartment', '职位\nJob Title', '直线经理\nLine Manager', '入职日\nOnboard Date', '雇佣类型\nEmployment Type', '成本中心\nCost Center', '办公地点\nOffice'],
      ['C001', '李雷', 'Leo Li', '销售部 Sales', '经理', '', 43525, '长期 Permanent', 'C1', '上海'],
      ['C002', '韩梅梅', 'May Han', '销售部 Sales', '专员', 'Leo Li', 43957, '长期 Permanent', 'C1', '上海'],
    ],
    last: { id: 'C002', name: '韩梅梅', department: '销售部 Sales', position: '专员', hired: '2020-05-06', manager: 'C001' } },
];

test('there are twenty of them', () => expect(EXPORTS).toHaveLength(20));

test.each(EXPORTS.map((each) => [each.like, each] as const))('like %s', (_, { rows, last, columns = {}, statuses = {}, unread }) => {
  const read = readRoster(rows, 1, { columns, statuses });
  expect(
    read.findings.filter(({ level, kind }) => level === 'problem' && kind !== 'managerMissing').map(({ sentence }) => sentence.en),
  ).toEqual([]);
  expect(read.people).toHaveLength(2);
  expect(read.people[1]).toMatchObject(last);
  expect(
    read.columns
      .filter((each) => each.unread && each.unread !== 'other' && each.unread !== 'counts' && each.unread !== 'chosen')
      .map(({ heading }) => heading),
  ).toEqual(unread);
  expect(Object.keys({ ...columns, ...statuses }).length).toBeLessThanOrEqual(1);
});
