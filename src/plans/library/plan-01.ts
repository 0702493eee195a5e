// Plan 1, the manager of the enterprise management department: 55/10/35, quarter and year, rated by a committee.
import type { Plan } from '../plan';
import { ADDITIONS, both, channel, choice, given, LIMITS, open, quote, ROUNDING, WHO_IS_COMMENTED } from './authoring';
import { ABILITY, ATTITUDE, BUDGET, DIMENSIONS_01, QUALITY, RATED, TASK } from './plan-01-dimensions';
import { COMMITTEE, REPORT, STAGES_01 } from './plan-01-process';

const CYCLES = quote(
  '一',
  '对企业管理部经理的考核,实行季度考核与年度考核相结合的办法',
  'The manager of the enterprise management department is reviewed each quarter and each year, the two combined',
);
const GRADES = {
  A: quote('五(一)1', 'A——优秀,工作成绩优异,有创新成果', 'A: excellent; outstanding results, with innovation'),
  B: quote('五(一)2', 'B——良好,工作成果达到企业要求且成绩突出', 'B: good; meets what the company asks, with results that stand out'),
  C: quote(
    '五(一)3',
    'C——好,工作成果达到企业要求且部分工作表现突出',
    'C: fair; meets what the company asks, and part of the work stands out',
  ),
  D: quote('五(一)4', 'D——合格,工作成绩达到企业要求', 'D: satisfactory; meets what the company asks'),
  E: quote('五(一)5', 'E——较差,工作成绩不能达到企业要求', 'E: rather poor; does not meet what the company asks'),
};
const PAY = quote('五(二)1', '薪资调整', 'Pay adjustment');

const grade = (id: keyof typeof GRADES, en: string, zh: string) => ({
  id,
  name: both(id, id),
  meaning: both(en, zh),
  quote: GRADES[id],
});

const SUPERIOR_TITLE = both('Direct manager', '直接上级');
const COMMITTEE_TITLE = both('Committee members', '考核小组成员');

