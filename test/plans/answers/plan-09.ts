// Made-up answers of HR to what the draft plan 9 leaves open: the first set of dimensions is taken, the other weighs nothing.
import type { Answers } from './answers';

const HIGHER = { kind: 'kpi', method: 'higher' };
const DONE = { kind: 'yesNo' };

export const ANSWERS_09: Answers = {
  cycles: ['half'],
  'scorecards/0/dimensions/0/indicators/0/how': DONE,
  'scorecards/0/dimensions/0/indicators/1/how': HIGHER,
  'scorecards/0/dimensions/0/indicators/1/target': 100,
  'scorecards/0/dimensions/0/indicators/2/how': HIGHER,
  'scorecards/0/dimensions/0/indicators/2/target': 100,
  'scorecards/0/dimensions/0/indicators/3/how': { kind: 'kpi', method: 'reach' },
  'scorecards/0/dimensions/0/indicators/3/target': 100,
  'scorecards/0/dimensions/0/weights': [10, 30, 30, 30],
  'scorecards/0/dimensions/1/indicators/0/how': { kind: 'kpi', method: 'reach' },
  'scorecards/0/dimensions/1/indicators/0/target': 100,
  'scorecards/0/dimensions/1/indicators/1/how': HIGHER,
  'scorecards/0/dimensions/1/indicators/1/target': 'each',
  'scorecards/0/dimensions/1/weights': [40, 60],
  'scorecards/0/dimensions/2/indicators/0/how': DONE,
  'scorecards/0/dimensions/2/indicators/1/how': DONE,
  'scorecards/0/dimensions/2/indicators/2/how': DONE,
  'scorecards/0/dimensions/2/weights': [20, 40, 40],
  'scorecards/0/weights': [40, 30, 30, 0, 0],
  'scorecards/0/shares': [60, 40],
  'grades/decimals': 2,
  'grades/basis': 'exact',
  'grades/beyond': 'full',
  'grades/rounding': 'down',
  'grades/full': 100,
  'comments/required': 'none',
  'confidentiality/viewers': '领导小组、各单位负责人、人力资源部',
  'confidentiality/channel': 'shared',
  'decisions/0/value': '线损、电压及无功：生产业务部；15 项流程：综合业务部；安全生产：安全监察部；营销服务：营销业务部',
  'decisions/1/value': '—',
};
