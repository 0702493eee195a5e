// Stages: one that stands before what it needs, and due dates that go backwards.
import { type Finding, problem } from '../finding';
import type { Plan, Stage } from '../plan';
import { STAGE_NEEDS } from '../stage-order';
import { type Cycle, isInCycle, knownValue } from '../value';

export function checkStages({ stages }: Plan, cycle?: Cycle): readonly Finding[] {
  const present = stages.filter((stage) => !cycle || isInCycle(stage, cycle));
  return present.flatMap((stage, n) => {
    const path = `stages/${stages.indexOf(stage)}`;
    const needs = present.slice(n + 1).find(({ id, cycles }) => STAGE_NEEDS[stage.id].includes(id) && meet(stage.cycles, cycles));
    const before = present.slice(0, n).find((other) => dueOn(other) > dueOn(stage) && meet(stage.cycles, other.cycles));
    return [
      ...(needs ? [problem(path, 'stageEarly', { stage: stage.title, needs: needs.title })] : []),
      ...(before ? [problem(`${path}/due`, 'stageDue', { stage: stage.title, before: before.title })] : []),
    ];
  });
}

/** Days after the period's end, which is what a day of the next month is too; compares as neither sooner nor later where not known. */
const dueOn = ({ due }: Stage): number => (due && knownValue(due)?.count) ?? Number.NaN;

/** Whether a review of some cycle has both. */
const meet = (a: readonly Cycle[] | undefined, b: readonly Cycle[] | undefined): boolean =>
  !a || !b || a.some((cycle) => b.includes(cycle));
