// What History has to know of each plan to tell what its scores can be: one text in the heading of a hidden column, an entry a plan that
// the workbook has reviews of. Each creation adds its own.
import { highestScore } from '../../plans/checks/reach';
import { foldId } from '../../plans/fold-id';
import type { Plan } from '../../plans/plan';
import { fullOf, type ReadyPlan } from '../../plans/ready';
import { type Fx, fx } from '../formula/fx';

/** The text with this plan's entry, in place of what it had there: `|PLAN-03#0000010000000100G|`. */
export function withPlan(text: string, { plan, full, grades }: ReadyPlan): string {
  const id = foldId(plan.id);
  const entry = `${id}#${number(full)}${number(mostOf(plan, full))}${grades.length > 0 ? 'G' : '-'}`;
  return `|${[...text.split('|').filter((each) => each !== '' && !each.startsWith(`${id}#`)), entry].join('|')}|`;
}

/** The most that a score can be; one of many times the full marks is a day or a slip of the keys, where points have no end. */
const mostOf = (plan: Plan, full: number): number => highestScore(plan) ?? TIMES * full;

/** What a plan's scores can be, as the text has it: full marks, and the most. */
export function scoreLimits(plan: Plan): { readonly full: number; readonly most: number } {
  const full = fullOf(plan);
  return { full: Math.ceil(full), most: Math.ceil(mostOf(plan, full)) };
}

/** Whether the text says all of a plan, by its folded id. */
export const hasPlan = (text: string, id: string): boolean =>
  text.split('|').some((entry) => entry.startsWith(`${id}#`) && /^\d{16}[G-]$/.test(entry.slice(id.length + 1)));
const TIMES = 20;
const number = (value: number): string => String(Math.ceil(value)).padStart(DIGITS, '0');
const DIGITS = 8;

/** The same of a plan, in formulas: `text` the cell, `plan` its folded id. Only where `has` holds do the others say anything. */
export function factsIn(text: Fx, plan: Fx): Readonly<Record<'has' | 'full' | 'most' | 'graded', Fx>> {
  const found = fx.SEARCH(fx.join('|', plan, '#'), text);
  const part = (from: number, length: number): Fx => fx.MID(text, fx.plus(found, fx.LEN(plan), 2 + from), length);
  return {
    has: fx.ISNUMBER(found),
    full: fx.times(part(0, DIGITS), 1),
    most: fx.times(part(DIGITS, DIGITS), 1),
    graded: fx.eq(part(2 * DIGITS, 1), 'G'),
  };
}
