// What each column is called in people's files and in the exports of other systems. Of two columns that may be the same, the one whose
// name stands in an earlier rank is read; two of one rank are asked about. Case, width, spaces, dots, hyphens and underscores do not count.
import type { Reading } from './columns';

/** Whose number it is, and what a number is called. `(a|b|)` in a name is each of these in turn; the last of these, nothing. */
const CODE = '(id|no|number|code|#)';
const EMPLOYEE = '(employee|emp|ee|staff|personnel|worker|associate|payroll|badge|team member)';
const ID = `id; ${EMPLOYEE} ${CODE}; person (number|no); user employee id; emplid; empl no; pers no; pernr; (clock|file) number; 工号;
  (员工|人员|职工|职员|雇员|工牌)(编号|编码|号|号码|代码|代号|工号|id); 员工卡号; 学工号; 教工号`;
const ID_OF_A_SYSTEM = `user id; username; person id; person id external; account; login; record id; system id; 帐号; 账号; 用户id; 用户编号; 员工userid;
  人员userid; 成员userid`;
/** These count rows as often as they name people: their values say which. */
const COUNTING = 'no; number; #; sn; serial (no|number); seq; nr; 序号; 编号; 序; 行号; 项次';

const NAME = `name; (full|employee|staff|worker|legal|display|team member|employee full|employee display|legal full) name; employee app name;
  last name first name; surname first name; name of employee; preferred full name; 姓名;
  (员工|人员|职工|职员|雇员|成员|真实)(姓名|名称); 中文名; 中文姓名`;

const ABOVE = `(manager|mgr|direct manager|line manager|direct line manager|people manager|reporting manager|immediate manager|
  supervisor|direct supervisor|immediate supervisor|supervisor primary|reports to)`;
const CHINESE_ABOVE = `(直接上级|直属上级|直线上级|汇报上级|行政上级|上级|直接主管|直属主管|上级主管|直接领导|直属领导|上级领导|直接上司|
  直线经理|直属经理|汇报经理|汇报对象|汇报人|直接汇报人|直属长官|直接长官)`;
const MANAGER_ID = `${ABOVE} (employee|emp|person|worker|user|staff|personnel|associate|badge|) ${CODE}; manager user sys id;
  ${CHINESE_ABOVE}(员工|人员|)(工号|编号|编码|代码|userid); 主管工号`;
const MANAGER = `${ABOVE}; ${ABOVE} (name|full name); manager s; report to; reporting to; reporting officer; superior; workers manager; boss;
  line manager s; supervisors; ${CHINESE_ABOVE}; ${CHINESE_ABOVE}(姓名|名称)`;

const WORK_EMAIL = `(work|company|business|office|corporate|official) (email|email address|mail); email work; email primary work;
  primary work email; business email information email address; work contact work email; (工作|企业|公司|办公|公务)(邮箱|邮件|电子邮箱|邮箱地址|信箱)`;
const STATUS = `status; (employee|employment|worker|emp|assignment|position|hr|active|current|work|working|employment status) status; active inactive;
  状态; (员工|在职|人员|人事|任职|用工|在岗|工作|用工关系|雇佣|雇用|在职离职|就职|员工当前|人员当前|员工在职|在离职)状态; 在职情况; 在职离职`;
/** Headings that ask: whether somebody is there, whether they have left. */
const PRESENT = `active; (is|is currently|currently|still) (active|employed); employed; active (employee|flag|indicator|y n|yes no);
  (是否|是否仍|)在职; 在职否; 在职与否; 在职(标志|标识|标记)`;
const GONE = `inactive; is inactive; not active; deactivated; (is|has been|) (terminated|dismissed|separated); (is|has|) (resigned|left|departed|retired);
  (inactive|terminated|termination|leaver) (flag|indicator|y n|yes no); leaver; (has|) left (company|the company); (former|ex) employee;
  (是否|是否已|已|)(离职|辞职|退休); 离职状态; 离职否; 离职与否; (离职|退休)(标志|标识|标记)`;
/** What kind of employee: whoever has left was of one too. */
const TYPE = '(employment|employee|worker|workforce|contract) type; (用工|雇佣|员工|人员|编制|劳动)(类型|形式|性质)';
const LEFT_ON = `(termination|leave|leaving|leaver|exit|separation|relieving|departure|dismissal|actual termination|termination effective|
  effective termination|employment end) date; (date of|date) (termination|leaving|leave|exit|separation|departure|relieving); term date; dol;
  (terminated|left|resigned|departed) on; (date|) left date; terminated date; last (day|working day|work day|employment day|day worked|date worked);
  last day (of work|worked|of employment|at work|of service); last working date; end of employment;
  (实际|)(离职|离岗|离司|离任|离院|离校|离厂|辞职|退休)(日期|时间|日); 离职(生效日期|生效日|年月); (最后|最终)(工作日|工作日期|在职日|在岗日)`;
const HIRED = `hire date; hired; joined; start date; (date of|date) (join|joining|joined|hire|hired|entry|appointment|employment|commencement);
  (employment|hiring|join|joining|joined|entry|onboard|onboarding|appointment|enterprise hire|employment start|most recent hire|latest hire|last hire) date;
  date of (last|latest|most recent) hire;
  company entry date; date joined company; joined on; doj;
  (入|到|来|进)(职|司|岗|厂|院|校|所|行|公司|单位)(日期|时间|日|年月); (加入|进入)公司(日期|时间); 入职; 报到日期`;

