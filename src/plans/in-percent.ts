// Percentages that were hardly meant so, as 0.38 beside 40: the one rule for score tabs, which say it in formulas, and for the sidebar.
import { LOW_MOST } from '../scoring/low-points';
import type { ReadyIndicator } from './ready-cards';

/** A percentage of more than so many times its target is hardly of one kind with it. */
export const TIMES = 20;

/**
 * How sure it is that an indicator is measured in percent: its unit says so, or where it has none its title ends so. A title may say it in
 * any other words, so without a unit the numbers have to tell. Another unit says that it is not.
 */
export type Sureness = 'percent' | 'unsaid' | 'other';
export function surenessOf({ unit, title }: Pick<ReadyIndicator, 'unit' | 'title'>): Sureness {
  if (Object.values(unit ?? title).some((words) => /[%％]|percent|百分|率$/i.test(words))) return 'percent';
  return unit ? 'other' : 'unsaid';
}

/** Whether a target was hardly meant so beside a number of its kind: as `isFarFrom` of score/doubts.ts asks beside an actual value. */
export const isHardlyMeant = (target: number, beside: number, sure: Sureness): boolean =>
  sure !== 'other' &&
  target > 0 &&
  target <= LOW_MOST &&
  beside > LOW_MOST &&
  beside >= TIMES * target &&
  (sure === 'percent' || !Number.isInteger(target));
