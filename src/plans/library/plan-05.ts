// Plan 5, the company system: half-year and year, middle managers and staff, department scorecards, vote, appeal, multi-year advice.
import type { Plan } from '../plan';
import { ADDITIONS, both, channel, given, LIMITS, open, quote, ROUNDING } from './authoring';
import { APPEAL, COMMENTS, STAGES_05 } from './plan-05-process';
import { A, B, C, D, DELEGATE, E, P05_DECISIONS, P05_STREAKS, P05_USES, P05_WARNINGS, STAFF, VOTE } from './plan-05-rules';

const WEIGHTS = quote(
  '三(二)4',
  '中层管理人员的关键绩效指标、一般绩效指标权重分别为60%、40%;一般员工的关键绩效指标、一般绩效指标权重分别为50%、50%',
  'Key and general performance indicators weigh 60% and 40% for middle managers, 50% and 50% for general staff',
);
const MANAGERS = quote(
  '五(四)1',
  '评分权重为总经理30%,分管领导70%',
  'The general manager’s score weighs 30%, that of the executive in charge 70%',
);
const PROPOSE = quote(
  '三(二)3',
  '分别提出直接下属的具体考核内容,人力资源部汇总后报公司经理办公会议审定',
  'Each proposes what their direct reports are scored on; HR gathers it for the managers’ meeting to approve',
);
const KEY = quote(
  '三(二)2',
  '关键绩效指标基于对公司战略目标的分解',
  'Key performance indicators come from breaking down the company’s strategic goals',
);
const GENERAL = quote('三(二)2', '一般绩效指标基于对工作职责的考核', 'General performance indicators rest on the duties of the post');
const TWICE = quote(
  '四(五)',
  '员工绩效考核工作每年度进行两次,半年考核和年度考核分别结合半年工作总结和年度工作总结实施开展,一般情况下,分别安排在每年6月底和12月底',
  'Staff are reviewed twice a year, at the half-year and the year, normally at the end of June and of December',
);
const DEPARTMENTS = quote(
  '四(二)2',
  '组织实施对各部门季度、年度的绩效考核工作',
  'Finance carries out the quarterly and yearly review of the departments',
);
const DEPARTMENT_INDICATORS = quote(
  '三(一)',
  '共同制定部门年度绩效考核指标(即各部门经济指标和重点工作)、方法和程序,报公司经理办公会议审定',
  'Together they set the departments’ yearly indicators (economic indicators and key tasks), methods and procedure, for the managers’ meeting to approve',
);
const VERIFIES = quote(
  '四(二)3',
  '对各部门经济指标完成情况进行核定',
  'Finance verifies how far the departments’ economic indicators are met',
);
const REFERENCE = quote('五(四)', '半年考核结果作为年度考核的重要参考', 'The half-year’s result is an important reference for the year');

const KEY_TITLE = both('Key performance indicators', '关键绩效指标');
const FINANCE_TITLE = both('Finance', '财务管理部');
const GENERAL_TITLE = both('General performance indicators', '一般绩效指标');

const addsFor = (who: ReturnType<typeof both>, title: ReturnType<typeof both>) =>
  open<never>(
    both(
      `Which ${title.en.toLowerCase()} do ${who.en} have, and what does each weigh?`,
      `${who['zh-CN']}的${title['zh-CN']}有哪些，权重各是多少？`,
    ),
    { kind: 'indicators' },
    { quote: PROPOSE, cycles: ['half', 'year'] },
  );

const staffDimensions = (who: ReturnType<typeof both>) => [
  { id: 'key', title: KEY_TITLE, quote: KEY, indicators: [], adds: addsFor(who, KEY_TITLE) },
  { id: 'general', title: GENERAL_TITLE, quote: GENERAL, indicators: [], adds: addsFor(who, GENERAL_TITLE) },
];

const GENERAL_MANAGER = {
  id: 'generalManager',
  title: both('General manager', '总经理'),
  from: 'named',
  positions: ['总经理', 'General manager'],
  via: 'tab',
  counts: true,
  delegable: true,
  quote: DELEGATE,
} as const;
const EXECUTIVE = { id: 'executive', title: both('Executive in charge', '分管领导'), from: 'executive', via: 'tab', counts: true } as const;
const HEAD = { id: 'head', title: both('Department head', '部门负责人'), from: 'manager', via: 'tab', counts: true } as const;

/** Shown at the year, never in the score. */
const ALL_STAFF = {
  id: 'vote',
  title: both('All-staff vote', '全员互评'),
  from: 'everyone',
  via: 'totals',
  counts: false,
  least: open<number>(
    both('From how many valid ballots on is a person’s mean shown?', '至少收到多少张有效票才显示平均分？'),
    { kind: 'number', min: 3, unit: both('ballots', '张') },
    { quote: VOTE, suggestion: 3, cycles: ['year'] },
  ),
  cycles: ['year'],
  quote: VOTE,
} as const;

const edge = (at: number, inclusive: boolean, from: ReturnType<typeof quote>) => ({
  at: given(at, from),
  inclusive: given(inclusive, from),
});
const named = (name: string) => both(name, name);

