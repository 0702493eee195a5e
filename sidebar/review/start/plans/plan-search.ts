// Finding plans: by what people call them, in both languages whichever is shown, and by cycle or kind.
import type { Both } from '../../../../src/i18n/both';
import type { Plan } from '../../../../src/plans/plan';
import { CYCLES, type Cycle } from '../../../../src/plans/value';
import { everyWordOf } from '../../../searching';
import { cyclesOf } from './plan-facts';

/** `units`: what is scored is a department, a store or a unit, not a person. */
export type PlanFilter = 'all' | Cycle | 'units' | 'drafts';

export const FILTERS: readonly PlanFilter[] = ['all', ...CYCLES, 'units', 'drafts'];

export function findPlans(plans: readonly Plan[], words: string, filter: PlanFilter): readonly Plan[] {
  const isIn = everyWordOf(words);
  return plans.filter((plan) => passes(plan, filter) && isIn(textsOf(plan)));
}

function passes(plan: Plan, filter: PlanFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'drafts') return plan.draft;
  if (filter === 'units') return plan.scorecards.some(({ subject }) => subject === 'departments');
  return cyclesOf(plan)?.includes(filter) ?? false;
}

const textsOf = ({ title, about, scorecards }: Plan): readonly Both[] => [
  title,
  about,
  ...scorecards.flatMap((card) => [card.title, ...card.dimensions.map((dimension) => dimension.title)]),
];
