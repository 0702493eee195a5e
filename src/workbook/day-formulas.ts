// Days in words as formulas, for days that may still move: the same words as i18n/day-words.ts has for those that stay.
import type { Language } from '../i18n/languages';
import { CALENDAR } from '../i18n/texts';
import { type Fx, fx } from './formula/fx';
import { sentenceIn } from './formula-parts';

/** `Fri 3 Jul 2026`, `2026 年 7 月 3 日（周五）`. */
export const dayInWordsFormula = (day: Fx, language: Language): Fx => dayAs('whole', day, language);

/** `3 Jul`, `7 月 3 日`. */
export const shortDayFormula = (day: Fx, language: Language, withYear = false): Fx => dayAs(withYear ? 'dated' : 'inYear', day, language);

function dayAs(form: keyof (typeof CALENDAR)['en']['days'], day: Fx, language: Language): Fx {
  const { days, weekdays, shortMonths } = CALENDAR[language];
  const parts: Readonly<Record<string, () => Fx>> = {
    year: () => fx.YEAR(day),
    n: () => fx.MONTH(day),
    date: () => fx.DAY(day),
    weekday: () => fx.CHOOSE(fx.WEEKDAY(day), ...weekdays),
    short: () => fx.CHOOSE(fx.MONTH(day), ...shortMonths),
  };
  const places = [...days[form].matchAll(/\{(\w+)\}/g)].flatMap(([, name = '']) => parts[name]?.() ?? []);
  return sentenceIn(days[form].replace(/\{\w+\}/g, '\0'), places);
}
