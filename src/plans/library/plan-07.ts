// Plan 7, e-commerce operations, principles only: three names of what may be assessed, everything else open. A skeleton.
import type { Both } from '../../i18n/both';
import type { Plan } from '../plan';
import { both, channel, LIMITS, open, quote, ROUNDING, WHO_IS_COMMENTED } from './authoring';

const AIM = quote(
  '1',
  '为了更好地激发员工的工作积极性和提高团队整体绩效,公司需要建立一套科学合理的薪酬绩效方案',
  'To motivate employees and raise the team’s performance the company needs a sound plan of pay and performance',
);
const PARTS = quote(
  '2',
  '电商运营薪酬构成包括基本工资、绩效奖金、福利待遇等',
  'Pay in e-commerce operations consists of base pay, performance bonus, benefits and so on',
);
const BONUS = quote(
  '2',
  '绩效奖金是根据员工的工作表现和绩效评估结果而确定的奖励',
  'The performance bonus is a reward set by how a person works and by the result of the review',
);
const INDICATORS = quote(
  '3',
  '电商运营的绩效评估指标可以包括销售额、客户满意度、运营效率等',
  'Indicators in e-commerce operations may include sales, customer satisfaction, operating efficiency and so on',
);
const GOALS = quote(
  '3',
  '这些指标既能反映员工的工作表现,又能与公司的业绩目标相匹配',
  'They show how a person works and fit the company’s business goals',
);
const REWARD = quote(
  '4',
  '奖励机制可以根据员工的绩效评估结果来确定奖励的金额和形式',
  'The reward’s amount and form can be set by the result of the review',
);
const EXCELLENT = quote(
  '4',
  '对于表现优秀的员工可以给予额外的绩效奖金,或者提供晋升机会和培训机会',
  'Who performs excellently can be given an extra bonus, or a chance of promotion and training',
);
const PAY = quote(
  '5',
  '薪酬调整可以根据员工的绩效评估结果和市场行情来确定',
  'Pay can be adjusted by the result of the review and by the market',
);
const PAY_WHEN = quote(
  '5',
  '随着业务的发展和员工的成长,公司需要定期进行薪酬调整',
  'As business and employees grow, pay needs regular adjustment',
);
const OPINIONS = quote(
  '6',
  '公司可以通过员工调研、员工满意度调查等方式,了解员工对薪酬绩效方案的期望和需求',
  'By surveys of staff and of their satisfaction the company can learn what they expect of the plan and need',
);
const EVALUATE = quote(
  '7',
  '公司可以通过定期评估薪酬绩效方案的实施效果,收集员工的反馈意见,及时发现和解决问题,不断优化薪酬绩效方案',
  'By regularly evaluating how the plan works and gathering staff’s feedback the company can find and solve problems in time and improve the plan',
);

const SALES = both('Sales', '销售额');
const SATISFACTION = both('Customer satisfaction', '客户满意度');
const EFFICIENCY = both('Operating efficiency', '运营效率');
const MANAGER = both('Direct manager', '直接上级');
const EXECUTIVE = both('Executive in charge', '分管领导');
const HR = both('HR', '人力资源部');

/** The text gives a name; what is measured, how and at what target, HR says. */
const dimension = (id: string, title: Both) => ({
  id,
  title,
  quote: INDICATORS,
  indicators: [],
  adds: open<never>(
    both(
      `By which indicators is “${title.en}” measured, at what targets, and how are points given?`,
      `“${title['zh-CN']}”用哪些考核指标衡量，目标值是多少，如何计分？`,
    ),
    { kind: 'indicators' },
    { quote: INDICATORS },
  ),
});

