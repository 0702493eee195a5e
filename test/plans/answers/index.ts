// HR's made-up answers to every plan of the library, by plan, and a plan with its answers in it.
import { decide } from '../../../src/plans/decide';
import type { Plan } from '../../../src/plans/plan';
import type { Answers } from './answers';
import { ANSWERS_01 } from './plan-01';
import { ANSWERS_02 } from './plan-02';
import { ANSWERS_03 } from './plan-03';
import { ANSWERS_04 } from './plan-04';
import { ANSWERS_05 } from './plan-05';
import { ANSWERS_06 } from './plan-06';
import { ANSWERS_07 } from './plan-07';
import { ANSWERS_08 } from './plan-08';
import { ANSWERS_09 } from './plan-09';
import { ANSWERS_10 } from './plan-10';
import { ANSWERS_11 } from './plan-11';
import { ANSWERS_12 } from './plan-12';

export const ANSWERS: Readonly<Record<string, Answers>> = {
  'plan-01': ANSWERS_01,
  'plan-02': ANSWERS_02,
  'plan-03': ANSWERS_03,
  'plan-04': ANSWERS_04,
  'plan-05': ANSWERS_05,
  'plan-06': ANSWERS_06,
  'plan-07': ANSWERS_07,
  'plan-08': ANSWERS_08,
  'plan-09': ANSWERS_09,
  'plan-10': ANSWERS_10,
  'plan-11': ANSWERS_11,
  'plan-12': ANSWERS_12,
};

/** The plan with every answer decided; a path that has no open value is an error. */
export const answered = (plan: Plan, who: string, when: string, answers: Answers = ANSWERS[plan.id] ?? {}): Plan =>
  Object.entries(answers).reduce<Plan>((now, [path, value]) => {
    const outcome = decide(now, path, { value, who, when });
    if (!outcome.ok) throw new Error(`${plan.id}: ${outcome.why} at ${outcome.path}`);
    return outcome.plan;
  }, plan);