export const PLAN_01: Plan = {
  id: 'plan-01',
  version: 1,
  title: both('Department manager, quarter and year', '企业管理部经理考核'),
  about: both(
    'For one post, the manager of the enterprise management department: task performance 55, attitude 10, ability 35. A committee led by the general manager rates.',
    '考核企业管理部经理一个岗位：任务绩效 55、工作态度 10、工作能力 35，由总经理领导的考核小组实施。',
  ),
  draft: false,
  cycles: given(['quarter', 'year'], CYCLES),
  scorecards: [
    {
      id: 'manager',
      title: both('Manager of the enterprise management department', '企业管理部经理'),
      subject: 'people',
      applies: {
        groups: ['企业管理部经理', 'Enterprise management manager'],
        positions: ['企业管理部经理', 'Enterprise management manager', 'Manager of the enterprise management department'],
        rest: false,
      },
      dimensions: DIMENSIONS_01,
      weights: given([55, 10, 35], TASK, ATTITUDE, ABILITY),
      raters: [
        { id: 'superior', title: SUPERIOR_TITLE, from: 'manager', via: 'tab', counts: true, quote: RATED },
        {
          id: 'committee',
          title: COMMITTEE_TITLE,
          from: 'named',
          positions: ['职能部门经理', '部门经理', 'Functional department manager', 'Department manager'],
          via: 'tab',
          counts: true,
          quote: COMMITTEE,
        },
      ],
      shares: open(
        both(
          'What share have the direct manager and the committee (the mean of its members)? The policy says only “overall rating”. 0: takes no part.',
          '直接上级与考核小组（成员平均）各占多少？方案只说“综合评定”。填 0 为不参与评分。',
        ),
        { kind: 'weights', of: [SUPERIOR_TITLE, COMMITTEE_TITLE] },
        { quote: RATED, suggestion: [50, 50] },
      ),
    },
  ],
  rollUps: [
    {
      from: 'quarter',
      to: 'year',
      how: choice<'mean' | 'last' | 'reference'>(
        both('How do the quarters count in the year?', '季度考核如何计入年度考核？'),
        [
          ['mean', both('Average', '取各季度平均')],
          ['last', both('The last quarter', '取最后一个季度')],
          ['reference', both('For reference only', '仅供参考')],
        ],
        { quote: CYCLES, suggestion: 'mean', cycles: ['year'] },
      ),
      share: open(
        both(
          'How much of the year’s score do the quarters make? The policy says only that the two are combined.',
          '季度得分占年度得分的多少？方案只说“相结合”。',
        ),
        { kind: 'number', min: 0, max: 100, unit: both('%', '%') },
        { quote: CYCLES, cycles: ['year'] },
      ),
    },
  ],
  grades: {
    list: [
      grade('A', 'Excellent: outstanding results, with innovation', '优秀：工作成绩优异，有创新成果'),
      grade('B', 'Good: meets what is asked, results stand out', '良好：工作成果达到企业要求且成绩突出'),
      grade('C', 'Fair: meets what is asked, part of the work stands out', '好：工作成果达到企业要求且部分工作表现突出'),
      grade('D', 'Satisfactory: meets what is asked', '合格：工作成绩达到企业要求'),
      grade('E', 'Rather poor: does not meet what is asked', '较差：工作成绩不能达到企业要求'),
    ],
    cutoffs: open(
      both(
        'From which score on is each grade given? The policy describes grades in words only.',
        '各等级的分数线是多少？方案只有文字描述。',
      ),
      { kind: 'cutoffs', of: [both('A', 'A'), both('B', 'B'), both('C', 'C'), both('D', 'D'), both('E', 'E')] },
      { quote: GRADES.B, suggestion: [90, 80, 70, 60] },
    ),
    ...ROUNDING,
    full: open(both('What are full marks?', '满分是多少？'), { kind: 'number', min: 1 }, { suggestion: 100 }),
    ...LIMITS,
  },
  streaks: [],
  uses: [
    { text: both('Pay adjustment', '薪资调整'), quote: PAY },
    { text: both('Training', '员工培训'), quote: quote('五(二)2', '员工培训', 'Staff training') },
    { text: both('Change of post', '岗位调整'), quote: quote('五(二)3', '岗位调整', 'Change of post') },
    { text: both('Appointment and dismissal', '人事变动'), quote: quote('五(二)4', '人事变动', 'Changes of personnel') },
  ],
  outcomes: {
    ...ADDITIONS.outcomes,
    question: both(
      'What follows from each grade? The policy names four uses and gives no grade for any.',
      '各等级对应什么结果？方案列出四项应用，未说明对应等级。',
    ),
    quote: PAY,
    needed: 'later',
  },
  bonus: ADDITIONS.bonus,
  stages: STAGES_01,
  comments: { required: WHO_IS_COMMENTED, boxes: [] },
  confidentiality: {
    viewers: open(
      both('Who may see results? The policy does not say.', '哪些人可以看到考核结果？方案未规定。'),
      { kind: 'text' },
      { needed: 'later' },
    ),
    channel: channel(),
  },
  decisions: [
    {
      id: 'reportDue',
      title: both('Work report due', '述职报告期限'),
      effect: { is: 'due', stage: 'report' },
      value: open(
        both(
          '“Within the time set”: how many days after the period ends must the work report be in?',
          '“规定的时间”：述职报告须在期末后几天内提交？',
        ),
        { kind: 'number', min: 0, unit: both('days', '天') },
        { quote: REPORT },
      ),
    },
    {
      id: 'reportScored',
      title: both('Work report in the score', '述职是否计分'),
      effect: { is: 'adds', answer: 'indicator', dimensions: ['attitude', 'ability'] },
      value: choice(
        both('Is the work report itself scored?', '述职报告本身是否计分？'),
        [
          ['read', both('No: raters read it and rate with it in mind', '不计分：考核人阅后参考')],
          ['indicator', both('Yes: HR adds it as an indicator of attitude or ability', '计分：由人力资源部作为指标加入态度或能力维度')],
        ],
        { quote: RATED, suggestion: 'read' },
      ),
    },
    {
      id: 'doubleRole',
      title: both('Direct manager on the committee', '直接上级兼小组成员'),
      effect: { is: 'read' },
      value: choice(
        both(
          'If the direct manager is also a member of the committee, do they rate once or twice?',
          '直接上级同时是小组成员时，评一次还是两次？',
        ),
        [
          ['superior', both('Once, as direct manager', '只以直接上级身份评一次')],
          ['twice', both('In both roles', '两种身份都评')],
        ],
        { quote: COMMITTEE, suggestion: 'superior' },
      ),
    },
    {
      id: 'evidenceA',
      title: both('Innovation for an A', 'A 级的创新成果'),
      effect: { is: 'comment', answer: 'asked', grades: ['A'] },
      value: choice(
        both(
          'An A is to have innovation. Must whoever gives points for an A write it down, or does the score alone decide?',
          'A 级要求有创新成果。给到 A 级分数时，考核人须写明创新成果，还是只看得分？',
        ),
        [
          ['asked', both('It is written into the comment; without it the row is not complete', '须在评语中写明，未写明则该行尚缺')],
          ['score', both('The score alone decides', '只看得分')],
        ],
        { quote: GRADES.A, suggestion: 'asked' },
      ),
    },
  ],
  warnings: [
    {
      id: 'qualityYearly',
      text: both(
        'The certification audit is yearly: in quarters that indicator is left out and its weight goes to the other task indicators.',
        '认证年检每年一次：季度考核不含该指标，其权重分给其他任务指标。',
      ),
      quote: QUALITY,
    },
    {
      id: 'budgetBothWays',
      text: both(
        '“Difference within x%” has two sides: spending far too little fails as well.',
        '“差异控制在x%以内”是双向的：结余过多同样不达标。',
      ),
      quote: BUDGET,
    },
    {
      id: 'gradesBC',
      text: both(
        'B and C are hard to tell apart by their words: what stands out, or part of what stands out.',
        'B 与 C 的描述难以区分：“成绩突出”与“部分工作表现突出”。',
      ),
      quote: GRADES.C,
    },
    {
      id: 'onePerson',
      text: both('One person is reviewed: limits on grades and calibration have no use here.', '只考核一人：等级名额与校准不适用。'),
      quote: CYCLES,
    },
    {
      id: 'silent',
      text: both('The policy names no appeal, no interview, no archive.', '方案未规定申诉、面谈和存档。'),
    },
  ],
};
