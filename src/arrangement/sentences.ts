// What arranging finds, in both languages.
import * as en from '../i18n/en/arrange';
import { fill } from '../i18n/fill';
import * as zh from '../i18n/zh-CN/arrange';
import type { Both } from '../plans/finding';

type Table = typeof en.arrange;

/** A sentence in both languages; a value that differs by language is given as both. */
export function arrangementSentence<K extends keyof Table>(key: K, values: Readonly<Record<string, string | Both>> = {}): Both {
  const inOne = (language: keyof Both) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value : value[language]]));
  return { en: fill(en.arrange[key], inOne('en')), 'zh-CN': fill(zh.arrange[key], inOne('zh-CN')) };
}
