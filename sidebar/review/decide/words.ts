// The words of the decision screens, and days as they are shown there.
import { shortDay } from '../../../src/i18n/day-words';
import { dayOf } from '../../../src/plans/day';
import { language, speaker } from '../../words';

export const say = speaker('decide');

/** `22 Jun 2026`, `2026 年 6 月 22 日`: the day at this reader's place. */
export function dayWords(moment: string): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? moment : shortDay(dayOf(date), language(), true);
}
