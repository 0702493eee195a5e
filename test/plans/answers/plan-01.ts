// Made-up answers of HR to what plan 1 leaves open.
import type { Answers } from './answers';

const TASK = 'scorecards/0/dimensions/0';

export const ANSWERS_01: Answers = {
  [`${TASK}/indicators/0/how`]: { kind: 'kpi', method: 'none' },
  [`${TASK}/indicators/0/also/target`]: 2,
  [`${TASK}/indicators/1/how`]: { kind: 'kpi', method: 'higher' },
  [`${TASK}/indicators/2/how`]: { kind: 'kpi', method: 'within', detail: 0.08 },
  [`${TASK}/indicators/3/how`]: { kind: 'kpi', method: 'limit' },
  [`${TASK}/indicators/3/target`]: 3,
  [`${TASK}/indicators/4/how`]: { kind: 'kpi', method: 'reach' },
  [`${TASK}/indicators/4/target`]: 2,
  [`${TASK}/indicators/5/how`]: { kind: 'kpi', method: 'reach' },
  [`${TASK}/indicators/6/how`]: { kind: 'deduct', points: 20 },
  [`${TASK}/weights`]: [15, 25, 20, 10, 10, 10, 10],
  'scorecards/0/dimensions/1/weights': [30, 40, 30],
  'scorecards/0/dimensions/2/weights': [25, 25, 20, 15],
  'scorecards/0/dimensions/2/adds': [
    {
      title: '沟通协调能力',
      weight: 15,
      how: { kind: 'rated' },
      standard: '跨部门事项推进顺畅，少有需上级协调的争议',
      source: '职位说明书',
    },
  ],
  'scorecards/0/shares': [40, 60],
  'rollUps/0/how': 'mean',
  'rollUps/0/share': 40,
  'grades/cutoffs': [92, 84, 75, 60],
  'grades/decimals': 1,
  'grades/basis': 'exact',
  'grades/beyond': 'full',
  'grades/rounding': 'down',
  'grades/full': 100,
  outcomes: [
    ['A', '薪资上调一档'],
    ['B', '优先安排培训'],
    ['E', '调整岗位'],
  ],
  'comments/required': 'none',
  'confidentiality/viewers': '被考核人、直接上级、总经理、人力资源部经理',
  'confidentiality/channel': 'shared',
  'decisions/0/value': 5,
  'decisions/1/value': 'read',
  'decisions/2/value': 'superior',
  'decisions/3/value': 'asked',
};
