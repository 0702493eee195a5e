// Plan 2's process: rules agreed by three, data passed in a meeting, three approvals by the 10th, a talk in private, the archive.
import type { Plan } from '../plan';
import { both, given, quote } from './authoring';

export const SUPERIOR = quote(
  '二1',
  '直接上级为该员工的考评负责人,具体执行考评程序',
  'The direct manager is in charge of the employee’s review and carries it out',
);
const RULES = quote(
  '二2',
  '考评实施细则由人事部、考评负责人及被考评人共同讨论制定',
  'The detailed rules are worked out together by HR, the rater and the reviewee',
);
const ARRANGE = quote('二2', '考评工作由人事部统一安排与监督', 'HR arranges and supervises the review');
export const SELF = quote('二3', '员工进行自评,自评不计入总分', 'Staff review themselves; the self-assessment does not count in the total');
const INTERVIEW = quote(
  '二4',
  '考评结束时,考评负责人须与该员工单独进行考评沟通',
  'At the end the rater must talk the review over with the employee in private',
);
export const RECUSAL = quote(
  '三',
  '被考核人回避的原则,如考评商务部经理时,本人需回避',
  'The reviewee stays out: when the commercial department manager is reviewed, that manager must stay out',
);
export const MEETING = quote(
  '四',
  '考核数据来源由部门经理在会前收集整理,并在会上予以讨论通过',
  'The department manager gathers the data before the meeting, which discusses and passes it',
);
export const VIEWERS = quote(
  '五1',
  '考评结果只对考评负责人、被考评人、人事负责人、(副)总经理公开',
  'Results are open only to the rater, the reviewee, the head of HR and the (deputy) general manager',
);
export const TENTH = quote(
  '五2',
  '考评结果每月10日前报销售总(副)经理审核,由人事部核准汇总,最后送总经理批准',
  'By the 10th of each month results go to the (deputy) general manager of sales to be checked, HR confirms and adds up, and the general manager approves',
);
const ARCHIVE = quote('五2', '考评文件由人事部存档', 'HR keeps the files of the review');
export const LIST = quote(
  '六',
  '本制度列出各指标项并分别给出权重',
  'This policy lists the indicators and gives each its weight (the list is missing)',
);

const HR = both('HR', '人力资源部');
const RATER = both('Direct manager', '直接上级');

export const STAGES_02: Plan['stages'] = [
  {
    id: 'standards',
    title: both('Detailed rules', '制定实施细则'),
    what: both(
      'HR, rater and reviewee agree on indicators, weights and standards; all three sign',
      '人力资源部、直接上级、被考核人共同制定指标、权重与标准，三方确认',
    ),
    who: both('HR, rater, reviewee', '人力资源部、直接上级、被考核人'),
    parties: [HR, RATER, both('Reviewee', '被考核人')],
    quote: RULES,
  },
  {
    id: 'notice',
    title: both('Arrangement', '统一安排'),
    what: both('HR arranges the review and supervises it', '人力资源部统一安排并监督考核'),
    who: HR,
    quote: ARRANGE,
  },
  {
    id: 'self',
    title: both('Self-assessment', '自评'),
    what: both('Staff review themselves; shown, not counted', '员工自评，只显示、不计入总分'),
    who: both('Reviewee', '被考核人'),
    quote: SELF,
  },
  {
    // passed before anyone scores: `targets` is the stage that scoring waits for
    id: 'targets',
    title: both('Data passed by the meeting', '考核数据经会议通过'),
    what: both(
      'Gathered before the meeting, which discusses and passes it; it then stays as it is, and the meeting’s record is noted',
      '会前收集整理，经会议讨论通过后不再改动，并登记会议记录',
    ),
    who: both('Department manager (when reviewed: the stand-in)', '部门经理（本人被考核时由代理人）'),
    notes: 'record',
    quote: MEETING,
  },
  {
    id: 'scoring',
    title: both('Scoring', '评分'),
    what: both('Each rater fills in the tab that bears their name', '直接上级填写自己名下的评分表'),
    who: RATER,
    quote: SUPERIOR,
  },
  {
    id: 'check',
    title: both('Check', '审核'),
    what: both('Results are checked', '审核考核结果'),
    who: both('(Deputy) general manager of sales', '销售总（副）经理'),
    due: given({ count: 10, of: 'dayOfNextMonth' }, TENTH),
    quote: TENTH,
  },
  {
    id: 'collect',
    title: both('Confirm and add up', '核准汇总'),
    what: both('HR confirms the results and adds them up', '人力资源部核准并汇总'),
    who: HR,
    quote: TENTH,
  },
  {
    id: 'approve',
    title: both('Approval', '批准'),
    what: both('The general manager approves', '送总经理批准'),
    who: both('General manager', '总经理'),
    quote: TENTH,
  },
  {
    id: 'release',
    title: both('Results', '结果公开'),
    what: both('To the viewers named in the policy, nobody else', '只对方案列明的人员公开'),
    who: HR,
    quote: VIEWERS,
  },
  {
    id: 'interview',
    title: both('One-to-one talk', '绩效面谈'),
    what: both('Rater and employee, nobody else; the date is recorded before the files are kept', '直接上级与员工单独沟通，存档前登记日期'),
    who: RATER,
    quote: INTERVIEW,
  },
  { id: 'archive', title: both('Archive', '存档'), what: both('HR keeps the files', '人力资源部存档考核文件'), who: HR, quote: ARCHIVE },
];

export const WARNINGS_02: Plan['warnings'] = [
  {
    id: 'listMissing',
    text: both(
      'The policy says that it lists the indicators with their weights; the list is missing from the text.',
      '方案称“列出各指标项并分别给出权重”，原文中没有这张表。',
    ),
    quote: LIST,
  },
  {
    id: 'collectorIsReviewee',
    text: both(
      'The department manager also gathers the data of their own review: a second collector is needed.',
      '部门经理同时收集本人考核的数据，需要另一名收集人。',
    ),
    quote: MEETING,
  },
  {
    id: 'recusalAndSelf',
    text: both(
      'The commercial department manager stays out of the meeting on themself; the self-assessment, which does not count, they still fill in.',
      '商务部经理在考核本人时回避；不计分的自评仍由本人填写。',
    ),
    quote: RECUSAL,
  },
  {
    id: 'theTenth',
    text: both('“By the 10th of each month” is read as the 10th of the month after the period.', '“每月10日前”按期末次月 10 日理解。'),
    quote: TENTH,
  },
  {
    id: 'silent',
    text: both('The policy names no scale, no grades, no use of results and no appeal.', '方案未规定分制、等级、结果应用和申诉。'),
  },
];
