// Made-up answers of HR to what plan 5 leaves open; staff have the seven indicators of a customer service department.
import type { Answers } from './answers';

const rated = (title: string, weight: number) => ({ title, weight, how: { kind: 'rated' } });

const STAFF_GENERAL = [rated('服务态度', 30), rated('平台规则掌握', 20), rated('协作与交接', 30), rated('考勤纪律', 20)];

export const ANSWERS_05: Answers = {
  'scorecards/0/dimensions/0/adds': [
    {
      title: '部门销售额',
      weight: 50,
      how: { kind: 'kpi', method: 'higher' },
      target: 'each',
      unit: '万元',
      cap: 120,
      source: '财务管理部',
    },
    { title: '部门费用率', weight: 20, how: { kind: 'kpi', method: 'lower' }, target: 8, unit: '%', cap: 110, source: '财务管理部' },
    { ...rated('重点工作完成', 30), standard: '按部门工作目标责任书逐项核对。' },
  ],
  'scorecards/0/dimensions/1/adds': [rated('团队管理', 30), rated('制度执行', 20), rated('跨部门协作', 30), rated('人才培养', 20)],
  'scorecards/0/raters/2/least': 5,
  'scorecards/1/dimensions/0/adds': [
    {
      title: '询单转化率',
      weight: 40,
      how: { kind: 'kpi', method: 'higher' },
      target: 35,
      unit: '%',
      cap: 110,
      standard: '下单人数占询单人数的比例。',
      source: '店铺后台',
    },
    rated('售后问题解决', 30),
    rated('订单处理准确', 30),
  ],
  'scorecards/1/dimensions/1/adds': STAFF_GENERAL,
  'scorecards/1/raters/3/least': 5,
  'scorecards/2/dimensions/0/adds': [
    { title: '营业收入', weight: 60, how: { kind: 'kpi', method: 'higher' }, target: 'each', unit: '万元', cap: 120 },
    { title: '可控费用', weight: 40, how: { kind: 'kpi', method: 'lower' }, target: 'each', unit: '万元', cap: 120 },
  ],
  'scorecards/2/dimensions/1/adds': [
    { title: '年度重点项目按期完成', weight: 60, how: { kind: 'yesNo' }, owner: '部门负责人' },
    rated('制度建设', 40),
  ],
  'scorecards/2/weights': [70, 30],
  'scorecards/2/shares': [100, 0],
  'rollUps/0/share': 0,
  'grades/decimals': 2,
  'grades/basis': 'exact',
  'grades/beyond': 'full',
  'grades/rounding': 'down',
  'grades/full': 100,
  'appeal/counted': 'calendar',
  'appeal/answer': 15,
  'comments/required': 'all',
  'confidentiality/viewers': '本人、直接上级、分管领导、总经理、人力资源部',
  'confidentiality/channel': 'shared',
  'decisions/0/value': 'shares',
  'decisions/1/value': 'both',
  'decisions/2/value': 'A',
  'decisions/3/value': 'anew',
  'decisions/4/value': 'sample',
  'decisions/5/value': 'none',
};
