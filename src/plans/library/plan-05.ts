// Plan 5, the company system: half-year and year, middle managers and staff, department scorecards, vote, appeal, multi-year advice.
import type { Plan } from '../plan';
import { ADDITIONS, both, channel, choice, given, open, quote, ROUNDING } from './authoring';
import { APPEAL, COMMENTS, STAGES_05 } from './plan-05-process';

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
const STAFF = quote(
  '五(四)2',
  '评分权重为总经理10%,分管领导20%,部门负责人70%',
  'The general manager’s score weighs 10%, that of the executive in charge 20%, that of the department head 70%',
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
const REFERENCE = quote('五(四)', '半年考核结果作为年度考核的重要参考', 'The half-year’s result is an important reference for the year');
const DELEGATE = quote(
  '五(四)1',
  '总经理可授权委托分管领导对中层管理人员进行评价',
  'The general manager may authorise the executive in charge to rate middle managers in their place',
);
const FORMULA = quote('五(四)3', '计算方法为:绩效评估得分=Σ', 'Worked out as: score = Σ (the formula breaks off here)');
const VOTE = quote(
  '五(三)',
  '公司全体员工以无记名的方式互相评价打分,人力资源部汇总评分结果,综合评价工作仅在年度考核进行,评价结果作为评选先进的参考',
  'All staff score each other without names, HR adds up; only in the yearly review; a reference for choosing the year’s best',
);
const TWO_YEARS = quote(
  '七(三)',
  '员工连续两年考核成绩均为基本称职以上的(对应考核等级为D级以上),可从下一考核年度相应月份(入职满两年)起,在本岗位所对应的工资标准内晋升一个工资档次',
  'Whoever is basically competent or better (D or above) two years running may rise one salary step from the corresponding month of the next year (two years after hiring)',
);
const THREE_YEARS = quote(
  '七(四)',
  '对在公司连续工作满三年,且年度考核均为优秀的员工,可与公司签订无固定期限劳动合同',
  'Whoever has worked three years without a break and was excellent in every yearly review may be given an open-ended contract',
);
const TWO_ES = quote(
  '七(五)',
  '连续两年考核被确定为不称职(对应考核等级为E级)的员工,公司将解除劳动合同或不再续订劳动合同',
  'Whoever is found not competent (E) two years running: the contract is ended or not renewed',
);
const FOUR_GOODS = quote(
  '七(一)',
  '部门绩效考核结果是公司确定年度“四好”部门的重要依据',
  'Departments’ results are an important basis for naming the “four goods” departments of the year',
);
const USES = quote(
  '七(二)',
  '员工绩效评估结果是劳动合同续签、职务晋升、教育培训、轮岗转岗、确定年度优秀中层管理人员、优秀员工的重要依据',
  'Results are an important basis for contract renewal, promotion, training, rotation and naming the year’s excellent managers and staff',
);
const LAW = both(
  'Have counsel check it against the Labour Contract Law, arts. 14, 39 and 40, before anyone acts on it.',
  '执行前建议法务对照《劳动合同法》第 14、39、40 条复核。',
);

const KEY_TITLE = both('Key performance indicators', '关键绩效指标');
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
const A = quote('六1', 'A级,绩效评估得分为90分(含)以上', 'A: 90 (included) and above');
const B = quote('六2', 'B级,绩效评估得分为80分(含)以上90分以下', 'B: 80 (included) to under 90');
const C = quote('六3', 'C级,绩效评估得分为70分(含)以上80分以下', 'C: 70 (included) to under 80');
const D = quote('六4', 'D级,绩效评估得分为60分(含)以上70分以下', 'D: 60 (included) to under 70');
const E = quote('六5', 'E级,绩效评估得分为60以下', 'E: under 60');
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
  cycles: given(['quarter', 'half', 'year'], TWICE),
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
          title: both('Finance', '财务管理部'),
          from: 'named',
          positions: ['财务管理部经理', '财务经理', '财务总监', 'Finance manager', 'Chief financial officer'],
          via: 'tab',
          counts: true,
          quote: DEPARTMENTS,
        },
      ],
      shares: given([100], DEPARTMENTS),
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
          '半年得分占年度得分多少？办法只称“重要参考”，未给权重。',
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
    full: open(both('Full marks?', '满分是多少？'), { kind: 'number', min: 1 }, { quote: A, suggestion: 100 }),
    quotas: ADDITIONS.quotas,
  },
  streaks: [
    {
      id: 'salaryStep',
      grades: ['A', 'B', 'C', 'D'],
      cycle: 'year',
      periods: 2,
      mode: given('consecutive', TWO_YEARS),
      text: both('May rise one salary step', '可晋升一个工资档次'),
      quote: TWO_YEARS,
    },
    {
      id: 'openEnded',
      grades: ['A'],
      cycle: 'year',
      periods: 3,
      mode: given('consecutive', THREE_YEARS),
      text: both('May be given an open-ended contract', '可签订无固定期限劳动合同'),
      quote: THREE_YEARS,
      caution: LAW,
    },
    {
      id: 'notRenewed',
      grades: ['E'],
      cycle: 'year',
      periods: 2,
      mode: given('consecutive', TWO_ES),
      text: both('Policy: end or do not renew the contract', '办法规定：解除或不再续订劳动合同'),
      quote: TWO_ES,
      caution: LAW,
    },
  ],
  uses: [
    { text: both('“Four goods” departments', '评定“四好”部门'), quote: FOUR_GOODS },
    { text: both('Renewal, promotion, training, rotation, awards', '续签、晋升、培训、轮岗、评优'), quote: USES },
  ],
  outcomes: ADDITIONS.outcomes,
  bonus: ADDITIONS.bonus,
  stages: STAGES_05,
  appeal: APPEAL,
  comments: COMMENTS,
  confidentiality: {
    viewers: open(
      both('Who may see results? The policy does not say.', '哪些人可以看到考核结果？办法未规定。'),
      { kind: 'text' },
      { needed: 'later' },
    ),
    channel: channel(),
  },
  decisions: [
    {
      id: 'formula',
      title: both('How the score is worked out', '得分计算方法'),
      value: choice(
        both('The formula breaks off after “Σ”. Is this what is meant?', '公式在“Σ”后中断。是否为以下含义？'),
        [['shares', both('Σ rater share × Σ dimension weight × dimension score', 'Σ 考核人权重 × Σ 指标类别权重 × 类别得分')]],
        { quote: FORMULA, suggestion: 'shares', cycles: ['half', 'year'] },
      ),
    },
    {
      id: 'delegation',
      title: both('When the general manager delegates', '总经理委托评价时'),
      value: choice(
        both(
          'Does the executive in charge then carry both shares, or is the general manager’s share spread over the other raters?',
          '受委托的分管领导承担两份权重，还是总经理的权重按比例分给其他考核人？',
        ),
        [
          ['both', both('The delegate carries both shares', '受托人承担两份权重')],
          ['spread', both('The share is spread over the others', '按比例分给其他考核人')],
        ],
        { quote: DELEGATE, suggestion: 'both', cycles: ['half', 'year'] },
      ),
    },
    {
      id: 'excellent',
      title: both('Which grade is “excellent”', '“优秀”对应的等级'),
      value: choice(
        both(
          'The open-ended contract needs “excellent” every year; no grade bears that name. Which is meant?',
          '无固定期限合同条款要求年度均为“优秀”，而等级中没有“优秀”。对应哪一级？',
        ),
        [
          ['A', both('A', 'A 级')],
          ['B', both('A or B', 'A 级或 B 级')],
        ],
        { quote: THREE_YEARS, suggestion: 'A', cycles: ['year'] },
      ),
    },
    {
      id: 'salaryStepAgain',
      title: both('Salary step again', '再次晋档'),
      value: choice(
        both('Does every pair of years bring a step, or every second year?', '每满连续两年即晋档（可重叠），还是每两年晋一次？'),
        [
          ['overlapping', both('Every pair of years', '每个连续两年均可')],
          ['anew', both('Every second year', '每两年一次')],
        ],
        { quote: TWO_YEARS, suggestion: 'anew', cycles: ['year'], needed: 'later' },
      ),
    },
    {
      id: 'voteSampling',
      title: both('Who votes on whom', '互评范围'),
      value: choice(
        both('All staff score all others: n × (n − 1) marks. All of them, or a sample?', '全员互评需 n ×（n−1）个评分。全员互评还是抽样？'),
        [
          ['all', both('Everybody on everybody', '全员互评')],
          ['sample', both('A sample of voters for each person', '每人由抽样的员工评价')],
        ],
        { quote: VOTE, suggestion: 'sample', cycles: ['year'] },
      ),
    },
    {
      id: 'departmentEffect',
      title: both('Departments’ results and individuals', '部门绩效与个人绩效'),
      value: choice(
        both(
          'Principle (5) joins department and individual results; no effect is stated. Do departments’ results change individual scores?',
          '原则（五）要求兼顾部门与个人绩效，但未说明影响。部门结果是否影响个人得分？',
        ),
        [['none', both('No effect on individual scores', '不影响个人得分')]],
        {
          quote: quote('一(五)', '兼顾部门绩效与员工个人绩效', 'Department and individual performance are both heeded'),
          suggestion: 'none',
        },
      ),
    },
  ],
  warnings: [
    {
      id: 'headHasThreeParts',
      text: both(
        'The department head rates with 70%, adds up and writes the comment for the same people. Let HR look over the sums.',
        '部门负责人对同一批员工评分占 70%，又负责汇总和评语。建议由人力资源复核汇总。',
      ),
      quote: STAFF,
    },
    {
      id: 'appealToRater',
      text: both(
        'An appeal begins with the executive in charge, who may have given 70% of the score.',
        '申诉首先与分管领导沟通，而分管领导可能正是占 70% 的评分人。',
      ),
      quote: quote('八', '应首先与所在部门的分管领导进行沟通', 'First talk to the executive in charge of the department'),
    },
    { id: 'dismissal', text: LAW, quote: TWO_ES },
    {
      id: 'subsidiaries',
      text: both('Subsidiaries make their own rules after this one.', '下属子公司参照本办法另行制定。'),
      quote: quote(
        '九(三)',
        '下属子公司应参照本办法,制定本公司的部门、中层管理人员、一般员工的绩效考核办法',
        'Subsidiaries make their own rules after these',
      ),
    },
    {
      id: 'regularOnly',
      text: both('Regular employees only: people on probation and dispatched are left out.', '仅限正式员工：试用期与劳务派遣人员不参加。'),
      quote: quote('九(一)', '本办法适用于公司各部门、全体正式员工', 'For all departments and all regular employees'),
    },
  ],
};
