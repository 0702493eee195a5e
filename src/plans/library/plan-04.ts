// Plan 4, a method for each unit and level: project KPI, 360-degree feedback, or interviews.
import type { Plan } from '../plan';
import { ADDITIONS, both, channel, choice, given, LIMITS, open, quote, ROUNDING } from './authoring';
import { CARDS_04, CYCLES, INTERVIEW, LEVELS, RATERS, UNITS } from './plan-04-cards';
import { FEEDBACK, FOUR_PARTS, LOOP, STAGES_04 } from './plan-04-process';

const GRADES = quote(
  '四',
  '确定优秀、良好、合格、不合格四个等级的考核结果',
  'Results are of four grades: excellent, good, satisfactory, not satisfactory',
);
const DISTINCT = quote(
  '五',
  '公正是指考评等级之间应当产生较鲜明的差别界限才会有激励作用',
  'Justice means that grades must be clearly apart, or they motivate nobody',
);
const PAY = quote('一', '为员工绩效薪资的评定提供公正、公平、公开的依据', 'A just, fair and open basis for setting performance pay');
const IMPROVE = quote('一', '不断地引导员工持续改进工作', 'Guides staff to keep improving their work');
const CASCADE = quote(
  '一',
  '将企业目标分解到部门、员工,确保企业、个人目标一致',
  'The company’s goals are broken down to departments and staff, so that the company’s and each person’s agree',
);

const FOUR = [both('Excellent', '优秀'), both('Good', '良好'), both('Satisfactory', '合格'), both('Not satisfactory', '不合格')] as const;
const IDS = ['excellent', 'good', 'satisfactory', 'notSatisfactory'] as const;

