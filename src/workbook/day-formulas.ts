// Days in words as formulas, for days that may still move: the same words as i18n/day-words.ts has for those that stay.
import { MONTHS, WEEKDAYS } from '../i18n/day-words';
import type { Language } from '../i18n/language';
import { quoted } from './area';

const oneOf = (number: string, words: readonly string[]): string => `CHOOSE(${number},${words.map(quoted).join(',')})`;

/** `Fri 3 Jul 2026`, `2026 年 7 月 3 日（周五）`; `day`: a name or a cell. */
export const dayInWordsFormula = (day: string, language: Language): string =>
  language === 'zh-CN'
    ? `${shortDayFormula(day, language, true)}&"（周"&${oneOf(`WEEKDAY(${day})`, WEEKDAYS[language])}&"）"`
    : `${oneOf(`WEEKDAY(${day})`, WEEKDAYS[language])}&" "&${shortDayFormula(day, language, true)}`;

/** `3 Jul`, `7 月 3 日`. */
export const shortDayFormula = (day: string, language: Language, withYear = false): string =>
  language === 'zh-CN'
    ? `${withYear ? `YEAR(${day})&" 年 "&` : ''}MONTH(${day})&" 月 "&DAY(${day})&" 日"`
    : `DAY(${day})&" "&${oneOf(`MONTH(${day})`, MONTHS)}${withYear ? `&" "&YEAR(${day})` : ''}`;
