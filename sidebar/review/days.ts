// Days as the sidebar reckons with them: plain `YYYY-MM-DD`, in the reader's own time zone.
import type { Language } from '../../src/i18n/languages';

const DAY_MS = 86_400_000;

/** How many days `a` is after `b`. */
export const differenceOf = (a: string, b: string): number => Math.round((Date.parse(a) - Date.parse(b)) / DAY_MS);

/** `14:02` */
export const timeOf = (date: Date, language: Language): string =>
  date.toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
