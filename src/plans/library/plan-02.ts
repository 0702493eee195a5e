// Plan 2, commercial staff: much process and no indicators. Self review shown only, recusal, three approvals by the 10th.
import type { Plan } from '../plan';
import { ADDITIONS, both, channel, choice, given, LIMITS, open, quote, ROUNDING, WHO_IS_COMMENTED } from './authoring';
import { LIST, MEETING, RECUSAL, SELF, STAGES_02, SUPERIOR, TENTH, VIEWERS, WARNINGS_02 } from './plan-02-process';

const CYCLES = quote(
  '四',
  '每月、季、年末召开会议分别对被考核人进行考核',
  'At the end of each month, quarter and year a meeting is held at which reviewees are reviewed',
);
const KINDS = quote('六', '考核指标分为定量指标及定性指标二类', 'Indicators are of two kinds, quantitative and qualitative');
const DIFFER = quote(
  '六',
  '部门经理与员工在内容及方式各有侧重,故在考核的指标及权重上有不同',
  'Department managers and staff differ in content and manner, hence in indicators and weights',
);
const SECRET = quote('五2', '任何人不得将考评结果告诉无关人员', 'Nobody may tell results to anyone not concerned');
const COLLECT = quote('四', '考核数据来源由部门经理在会前收集整理', 'The department manager gathers the data before the meeting');

const [QUANTITATIVE, QUALITATIVE] = [both('Quantitative indicators', '定量指标'), both('Qualitative indicators', '定性指标')] as const;
const [MANAGERS, STAFF] = [both('Department managers', '部门经理'), both('Staff', '员工')] as const;

type Words = ReturnType<typeof both>;

const indicatorsOf = (who: Words, title: Words) =>
  open<never>(
    both(
      `${who.en}: which ${title.en.toLowerCase()} are there, how are they scored, and what does each weigh?`,
      `${who['zh-CN']}的${title['zh-CN']}有哪些，如何计分，权重各是多少？`,
    ),
    { kind: 'indicators' },
    { quote: LIST },
  );

/** Two cards alike in build, each with a list and weights of its own. */
const cardFor = (who: Words) => ({
  title: who,
  subject: 'people' as const,
  dimensions: [
    { id: 'quantitative', title: QUANTITATIVE, quote: KINDS, indicators: [], adds: indicatorsOf(who, QUANTITATIVE) },
    { id: 'qualitative', title: QUALITATIVE, quote: KINDS, indicators: [], adds: indicatorsOf(who, QUALITATIVE) },
  ],
  weights: open<number[]>(
    both(`${who.en}: what do quantitative and qualitative indicators weigh?`, `${who['zh-CN']}的定量指标与定性指标权重各是多少？`),
    { kind: 'weights', of: [QUANTITATIVE, QUALITATIVE] },
    { quote: DIFFER },
  ),
  raters: [
    { id: 'superior', title: both('Direct manager', '直接上级'), from: 'manager', via: 'tab', counts: true, quote: SUPERIOR },
    { id: 'self', title: both('Self-assessment', '自评'), from: 'self', via: 'tab', counts: false, quote: SELF },
  ] as const,
});

const rollUp = (from: 'month' | 'quarter', to: 'quarter' | 'year', shorter: Words, longer: Words): Plan['rollUps'][number] => ({
  from,
  to,
  how: choice<'mean' | 'last' | 'reference'>(
    both(`How do the ${shorter.en} count in the ${longer.en}?`, `${shorter['zh-CN']}得分如何计入${longer['zh-CN']}考核？`),
    [
      ['mean', both('Average', '取平均')],
      ['last', both('The last one', '取最后一期')],
      ['reference', both('For reference only', '仅供参考')],
    ],
    { quote: CYCLES, suggestion: 'mean', cycles: [to] },
  ),
  share: open(
    both(`How much of the ${longer.en}’s score do the ${shorter.en} make?`, `${shorter['zh-CN']}得分占${longer['zh-CN']}得分的多少？`),
    { kind: 'number', min: 0, max: 100, unit: both('%', '%') },
    { quote: CYCLES, cycles: [to] },
  ),
});

