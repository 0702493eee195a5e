// Plan 3, e-commerce department, monthly: two edges and a hole between them, and streaks of months.
import type { Plan } from '../plan';
import { ADDITIONS, both, channel, choice, given, LIMITS, open, quote, ROUNDING, WHO_IS_COMMENTED } from './authoring';
import { BANDS, P03_DECISIONS, P03_STREAKS, P03_WARNINGS, yearName } from './plan-03-rules';

const TOTAL = quote('四2', '总计分数为100分', 'The total is 100 points');
const AIM = quote(
  '二',
  '对网站的推广成本和推广效果及网络渠道业绩进行综合考评',
  'The site’s promotion cost, promotion effect and online channel results are reviewed together',
);
const STANDARDS = quote('三', '三、考核评定标准', '3. Standards of review (nothing stands under this heading)');
const MONTHLY = quote(
  '四1',
  '以上考核做为月度考核,但考核分数将纳进年终考核范畴',
  'The above is a monthly review, but its scores count in the year-end review',
);
const REWARD = quote(
  '四4',
  '每月被评为优秀员工将获得一定奖励(奖励见每月实际情况定)',
  'The excellent of each month get a reward (set each month)',
);

const YEAR_END = both(
  'Is the year-end bonus worked out from the year’s grade? Then give each grade’s coefficient.',
  '年终奖金是否按年度等级计算？如是，请填写各等级系数。',
);

const DIMENSIONS = [
  both('Promotion cost', '推广成本'),
  both('Promotion effect', '推广效果'),
  both('Online channel results', '网络渠道业绩'),
];
const [COST, EFFECT, RESULTS] = DIMENSIONS as [(typeof DIMENSIONS)[0], (typeof DIMENSIONS)[0], (typeof DIMENSIONS)[0]];

/** The text has a heading for standards and nothing under it: HR says what is measured. */
const indicatorsOf = (title: typeof COST) =>
  open<never>(
    both(`Which indicators make up “${title.en}”, and how are they scored?`, `“${title['zh-CN']}”有哪些考核指标，如何计分？`),
    { kind: 'indicators' },
    { quote: STANDARDS },
  );

