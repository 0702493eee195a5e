// The stages of a review with the day each is due: what HR set, else what the policy's own rule gives.
import type { Both } from '../../../../src/i18n/both';
import { type Day, readDay } from '../../../../src/plans/day';
import { dueDay } from '../../../../src/plans/due';
import type { Period } from '../../../../src/plans/period';
import type { Plan, StageId } from '../../../../src/plans/plan';
import { shiftOf, stagesIn } from '../../../../src/plans/ready';
import type { Holidays } from '../../../../src/plans/working-days';
import type { Answer } from '../../../../src/rpc/contract';

/** The workbook's holidays as the server tells them. */
export const holidaysFrom = (told: Answer<'listPlans'>['holidays']): Holidays => ({
  off: daysIn(told?.off),
  worked: daysIn(told?.worked),
});

/** `due`: YYYY-MM-DD, or '' where there is none. */
export type DatedStage = { readonly id: StageId; readonly title: Both; readonly due: string };

/** In the plan's order; `holidays` as the workbook's tab has them. */
export const datedStages = (
  plan: Plan,
  period: Period,
  set: Readonly<Partial<Record<StageId, string>>>,
  holidays: Holidays,
): readonly DatedStage[] =>
  stagesIn(plan, period.cycle).map((stage) => ({
    id: stage.id,
    title: stage.title,
    due: dayIn(set[stage.id]) || (dueDay(stage, { period, due: {}, shift: shiftOf(plan), holidays }) ?? ''),
  }));

/** The first stage that is due before one that comes before it. */
export function outOfOrder(stages: readonly DatedStage[]): { readonly stage: Both; readonly before: Both } | undefined {
  for (const [n, stage] of stages.entries()) {
    const before = stage.due === '' ? undefined : stages.slice(0, n).find(({ due }) => due > stage.due);
    if (before) return { stage: stage.title, before: before.title };
  }
  return undefined;
}

/** '' for what is no day. */
const dayIn = (text: string | undefined): string => daysIn([text ?? ''])[0] ?? '';

const daysIn = (texts: readonly string[] = []): readonly Day[] =>
  texts.flatMap((text) => {
    const day = readDay(text);
    return day === null || day === 'unreadable' || day === 'ambiguous' ? [] : [day];
  });
