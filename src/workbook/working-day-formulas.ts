// The rule of plans/working-days.ts as formulas over the tab Holidays. WORKDAY cannot make a Saturday a workday, so the days that may
// come are laid out by SEQUENCE and those that are worked kept by FILTER: what HR pastes there later moves every day at once.
import type { Day } from '../plans/day';
import type { Shift } from '../plans/working-days';
import { type Fx, fx, type Given } from './formula/fx';
import { type Making, range } from './making';

/** The last day of a clock of so many working days after `day`. */
export function workingDayFormula(making: Making, day: Fx, count: number): Fx {
  const whole = Math.floor(count);
  return whole < 1 ? day : nthWorked(making, whole, fx.plus(day, 1), 1);
}

/** Where a due day goes; the day itself where it stays. */
export function shiftedFormula(making: Making, day: Day, shift: Shift): Fx {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const from = fx.DATE(year, month, date);
  return shift === 'same' ? from : nthWorked(making, 1, from, shift === 'before' ? -1 : 1);
}

/** The nth day worked, counted from a day on, itself included, one step at a time. */
function nthWorked(making: Making, n: number, from: Fx, step: Given): Fx {
  const [off, worked] = [range(making, 'holidays_off'), range(making, 'holidays_worked')];
  // in as many weeks there are enough weekdays, even if every day that is off falls on one
  const days = fx.SEQUENCE(fx.times(7, fx.INT(fx.over(fx.plus(n + 4, fx.COUNT(off)), 5))), 1, from, step);
  return fx.let({ at_day: days }, ({ at_day: day }) => {
    const isIn = (list: Fx): Fx => fx.ISNUMBER(fx.MATCH(day, list, 0));
    const isWorked = fx.times(fx.eq(isIn(off), false), fx.gt(fx.plus(isIn(worked), fx.lt(fx.WEEKDAY(day, 2), 6)), 0));
    return fx.INDEX(fx.FILTER(day, isWorked), n);
  });
}
