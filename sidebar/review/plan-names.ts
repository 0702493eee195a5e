// The library's plans by id, and what they are called.
import { LIBRARY } from '../../src/plans/library';
import type { Plan } from '../../src/plans/plan';
import { inWords, sayPlans } from '../words';

export const planWith = (id: string): Plan | undefined => LIBRARY.find((plan) => plan.id === id);

/** A plan of the workbook's own, or of a later library, is named by its id. */
export function planTitle(id: string): string {
  const plan = planWith(id);
  return plan ? inWords(plan.title) : id;
}

/** `Plan 5`; '' for a plan that is not of the library. */
export function planNumber(id: string): string {
  const [, n] = /^plan-0*(\d+)$/.exec(id) ?? [];
  return n ? sayPlans('plan', { n }) : '';
}
