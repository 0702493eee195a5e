// Made-up answers of HR to what the draft plan 8 leaves open: logistics cost behind both conditions of delivery.
import type { Answers } from './answers';

const RATED = { kind: 'rated' };
const REACH = { kind: 'kpi', method: 'reach' };

export const ANSWERS_08: Answers = {
  cycles: ['month', 'quarter'],
  'scorecards/0/dimensions/0/indicators/0/how': RATED,
  'scorecards/0/dimensions/0/indicators/1/how': { kind: 'yesNo' },
  'scorecards/0/dimensions/0/indicators/2/how': RATED,
  'scorecards/0/dimensions/0/weights': [40, 20, 40],
  'scorecards/0/dimensions/1/indicators/0/how': REACH,
  'scorecards/0/dimensions/1/indicators/0/target': 98,
  'scorecards/0/dimensions/1/indicators/1/how': REACH,
  'scorecards/0/dimensions/1/indicators/1/target': 99.5,
  'scorecards/0/dimensions/1/indicators/2/how': { kind: 'kpi', method: 'lower' },
  'scorecards/0/dimensions/1/indicators/2/target': 6,
  'scorecards/0/dimensions/1/indicators/3/how': RATED,
  'scorecards/0/dimensions/1/weights': [30, 30, 20, 20],
  'scorecards/0/dimensions/2/indicators/0/how': RATED,
  'scorecards/0/dimensions/2/indicators/1/how': RATED,
  'scorecards/0/dimensions/2/weights': [50, 50],
  'scorecards/0/dimensions/3/indicators/0/how': { kind: 'deduct', points: 5 },
  'scorecards/0/dimensions/3/indicators/1/how': RATED,
  'scorecards/0/dimensions/3/indicators/2/how': RATED,
  'scorecards/0/dimensions/3/weights': [40, 40, 20],
  'scorecards/0/weights': [30, 30, 20, 20],
  'scorecards/0/shares': [70, 30],
  'grades/decimals': 1,
  'grades/basis': 'exact',
  'grades/beyond': 'full',
  'grades/rounding': 'down',
  'grades/full': 100,
  'comments/required': 'none',
  'confidentiality/viewers': '总经理、考核小组、各部门负责人',
  'confidentiality/channel': 'shared',
};
