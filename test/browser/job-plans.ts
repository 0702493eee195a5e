// What HR of the sample company answers where plans 5 and 3 are open, and by whom everybody is scored.
import type { Person } from '../../src/plans/person';
import { type Both, both } from './host-words';
import type { Language } from './open-sidebar';

export type Item = {
  readonly title: Both;
  /** Percent of its dimension. */
  readonly weight: number;
  readonly method: 'rated' | 'higher' | 'lower';
  readonly target?: number | 'each';
  readonly unit?: Both;
  /** 100 where nothing is said. */
  readonly cap?: number;
  readonly standard?: Both;
};
export type Card = {
  /** As tabs are called where a rater has several; none where there is one card. */
  readonly title: Both | undefined;
  /** In these languages its tabs have so many and wide columns that a target for all stands in the heading. */
  readonly compact?: readonly Language[];
  readonly dimensions: readonly { readonly weight: number; readonly items: readonly Item[] }[];
  readonly raters: readonly { readonly title: Both; readonly share: number; readonly of: (person: Person) => string | undefined }[];
};
export type Job = {
  readonly plan: Both;
  readonly cycle: Both;
  /** The key of the one that the sidebar suggests at the time that the page's clock has. */
  readonly period: string;
  readonly cards: readonly Card[];
  /** Suggestions that HR leaves out, by what their questions begin with. */
  readonly otherwise?: readonly Both[];
  readonly cardOf: (person: Person) => Card | undefined;
  /** Best first; a score under the last edge has the last grade, one in a hole of the policy has none. */
  readonly gradeOf: (score: number) => Both;
};

const rated = (en: string, zh: string, weight: number, standard?: Both): Item => ({
  title: both(en, zh),
  weight,
  method: 'rated',
  ...(standard && { standard }),
});
const PERCENT = both('%', '%');

const manager = ({ manager }: Person) => manager;
const executive = ({ executive }: Person) => executive;
const GENERAL_MANAGER = () => 'E001';
const [DIRECT, IN_CHARGE, GENERAL] = [
  both('Direct manager', '直接上级'),
  both('Executive in charge', '分管领导'),
  both('General manager', '总经理'),
];

const MANAGERS: Card = {
  title: both('Middle managers', '中层管理人员'),
  compact: ['en'],
  dimensions: [
    {
      weight: 60,
      items: [
        {
          title: both('Sales of the department', '部门销售额'),
          weight: 50,
          method: 'higher',
          target: 'each',
          unit: both('k', '万元'),
          cap: 120,
        },
        { title: both('Expense ratio', '部门费用率'), weight: 20, method: 'lower', target: 8, unit: PERCENT },
        rated(
          'Key tasks finished',
          '重点工作完成',
          30,
          both('Checked one by one against the annual commitment', '按部门工作目标责任书逐项核对'),
        ),
      ],
    },
    {
      weight: 40,
      items: [
        rated('Leading the team', '团队管理', 30),
        rated('Keeping to the rules', '制度执行', 20),
        rated('Working with others', '跨部门协作', 30),
        rated('Developing people', '人才培养', 20),
      ],
    },
  ],
  raters: [
    { title: GENERAL, share: 30, of: GENERAL_MANAGER },
    { title: IN_CHARGE, share: 70, of: executive },
  ],
};

const STAFF: Card = {
  title: both('General staff', '一般员工'),
  dimensions: [
    {
      weight: 50,
      items: [
        { title: both('Inquiries that buy', '询单转化率'), weight: 40, method: 'higher', target: 40, unit: PERCENT },
        rated('After sales', '售后问题解决', 30),
        rated('Order accuracy', '订单处理准确', 30),
      ],
    },
    {
      weight: 50,
      items: [
        rated('Service manner', '服务态度', 30),
        rated('Platform rules', '平台规则掌握', 20),
        rated('Handing over', '协作与交接', 30),
        rated('Present on time', '考勤纪律', 20),
      ],
    },
  ],
  raters: [
    { title: GENERAL, share: 10, of: GENERAL_MANAGER },
    { title: IN_CHARGE, share: 20, of: executive },
    { title: both('Department head', '部门负责人'), share: 70, of: manager },
  ],
};

/** seed-05 §6: 90分(含)以上 A, 80–90 B, 70–80 C, 60–70 D, 60分以下 E. */
export const PLAN_5: Job = {
  plan: both('Company system: departments and staff', '部门与员工绩效考核办法'),
  cycle: both('Half-year', '半年度'),
  period: '2026-H1',
  cards: [MANAGERS, STAFF],
  cardOf: ({ group, status }) =>
    status === 'probation' ? undefined : [MANAGERS, STAFF].find(({ title }) => title && Object.values(title).includes(group)),
  gradeOf: (score) => {
    const name = score >= 90 ? 'A' : score >= 80 ? 'B' : score >= 70 ? 'C' : score >= 60 ? 'D' : 'E';
    return both(name, name);
  },
};

const MONTH: Card = {
  title: undefined,
  dimensions: [
    {
      weight: 30,
      items: [{ title: both('Cost of an order', '单笔订单推广成本'), weight: 100, method: 'lower', target: 20, unit: both('yuan', '元') }],
    },
    { weight: 30, items: [rated('Quality of content', '推广内容质量', 100)] },
    {
      weight: 40,
      items: [
        { title: both('Online sales', '网络渠道销售额'), weight: 70, method: 'higher', target: 200, unit: both('k', '万元') },
        rated('Care of customers', '渠道客户维护', 30),
      ],
    },
  ],
  raters: [
    { title: DIRECT, share: 80, of: manager },
    { title: IN_CHARGE, share: 20, of: executive },
  ],
};

/** seed-03 §4: 90分(含)以上, 80分(含)以上 under 90, 60分以下; nothing names 60 to under 80. HR reviews one department. */
export const PLAN_3: Job = {
  plan: both('E-commerce department, monthly', '电子商务部月度考核'),
  cycle: both('Month', '月度'),
  period: '2026-06',
  cards: [MONTH],
  otherwise: [both('Who scores, and with what share', '由谁评分，各占多少')],
  cardOf: ({ department }) => (['Marketing', '市场推广部'].includes(department) ? MONTH : undefined),
  gradeOf: (score) =>
    score >= 90
      ? both('Excellent employee of the month', '月优秀员工')
      : score >= 80
        ? both('Satisfactory employee of the month', '月合格员工')
        : score < 60
          ? both('Employee to be motivated', '需激励员工')
          : both('—', '—'),
};
