// What is missing or amiss in a review that is read back, in both languages.
import * as en from '../i18n/en/reading';
import { fill } from '../i18n/fill';
import * as zh from '../i18n/zh-CN/reading';
import type { Both } from '../plans/finding';

export const readingSentence = <K extends keyof typeof en.reading>(
  key: K,
  values: Readonly<Record<string, string | number>> = {},
): Both => ({
  en: fill(en.reading[key], values),
  'zh-CN': fill(zh.reading[key], values),
});
