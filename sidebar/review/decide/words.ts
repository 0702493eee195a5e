// The words of the decision screens, and days as they are shown there.
import { decide as en } from '../../../src/i18n/en/sidebar-decide';
import { type Words, wordsIn } from '../../../src/i18n/words';
import { decide as zh } from '../../../src/i18n/zh-CN/sidebar-decide';
import { language } from '../../words';

export const say: Words<typeof en> = (key, ...values) => wordsIn(language(), en, zh)(key, ...values);

/** `22 Jun 2026`, `2026 年 6 月 22 日`: the day at this reader's place. */
export function dayWords(moment: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  if (language() === 'en') return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
  return `${date.getFullYear()} 年 ${date.getMonth() + 1} 月 ${date.getDate()} 日`;
}
