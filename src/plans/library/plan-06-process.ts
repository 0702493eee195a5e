// Plan 6's process: its stages, what results are used for, what HR must decide besides numbers, and what to know.
import type { Plan } from '../plan';
import { both, choice, open, quote } from './authoring';

const GROWTH = quote('二1', '根据业绩增长幅度进行评分', 'Points go by how much sales grow');
const SHOPS = quote('二1', '考核电商运营人员所负责店铺的销售额', 'Reviews the sales of the shops that a person is responsible for');
const BONUS = quote('四1', '根据绩效考核结果发放绩效奖金', 'The performance bonus is paid according to the result');
const BASE = quote('一1', '根据岗位需求和工作经验确定基础工资', 'Base pay is set by what the post needs and by experience');
const PROMOTION = quote(
  '四2',
  '将绩效考核结果作为员工晋升的重要依据之一,优秀员工有机会晋升至更高岗位',
  'Results are an important basis for promotion; excellent employees may rise to a higher post',
);
const TRAINING = quote(
  '四3',
  '根据绩效考核结果,为员工提供针对性的培训和发展机会',
  'According to the result employees get training and chances that suit them',
);
const PAY = quote('四4', '绩效考核结果可作为薪酬调整的参考依据之一', 'Results may be one basis for adjusting pay');
const FAIR = quote(
  '五2',
  '避免主观因素干扰,确保考核结果的客观性和准确性',
  'Keep subjective factors out, so that results are objective and accurate',
);
const QUESTIONS = quote(
  '五3',
  '应注重与员工的沟通与反馈,及时解答员工疑问,帮助员工改进工作',
  'Talk with employees, answer their questions promptly, and help them improve',
);
const TEAMWORK = quote(
  '五4',
  '应注重鼓励员工创新和团队协作,表彰优秀团队和成员',
  'Encourage innovation and teamwork; commend excellent teams and members',
);
const CYCLES = quote('三1', '每季度进行一次绩效考核', 'A review every quarter');
const MIXED = quote('三2', '采用定性与定量相结合的方式', 'Qualitative and quantitative methods together');

const HR = both('HR', '人力资源部');

export const STAGES_06: Plan['stages'] = [
  {
    id: 'targets',
    title: both('Targets', '目标值'),
    what: both('Targets of the period are entered on the score tabs', '在评分表中填写当期目标值'),
    who: HR,
    quote: CYCLES,
  },
  {
    id: 'scoring',
    title: both('Scoring', '评分'),
    what: both(
      'Each rater fills in the tab that bears their name, with the data of each indicator',
      '各考核人依据指标数据填写自己名下的评分表',
    ),
    who: both('Raters', '考核人'),
    quote: MIXED,
  },
  {
    id: 'check',
    title: both('Check for fairness', '公平性核对'),
    what: both('The distribution and each rater’s leniency are looked over', '核对得分分布与各考核人的宽严'),
    who: HR,
    quote: FAIR,
  },
  {
    id: 'release',
    title: both('Results', '结果反馈'),
    what: both('Each person learns their own result and bonus, nobody else’s', '每人只知悉本人的结果与奖金'),
    who: both('Direct manager', '直接上级'),
    quote: BONUS,
  },
  {
    id: 'interview',
    title: both('Talk and questions', '沟通与答疑'),
    what: both('Questions are put down on the Log and answered', '员工疑问记入日志并及时答复'),
    who: both('Direct manager, HR', '直接上级、人力资源部'),
    quote: QUESTIONS,
  },
  {
    id: 'improve',
    title: both('Training and improvement', '培训与改进'),
    what: both('Training and what to improve are agreed with each person', '与员工商定培训与改进事项'),
    who: both('Direct manager', '直接上级'),
    quote: TRAINING,
  },
  {
    id: 'archive',
    title: both('Archive', '存档'),
    what: both('Results go to the History tab', '结果记入“历史”表'),
    who: HR,
  },
];

export const USES_06: Plan['uses'] = [
  { text: both('Quarterly bonus', '季度绩效奖金'), quote: BONUS },
  { text: both('Promotion', '岗位晋升'), quote: PROMOTION },
  { text: both('Training and growth', '培训与成长'), quote: TRAINING },
  { text: both('Pay adjustment', '薪酬调整'), quote: PAY },
];

