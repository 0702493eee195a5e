// Plan 5: what follows over the years, what HR decides besides, and what to know.
import type { Plan } from '../plan';
import { both, choice, given, quote } from './authoring';

export const STAFF = quote(
  '五(四)2',
  '评分权重为总经理10%,分管领导20%,部门负责人70%',
  'The general manager’s score weighs 10%, that of the executive in charge 20%, that of the department head 70%',
);
export const DELEGATE = quote(
  '五(四)1',
  '总经理可授权委托分管领导对中层管理人员进行评价',
  'The general manager may authorise the executive in charge to rate middle managers in their place',
);
const FORMULA = quote('五(四)3', '计算方法为:绩效评估得分=Σ', 'Worked out as: score = Σ (the formula breaks off here)');
export const VOTE = quote(
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
export const A = quote('六1', 'A级,绩效评估得分为90分(含)以上', 'A: 90 (included) and above');
export const B = quote('六2', 'B级,绩效评估得分为80分(含)以上90分以下', 'B: 80 (included) to under 90');
export const C = quote('六3', 'C级,绩效评估得分为70分(含)以上80分以下', 'C: 70 (included) to under 80');
export const D = quote('六4', 'D级,绩效评估得分为60分(含)以上70分以下', 'D: 60 (included) to under 70');
export const E = quote('六5', 'E级,绩效评估得分为60以下', 'E: under 60');

export const P05_STREAKS: Plan['streaks'] = [
  {
    id: 'salaryStep',
    grades: ['A', 'B', 'C', 'D'],
    cycle: 'year',
    periods: 2,
    mode: given('consecutive', TWO_YEARS),
    again: 'salaryStepAgain',
    service: { years: 2, by: 'hireMonth' },
    text: both('May rise one salary step', '可晋升一个工资档次'),
    quote: TWO_YEARS,
  },
  {
    id: 'openEnded',
    grades: ['A'],
    downTo: 'excellent',
    cycle: 'year',
    periods: 3,
    mode: given('consecutive', THREE_YEARS),
    service: { years: 3, by: 'periodEnd' },
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
    text: both('Policy: end or do not renew the contract', '方案规定：解除或不再续订劳动合同'),
    quote: TWO_ES,
    caution: LAW,
  },
];

export const P05_USES: Plan['uses'] = [
  { text: both('“Four goods” departments', '评定“四好”部门'), quote: FOUR_GOODS },
  { text: both('Renewal, promotion, training, rotation, awards', '续签、晋升、培训、轮岗、评优'), quote: USES },
];

export const P05_DECISIONS: Plan['decisions'] = [
  {
    id: 'formula',
    title: both('How the score is worked out', '得分计算方法'),
    effect: { is: 'record' },
    value: choice(
      both('The formula breaks off after “Σ”. Is this what is meant?', '公式在“Σ”后中断。是否为以下含义？'),
      [['shares', both('Σ rater share × Σ dimension weight × dimension score', 'Σ 考核人权重 × Σ 维度权重 × 维度得分')]],
      { quote: FORMULA, suggestion: 'shares', cycles: ['half', 'year'] },
    ),
  },
  {
    id: 'delegation',
    title: both('When the general manager delegates', '总经理委托评价时'),
    effect: { is: 'read' },
    value: choice(
      both(
        'When the general manager delegates to the executive in charge: does the executive carry both shares, or is the general manager’s share spread over the other raters?',
        '总经理委托分管领导评价时，由分管领导承担两份权重，还是将总经理的权重按比例分给其他考核人？',
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
    effect: { is: 'read' },
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
    effect: { is: 'read' },
    value: choice(
      both(
        'After a step, does the next year bring another one, or must two new years pass?',
        '晋档后，下一年仍符合时再次晋档（期间可重叠），还是须重新满两年？',
      ),
      [
        ['overlapping', both('With every two years in a row, which may overlap', '每满连续两年即可晋升，期间可重叠')],
        ['anew', both('Again only after two new years', '重新满 2 年方可再次晋升')],
      ],
      { quote: TWO_YEARS, suggestion: 'anew', cycles: ['year'], needed: 'later' },
    ),
  },
  {
    id: 'voteSampling',
    title: both('Who votes on whom', '互评范围'),
    effect: { is: 'told', stages: ['vote'] },
    value: choice(
      both(
        'If all staff score each other, n people give n × (n − 1) marks. Does everybody score everybody, or a sample?',
        'n 人全员互评需 n ×（n−1）个评分。全员互评，还是抽样互评？',
      ),
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
    effect: { is: 'record' },
    value: choice(
      both(
        'Principle (5) joins department and individual results; no effect is stated. Do departments’ results change individual scores?',
        '原则（五）要求兼顾部门与个人绩效，但未说明影响。部门结果是否影响个人得分？',
      ),
      [['none', both('No effect on individual scores', '不影响个人得分')]],
      {
        quote: quote('一(五)', '兼顾部门绩效与员工个人绩效', 'Department and individual performance are both heeded'),
        suggestion: 'none',
        cycles: ['year'],
      },
    ),
  },
];

export const P05_WARNINGS: Plan['warnings'] = [
  {
    id: 'headHasThreeParts',
    text: both(
      'The department head rates with 70%, adds up and writes the comment for the same people. Let HR look over the sums.',
      '部门负责人对同一批员工评分占 70%，又负责汇总和评语。建议由人力资源部复核汇总。',
    ),
    quote: STAFF,
  },
  {
    id: 'appealToRater',
    text: both(
      'An appeal begins with the executive in charge, who may have given 70% of the score.',
      '申诉首先与分管领导沟通，而分管领导可能正是占 70% 的考核人。',
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
    text: both('Regular employees only: people on probation and dispatched are left out.', '仅限正式员工：试用期与派遣人员不参加。'),
    quote: quote('九(一)', '本办法适用于公司各部门、全体正式员工', 'For all departments and all regular employees'),
  },
];