export const PLAN_02: Plan = {
  id: 'plan-02',
  version: 1,
  title: both('Commercial staff, month, quarter and year', '商务人员考核'),
  about: both(
    'For all commercial staff. The direct manager scores, the self-assessment is shown and does not count, and three approvals follow by the 10th. The list of indicators is missing from the text.',
    '被考核人为所有商务人员。直接上级评分，自评只显示、不计入总分，每月 10 日前经三级审批。原文缺指标表。',
  ),
  draft: false,
  cycles: given(['month', 'quarter', 'year'], CYCLES),
  scorecards: [
    {
      id: 'managers',
      ...cardFor(MANAGERS),
      applies: {
        groups: [
          '部门经理',
          '商务部经理',
          '中层管理人员',
          'Department managers',
          'Department manager',
          'Middle managers',
          'Middle manager',
        ],
        positions: ['部门经理', '商务部经理', 'Department manager', 'Commercial manager'],
        rest: false,
      },
    },
    { id: 'staff', ...cardFor(STAFF), applies: { groups: ['商务人员', '员工', 'Commercial staff', 'Staff'], positions: [], rest: true } },
  ],
  rollUps: [
    rollUp('month', 'quarter', both('months', '月度'), both('quarter', '季度')),
    rollUp('quarter', 'year', both('quarters', '季度'), both('year', '年度')),
  ],
  grades: {
    list: [],
    own: open(
      both(
        'The policy names no grades. Which are given, and from which score on? An empty list: no grades.',
        '方案没有划分等级。设哪些等级，各从多少分起？留空为不设等级。',
      ),
      { kind: 'grades' },
    ),
    ...ROUNDING,
    full: open(
      both('What are full marks? The policy gives no scale.', '满分是多少？方案未规定。'),
      { kind: 'number', min: 1 },
      { suggestion: 100 },
    ),
    ...LIMITS,
  },
  streaks: [],
  uses: [],
  outcomes: ADDITIONS.outcomes,
  bonus: ADDITIONS.bonus,
  stages: STAGES_02,
  comments: { required: WHO_IS_COMMENTED, boxes: [] },
  confidentiality: {
    viewers: given(
      [
        both('Direct manager', '直接上级'),
        both('Reviewee', '被考核人'),
        both('Head of HR', '人力资源部负责人'),
        both('General manager', '总经理'),
        both('Deputy general manager', '副总经理'),
      ],
      VIEWERS,
    ),
    channel: channel({ quote: SECRET, suggestion: 'separate' }),
  },
  decisions: [
    {
      id: 'standIn',
      title: both('Stand-in in the meeting', '回避时的代理人'),
      effect: { is: 'told', stages: ['targets'] },
      standsInFor: ['managers'],
      value: open(
        both(
          'When the commercial department manager is reviewed, who takes their place in the meeting?',
          '考核商务部经理时本人回避，会议上由谁代理？',
        ),
        { kind: 'text' },
        { quote: RECUSAL },
      ),
    },
    {
      id: 'collector',
      title: both('Second collector of data', '数据收集的代理人'),
      effect: { is: 'told', stages: ['targets'] },
      standsInFor: ['managers'],
      value: open(
        both(
          'The department manager gathers the data, their own included. Who gathers it when the manager is the reviewee?',
          '考核数据由部门经理收集，经理本人被考核时由谁收集？',
        ),
        { kind: 'text' },
        { quote: COLLECT },
      ),
    },
    {
      id: 'salesViewer',
      title: both('(Deputy) general manager of sales', '销售总（副）经理'),
      effect: { is: 'told', stages: ['check', 'release'] },
      value: choice(
        both(
          'Is the (deputy) general manager of sales, who checks results, one of those who may see them?',
          '审核结果的销售总（副）经理，是否就是可看结果的“(副)总经理”？',
        ),
        [
          [true, both('May see what they check', '可以看到所审核的结果')],
          [false, both('Sees totals only, without names', '只看不含姓名的汇总')],
        ],
        { quote: VIEWERS, suggestion: true },
      ),
    },
    {
      id: 'meetingSees',
      title: both('What the meeting sees', '会议上公开的内容'),
      effect: { is: 'told', stages: ['targets'] },
      value: choice(
        both(
          'Results are open to five viewers only, yet people are reviewed in a meeting. What does the meeting see?',
          '结果只对五类人公开，而考核在会议上进行。会议上公开什么？',
        ),
        [
          ['data', both('The data only, no scores', '只公开数据，不公开得分')],
          ['results', both('The scores too', '得分也公开')],
        ],
        { quote: MEETING, suggestion: 'data' },
      ),
    },
    {
      id: 'tenthFor',
      title: both('What is done by the 10th', '10 日前完成的环节'),
      effect: { is: 'dueLike', answer: 'all', like: 'check', stages: ['collect', 'approve'] },
      value: choice(
        both(
          'Is the 10th the day on which results are handed in to be checked, or must all three approvals be given by then?',
          '“每月10日前”是指上报审核的时间，还是三级审批均须在此前完成？',
        ),
        [
          ['all', both('All three are given by then', '三级审批均须完成')],
          ['check', both('Only the first', '只指上报审核')],
        ],
        { quote: TENTH, suggestion: 'all' },
      ),
    },
    {
      id: 'holiday',
      title: both('When the 10th is a holiday', '10 日遇节假日'),
      effect: { is: 'read' },
      value: choice(
        both('The 10th is no working day: when are results due?', '10 日不是工作日时，何时上报？'),
        [
          ['before', both('The last working day before', '提前到前一个工作日')],
          ['same', both('The 10th all the same', '仍为 10 日')],
          ['after', both('The next working day', '顺延到下一个工作日')],
        ],
        { quote: TENTH, suggestion: 'before' },
      ),
    },
  ],
  warnings: WARNINGS_02,
};
