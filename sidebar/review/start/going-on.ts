// What a new review takes over from the one that is gone on from besides its answers: the days that HR set, moved on with the period.
import { readDay } from '../../../src/plans/day';
import { movedDay } from '../../../src/plans/due';
import { type Period, periodOf } from '../../../src/plans/period';
import type { Plan, StageId } from '../../../src/plans/plan';
import { shiftOf, stagesIn } from '../../../src/plans/ready';
import type { Holidays, Shift } from '../../../src/plans/working-days';
import type { Answer } from '../../../src/rpc/contract';

/** The review that is gone on from. */
export type Last = Answer<'readAnswers'>;
export type Due = Readonly<Partial<Record<StageId, string>>>;

/** None where the last review is of another plan, or kept no days. */
export function dueAfter(last: Last | undefined, plan: Plan, period: Period, holidays: Holidays, shift: Shift = shiftOf(plan)): Due {
  const from = last && periodOf(last.period);
  if (!from || last.plan !== plan.id) return {};
  const dating = { period, shift, holidays };
  return Object.fromEntries(
    stagesIn(plan, period.cycle).flatMap(({ id }) => {
      const day = readDay(last.carried?.due[id]);
      return day === null || day === 'unreadable' || day === 'ambiguous' ? [] : [[id, movedDay(day, from, dating)]];
    }),
  );
}

/** Days on which those would fall that are no working days, and so were moved. */
export function offDays(last: Last | undefined, plan: Plan, period: Period, holidays: Holidays): readonly string[] {
  const moved = dueAfter(last, plan, period, holidays);
  const bare = Object.entries(dueAfter(last, plan, period, holidays, 'same'));
  return [...new Set(bare.flatMap(([id, day]) => (moved[id as StageId] === day ? [] : [day])))].sort(); // as the stages are keyed
}
