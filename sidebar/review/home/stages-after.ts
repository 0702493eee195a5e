// What is still to come in a review after scoring.
import { periodOf } from '../../../src/plans/period';
import type { Plan } from '../../../src/plans/plan';
import { isInCycle } from '../../../src/plans/value';
import { inWords } from '../../words';

/** The stages that come after scoring, in a line. */
export function stagesAfter(plan: Plan, periodKey: string): string {
  const cycle = periodOf(periodKey)?.cycle;
  const stages = plan.stages.filter((stage) => cycle === undefined || isInCycle(stage, cycle));
  const scoring = stages.findIndex(({ id }) => id === 'scoring');
  return stages
    .slice(scoring + 1)
    .map(({ title }) => inWords(title))
    .join(' → ');
}
