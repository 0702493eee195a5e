// Days and months in words. A day: `Fri 3 Jul 2026`, `2026 年 7 月 3 日（周五）`; short: `3 Jul`, `7 月 3 日`.
import type { Language } from './language';

export const WEEKDAYS = { en: 'Sun Mon Tue Wed Thu Fri Sat'.split(' '), 'zh-CN': [...'日一二三四五六'] } as const;
export const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `day` is YYYY-MM-DD. */
export function dayInWords(day: string, language: Language): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const weekday = WEEKDAYS[language][new Date(year, month - 1, date).getDay()];
  return language === 'zh-CN' ? `${year} 年 ${month} 月 ${date} 日（周${weekday}）` : `${weekday} ${date} ${MONTHS[month - 1]} ${year}`;
}

/** `June`, `6 月`: as periods are titled, which no calendar of the browser writes. */
export const monthInWords = (n: number, language: Language): string =>
  language === 'zh-CN' ? `${n} 月` : new Date(2000, n - 1, 1).toLocaleDateString('en', { month: 'long' });

/** Without the weekday, and without the year unless asked for. */
export function shortDay(day: string, language: Language, withYear = false): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (language === 'zh-CN') return `${withYear ? `${year} 年 ` : ''}${month} 月 ${date} 日`;
  return `${date} ${MONTHS[month - 1]}${withYear ? ` ${year}` : ''}`;
}
