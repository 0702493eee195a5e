// What History has to know of each plan that the workbook has reviews of, in one cell: gone, it is written again from the tab Plans.
import type { Both } from '../i18n/both';
import { foldId } from '../plans/fold-id';
import { periodOf } from '../plans/period';
import { readyPlan } from '../plans/ready';
import { hasPlan, withPlan } from '../workbook/records/history-plans';
import { planIn, planRange } from './kept-plans';
import { historyPlans } from './known-periods';
import type { Mend } from './mend';
import { readingSentence } from './reading-sentences';
import type { ReviewRecord } from './review-record';
import type { SpreadsheetState } from './spreadsheet';

/** `lost`: of which nothing tells. */
export type HistoryFacts = { readonly mends: readonly Mend[]; readonly lost: readonly Both[] };
export const NOTHING_UNKNOWN: HistoryFacts = { mends: [], lost: [] };

/** A plan that the cell says nothing of: the last review by it, and where its plan stands. */
type UnknownPlan = { readonly record: ReviewRecord; readonly range: string | undefined };

/** `text`: what the cell holds. */
export function unknownPlans(state: SpreadsheetState, text: string): readonly UnknownPlan[] {
  const latest = new Map<string, ReviewRecord>();
  for (const { record } of state.reviews) {
    const id = foldId(record.plan);
    if (!hasPlan(text, id) && record.created >= (latest.get(id)?.created ?? '')) latest.set(id, record);
  }
  return [...latest.values()].map((record) => ({ record, range: planRange(state, record.id) }));
}

/** `values`: what stands in the ranges of these plans that have one, in their order. */
export function historyFacts(
  state: SpreadsheetState,
  text: string,
  unknown: readonly UnknownPlan[],
  values: readonly (readonly (readonly unknown[])[])[],
): HistoryFacts {
  const cell = historyPlans(state);
  if (!cell || unknown.length === 0) return NOTHING_UNKNOWN;
  const told = new Map(
    unknown.filter(({ range }) => range !== undefined).map(({ record }, n) => [record.id, planIn(values[n] ?? [], record.id)]),
  );
  const all = unknown.map(({ record }) => {
    const [plan, period] = [told.get(record.id), periodOf(record.period)];
    const made = plan && period && foldId(plan.id) === foldId(record.plan) ? readyPlan(plan, period.cycle) : undefined;
    return { record, ready: made?.ok ? made.ready : undefined };
  });
  const known = all.flatMap(({ ready }) => ready ?? []);
  const written = known.reduce((before, ready) => withPlan(before, ready), text);
  const rows = [{ values: [{ userEnteredValue: { stringValue: written } }] }];
  const { title } = cell;
  return {
    mends: known.map((ready, n) => ({
      sentence: readingSentence('planUnknown', { title, plan: ready.plan.id }),
      requests: n === 0 ? [{ updateCells: { start: cell.start, rows, fields: 'userEnteredValue' } }] : [],
    })),
    lost: all.flatMap(({ record, ready }) => (ready ? [] : [readingSentence('planLost', { title, plan: record.plan })])),
  };
}
