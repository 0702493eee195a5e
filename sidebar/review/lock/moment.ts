// When something was done, in words.
import { dayInWords } from '../../../src/i18n/day-words';
import { dayOf } from '../../../src/plans/day';
import { language } from '../../words';
import { timeOf } from '../days';

/** `at`: as ISO 8601 has it. */
export function momentOf(at: string): { readonly day: string; readonly time: string } {
  const when = new Date(at);
  return { day: dayInWords(dayOf(when), language()), time: timeOf(when, language()) };
}
