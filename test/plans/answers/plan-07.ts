// Made-up answers of HR to what plan 7 leaves open: six indicators under its three names, by the quarter.
import type { Answers } from './answers';

export const ANSWERS_07: Answers = {
  cycles: ['quarter'],
  'scorecards/0/dimensions/0/adds': [
    { title: '销售额完成', weight: 70, how: { kind: 'kpi', method: 'higher' }, target: 'each', unit: '万元', cap: 120 },
    { title: '退货率', weight: 30, how: { kind: 'kpi', method: 'lower' }, target: 5, unit: '%', cap: 110 },
  ],
  'scorecards/0/dimensions/1/adds': [
    { title: '好评率', weight: 60, how: { kind: 'kpi', method: 'reach' }, target: 98, unit: '%' },
    { title: '服务态度', weight: 40, how: { kind: 'rated' }, standard: '耐心、及时、准确。' },
  ],
  'scorecards/0/dimensions/2/adds': [
    { title: '订单处理时长', weight: 50, how: { kind: 'steps', steps: '100<=12; 85<=24; 60<=48; 0>48' }, unit: '小时' },
    { title: '活动执行', weight: 50, how: { kind: 'rated' } },
  ],
  'scorecards/0/weights': [50, 30, 20],
  'scorecards/0/shares': [100, 0],
  'grades/own': [
    ['A', 90],
    ['B', 75],
    ['C', 60],
    ['D', null],
  ],
  'grades/decimals': 1,
  'grades/basis': 'shown',
  'grades/beyond': 'full',
  'grades/rounding': 'down',
  'grades/full': 100,
  outcomes: [
    ['A', '额外绩效奖金，优先晋升'],
    ['D', '安排培训'],
  ],
  bonus: [
    ['A', 1.5],
    ['B', 1.1],
    ['C', 0.8],
    ['D', 0],
  ],
  'comments/required': 'all',
  'confidentiality/viewers': '本人、直接上级、人力资源部',
  'confidentiality/channel': 'shared',
  'decisions/0/value': '本地同行业薪酬报告，每年更新',
  'decisions/1/value': '每年一次，4 月',
  'decisions/2/value': '连续两个季度为 A',
  'decisions/3/value': '每年 12 月',
};
