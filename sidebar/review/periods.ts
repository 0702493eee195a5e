// Periods as they are chosen and shown: read from their key, the one a review most likely is for, and those to choose from.

import type { Both } from '../../src/plans/finding';
import { isPeriod, type Period, periodDays, periodTitle } from '../../src/plans/period';
import type { Cycle } from '../../src/plans/value';
import { differenceOf } from './days';

const MARKS: Readonly<Record<string, Cycle>> = { Q: 'quarter', H: 'half', T: 'term', '': 'month' };

/** `2026-H1`; undefined for what is no period's key. */
export function periodOf(key: string): Period | undefined {
  const [, year = '', mark = '', n] = /^(\d{4})(?:-([QHT]?)(\d{1,2}))?$/.exec(key) ?? [];
  const period: Period = { cycle: n === undefined ? 'year' : (MARKS[mark] ?? 'month'), year: Number(year), n: Number(n ?? 1) };
  return year !== '' && isPeriod(period) ? period : undefined;
}

/** The title of a period by its key; the key itself where it is none. */
export function titleOfKey(key: string): Both {
  const period = periodOf(key);
  return period ? periodTitle(period) : { en: key, 'zh-CN': key };
}

/** All periods of a cycle in a year. */
export const periodsIn = (cycle: Cycle, year: number): readonly Period[] =>
  Array.from({ length: 12 }, (_, i) => ({ cycle, year, n: i + 1 })).filter(isPeriod);

/** The period that ends nearest to a day: a review begins shortly before or after its period's end. */
export function likelyPeriod(cycle: Cycle, today: string): Period {
  const year = Number(today.slice(0, 4));
  const candidates = [year - 1, year, year + 1].flatMap((each) => periodsIn(cycle, each));
  const distance = (period: Period): number => Math.abs(differenceOf(periodDays(period).last, today));
  return candidates.reduce((best, each) => (distance(each) < distance(best) ? each : best), { cycle, year, n: 1 });
}
