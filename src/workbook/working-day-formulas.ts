// The rule of plans/working-days.ts as formulas over the tab Holidays. WORKDAY cannot make a Saturday a workday, so the days that may
// come are laid out by SEQUENCE and those that are worked kept by FILTER: what HR pastes there later moves every day at once.
import type { Day } from '../plans/day';
import type { Shift } from '../plans/working-days';
import type { Making } from './making';

/** The last day of a clock of so many working days after `day`, a name or a cell. Its own names begin with `at_`. */
export function workingDayFormula(making: Making, day: string, count: number): string {
  const whole = Math.floor(count);
  return whole < 1 ? day : nthWorked(making, whole, `${day}+1`, '1');
}

/** Where a due day goes; the day itself where it stays. */
export function shiftedFormula(making: Making, day: Day, shift: Shift): string {
  const [year, month, date] = day.split('-').map(Number);
  const from = `DATE(${year},${month},${date})`;
  return shift === 'same' ? from : nthWorked(making, 1, from, shift === 'before' ? '0-1' : '1');
}

/** The nth day worked, counted from a day on, itself included, one step at a time. */
function nthWorked(making: Making, n: number, from: string, step: string): string {
  const [off, worked] = [making.name('holidays_off'), making.name('holidays_worked')];
  // in as many weeks there are enough weekdays, even if every day that is off falls on one
  const days = `SEQUENCE(7*INT((${n + 4}+COUNT(${off}))/5),1,${from},${step})`;
  const isWorked = `(ISNUMBER(MATCH(at_day,${off},0))=FALSE)*((ISNUMBER(MATCH(at_day,${worked},0))+(WEEKDAY(at_day,2)<6))>0)`;
  return `LET(at_day,${days},INDEX(FILTER(at_day,${isWorked}),${n}))`;
}