export const DECISIONS_06: Plan['decisions'] = [
  {
    id: 'growthBase',
    title: both('Growth against what', '增长的比较基准'),
    effect: { is: 'told', indicators: ['salesGrowth', 'newVisits', 'returningVisits'] },
    value: choice(
      both(
        'Is growth measured against the quarter before, or the same quarter of last year? Seasons move the first.',
        '增长幅度与上季度比，还是与去年同季度比？前者受季节影响。',
      ),
      [
        ['sameQuarter', both('The same quarter of last year', '去年同季度（同比）')],
        ['lastQuarter', both('The quarter before', '上季度（环比）')],
      ],
      { quote: GROWTH },
    ),
  },
  {
    id: 'newShop',
    title: both('A new shop', '新店'),
    effect: { is: 'told', indicators: ['salesGrowth', 'newVisits', 'returningVisits'] },
    value: choice(
      both('How is growth scored for a shop that has nothing to be compared with?', '没有可比基期的新店，增长如何计分？'),
      [
        ['exempt', both('N/A, its weight goes to the other indicators', '不适用，权重由其他指标分担')],
        ['target', both('Against a target of its own, entered by HR', '由人力资源部另填目标值')],
      ],
      { quote: GROWTH, suggestion: 'exempt' },
    ),
  },
  {
    id: 'sharedShop',
    title: both('A shop run by several', '多人负责同一店铺'),
    effect: { is: 'told', indicators: ['salesGrowth', 'newVisits', 'returningVisits'] },
    value: choice(
      both('Where several people run one shop, what counts for each of them?', '多人共同负责一个店铺时，各人按什么计算？'),
      [
        ['whole', both('The whole shop’s figures', '均按店铺整体数据')],
        ['part', both('The part agreed for each, entered as their actual value', '按事先商定的份额，填入各自实际值')],
      ],
      { quote: SHOPS },
    ),
  },
  {
    id: 'teamwork',
    title: both('Innovation and teamwork', '创新与团队协作'),
    effect: { is: 'adds', answer: 'indicator', dimensions: ['service'] },
    value: choice(
      both('Innovation and teamwork are to be encouraged. In words only, or with points?', '方案鼓励创新和团队协作。只表彰，还是计分？'),
      [
        ['commend', both('Commended, no points', '只表彰，不计分')],
        ['indicator', both('With points: HR adds an indicator under “Service quality”', '计分：在“服务质量”下增加指标')],
      ],
      { quote: TEAMWORK, suggestion: 'commend' },
    ),
  },
  {
    id: 'bonusBase',
    title: both('What the bonus is worked out from', '奖金基数'),
    effect: { is: 'read' },
    value: choice(
      both('From what is the quarterly bonus worked out? The policy names no base.', '季度绩效奖金以什么为基数？方案未规定。'),
      [
        ['people', both('The bonus base of each person on the roster', '花名册中各人的奖金基数')],
        ['elsewhere', both('It is not worked out here', '不在本表计算')],
      ],
      { quote: BONUS, suggestion: 'people', needed: 'later', cycles: ['quarter'] },
    ),
  },
  {
    id: 'whoIsExcellent',
    title: both('“Excellent employee”', '“优秀员工”'),
    effect: { is: 'record' },
    value: open(
      both(
        'Who is an “excellent employee” that may be promoted or given a rise? Such as a grade, or a score.',
        '可晋升、涨薪的“优秀员工”指什么？如某一等级或某一分数。',
      ),
      { kind: 'text' },
      { quote: PROMOTION, needed: 'later' },
    ),
  },
];

export const WARNINGS_06: Plan['warnings'] = [
  {
    id: 'misnamedRate',
    text: both(
      'What the policy calls conversion rate is sales over visitors, which is revenue per visitor. Both are on the scorecard under their own names.',
      '方案所称“转化率”按销售额与访客数之比计算，实为每访客销售额。评分表按各自名称列出两者。',
    ),
    quote: quote('二3', '以销售额与访客数的比例进行评估', 'Assessed by the ratio of sales to visitors'),
  },
  {
    id: 'bonusOnly',
    text: both(
      'Base pay, benefits and other income are named without a formula: only the bonus can be worked out.',
      '基本工资、福利和其他收入没有计算方法：只能计算绩效奖金。',
    ),
    quote: BASE,
  },
  {
    id: 'otherIncome',
    text: both(
      'Project commission and training allowance depend on “the actual work”: they are settled outside the review.',
      '项目提成、培训补贴“根据实际工作情况确定”：不在考核内结算。',
    ),
    quote: quote(
      '一4',
      '如项目提成、培训补贴等,根据实际工作情况确定',
      'Such as project commission and training allowance, by the actual work',
    ),
  },
  {
    id: 'lostWord',
    text: both('After “带薪” (paid) a word is missing in the text, perhaps “leave”.', '“带薪”之后缺字，可能是“带薪休假”。'),
    quote: quote(
      '一3',
      '包括五险一金、带薪、节日福利等',
      'Social insurance and housing fund, paid (a word is missing), holiday benefits and so on',
    ),
  },
  { id: 'noAppeal', text: both('The policy names no appeal.', '方案未规定申诉。') },
];
