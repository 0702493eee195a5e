// Plan 4's process: indicators chosen by five principles and made known, scoring, four-part talks, feedback, and the plan's own review.
import type { Plan } from '../plan';
import { both, quote } from './authoring';
import { KPIS, RATERS } from './plan-04-cards';

const PRINCIPLES = quote(
  '三1',
  '选择关键绩效指标必须按照整体性、增值性、可测性、可控性、关联性的原则来进行',
  'Key performance indicators must be chosen by five principles: they serve the whole, add value, can be measured, can be controlled, and are connected',
);
const OPENNESS = quote('五', '公开应使考评标准和考评程序让员工知道', 'Openness means that staff know the standards and the procedure');
const CHOSEN = quote('四', '根据预先选定的考核方法进行考核', 'The review is carried out by the method chosen beforehand');
export const FOUR_PARTS = quote(
  '三3',
  '绩效沟通要分成目标确定、实施过程、绩效反馈、绩效改进四个阶段',
  'Talks on performance have four parts: goals set, work under way, feedback, improvement',
);
const GATHER = quote('四', '将各类考核结果进行汇总归集后得出结论', 'Results of all kinds are brought together for a conclusion');
export const FEEDBACK = quote('五', '考评结果一定要反馈给被考评者本人', 'Results must be fed back to the reviewee');
const BEHAVIOUR = quote('三2', '再通过反馈,达到改变行为、提高绩效等目的', 'Then feedback is to change behaviour and raise performance');
export const LOOP = quote(
  '五',
  '在进行绩效考核时还应注意收集反馈信息,形成闭环',
  'During the review feedback is gathered, to close the loop',
);
const PDCA = quote('五', '坚持PDCA(plan do check action)的循环原则', 'Keep to the cycle plan, do, check, act');

const HR = both('HR', '人力资源部');
const RATER = both('Direct manager', '直接上级');

export const STAGES_04: Plan['stages'] = [
  {
    id: 'standards',
    title: both('Choice of indicators', '选择指标'),
    what: both(
      'Each indicator is held against five principles: whole, value, measurable, controllable, connected',
      '逐项对照五项原则：整体性、增值性、可测性、可控性、关联性',
    ),
    who: both('HR, units', '人力资源部、各考核单位'),
    quote: PRINCIPLES,
  },
  {
    id: 'targets',
    title: both('Indicators and key tasks', '制定指标与重点任务'),
    what: both(
      'Units fill in the forms; key indicators, key tasks and targets are set from them',
      '各单位填报，据此制定关键绩效指标、重点工作任务及目标值',
    ),
    who: both('Units, company', '各考核单位、企业'),
    quote: KPIS,
  },
  {
    id: 'notice',
    title: both('Standards made known', '公开标准与程序'),
    what: both('Before the start staff are told the standards and the procedure', '启动前向员工公布考核标准和考核程序'),
    who: HR,
    quote: OPENNESS,
  },
  {
    id: 'self',
    title: both('Self-assessment', '本人评价'),
    what: both('By the 360-degree method: fills in the own row of the Self tab; it counts', '360 度考核：在自评表填写本人一行，计入得分'),
    who: both('Reviewee', '被考核人'),
    quote: RATERS,
  },
  {
    id: 'vote',
    title: both('Peers and reports', '同级与下级评价'),
    what: both('By the 360-degree method: ballots without names; HR enters them', '360 度考核：无记名答卷，由人力资源部录入'),
    who: both('Peers, reports', '同级、下级'),
    quote: RATERS,
  },
  {
    id: 'scoring',
    title: both('Scoring', '评分'),
    what: both('Each rater fills in the tab that bears their name', '各考核人填写自己名下的评分表'),
    who: both('Raters', '考核人'),
    quote: CHOSEN,
  },
  {
    id: 'comments',
    title: both('Record of talks', '绩效面谈记录'),
    what: both(
      'Four parts, each with its date, for staff reviewed by interview; others need none',
      '面谈法人员填写四个阶段并注明日期；其他人员不需要',
    ),
    who: RATER,
    quote: FOUR_PARTS,
  },
  {
    id: 'collect',
    title: both('Results brought together', '汇总归集'),
    what: both('Results of all three methods are brought together and graded', '汇总三种方法的结果，确定等级'),
    who: HR,
    quote: GATHER,
  },
  {
    id: 'release',
    title: both('Results', '结果反馈'),
    what: both('Every reviewee is told the result', '将结果反馈给被考核人本人'),
    who: RATER,
    quote: FEEDBACK,
  },
  {
    id: 'improve',
    title: both('Improvement', '绩效改进'),
    what: both('Rater and reviewee agree on what to change', '考核人与被考核人商定改进内容'),
    who: both('Rater and reviewee', '考核人与被考核人'),
    quote: BEHAVIOUR,
  },
  {
    id: 'survey',
    title: both('Feedback on the review', '收集反馈'),
    what: both('Staff say how the review went', '收集员工对考核的反馈'),
    who: HR,
    quote: LOOP,
  },
  {
    id: 'archive',
    title: both('Archive', '存档'),
    what: both('Results go to the History tab', '结果记入“历史”表'),
    who: HR,
  },
  {
    id: 'evaluate',
    title: both('Review of the plan itself', '方案复盘'),
    what: both('Weak points are found and fixed before the next cycle', '找出薄弱环节，下一周期前整改'),
    who: HR,
    quote: PDCA,
  },
];
