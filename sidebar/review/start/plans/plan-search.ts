// Finding plans: by what people call them, in both languages whichever is shown, and by cycle or kind.
import type { Both } from '../../../../src/plans/finding';
import type { Plan } from '../../../../src/plans/plan';
import { CYCLES, type Cycle } from '../../../../src/plans/value';
import { cyclesOf } from './plan-facts';

/** `units`: what is scored is a department, a store or a unit, not a person. */
export type PlanFilter = 'all' | Cycle | 'units' | 'drafts';

export const FILTERS: readonly PlanFilter[] = ['all', ...CYCLES, 'units', 'drafts'];

export function findPlans(plans: readonly Plan[], words: string, filter: PlanFilter): readonly Plan[] {
  const wanted = fold(words).split(/\s+/);
  return plans.filter((plan) => {
    const text = textOf(plan);
    return passes(plan, filter) && wanted.every((word) => text.includes(word));
  });
}

function passes(plan: Plan, filter: PlanFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'drafts') return plan.draft;
  if (filter === 'units') return plan.scorecards.some(({ subject }) => subject === 'departments');
  return cyclesOf(plan)?.includes(filter) ?? false;
}

function textOf({ title, about, scorecards }: Plan): string {
  const texts = [title, about, ...scorecards.flatMap((card) => [card.title, ...card.dimensions.map((dimension) => dimension.title)])];
  return fold(texts.flatMap(both).join('\n'));
}

const both = (text: Both): readonly string[] => [text.en, text['zh-CN']];

/** Case and width do not matter: a Chinese keyboard writes Latin letters wide. */
const fold = (text: string): string => text.normalize('NFKC').toLowerCase().trim();
