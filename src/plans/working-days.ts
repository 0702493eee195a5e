// Which days are worked: Monday to Friday, without the days off and with the days worked that HR lists (调休). Due days that move and
// clocks in working days go by this one rule; its formulas are built in workbook/working-day-formulas.ts.
import { addDays, formatISO, getISODay, parseISO } from 'date-fns';
import type { Day } from './day';

/** As the tab Holidays has them. A day that stands in both is off. */
export type Holidays = { readonly off: readonly Day[]; readonly worked: readonly Day[] };
export const NO_HOLIDAYS: Holidays = { off: [], worked: [] };

export const isWorkingDay = (day: Day, { off, worked }: Holidays): boolean =>
  !off.includes(day) && (worked.includes(day) || getISODay(parseISO(day)) <= 5);

/** The last day of a clock of so many working days; the day it starts on is not counted. */
export function workingDayAfter(day: Day, count: number, holidays: Holidays): Day {
  let [last, left] = [day, Math.floor(count)];
  while (left > 0) {
    last = dayAfter(last, 1);
    if (isWorkingDay(last, holidays)) left -= 1;
  }
  return last;
}

/** What a due day does that is no working day: it stays, or goes to the last working day before or the next one after. */
export const SHIFTS = ['same', 'before', 'after'] as const;
export type Shift = (typeof SHIFTS)[number];

export function shifted(day: Day, shift: Shift, holidays: Holidays): Day {
  let moved = day;
  while (shift !== 'same' && !isWorkingDay(moved, holidays)) moved = dayAfter(moved, shift === 'before' ? -1 : 1);
  return moved;
}

export const dayAfter = (day: Day, days: number): Day => formatISO(addDays(parseISO(day), days), { representation: 'date' }) as Day; // date-fns writes YYYY-MM-DD
