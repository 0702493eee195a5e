// Plan 1's process: a committee, a work report to the superior, scoring, and the HR manager's eye on it all.
import type { Plan } from '../plan';
import { both, quote } from './authoring';

const LEAD = quote('二1', '总经理全面负责考核的组织与领导工作', 'The general manager organises and leads the review as a whole');
const SUPERVISE = quote(
  '二2',
  '人力资源部经理负责监督考核过程并负责处理考核过程中的突发事件',
  'The HR manager supervises the review and deals with incidents in its course',
);
export const COMMITTEE = quote(
  '二3',
  '小组成员(由相关职能部门经理组成)负责对被考核者实施考核',
  'The members of the committee (managers of the departments concerned) carry out the review',
);
export const REPORT = quote(
  '三2',
  '述职报告由被考核者在规定的时间内交给上级领导',
  'The reviewee hands the work report to the direct manager within the time set',
);

const [HR, HR_MANAGER] = [both('HR', '人力资源部'), both('HR manager', '人力资源部经理')] as const;

export const STAGES_01: Plan['stages'] = [
  {
    id: 'notice',
    title: both('Committee', '成立考核小组'),
    what: both('The general manager calls the committee together; HR names its members', '总经理组织考核小组，人力资源部登记小组成员'),
    who: both('General manager', '总经理'),
    quote: LEAD,
  },
  {
    id: 'targets',
    title: both('Targets', '目标值'),
    what: both('The budget of the period is entered on the score tabs', '在评分表中填写本期费用预算'),
    who: HR,
  },
  {
    id: 'report',
    title: both('Work report', '述职报告'),
    what: both('The reviewee hands the work report to the direct manager', '被考核人将述职报告交给直接上级'),
    who: both('Reviewee', '被考核人'),
    quote: REPORT,
  },
  {
    id: 'scoring',
    title: both('Scoring', '评分'),
    what: both('The direct manager and each member fill in the tab that bears their name', '直接上级与小组成员各填写自己名下的评分表'),
    who: both('Direct manager, committee', '直接上级、考核小组'),
    quote: COMMITTEE,
  },
  {
    id: 'check',
    title: both('Supervision', '过程监督'),
    what: both('Looks over the process; incidents are noted on the Log tab', '监督考核过程，突发事件记入操作日志'),
    who: HR_MANAGER,
    quote: SUPERVISE,
  },
  {
    id: 'release',
    title: both('Results', '结果公布'),
    what: both('The result goes to those who may see it', '向有权查看者公布结果'),
    who: HR,
  },
  {
    id: 'archive',
    title: both('Archive', '存档'),
    what: both('Results go to the History tab and count in the year as decided', '结果记入“历史”表，按决定计入年度'),
    who: HR,
  },
];
