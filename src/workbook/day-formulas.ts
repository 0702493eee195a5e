// Days in words as formulas, for days that may still move: the same words as i18n/day-words.ts has for those that stay.
import { MONTHS, WEEKDAYS } from '../i18n/day-words';
import type { Language } from '../i18n/language';
import { type Fx, fx } from './formula/fx';

const weekdayOf = (day: Fx, language: Language): Fx => fx.CHOOSE(fx.WEEKDAY(day), ...WEEKDAYS[language]);

/** `Fri 3 Jul 2026`, `2026 年 7 月 3 日（周五）`. */
export const dayInWordsFormula = (day: Fx, language: Language): Fx =>
  language === 'zh-CN'
    ? fx.join(shortDayFormula(day, language, true), '（周', weekdayOf(day, language), '）')
    : fx.join(weekdayOf(day, language), ' ', shortDayFormula(day, language, true));

/** `3 Jul`, `7 月 3 日`. */
export function shortDayFormula(day: Fx, language: Language, withYear = false): Fx {
  const [year, month, date] = [fx.YEAR(day), fx.MONTH(day), fx.DAY(day)];
  if (language === 'zh-CN') return fx.join(...(withYear ? [year, ' 年 '] : []), month, ' 月 ', date, ' 日');
  return fx.join(date, ' ', fx.CHOOSE(month, ...MONTHS), ...(withYear ? [' ', year] : []));
}
