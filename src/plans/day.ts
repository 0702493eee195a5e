// Days as they are typed: the usual Chinese and English ways, and a sheet's own serial numbers. A day is plain `YYYY-MM-DD`.
import { addDays, formatISO, formatRFC3339, isValid } from 'date-fns';
import { plainText } from '../scoring/invisible';
import { fold, isBlank } from '../scoring/reading';

declare const dayBrand: unique symbol;
/** `2026-07-01` */
export type Day = string & { readonly [dayBrand]: true };

/** null is blank; `ambiguous` is 3/4/2026, which is two days, by country. */
type DayReading = Day | null | 'unreadable' | 'ambiguous';

const YEAR_FIRST = /^(\d{4})(?:[-/.]|\s*年\s*)(\d{1,2})(?:[-/.]|\s*月\s*)(\d{1,2})\s*[日号]?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
/** What exports append to a day, and what stands before it in English. */
const [MIDNIGHT, OF] = [/[ T]0{1,2}:00(?::00(?:\.0+)?)?Z?$/, / of /i] as const;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;
const DAY_MONTH = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})$/i;
const MONTH_DAY = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;
const YEAR_NAME = /^(\d{4})[- ]([a-z]{3,9})\.?[- ](\d{1,2})$/i;
const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** Sheets counts days from 30 December 1899. Serial numbers from 1950 to 2100 are days; other numbers are none. */
export const [FIRST_SERIAL, LAST_SERIAL] = [18_264, 73_415];

/** Whether 3/4/2026 is the third of April or the fourth of March, where that is known. */
export type DayOrder = 'dayFirst' | 'monthFirst' | undefined;

export function readDay(cell: unknown, order?: DayOrder): DayReading {
  if (isBlank(cell)) return null;
  if (typeof cell === 'number') return fromSerial(cell) ?? fromText(String(cell), order);
  return typeof cell === 'string' ? fromText(written(cell), order) : 'unreadable';
}

/** How a column writes its days: a 25 in one of them tells of all. None where two contradict each other. */
export function dayOrderOf(cells: readonly unknown[]): DayOrder {
  const parts = cells.flatMap((cell) => (typeof cell === 'string' ? [YEAR_LAST.exec(written(cell)) ?? []] : []));
  const dayFirst = parts.some(([, first]) => Number(first) > 12);
  const monthFirst = parts.some(([, , second]) => Number(second) > 12);
  return dayFirst === monthFirst ? undefined : dayFirst ? 'dayFirst' : 'monthFirst';
}

const written = (text: string): string => fold(plainText(text)).replace(MIDNIGHT, '').replace(OF, ' ');

function fromSerial(serial: number): Day | undefined {
  if (!(serial >= FIRST_SERIAL && serial <= LAST_SERIAL)) return undefined;
  return dayOf(addDays(new Date(1899, 11, 30), Math.floor(serial)));
}

function fromText(text: string, order: DayOrder): DayReading {
  const [, y, m, d] = YEAR_FIRST.exec(text) ?? COMPACT.exec(text) ?? [];
  if (y) return day(y, m, d);
  const [, first, second, year] = YEAR_LAST.exec(text) ?? [];
  if (year) return eitherWay(Number(first), Number(second), year, order);
  const [, dayFirst, month, yearAfter] = DAY_MONTH.exec(text) ?? [];
  if (yearAfter) return day(yearAfter, monthOf(month), dayFirst);
  const [, monthFirst, dayAfter, yearLast] = MONTH_DAY.exec(text) ?? [];
  if (yearLast) return day(yearLast, monthOf(monthFirst), dayAfter);
  const [, yearFirst, name, date] = YEAR_NAME.exec(text) ?? [];
  return yearFirst ? day(yearFirst, monthOf(name), date) : 'unreadable';
}

/** 25/12/2026 and 12/25/2026 are one day each; 3/4/2026 is two, unless they are the same. */
function eitherWay(first: number, second: number, year: string, order: DayOrder): DayReading {
  if (first > 12 || first === second) return day(year, second, first);
  if (second > 12) return day(year, first, second);
  return order === undefined ? 'ambiguous' : order === 'dayFirst' ? day(year, second, first) : day(year, first, second);
}

const monthOf = (name = ''): number => MONTHS.findIndex((month) => month.startsWith(name.toLowerCase())) + 1;

function day(year: string, month: string | number = 0, date: string | number = 0): Day | 'unreadable' {
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  const made = new Date(y, m - 1, d);
  // 31 June would become 1 July
  const same = made.getFullYear() === y && made.getMonth() === m - 1 && made.getDate() === d;
  return isValid(made) && same ? dayOf(made) : 'unreadable';
}

/** The day of a moment, where whoever runs this is. */
export const dayOf = (date: Date): Day => formatISO(date, { representation: 'date' }) as Day;

/** A moment by the clock of whoever runs this, `2026-12-01T00:30:00.000+08:00`: it begins with their day. */
export const instantIn = (moment: Date): string => formatRFC3339(moment, { fractionDigits: 3 });
