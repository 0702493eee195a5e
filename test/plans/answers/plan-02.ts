// Made-up answers of HR to what plan 2 leaves open.
import type { Answers } from './answers';

export const ANSWERS_02: Answers = {
  'scorecards/0/dimensions/0/adds': [
    { title: '部门销售额完成率', weight: 50, how: { kind: 'kpi', method: 'higher' }, target: 100, unit: '%', cap: 120, source: '销售报表' },
    { title: '回款率', weight: 30, how: { kind: 'kpi', method: 'higher' }, target: 95, unit: '%', source: '财务报表' },
    { title: '部门费用', weight: 20, how: { kind: 'kpi', method: 'lower' }, target: 'each', unit: '元', source: '财务报表' },
  ],
  'scorecards/0/dimensions/1/adds': [
    { title: '团队管理', weight: 60, how: { kind: 'rated' }, standard: '人员稳定，分工清楚，新人按期上手' },
    { title: '跨部门协作', weight: 40, how: { kind: 'rated' } },
  ],
  'scorecards/0/weights': [70, 30],
  'scorecards/1/dimensions/0/adds': [
    { title: '个人销售额', weight: 50, how: { kind: 'kpi', method: 'higher' }, target: 'each', unit: '元', cap: 120, source: '销售报表' },
    { title: '新增客户数', weight: 30, how: { kind: 'steps', steps: '100>=10; 85>=7; 70>=5; 0<5' }, unit: '家' },
    { title: '合同差错', weight: 20, how: { kind: 'deduct', points: 10 }, unit: '次', owner: '合同管理员' },
  ],
  'scorecards/1/dimensions/1/adds': [
    { title: '客户沟通', weight: 40, how: { kind: 'rated' } },
    { title: '责任心', weight: 30, how: { kind: 'rated' } },
    { title: '月报按时提交', weight: 30, how: { kind: 'yesNo' } },
  ],
  'scorecards/1/weights': [60, 40],
  'rollUps/0/how': 'mean',
  'rollUps/0/share': 50,
  'rollUps/1/how': 'mean',
  'rollUps/1/share': 60,
  'grades/own': [
    ['优秀', 90],
    ['良好', 80],
    ['合格', 65],
    ['待改进', null],
  ],
  'grades/decimals': 2,
  'grades/basis': 'shown',
  'grades/beyond': 'full',
  'grades/rounding': 'down',
  'grades/full': 100,
  'comments/required': 'all',
  'confidentiality/channel': 'shared',
  'decisions/0/value': '商务部副经理',
  'decisions/1/value': '销售内勤主管',
  'decisions/2/value': true,
  'decisions/3/value': 'data',
  'decisions/4/value': 'all',
  'decisions/5/value': 'before',
};
