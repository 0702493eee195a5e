// How many steps the way to the next period has: one more where there are targets of each their own to look at.
import type { Draft } from '../draft';
import { mayWant } from './targets';

/** Before the people are known, by the plan alone. */
export function stepsOf({ roster, wanted, plan, cycle }: Pick<Draft, 'roster' | 'wanted' | 'plan' | 'cycle'>): 3 | 4 {
  const isRead = roster.answer.value !== undefined;
  return (isRead ? wanted.value.length > 0 : plan.value && mayWant(plan.value, cycle.value)) ? 4 : 3;
}