export const PLAN_04: Plan = {
  id: 'plan-04',
  version: 1,
  title: both('A method for each unit and level', '按部门与层级选择考核方法'),
  about: both(
    'The unit and the level of a person decide the method: key performance indicators by project, 360-degree feedback, or interviews.',
    '按被考核人所在部门与层级选择方法：以项目为关键绩效指标、360 度考核，或以面谈法为主。',
  ),
  draft: false,
  cycles: given(['half', 'year'], CYCLES),
  scorecards: CARDS_04,
  rollUps: [
    {
      from: 'half',
      to: 'year',
      how: choice<'mean' | 'last' | 'reference'>(
        both(
          'The full year contains the first half. How does the half-year’s result count in the year’s?',
          '全年已包含上半年。上半年结果如何计入全年？',
        ),
        [
          ['reference', both('For reference only: the year’s score covers the whole year', '仅供参考：全年得分已覆盖全年')],
          ['mean', both('As part of the year’s score', '作为全年得分的一部分')],
        ],
        { quote: CYCLES, suggestion: 'reference', cycles: ['year'] },
      ),
      share: open(
        both('How much of the year’s score does the half-year make? 0 for reference only.', '上半年得分占全年得分的多少？仅供参考填 0。'),
        { kind: 'number', min: 0, max: 100, unit: both('%', '%') },
        { quote: CYCLES, suggestion: 0, cycles: ['year'] },
      ),
    },
  ],
  grades: {
    list: FOUR.map((name, n) => ({ id: IDS[n] ?? '', name, quote: GRADES })),
    cutoffs: open(
      both(
        'From which score on is each grade given? The policy names four grades and no scores.',
        '各等级的分数线是多少？原文只有四个等级名称。',
      ),
      { kind: 'cutoffs', of: FOUR },
      { quote: GRADES, suggestion: [90, 80, 60] },
    ),
    ...ROUNDING,
    full: open(both('What are full marks?', '满分是多少？'), { kind: 'number', min: 1 }, { suggestion: 100 }),
    ...LIMITS,
    quotas: { ...LIMITS.quotas, quote: DISTINCT },
  },
  streaks: [],
  uses: [
    { text: both('Performance pay', '绩效薪资评定'), quote: PAY },
    { text: both('Improvement of work', '持续改进工作'), quote: IMPROVE },
    {
      text: both('Development of staff', '提升员工能力'),
      quote: quote('五', '帮助员工提升自身工作水平和能力', 'Helps staff raise the level of their work and their abilities'),
    },
  ],
  outcomes: ADDITIONS.outcomes,
  bonus: { ...ADDITIONS.bonus, quote: PAY },
  stages: STAGES_04,
  survey: {
    questions: [{ title: both('How did the review go? What would you change?', '您对本次考核有什么意见和建议？'), answer: 'words' }],
    quote: LOOP,
  },
  comments: {
    required: choice<'none' | 'all'>(
      both('Besides the record of the interview: who needs a comment on the score tab?', '除面谈记录外，评分表上哪些人须写评语？'),
      [
        ['none', both('Nobody', '都不需要')],
        ['all', both('Everybody', '人人都要')],
      ],
      { suggestion: 'none' },
    ),
    boxes: [
      both('Goals set (with date)', '目标确定（注明日期）'),
      both('Work under way (with date)', '实施过程（注明日期）'),
      both('Feedback (with date)', '绩效反馈（注明日期）'),
      both('Improvement (with date)', '绩效改进（注明日期）'),
    ],
    boxesFor: ['interview'],
    quote: FOUR_PARTS,
  },
  confidentiality: {
    viewers: open(
      both('Who may see results, besides the reviewee?', '除被考核人本人外，哪些人可以看到结果？'),
      { kind: 'text' },
      { quote: FEEDBACK, needed: 'later' },
    ),
    channel: channel(),
  },
  decisions: [
    {
      id: 'precedence',
      title: both('Unit or level first', '部门与层级冲突时'),
      effect: { is: 'read' },
      value: choice(
        both(
          'Technical staff of a research unit: KPI by unit, 360 by level. Which decides? The unit is read from the column Department, the level from Group; a unit whose name does not say so is entered in Group.',
          '科研项目研究部门的技术人员：按部门用 KPI，按人员用 360 度考核。以哪个为准？部门取自花名册“部门”列，层级取自“考核组”列；名称看不出类别的部门，在“考核组”列填写其类别。',
        ),
        [
          ['level', both('The level; the unit where the level is not named', '以层级为准，层级未列明的按部门')],
          ['unit', both('The unit; the level where the unit is not named', '以部门为准，部门未列明的按层级')],
        ],
        { quote: LEVELS, suggestion: 'level' },
      ),
    },
    {
      id: 'noReports',
      title: both('Nobody to ask', '没有下级或同级'),
      effect: { is: 'record' },
      value: choice(
        both(
          'Whoever has no reports, or no peers: is that share spread over the other raters, in proportion?',
          '没有下级或同级时，该类考核人的权重是否按比例分给其他考核人？',
        ),
        [['spread', both('Yes, in proportion', '是，按比例分摊')]],
        { quote: RATERS, suggestion: 'spread' },
      ),
    },
    {
      id: 'secondMethod',
      title: both('“Mainly” interviews', '“面谈法为主”'),
      effect: { is: 'adds', answer: 'indicators', dimensions: ['interview'], measured: true },
      value: choice(
        both(
          'General administrative staff: interviews “mainly”. Does a second method go with them?',
          '一般管理人员以面谈法“为主”，是否辅以其他方法？',
        ),
        [
          ['none', both('No: what is rated after the interview only', '否：只按面谈后的评分')],
          [
            'indicators',
            both('Yes: HR adds indicators with targets to the same scorecard', '是：人力资源部在同一考核表中增加有目标值的指标'),
          ],
        ],
        { quote: INTERVIEW, suggestion: 'none' },
      ),
    },
  ],
  warnings: [
    {
      id: 'keysClash',
      text: both(
        'Unit and level are two keys and may name different methods for one person; everybody has a unit, so that the unit first leaves hardly anyone to the level.',
        '部门与层级是两把钥匙，对同一人可能指向不同方法；人人都有所在部门，若以部门为先，层级几乎不起作用。',
      ),
      quote: UNITS,
    },
    {
      id: 'noMethod',
      text: both(
        'Whoever is in none of the groups named has no method and gets no scorecard until HR gives them a group.',
        '不属于所列各组的人员没有对应方法，人力资源部填写考核组后才有考核表。',
      ),
      quote: LEVELS,
    },
    {
      id: 'unitsToo',
      text: both(
        'The text reviews units as well as people; the three scorecards here are for people. For a unit, its head stands in the roster.',
        '原文既考核部门也考核人员；此处三张考核表均以人为对象，部门由其负责人代表。',
      ),
      quote: UNITS,
    },
    {
      id: 'cyclesOfKpi',
      text: both(
        'Only the KPI method names its periods; the other two are taken to follow them. The second half has no review of its own.',
        '只有关键绩效指标考核法写明周期，另两种方法视为相同；下半年不单独考核。',
      ),
      quote: CYCLES,
    },
    {
      id: 'noNames',
      text: both(
        'The text does not say whether peers and reports rate without names. Here their answers are ballots without names, which HR enters.',
        '原文未说明同级、下级是否匿名。此处按无记名答卷处理，由人力资源部录入。',
      ),
      quote: RATERS,
    },
    {
      id: 'clearlyApart',
      text: both(
        'Grades must be clearly apart: look at the Dashboard’s distribution before approval, and ask again where scores bunch at one edge.',
        '等级之间须有鲜明界限：定稿前查看看板的得分分布，得分扎堆时请复核。',
      ),
      quote: DISTINCT,
    },
    {
      id: 'goalTree',
      text: both(
        'Goals are broken down from company to person; which goal an indicator comes from is noted as its source.',
        '目标由企业逐级分解到个人；指标来自哪项上级目标，记在其数据来源中。',
      ),
      quote: CASCADE,
    },
    {
      id: 'silent',
      text: both(
        'The text names no approval, no appeal, no archive, and no formula for pay.',
        '原文未规定审批、申诉、存档，也没有薪资公式。',
      ),
    },
  ],
};
