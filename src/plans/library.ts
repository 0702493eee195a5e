// The library: the twelve plans, one for each source text, in order.
import { PLAN_01 } from './library/plan-01';
import { PLAN_02 } from './library/plan-02';
import { PLAN_03 } from './library/plan-03';
import { PLAN_04 } from './library/plan-04';
import { PLAN_05 } from './library/plan-05';
import { PLAN_06 } from './library/plan-06';
import { PLAN_07 } from './library/plan-07';
import { PLAN_08 } from './library/plan-08';
import { PLAN_09 } from './library/plan-09';
import { PLAN_10 } from './library/plan-10';
import { PLAN_11 } from './library/plan-11';
import { PLAN_12 } from './library/plan-12';
import { withWhoGets } from './library/who-gets';
import type { Plan } from './plan';

export const LIBRARY: readonly Plan[] = [
  PLAN_01,
  PLAN_02,
  PLAN_03,
  PLAN_04,
  PLAN_05,
  PLAN_06,
  PLAN_07,
  PLAN_08,
  PLAN_09,
  PLAN_10,
  PLAN_11,
  PLAN_12,
].map(withWhoGets);
