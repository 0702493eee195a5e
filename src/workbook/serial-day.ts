// Days as Sheets counts them in cells.
import type { Day } from '../plans/day';

/** Days since 30 December 1899: 2026-06-30 is 46203. */
export const serialDay = (day: Day): number => Math.round(Date.parse(`${day}T00:00:00Z`) / MS_A_DAY) + EPOCH;

/** With the time of day of a moment by the same clock, `2026-06-30T18:00:00+08:00`: 46203.75. */
export function serialMoment(day: Day, at: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = at.slice(11, 19).split(':').map(Number);
  return serialDay(day) + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

/** The day of a cell's number; a time of day is left out. */
export const dayOfSerial = (serial: number): Day => new Date((Math.floor(serial) - EPOCH) * MS_A_DAY).toISOString().slice(0, 10) as Day; // ISO begins with YYYY-MM-DD

const MS_A_DAY = 86_400_000;
/** 1 January 1970. */
const EPOCH = 25_569;
