// The one catalogue of custom functions, in the order in which people are shown them.
import { BONUS } from './catalogue/bonus';
import { CALIBRATE } from './catalogue/calibrate';
import { CONSEQUENCE } from './catalogue/consequence';
import { DEDUCT_SCORE } from './catalogue/deduct-score';
import { GRADE } from './catalogue/grade';
import { KPI_SCORE } from './catalogue/kpi-score';
import { NINE_BOX } from './catalogue/nine-box';
import { PEER_SCORE } from './catalogue/peer-score';
import { POOL_SHARE } from './catalogue/pool-share';
import { QUOTA_CHECK } from './catalogue/quota-check';
import { QUOTA_GRADE } from './catalogue/quota-grade';
import { SCORE_BREAKDOWN } from './catalogue/score-breakdown';
import { STEP_SCORE } from './catalogue/step-score';
import { STREAK } from './catalogue/streak';
import { WEIGHT_CHECK } from './catalogue/weight-check';
import { WEIGHTED_SCORE } from './catalogue/weighted-score';
import type { Entry } from './declare';

export const CATALOGUE = {
  WEIGHTED_SCORE,
  GRADE,
  KPI_SCORE,
  STEP_SCORE,
  DEDUCT_SCORE,
  PEER_SCORE,
  CALIBRATE,
  QUOTA_GRADE,
  QUOTA_CHECK,
  NINE_BOX,
  STREAK,
  CONSEQUENCE,
  BONUS,
  POOL_SHARE,
  WEIGHT_CHECK,
  SCORE_BREAKDOWN,
} as const satisfies Readonly<Record<string, () => Entry>>;

export type FunctionName = keyof typeof CATALOGUE;
export const FUNCTION_NAMES = Object.keys(CATALOGUE) as FunctionName[]; // the keys of a literal
