// Days as the sidebar reckons with them: plain `YYYY-MM-DD`, in the reader's own time zone.
import type { Language } from '../../src/i18n/language';

const DAY_MS = 86_400_000;

/** How many days `a` is after `b`. */
export const differenceOf = (a: string, b: string): number => Math.round((Date.parse(a) - Date.parse(b)) / DAY_MS);

export function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** `14:02` */
export const timeOf = (date: Date, language: Language): string =>
  date.toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
