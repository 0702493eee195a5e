// Days and months in words. A day: `Fri 3 Jul 2026`, `2026 年 7 月 3 日（周五）`; short: `3 Jul`, `7 月 3 日`.
import { fill } from './fill';
import type { Language } from './languages';
import { CALENDAR } from './texts';

type Form = keyof (typeof CALENDAR)['en']['days'];

/** `day` is YYYY-MM-DD. */
export const dayInWords = (day: string, language: Language): string => dayAs('whole', day, language);

/** Without the weekday, and without the year unless asked for. */
export const shortDay = (day: string, language: Language, withYear = false): string => dayAs(withYear ? 'dated' : 'inYear', day, language);

/** `June`, `6 月`: as periods are titled, which no calendar of the browser writes. */
export const monthInWords = (n: number, language: Language): string => CALENDAR[language].months[n - 1] ?? '';

function dayAs(form: Form, day: string, language: Language): string {
  const { days, weekdays, shortMonths } = CALENDAR[language];
  const [year = 0, n = 1, date = 1] = day.split('-').map(Number);
  const weekday = weekdays[new Date(year, n - 1, date).getDay()] ?? '';
  return fill(days[form], { year, n, date, weekday, short: shortMonths[n - 1] ?? '' });
}