export const PLAN_03: Plan = {
  id: 'plan-03',
  version: 1,
  title: both('E-commerce department, monthly', '电子商务部月度考核'),
  about: both(
    'A monthly review of the e-commerce department, 100 points in all. Monthly scores count in the year-end review.',
    '电子商务部月度考核，总分 100 分；月度得分计入年终考核。',
  ),
  draft: false,
  cycles: given(['month', 'year'], MONTHLY),
  scorecards: [
    {
      id: 'department',
      title: both('E-commerce department', '电子商务部'),
      subject: 'people',
      applies: { groups: [], positions: [], rest: true },
      cycles: ['month'],
      dimensions: [
        { id: 'cost', title: COST, quote: AIM, indicators: [], adds: indicatorsOf(COST) },
        { id: 'effect', title: EFFECT, quote: AIM, indicators: [], adds: indicatorsOf(EFFECT) },
        { id: 'results', title: RESULTS, quote: AIM, indicators: [], adds: indicatorsOf(RESULTS) },
      ],
      weights: open(
        both('What do the three dimensions weigh?', '三个维度的权重各是多少？'),
        { kind: 'weights', of: DIMENSIONS },
        { quote: AIM },
      ),
      raters: [
        { id: 'manager', title: both('Direct manager', '直接上级'), from: 'manager', via: 'tab', counts: true },
        { id: 'executive', title: both('Executive in charge', '分管领导'), from: 'executive', via: 'tab', counts: true },
      ],
      shares: open(
        both('Who scores, and with what share? The policy does not say.', '由谁评分，各占多少？方案未规定。'),
        { kind: 'weights', of: [both('Direct manager', '直接上级'), both('Executive in charge', '分管领导')] },
        { suggestion: [100, 0], cycles: ['month'] },
      ),
    },
  ],
  rollUps: [
    {
      from: 'month',
      to: 'year',
      how: choice<'mean' | 'last' | 'reference'>(
        both('How do the months count in the year?', '月度得分如何计入年终考核？'),
        [
          ['mean', both('Average', '取各月平均')],
          ['reference', both('For reference only', '仅供参考')],
        ],
        { quote: MONTHLY, suggestion: 'mean', cycles: ['year'] },
      ),
      share: open(
        both('How much of the year’s score do the months make?', '各月得分占年度得分的多少？'),
        { kind: 'number', min: 0, max: 100, unit: both('%', '%') },
        { quote: MONTHLY, suggestion: 100, cycles: ['year'] },
      ),
    },
  ],
  grades: {
    list: [
      {
        id: 'excellent',
        name: both('Excellent employee of the month', '月优秀员工'),
        renamed: yearName(both('Excellent employee of the month', '月优秀员工')),
        quote: BANDS,
        from: { at: given(90, BANDS), inclusive: given(true, BANDS) },
      },
      {
        id: 'satisfactory',
        name: both('Satisfactory employee of the month', '月合格员工'),
        renamed: yearName(both('Satisfactory employee of the month', '月合格员工')),
        quote: BANDS,
        from: { at: given(80, BANDS), inclusive: given(true, BANDS) },
        to: { at: given(90, BANDS), inclusive: given(false, BANDS) },
      },
      {
        id: 'motivate',
        name: both('Employee to be motivated', '需激励员工'),
        quote: BANDS,
        to: {
          at: given(60, BANDS),
          inclusive: choice(
            both(
              'Is exactly 60 “60分以下”? Usage says under 60; the Civil Code, art. 1259, reads 以下 as including it.',
              '60 分整算“60分以下”吗？习惯上不含 60；按《民法典》第 1259 条“以下”包含本数。',
            ),
            [
              [false, both('No: under 60', '不算：低于 60 分')],
              [true, both('Yes: 60 and under', '算：60 分及以下')],
            ],
            { quote: BANDS, suggestion: false },
          ),
        },
      },
    ],
    gap: open(
      both(
        'What is a score from 60 to under 80 called? No grade names it. “—” leaves it unnamed.',
        '60 分至 80 分以下叫什么？没有等级包含它。填“—”则不命名。',
      ),
      { kind: 'text' },
      { quote: BANDS, suggestion: '—' },
    ),
    ...ROUNDING,
    full: given(100, TOTAL),
    ...LIMITS,
  },
  streaks: P03_STREAKS,
  uses: [
    { text: both('Reward of the month', '月度奖励'), quote: REWARD },
    { text: both('Counts in the year-end review', '计入年终考核'), quote: MONTHLY },
  ],
  outcomes: ADDITIONS.outcomes,
  // the text knows a year-end bonus; what a month brings is set month by month
  bonus: { ...ADDITIONS.bonus, question: YEAR_END, cycles: ['year'] },
  pays: { cycles: ['year'] },
  stages: [
    {
      id: 'targets',
      title: both('Targets', '目标值'),
      what: both('Targets of the month are entered on the score tabs', '在评分表中填写当月目标值'),
      who: both('HR', '人力资源部'),
    },
    {
      id: 'scoring',
      title: both('Scoring', '评分'),
      what: both('Each rater fills in the tab that bears their name', '各考核人填写自己名下的评分表'),
      who: both('Raters', '考核人'),
    },
    {
      id: 'release',
      title: both('Results', '结果公布'),
      what: both('Grades and rewards are announced', '公布等级与奖励'),
      who: both('HR', '人力资源部'),
      quote: REWARD,
    },
    {
      id: 'archive',
      title: both('Archive', '存档'),
      what: both('Results go to the History tab; those of months count in the year', '结果记入“历史”表；月度得分计入年终考核'),
      who: both('HR', '人力资源部'),
      quote: MONTHLY,
    },
  ],
  comments: { required: WHO_IS_COMMENTED, boxes: [] },
  confidentiality: {
    viewers: open(both('Who may see results?', '哪些人可以看到考核结果？'), { kind: 'text' }, { needed: 'later' }),
    channel: channel(),
  },
  decisions: P03_DECISIONS,
  warnings: P03_WARNINGS,
};
