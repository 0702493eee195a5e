// By when stages are due, reckoned by hand from the policies' words: no date library, no rule of the product's.
import type { Period } from '../../src/plans/period';
import { lastMonthOf } from './calendar';

/** Days off and days worked in their place, as HR lists them: two of them move plan 2's tenth. */
export const HOLIDAYS = [
  ['2026-02-10', 'off'], // a Tuesday: January's tenth
  ['2026-05-10', 'worked'], // a Sunday: April's tenth stays
] as const;

const DAY = 86_400_000;
const serial = (time: number): number => time / DAY + 25_569;
const isOff = (time: number): boolean => {
  const day = new Date(time).toISOString().slice(0, 10);
  const said = HOLIDAYS.find(([each]) => each === day)?.[1];
  return said ? said === 'off' : [0, 6].includes(new Date(time).getUTCDay());
};

/** By the stage's kind, as a sheet counts days; what is not here has no day. */
export function dueIn(plan: string, period: Period): ReadonlyMap<string, number> {
  const month = lastMonthOf(period);
  // 述职报告由被考核者在规定的时间内交给上级领导: HR decided on five days after the period
  if (plan === 'plan-01') return new Map([['report', serial(Date.UTC(period.year, month, 0) + 5 * DAY)]]);
  if (plan !== 'plan-02') return new Map();
  // 考评结果每月10日前: all three approvals, on the last working day before where the tenth is none
  let tenth = Date.UTC(period.year, month, 10);
  while (isOff(tenth)) tenth -= DAY;
  return new Map(['check', 'collect', 'approve'].map((kind) => [kind, serial(tenth)]));
}
