// Days and periods in words. `n`: the month by its number; `short`: its name in short; `month`: its whole name.
// pure, so that a bundle without days is without these
export const weekdays = /* @__PURE__ */ 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');
export const months = /* @__PURE__ */ 'January February March April May June July August September October November December'.split(' ');
export const shortMonths = /* @__PURE__ */ 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

export const days = {
  whole: '{weekday} {date} {short} {year}',
  dated: '{date} {short} {year}',
  inYear: '{date} {short}',
} as const;

/** The nth of its cycle in a year. */
export const periods = {
  month: '{month} {year}',
  quarter: '{year}, quarter {n}',
  firstHalf: '{year}, first half',
  secondHalf: '{year}, second half',
  year: '{year}, full year',
  term: '{year}, term {n}',
} as const;
