// Plan 3, e-commerce department, monthly: two edges and a hole between them, and streaks of months.
import type { Plan } from '../plan';
import { ADDITIONS, both, channel, choice, given, open, quote, ROUNDING } from './authoring';

const TOTAL = quote('四2', '总计分数为100分', 'The total is 100 points');
const BANDS = quote(
  '四2',
  '达90分以上为月优秀员工、80分以上为月合格员工、60分以下为需激励员工',
  '90 and above is excellent employee of the month, 80 and above satisfactory employee of the month, 60 and below is an employee to be motivated',
);
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
const STREAKS = quote(
  '四3',
  '连续两个月被评为需激励员工将被警告、三个月被评为需激励员工将取消年终奖金资格',
  'Two consecutive months as an employee to be motivated bring a warning; three months as such lose the year-end bonus',
);
const STAR = quote(
  '四5',
  '连续三个月被评为优秀员工将被授予“明星员工”',
  'Three consecutive months as excellent employee bring the title Star Employee',
);
const START = quote('五', '本草案执行时间从公司修订之日起开始', 'This draft takes effect on the day the company revises it');
const REWARD = quote(
  '四4',
  '每月被评为优秀员工将获得一定奖励(奖励见每月实际情况定)',
  'The excellent of each month get a reward (set each month)',
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

const consecutiveOrAny = (question: ReturnType<typeof both>) =>
  choice<'consecutive' | 'total'>(
    question,
    [
      ['consecutive', both('Three consecutive months', '连续三个月')],
      ['total', both('Any three months in the window', '窗口内累计三个月')],
    ],
    { quote: STREAKS, suggestion: 'consecutive' },
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
          ['mean', both('Their mean', '取各月平均')],
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
        quote: BANDS,
        from: { at: given(90, BANDS), inclusive: given(true, BANDS) },
      },
      {
        id: 'satisfactory',
        name: both('Satisfactory employee of the month', '月合格员工'),
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
    quotas: ADDITIONS.quotas,
  },
  streaks: [
    {
      id: 'warning',
      grades: ['motivate'],
      cycle: 'month',
      periods: 2,
      mode: given('consecutive', STREAKS),
      text: both('Warning', '警告'),
      quote: STREAKS,
    },
    {
      id: 'noYearEndBonus',
      grades: ['motivate'],
      cycle: 'month',
      periods: 3,
      mode: consecutiveOrAny(
        both('Three months “to be motivated”: consecutive, or any three?', '三个月被评为需激励员工：连续三个月，还是累计三个月？'),
      ),
      window: open(
        both('Out of the last how many months do three count?', '“三个月”在最近多少个月内计算？'),
        { kind: 'number', min: 3, max: 12, unit: both('months', '个月') },
        { quote: STREAKS, suggestion: 12 },
      ),
      text: both('Loses the year-end bonus', '取消年终奖金资格'),
      quote: STREAKS,
    },
    {
      id: 'star',
      grades: ['excellent'],
      cycle: 'month',
      periods: 3,
      mode: given('consecutive', STAR),
      text: both('Star Employee', '明星员工'),
      quote: STAR,
    },
  ],
  uses: [
    { text: both('Reward of the month', '月度奖励'), quote: REWARD },
    { text: both('Counts in the year-end review', '计入年终考核'), quote: MONTHLY },
  ],
  outcomes: ADDITIONS.outcomes,
  bonus: ADDITIONS.bonus,
  stages: [
    {
      id: 'targets',
      title: both('Targets', '目标值'),
      what: both('Targets of the month are entered on the score tabs', '在评分表中填写当月目标值'),
      who: both('HR', '人力资源'),
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
      what: both('Grades and rewards of the month are announced', '公布当月等级与奖励'),
      who: both('HR', '人力资源'),
      quote: REWARD,
    },
    {
      id: 'archive',
      title: both('Archive', '存档'),
      what: both('Results go to the History tab and count in the year', '结果记入历史表并计入年终'),
      who: both('HR', '人力资源'),
      quote: MONTHLY,
    },
  ],
  comments: {
    required: choice<'none' | 'all'>(
      both('Who needs a written comment?', '哪些人须写评语？'),
      [
        ['none', both('Nobody', '都不需要')],
        ['all', both('Everybody', '人人都要')],
      ],
      { suggestion: 'none' },
    ),
    boxes: [],
  },
  confidentiality: {
    viewers: open(both('Who may see results?', '哪些人可以看到考核结果？'), { kind: 'text' }, { needed: 'later' }),
    channel: channel(),
  },
  decisions: [
    {
      id: 'effective',
      title: both('Takes effect', '执行时间'),
      value: open(
        both('From which day does the plan apply? Streaks count no month before it.', '方案从哪一天起执行？此前月份不计入连续考核。'),
        { kind: 'day' },
        { quote: START },
      ),
    },
    {
      id: 'starAgain',
      title: both('Star Employee again', '再次授予明星员工'),
      value: choice(
        both(
          'After three months as excellent, does the next month bring the title again, or must three new months pass?',
          '连续三个月优秀之后，第四个月仍优秀是否再次授予，还是须重新满三个月？',
        ),
        [
          ['each', both('Again with every further month', '此后每月再次授予')],
          ['anew', both('Only after three new months', '重新满三个月才授予')],
        ],
        { quote: STAR, suggestion: 'anew', needed: 'later' },
      ),
    },
    {
      id: 'noScore',
      title: both('A month without a score', '无得分的月份'),
      value: choice(
        both('Does a month without a score (leave, joined mid-month) end a streak?', '没有得分的月份（休假、月中入职）是否中断连续？'),
        [
          ['break', both('It ends the streak', '中断')],
          ['skip', both('It is skipped', '跳过不计')],
        ],
        { quote: STREAKS, suggestion: 'break' },
      ),
    },
    {
      id: 'warnAgain',
      title: both('Warning again', '再次警告'),
      value: choice(
        both('Is the warning recorded once, or with each month the streak goes on?', '警告记一次，还是连续期间每月都记？'),
        [
          ['once', both('Once a streak', '每段连续记一次')],
          ['each', both('Each month', '每月都记')],
        ],
        { quote: STREAKS, suggestion: 'once', needed: 'later' },
      ),
    },
  ],
  warnings: [
    {
      id: 'satisfactoryFrom80',
      text: both(
        '“Satisfactory” begins at 80: whoever has 60 to 79 is neither satisfactory nor to be motivated.',
        '“月合格”从 80 分起：60–79 分既不合格，也不是需激励员工。',
      ),
      quote: BANDS,
    },
    { id: 'noAppeal', text: both('The policy names no appeal.', '方案未规定申诉。') },
    {
      id: 'newHires',
      text: both('A new hire has no three months yet: streaks begin with their first score.', '新员工不足三个月：连续从其首个得分月起算。'),
    },
  ],
};
