// Plan 5's process: its stages in order, comments in four parts, and the clock of an appeal.
import type { Plan } from '../plan';
import { both, choice, given, open, quote } from './authoring';

const NOTICE = quote(
  '五(一)',
  '每年6月底和12月底,由人力资源部制定实施半年考核和年度考核的文件通知,印发绩效考核评价打分、结果反馈有关表格',
  'At the end of June and of December HR issues the notice and the forms',
);
const AGREEMENT = quote(
  '三(一)',
  '报公司经理办公会议审定,并以部门工作目标责任书作为部门的绩效合约,在公司年度工作会议上签订',
  'The managers’ meeting decides on them, and the target responsibility agreement is signed at the yearly work meeting as the department’s contract',
);
const KICK_OFF = quote('五(一)', '年度考核时,需召开全体员工动员大会', 'For the yearly review a meeting of all staff is held to open it');
const REPORT = quote('五(二)', '个人述职工作仅在年度考核进行', 'Personal work reports are given in the yearly review only');
const VOTE = quote('五(三)', '综合评价工作仅在年度考核进行', 'The all-staff vote is held in the yearly review only');
const SCORING = quote(
  '五(四)',
  '员工绩效评估是绩效考核的核心环节,在半年考核和年度考核安排两次进行',
  'Scoring is the core of the review, at the half-year and at the year',
);
const COMMENT = quote(
  '五(四)4',
  '描述性评语一般应包括被考核者绩效状况、绩效优劣点、绩效改进点和期望等',
  'The comment should cover the state of performance, strengths and weaknesses, what to improve, and expectations',
);
const MEETING = quote(
  '五(五)',
  '人力资源部将公司各部门中层管理人员、一般员工的考核结果提交公司经理办公会议审核,并形成决议',
  'HR submits the results to the managers’ meeting, which reviews them and resolves',
);
const FEEDBACK = quote(
  '五(六)1',
  '公司分管领导向中层管理人员反馈考核结果、中层管理人员向一般员工反馈考核结果',
  'Executives tell middle managers, middle managers tell their staff',
);
const INTERVIEW = quote(
  '五(六)2',
  '在半年考核、年度考核结果反馈的同时,考核者与被考核者要进行正式的绩效面谈(绩效沟通),并形成绩效面谈记录',
  'With the result comes a formal interview, with a record, at both the half-year and the year',
);
const IMPROVE = quote('五(六)3', '共同研究制定绩效改进方案', 'Together they make a plan to improve');
const APPEALS = quote(
  '八',
  '在考核结果反馈后7日内,向分管人力资源部的公司领导提出申诉,填写考核申诉表',
  'Within 7 days of the result, appeal to the executive in charge of HR, with the appeal form',
);
const INVESTIGATE = quote(
  '八',
  '人力资源部将组织有关人员对申诉人考核情况进行调查核实,并提出处理意见,报公司经理办公会议审定',
  'HR investigates and proposes; the managers’ meeting decides',
);
const ARCHIVE = quote('五(七)', '人力资源部将绩效考核表格、结果存档', 'HR keeps forms and results');

const HR = both('HR', '人力资源部');