export const PLAN_05: Plan = {
  id: 'plan-05',
  version: 1,
  title: both('Company system: departments and staff', '部门与员工绩效考核办法'),
  about: both(
    'For all departments and regular employees. The half-year is a check midway: it says what went well and what to improve, and is a reference for the year.',
    '适用于各部门、全体正式员工。半年考核是中期检查：肯定成绩、指出不足，作为年度考核的重要参考。',
  ),
  draft: false,
  cycles: given(['quarter', 'half', 'year'], TWICE, DEPARTMENTS),
  scorecards: [
    {
      id: 'managers',
      title: both('Middle managers', '中层管理人员'),
      subject: 'people',
      applies: { groups: ['中层管理人员', '中层', 'Middle managers', 'Middle manager'], positions: [], rest: false },
      cycles: ['half', 'year'],
      dimensions: staffDimensions(both('middle managers', '中层管理人员')),
      weights: given([60, 40], WEIGHTS),
      raters: [GENERAL_MANAGER, EXECUTIVE, ALL_STAFF],
      shares: given([30, 70], MANAGERS),
    },
    {
      id: 'staff',
      title: both('General staff', '一般员工'),
      subject: 'people',
      applies: { groups: ['一般员工', '员工', 'General staff', 'Staff'], positions: [], rest: false },
      cycles: ['half', 'year'],
      dimensions: staffDimensions(both('general staff', '一般员工')),
      weights: given([50, 50], WEIGHTS),
      raters: [GENERAL_MANAGER, EXECUTIVE, HEAD, ALL_STAFF],
      shares: given([10, 20, 70], STAFF),
    },
    {
      id: 'departments',
      title: both('Departments', '部门'),
      subject: 'departments',
      applies: { groups: [], positions: [], rest: true },
      cycles: ['quarter', 'year'],
      dimensions: [
        {
          id: 'economic',
          title: both('Economic indicators', '经济指标'),
          quote: DEPARTMENT_INDICATORS,
          indicators: [],
          adds: open(
            both('Which economic indicators do departments have, and how are they scored?', '部门经济指标有哪些，如何计分？'),
            { kind: 'indicators' },
            { quote: DEPARTMENT_INDICATORS, cycles: ['quarter', 'year'] },
          ),
        },
        {
          id: 'tasks',
          title: both('Key tasks', '重点工作'),
          quote: DEPARTMENT_INDICATORS,
          indicators: [],
          adds: open(
            both('Which key tasks do departments have, and what does each weigh?', '部门重点工作有哪些，权重各是多少？'),
            { kind: 'indicators' },
            { quote: DEPARTMENT_INDICATORS, cycles: ['quarter', 'year'] },
          ),
        },
      ],
      weights: open(
        both('What do economic indicators and key tasks weigh?', '经济指标与重点工作的权重各是多少？'),
        { kind: 'weights', of: [both('Economic indicators', '经济指标'), both('Key tasks', '重点工作')] },
        { quote: DEPARTMENT_INDICATORS, cycles: ['quarter', 'year'] },
      ),
      raters: [
        {
          id: 'finance',
          title: FINANCE_TITLE,
          from: 'named',
          positions: ['财务管理部经理', '财务经理', '财务总监', 'Finance manager', 'Chief financial officer'],
          via: 'tab',
          counts: true,
          quote: DEPARTMENTS,
        },
        { ...EXECUTIVE, title: both('Executive in charge of the department', '部门的分管领导') },
      ],
      shares: open(
        both(
          'Who scores the departments, and with what share? The text has finance organise the review and verify the economic indicators; it does not say who gives the points.',
          '部门由谁评分，各占多少？原文只写明财务管理部组织实施考核、核定经济指标完成情况，未写明由谁打分。',
        ),
        { kind: 'weights', of: [FINANCE_TITLE, EXECUTIVE.title] },
        { quote: VERIFIES, suggestion: [100, 0], cycles: ['quarter', 'year'] },
      ),
    },
  ],
  rollUps: [
    {
      from: 'half',
      to: 'year',
      how: given('reference', REFERENCE),
      share: open(
        both(
          'How much of the year’s score does the half-year make? The policy calls it a reference and gives no weight.',
          '半年得分占年度得分多少？方案只称“重要参考”，未给权重。',
        ),
        { kind: 'number', min: 0, max: 100, unit: both('%', '%') },
        { quote: REFERENCE, suggestion: 0, cycles: ['year'] },
      ),
    },
  ],
  grades: {
    list: [
      { id: 'A', name: named('A'), quote: A, from: edge(90, true, A) },
      { id: 'B', name: named('B'), quote: B, from: edge(80, true, B), to: edge(90, false, B) },
      { id: 'C', name: named('C'), quote: C, from: edge(70, true, C), to: edge(80, false, C) },
      {
        id: 'D',
        name: named('D'),
        meaning: both('Basically competent', '基本称职'),
        quote: D,
        from: edge(60, true, D),
        to: edge(70, false, D),
      },
      { id: 'E', name: named('E'), meaning: both('Not competent', '不称职'), quote: E, to: edge(60, false, E) },
    ],
    ...ROUNDING,
    full: open(both('What are full marks?', '满分是多少？'), { kind: 'number', min: 1 }, { quote: A, suggestion: 100 }),
    ...LIMITS,
  },
  streaks: P05_STREAKS,
  uses: P05_USES,
  outcomes: ADDITIONS.outcomes,
  bonus: ADDITIONS.bonus,
  stages: STAGES_05,
  appeal: APPEAL,
  comments: COMMENTS,
  confidentiality: {
    viewers: open(
      both('Who may see results? The policy does not say.', '哪些人可以看到考核结果？方案未规定。'),
      { kind: 'text' },
      { needed: 'later' },
    ),
    channel: channel(),
  },
  decisions: P05_DECISIONS,
  warnings: P05_WARNINGS,
};
