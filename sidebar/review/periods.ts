// Periods as they are chosen and shown: by their key, the one a review most likely is for, and those to choose from.
import { alike, type Both } from '../../src/i18n/both';
import { isPeriod, type Period, periodDays, periodOf, periodTitle } from '../../src/plans/period';
import type { Cycle } from '../../src/plans/value';
import { differenceOf } from './days';

/** The title of a period by its key; the key itself where it is none. */
export function titleOfKey(key: string): Both {
  const period = periodOf(key);
  return period ? periodTitle(period) : alike(key);
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