export const STAGES_05: Plan['stages'] = [
  {
    id: 'targets',
    title: both('Target agreements', '目标责任书'),
    what: both(
      'Departments’ indicators are resolved on; the agreement is signed at the yearly work meeting',
      '审定部门指标，在年度工作会议上签订部门工作目标责任书',
    ),
    who: both('Departments, managers’ meeting', '各部门、经理办公会议'),
    notes: 'record',
    cycles: ['quarter', 'year'],
    quote: AGREEMENT,
  },
  {
    id: 'notice',
    title: both('Notice', '发出通知'),
    what: both('The notice and the forms go out', '下发通知与表格'),
    who: HR,
    quote: NOTICE,
  },
  {
    id: 'kickoff',
    title: both('Opening meeting', '动员大会'),
    what: both('All staff meet to open the yearly review', '召开全体员工动员大会'),
    who: both('All staff', '全体员工'),
    cycles: ['year'],
    quote: KICK_OFF,
  },
  {
    id: 'report',
    title: both('Work report', '个人述职'),
    what: both('Middle managers report to all staff, staff within their department', '中层在全体员工大会述职，员工在部门内述职'),
    who: both('Everybody reviewed', '被考核人'),
    cycles: ['year'],
    quote: REPORT,
  },
  {
    id: 'vote',
    title: both('All-staff vote', '综合评价'),
    what: both('All staff score each other without names; HR adds up', '全体员工无记名互评，人力资源部汇总'),
    who: both('All staff', '全体员工'),
    cycles: ['year'],
    quote: VOTE,
  },
  {
    id: 'scoring',
    title: both('Scoring', '评分'),
    what: both('Each rater fills in the tab that bears their name', '各考核人填写自己名下的评分表'),
    who: both('All raters', '全体考核人'),
    quote: SCORING,
  },
  {
    id: 'comments',
    title: both('Comments', '描述性评语'),
    what: both('State, strengths and weaknesses, what to improve, expectations', '绩效状况、优劣点、改进点和期望'),
    who: both('Heads, executives in charge', '部门负责人、分管领导'),
    cycles: ['half', 'year'],
    quote: COMMENT,
  },
  {
    id: 'meeting',
    title: both('Managers’ meeting', '经理办公会议'),
    what: both('Reviews the results and resolves on them', '审核考核结果并形成决议'),
    who: both('Managers’ meeting', '经理办公会议'),
    notes: 'resolution',
    quote: MEETING,
  },
  {
    id: 'release',
    title: both('Results', '结果反馈'),
    what: both('Executives tell middle managers, middle managers tell their staff', '分管领导向中层、中层向员工反馈结果'),
    who: both('Direct manager', '直接上级'),
    quote: FEEDBACK,
  },
  {
    id: 'interview',
    title: both('Interview', '绩效面谈'),
    what: both('Formal interview with a record', '正式绩效面谈并形成记录'),
    who: both('Rater and reviewee', '考核人与被考核人'),
    cycles: ['half', 'year'],
    quote: INTERVIEW,
  },
  {
    id: 'improve',
    title: both('Improvement plan', '绩效改进'),
    what: both('What to improve, agreed together', '共同制定绩效改进方案'),
    who: both('Rater and reviewee', '考核人与被考核人'),
    cycles: ['half', 'year'],
    quote: IMPROVE,
  },
  {
    id: 'appeal',
    title: both('Appeal', '申诉'),
    what: both(
      'Within 7 days of the result; HR investigates, the managers’ meeting decides',
      '结果反馈后 7 日内提出；人力资源部调查，经理办公会议审定',
    ),
    who: both('Reviewee', '被考核人'),
    cycles: ['half', 'year'],
    quote: INVESTIGATE,
  },
  { id: 'archive', title: both('Archive', '存档'), what: both('Forms and results are kept', '表格与结果存档'), who: HR, quote: ARCHIVE },
];

export const APPEAL: Plan['appeal'] = {
  days: given(7, APPEALS),
  counted: choice<'calendar' | 'working'>(
    both('Are the 7 days calendar days or working days?', '“7日”是自然日还是工作日？'),
    [
      ['calendar', both('Calendar days', '自然日')],
      ['working', both('Working days', '工作日')],
    ],
    { quote: APPEALS, suggestion: 'calendar', cycles: ['half', 'year'] },
  ),
  answer: open(
    both('Within how many working days is an appeal answered? 0: no limit.', '申诉须在多少个工作日内答复？填 0 为不限。'),
    { kind: 'number', min: 0, unit: both('working days', '个工作日') },
    { quote: INVESTIGATE, suggestion: 15, cycles: ['half', 'year'], needed: 'later' },
  ),
  first: both('Talk to the executive in charge of your department.', '与所在部门的分管领导沟通。'),
  next: both('Appeal to the executive in charge of HR with the appeal form.', '向分管人力资源部的公司领导提出申诉，填写考核申诉表。'),
};

export const COMMENTS: Plan['comments'] = {
  required: choice<'none' | 'all'>(
    both('Besides the comment in four parts: who needs a comment on the score tab?', '除四部分评语外，评分表上哪些人须写评语？'),
    [
      ['none', both('Nobody', '都不需要')],
      ['all', both('Everybody', '人人都要')],
    ],
    { quote: COMMENT, suggestion: 'none' },
  ),
  boxes: [
    both('State of performance', '绩效状况'),
    both('Strengths and weaknesses', '绩效优劣点'),
    both('What to improve', '绩效改进点'),
    both('Expectations', '期望'),
  ],
  quote: COMMENT,
};
