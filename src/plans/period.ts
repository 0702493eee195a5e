// A period of a cycle: 2026-05, 2026-Q2, 2026-H1, 2026, 2026-T1; its title in all languages, its first and last day.
import { addDays, addMonths, differenceInCalendarDays, formatISO, parseISO, subMonths } from 'date-fns';
import { type Both, inBoth } from '../i18n/both';
import { fill } from '../i18n/fill';
import { CALENDAR } from '../i18n/texts';
import type { Day } from './day';
import type { Cycle } from './value';

/** `n` counts from 1 within the year; a year has n = 1. */
export type Period = { readonly cycle: Cycle; readonly year: number; readonly n: number };

/** How many periods of a cycle a year has, and the letter that marks them. A term is half a school year. */
const SHAPE: Readonly<Record<Cycle, { readonly inYear: number; readonly mark: string }>> = {
  month: { inYear: 12, mark: '' },
  quarter: { inYear: 4, mark: 'Q' },
  half: { inYear: 2, mark: 'H' },
  year: { inYear: 1, mark: '' },
  term: { inYear: 2, mark: 'T' },
};

/** How long its periods are, in months. */
export const monthsIn = (cycle: Cycle): number => 12 / SHAPE[cycle].inYear;

/** `2026-H1`; sorts in time within a cycle. */
export const periodKey = ({ cycle, year, n }: Period): string =>
  cycle === 'year' ? String(year) : `${year}-${SHAPE[cycle].mark}${cycle === 'month' ? String(n).padStart(2, '0') : n}`;

/** What such keys look like, for formulas: RE2 and JavaScript read it alike. */
export const PERIOD_KEY = '2[0-9]{3}(?:-(?:0[1-9]|1[0-2]|Q[1-4]|[HT][12]))?';

const MARKS: Readonly<Record<string, Cycle>> = { Q: 'quarter', H: 'half', T: 'term', '': 'month' };

/** `2026-H1` read back; undefined for what is no period's key. */
export function periodOf(key: string): Period | undefined {
  const [, year = '', mark = '', n] = /^(\d{4})(?:-([QHT]?)(\d{1,2}))?$/.exec(key) ?? [];
  const period: Period = { cycle: n === undefined ? 'year' : (MARKS[mark] ?? 'month'), year: Number(year), n: Number(n ?? 1) };
  return year !== '' && isPeriod(period) ? period : undefined;
}

export const isPeriod = ({ cycle, year, n }: Period): boolean =>
  Number.isInteger(year) && year >= 2000 && year <= 2100 && Number.isInteger(n) && n >= 1 && n <= SHAPE[cycle].inYear;

export const periodTitle = ({ cycle, year, n }: Period): Both =>
  inBoth((language) => {
    const { periods, months } = CALENDAR[language];
    const form = cycle === 'half' ? (n === 1 ? 'firstHalf' : 'secondHalf') : cycle;
    return fill(periods[form], { year, n, month: months[n - 1] ?? '' });
  });

/** First and last day. */
export function periodDays({ cycle, year, n }: Period): { readonly first: Day; readonly last: Day } {
  const months = monthsIn(cycle);
  const start = new Date(year, (n - 1) * months, 1);
  return { first: iso(start), last: iso(addDays(addMonths(start, months), -1)) };
}

/** Each of its days. */
export function daysOf(period: Period): readonly Day[] {
  const { first, last } = periodDays(period);
  const start = parseISO(first);
  return Array.from({ length: differenceInCalendarDays(parseISO(last), start) + 1 }, (_, n) => iso(addDays(start, n)));
}

/** The one that follows. */
export const periodAfter = (period: Period): Period => {
  const next = { ...period, n: period.n + 1 };
  return isPeriod(next) ? next : { ...period, year: period.year + 1, n: 1 };
};

/** A half-year is a check midway: where the year is reviewed too, the second half ends with it and is held by its review. */
export const isHeldByYear = ({ cycle, n }: Period): boolean => cycle === 'half' && n === 2;

/** The periods before one, latest last: `count` of the same cycle. */
export function periodsBefore(period: Period, count: number): readonly Period[] {
  const months = monthsIn(period.cycle);
  const start = new Date(period.year, (period.n - 1) * months, 1);
  return Array.from({ length: count }, (_, i) => {
    const day = subMonths(start, months * (count - i));
    return { cycle: period.cycle, year: day.getFullYear(), n: Math.floor(day.getMonth() / months) + 1 };
  });
}

/** The periods of a shorter cycle within one: the six months of a half-year. */
export function periodsWithin(period: Period, cycle: Cycle): readonly Period[] {
  const [per, whole] = [monthsIn(cycle), monthsIn(period.cycle)];
  const first = ((period.n - 1) * whole) / per + 1;
  return Array.from({ length: whole / per }, (_, i) => ({ cycle, year: period.year, n: first + i }));
}

const iso = (date: Date): Day => formatISO(date, { representation: 'date' }) as Day; // date-fns writes YYYY-MM-DD
