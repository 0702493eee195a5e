// Made-up answers of HR to what plan 4 leaves open.
import type { Answers } from './answers';

export const ANSWERS_04: Answers = {
  'scorecards/0/dimensions/0/adds': [
    { title: '项目里程碑完成率', weight: 40, how: { kind: 'kpi', method: 'higher' }, target: 100, unit: '%', source: '项目计划' },
    { title: '项目成果验收数', weight: 35, how: { kind: 'kpi', method: 'reach' }, target: 'each', unit: '项', source: '验收单' },
    {
      title: '项目经费偏差',
      weight: 25,
      how: { kind: 'kpi', method: 'within', detail: 0.1 },
      target: 'each',
      unit: '元',
      source: '财务报表',
    },
  ],
  'scorecards/0/dimensions/1/adds': [
    { title: '整合任务按期完成', weight: 60, how: { kind: 'yesNo' } },
    { title: '重点任务完成质量', weight: 40, how: { kind: 'rated' }, standard: '成果可用，无返工，使用方认可' },
  ],
  'scorecards/0/weights': [70, 30],
  'scorecards/0/shares': [70, 30],
  'scorecards/1/dimensions/0/adds': [
    { title: '工作质量', weight: 40, how: { kind: 'rated' } },
    { title: '协作配合', weight: 35, how: { kind: 'rated' }, standard: '主动提供信息，按约定时间答复' },
    { title: '学习与改进', weight: 25, how: { kind: 'rated' } },
  ],
  'scorecards/1/raters/1/least': 3,
  'scorecards/1/raters/2/least': 3,
  'scorecards/1/shares': [40, 25, 25, 10],
  'scorecards/2/dimensions/0/adds': [
    { title: '目标达成', weight: 50, how: { kind: 'rated' }, standard: '对照面谈确定的目标逐项评价' },
    { title: '改进措施落实', weight: 30, how: { kind: 'rated' } },
    { title: '文件处理差错', weight: 20, how: { kind: 'kpi', method: 'limit' }, target: 2, unit: '次' },
  ],
  'scorecards/2/shares': [100, 0],
  'rollUps/0/how': 'reference',
  'rollUps/0/share': 0,
  'grades/cutoffs': [88, 76, 60],
  'grades/decimals': 1,
  'grades/basis': 'shown',
  'grades/beyond': 'full',
  'grades/rounding': 'down',
  'grades/full': 100,
  'comments/required': 'none',
  'confidentiality/viewers': '被考核人本人、直接上级、人力资源部',
  'confidentiality/channel': 'shared',
  'decisions/0/value': 'level',
  'decisions/1/value': 'spread',
  'decisions/2/value': 'indicators',
};
