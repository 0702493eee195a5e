// Days as Sheets counts them in cells.
import type { Day } from '../plans/day';

/** Days since 30 December 1899: 2026-06-30 is 46203. */
export const serialDay = (day: Day): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000) + 25_569;
