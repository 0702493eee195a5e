// What each column is called in people's files and in the exports of other systems. Of two columns that may be the same, the one whose
// name stands in an earlier rank is read; two of one rank are asked about. Case, width, spaces, dots, hyphens and underscores do not count.
import type { Reading } from './columns';

const ID = `id; employee id; employee no; employee number; employee code; employee #; emp id; emp no; emp number; emp code; staff id; staff no;
  staff number; staff code; personnel number; personnel no; personnel id; worker id; badge id; badge number; payroll number; associate id;
  工号; 员工编号; 员工号; 人员编号; 员工工号; 职工号; 职工编号; 人员工号; 员工id; 人员id; 职员编号; 职员代码; 员工代码; 人员代码`;
const ID_OF_A_SYSTEM = 'user id; username; person id; person id external; account; login; record id; 帐号; 账号; 用户id; 用户编号';
/** These count rows as often as they name people: their values say which. */
const COUNTING = 'no; number; #; sn; serial no; serial number; seq; nr; 序号; 编号; 序; 行号';

const NAME = `name; full name; employee name; staff name; worker name; legal name; display name;
  姓名; 员工姓名; 中文名; 中文姓名; 真实姓名; 人员姓名; 职工姓名; 成员姓名`;
const MANAGER_ID = `manager id; manager employee id; manager user id; manager no; manager employee number; supervisor id; reports to id;
  line manager id; 直接上级工号; 直属上级工号; 上级工号; 直接主管工号; 直属主管工号; 主管工号`;
const MANAGER = `manager; direct manager; line manager; reports to; report to; reporting to; reporting manager; supervisor; supervisor name;
  manager name; direct supervisor; immediate supervisor; immediate manager; workers manager;
  直接上级; 直属上级; 直接主管; 直属主管; 上级; 上级领导; 直接领导; 直属领导; 直接上司; 汇报上级; 汇报对象; 上级主管; 上级姓名; 直接上级姓名; 直属上级姓名`;

const WORK_EMAIL = `work email; work email address; company email; business email; office email; corporate email; email work; email primary work;
  primary work email; work mail; 工作邮箱; 企业邮箱; 公司邮箱; 办公邮箱`;
const STATUS = `status; employment status; employee status; worker status; emp status; active; is active; active status;
  状态; 员工状态; 在职状态; 人员状态; 人事状态; 任职状态; 用工状态; 在岗状态; 工作状态; 是否在职`;
const HIRED = `hire date; hired; start date; date of joining; join date; joining date; date joining; date joined; date hired; doj; date of hire;
  original hire date; employment start date; 入职日期; 入职时间; 入司时间; 入司日期; 到岗日期; 到岗时间; 报到日期`;

const NAMES: Readonly<Record<Reading, readonly string[]>> = {
  id: [ID, ID_OF_A_SYSTEM, COUNTING],
  name: [NAME, 'employee; worker; 显示名; 员工; 职员', 'english name; 英文名; 英文姓名'],
  givenName: ['first name; given name; legal first name; forename; 名'],
  familyName: ['last name; family name; surname; legal last name; 姓; 姓氏'],
  email: [WORK_EMAIL, 'email; email address; mail; email id; 邮箱; 电子邮箱; 电子邮件; 邮箱地址'],
  department: [
    'department; dept; department name; 部门; 所在部门; 所属部门; 部门名称; 归属部门; 主部门',
    'org unit; organizational unit; organisation unit; organization; supervisory organization; 组织; 所属组织; 组织单元; 所在组织; 所属单位',
    'division; business unit; 一级部门',
    'team; 二级部门',
  ],
  position: [
    'position; job title; job position; designation; position title; business title; 岗位; 岗位名称; 岗位职务; 任职岗位',
    'title; job; job role; job name; role; 职位; 职位名称',
    'job profile; 职务; 职务名称; 担任职务',
  ],
  group: [
    'group; review group; 考核组; 组别; 考核类别; 考核分组',
    '人员类别; 类别; 人员分类; 员工类别; employee group; staff category; category',
  ],
  manager: [
    MANAGER_ID,
    MANAGER,
    'manager email; supervisor email; reports to email; manager work email; 上级邮箱; 直接上级邮箱; 直属上级邮箱',
    '主管',
  ],
  executive: ['executive in charge; executive; 分管领导; 主管领导; 分管副总; 分管负责人; 分管高管'],
  delegate: ['delegates to; delegate; 委托给; 委托人; 代评人'],
  hired: [HIRED, 'contract start date; 合同开始日期'],
  base: ['bonus base; base; performance base; 奖金基数; 基数; 绩效基数; 绩效工资基数; 绩效奖金基数', '绩效工资; 绩效奖金; performance pay'],
  status: [
    STATUS,
    'employment type; employee type; worker type; contract type; 用工类型; 用工形式; 用工性质; 员工类型; 人员类型; 人员性质',
  ],
  probationEnds: [
    'probation ends; probation end; probation end date; end of probation; probation period end; 试用期至; 试用期结束日期; 试用期截止; 试用期到期日',
    'confirmation date; 转正日期; 转正时间; 预计转正日期; 拟转正日期; 实际转正日期',
  ],
  movedFrom: ['moved from; former department; previous department; 调动前部门; 原部门; 调岗前部门; 原所属部门'],
  movedOn: ['moved on; move date; transfer date; 调动日期; 调动时间; 调岗日期; 异动日期; 转岗日期'],
};

type Named = { readonly reading: Reading; readonly rank: number; readonly name: string; readonly counts: boolean };

export const HEADING_NAMES: readonly Named[] = (Object.entries(NAMES) as [Reading, readonly string[]][]).flatMap(([reading, ranks]) =>
  ranks.flatMap((names, rank) => names.split(/;\s*/).map((name) => ({ reading, rank, name, counts: names === COUNTING }))),
);