const NAMES: Readonly<Record<Reading, readonly string[]>> = {
  id: [ID, ID_OF_A_SYSTEM, COUNTING],
  name: [NAME, 'employee; worker; 显示名; 员工; 职员; 人员', 'english name; 英文名; 英文姓名'],
  givenName: ['(legal|legal name|employee|) (first name|given name); forename; other names; 名; 名字'],
  familyName: ['(legal|legal name|employee|) (last name|family name|surname); 姓; 姓氏'],
  email: [
    WORK_EMAIL,
    '(email|mail|email address|mail address|email id|primary email); 邮箱; 邮件; 电子(邮箱|邮件|信箱|邮件信箱); (邮箱|邮件|电子邮件|电子邮箱)地址',
  ],
  department: [
    '(department|dept) (name|desc|description|); (home|current) department; home department (description|name); sub unit; 部门全路径; 部门; (所在|所属|归属|任职|主|员工)部门; 部门名称',
    `(org|organizational|organisational|organization|organisation) unit; organization; organisation;
      supervisory (organization|organisation) (name|); (所属|所在|任职|行政|归属|)组织; 组织单元; 组织单位; (所属|所在|服务|)单位; 科室; 处室`,
    'division; business unit; faculty; 一级部门; 事业部; 院系',
    'team; section; unit; 二级部门; 二级机构; 所属中心',
  ],
  position: [
    `(position|job position|designation|business title); (job|position|working|current job|current|official) title; job title (description|name); (position|current|present) (name|position);
      (岗位|任职岗位|现任岗位|所在岗位)(名称|); 岗位职务; 任职职位`,
    'title; job; job (role|name); role; post; (职位|工作职位|当前职位)(名称|); 工作岗位',
    'job profile; (职务|担任职务|任职职务|现任职务|现职)(名称|)',
    '工种',
  ],
  group: [
    'group; review group; 考核组; 组别; (考核|考评)(类别|分组|对象类别|人群|群体|层级); 考评组',
    '人员类别; 类别; 人员分类; 员工类别; 员工组; employee (group|category|class); (staff|worker) (category|group); category',
  ],
  manager: [MANAGER_ID, MANAGER, `${ABOVE} (work|) (email|email address); ${CHINESE_ABOVE}邮箱`, '主管; 经理显示名称'],
  executive: [
    'executive in charge; executive; 主管领导; 主管副总; 分管(院|校|所|公司|)领导; 分管(副总|副总经理|副总裁|负责人|高管|院长|总监|总裁)',
  ],
  delegate: ['delegates to; delegate; 委托给; 委托人; 代评人'],
  hired: [
    HIRED,
    'original (hire|start) date; original hire; date of original hire; first hire date; continuous service date; contract start date; 合同开始日期; 首次入职日期',
  ],
  base: [
    'bonus base; base; performance base; target bonus; 奖金基数; 基数; 绩效基数; (月|)绩效(工资|奖金|奖)基数',
    '(月|)绩效(工资|奖金)(标准|); performance pay',
  ],
  status: [STATUS, PRESENT, GONE, TYPE],
  leftOn: [LEFT_ON, '(expected|planned) (termination|leaving|last) (date|day); (预计|计划|拟)离职(日期|时间|日)'],
  probationEnds: [
    `probation (ends|until|end|end date|period end|period end date); end of probation;
      试用期(至|结束日期|结束时间|期满日期|满日期|截止|截止日期|到期日|到期日期)`,
    'confirmation date; (预计|拟|计划|应)转正(日期|时间|日)',
    '(实际|)转正(日期|时间|日)',
  ],
  movedFrom: ['moved from; former department; previous department; 调动前部门; 原部门; 调岗前部门; 原所属部门'],
  movedOn: ['moved on; move date; transfer date; 调动日期; 调动时间; 调岗日期; 异动日期; 转岗日期'],
};

/**
 * What a column of statuses tells: which one somebody has; whether they are there (yes is there); whether they have left (yes is gone); or what
 * kind of employee they are.
 */
export type Asks = 'status' | 'present' | 'gone' | 'type';
const ASKS: ReadonlyMap<string, Asks> = new Map([
  [STATUS, 'status'],
  [PRESENT, 'present'],
  [GONE, 'gone'],
  [TYPE, 'type'],
]);

type Named = {
  readonly reading: Reading;
  readonly rank: number;
  readonly name: string;
  readonly counts: boolean;
  readonly asks: Asks | undefined;
};

export const HEADING_NAMES: readonly Named[] = (Object.entries(NAMES) as [Reading, readonly string[]][]).flatMap(([reading, ranks]) =>
  ranks.flatMap((names, rank) =>
    [...new Set(names.split(/;\s*/).flatMap(spelled))].map((name) => ({
      ...{ reading, rank, name },
      ...{ counts: names === COUNTING, asks: ASKS.get(names) },
    })),
  ),
);

/** `(a|b) c` as `a c` and `b c`. */
function spelled(name: string): readonly string[] {
  const [whole, before = '', among = '', after = ''] = /^([^(]*)\(([^)]*)\)(.*)$/.exec(name) ?? [];
  if (whole === undefined) return [name.trim()];
  return among.split('|').flatMap((each) => spelled(`${before}${each.trim()}${after}`.replace(/\s+/g, ' ')));
}