export const PLAN_07: Plan = {
  id: 'plan-07',
  version: 1,
  title: both('E-commerce operations, principles only', '电商运营薪酬绩效方案'),
  about: both(
    'A skeleton: the policy states principles and three names of what may be assessed. Cycle, weights, targets, scale, grades, amounts and raters are for HR to decide.',
    '框架：方案只有原则，以及三个可选的指标名称。考核周期、权重、目标值、满分、等级、金额和考核人均由人力资源部决定。',
  ),
  draft: false,
  cycles: open(
    both('How often is the review held? The policy does not say.', '多久考核一次？方案未规定。'),
    { kind: 'cycles' },
    { suggestion: ['quarter'] },
  ),
  scorecards: [
    {
      id: 'operations',
      title: both('E-commerce operations', '电商运营'),
      subject: 'people',
      applies: { groups: [], positions: [], rest: true },
      dimensions: [dimension('sales', SALES), dimension('satisfaction', SATISFACTION), dimension('efficiency', EFFICIENCY)],
      weights: open(
        both(
          'What do the three weigh? The policy says “may include”: 0 for one that does not count.',
          '三者的权重各是多少？方案称“可以包括”：不计的填 0。',
        ),
        { kind: 'weights', of: [SALES, SATISFACTION, EFFICIENCY] },
        { quote: INDICATORS },
      ),
      raters: [
        { id: 'manager', title: MANAGER, from: 'manager', via: 'tab', counts: true },
        { id: 'executive', title: EXECUTIVE, from: 'executive', via: 'tab', counts: true },
      ],
      shares: open(
        both('Who scores, and with what share? The policy does not say.', '由谁评分，各占多少？方案未规定。'),
        { kind: 'weights', of: [MANAGER, EXECUTIVE] },
        { suggestion: [100, 0] },
      ),
    },
  ],
  rollUps: [],
  grades: {
    list: [],
    own: open(
      both(
        'Which grades are there, and from what score? The policy names none. Empty: no grades.',
        '设哪些等级，各从多少分起？方案未设等级。留空则不设。',
      ),
      { kind: 'grades' },
      { quote: REWARD },
    ),
    ...ROUNDING,
    full: open(
      both('What are full marks? The policy has no scale.', '满分是多少？方案没有分值。'),
      { kind: 'number', min: 1 },
      { suggestion: 100 },
    ),
    ...LIMITS,
  },
  streaks: [],
  uses: [
    { text: both('Reward: amount and form', '奖励的金额和形式'), quote: REWARD },
    { text: both('Extra bonus, promotion, training', '额外绩效奖金、晋升机会、培训机会'), quote: EXCELLENT },
    { text: both('Pay adjustment, with the market', '薪酬调整（结合市场行情）'), quote: PAY },
  ],
  outcomes: open(
    both('What follows from each grade: extra bonus, promotion, training, pay?', '各等级对应什么奖励：额外奖金、晋升、培训、薪酬调整？'),
    { kind: 'pairs', first: both('Grade', '等级'), second: both('What follows', '结果应用') },
    { quote: EXCELLENT, needed: 'later' },
  ),
  bonus: open(
    both('What is each grade’s bonus coefficient? The policy has no amounts.', '各等级的奖金系数是多少？方案没有金额。'),
    { kind: 'pairs', first: both('Grade', '等级'), second: both('Coefficient', '系数') },
    { quote: BONUS, needed: 'later' },
  ),
  stages: [
    {
      id: 'targets',
      title: both('Targets', '目标值'),
      what: both('Targets that fit the company’s goals are entered on the score tabs', '在评分表中填写与公司业绩目标相匹配的目标值'),
      who: HR,
      quote: GOALS,
    },
    {
      id: 'scoring',
      title: both('Scoring', '评分'),
      what: both('Each rater fills in the tab that bears their name', '各考核人填写自己名下的评分表'),
      who: both('Raters', '考核人'),
    },
    {
      id: 'release',
      title: both('Results and rewards', '结果与奖励'),
      what: both('Results are told, rewards are set by them', '反馈结果，据此确定奖励的金额和形式'),
      who: HR,
      quote: REWARD,
    },
    {
      id: 'survey',
      title: both('Survey of staff', '员工调研'),
      what: both('What staff expect of the plan and need of it', '了解员工对方案的期望和需求'),
      who: HR,
      quote: OPINIONS,
    },
    {
      id: 'archive',
      title: both('Archive', '存档'),
      what: both('Results go to the History tab', '结果记入“历史”表'),
      who: HR,
    },
    {
      id: 'evaluate',
      title: both('Evaluate the plan', '评估方案'),
      what: both('How the plan worked, what was found, what is changed', '方案实施效果、发现的问题、改进内容'),
      who: HR,
      quote: EVALUATE,
    },
  ],
  survey: {
    questions: [
      { title: both('What do you expect of the plan?', '您对薪酬绩效方案有什么期望？'), answer: 'words' },
      { title: both('What do you need?', '您有什么需求？'), answer: 'words' },
      { title: both('How satisfied are you with it?', '您对方案是否满意？'), answer: 'satisfaction' },
    ],
    quote: OPINIONS,
  },
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
      id: 'market',
      title: both('The market', '市场行情'),
      effect: { is: 'record' },
      value: open(
        both('With what market figures is pay compared, and from where?', '薪酬调整参考哪些市场数据，来源是什么？'),
        { kind: 'text' },
        { quote: PAY, needed: 'later' },
      ),
    },
    {
      id: 'payWhen',
      title: both('When pay is adjusted', '薪酬调整时间'),
      effect: { is: 'record' },
      value: open(
        both('How often is pay adjusted? “Regularly” is all the policy says.', '多久调整一次薪酬？方案只说“定期”。'),
        { kind: 'text' },
        { quote: PAY_WHEN, needed: 'later' },
      ),
    },
    {
      id: 'whoIsExcellent',
      title: both('“Who performs excellently”', '“表现优秀的员工”'),
      effect: { is: 'told', stages: ['release'] },
      value: open(
        both('Who is meant by “performs excellently”? Such as a grade, or a score.', '“表现优秀”指什么？如某一等级或某一分数。'),
        { kind: 'text' },
        { quote: EXCELLENT, needed: 'later' },
      ),
    },
    {
      id: 'evaluateWhen',
      title: both('When the plan is evaluated', '方案评估时间'),
      effect: { is: 'told', stages: ['evaluate'] },
      value: open(
        both('How often is the plan itself evaluated? “Regularly” is all the policy says.', '多久评估一次方案？方案只说“定期”。'),
        { kind: 'text' },
        { quote: EVALUATE, needed: 'later' },
      ),
    },
  ],
  warnings: [
    {
      id: 'principlesOnly',
      text: both(
        'Principles only: no cycle, weight, target, scale, grade, amount or rater is in the text. It is a frame to fill in, not a plan ready for use.',
        '只有原则：没有周期、权重、目标值、满分、等级、金额和考核人。这是待填的框架，不是可直接使用的方案。',
      ),
      quote: AIM,
    },
    {
      id: 'mayInclude',
      text: both(
        'The three names are examples (“may include … and so on”). Further indicators can be added under the one they are nearest to.',
        '三个名称只是举例（“可以包括……等”）。其他指标可加在最接近的维度之下。',
      ),
      quote: INDICATORS,
    },
    {
      id: 'bonusOnly',
      text: both(
        'Base pay and benefits are named without a formula: only the bonus can be worked out.',
        '基本工资和福利没有计算方法：只能计算绩效奖金。',
      ),
      quote: PARTS,
    },
    {
      id: 'noRollUp',
      text: both(
        'The policy does not say how shorter periods count in the year: each period stands alone.',
        '方案未规定各期得分如何计入年度：各期单独计算。',
      ),
    },
    { id: 'noAppeal', text: both('The policy names no appeal.', '方案未规定申诉。') },
  ],
};
