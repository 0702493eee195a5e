// What the page says around the grid, in the language of the account.
import { en } from './en';
import { zh } from './zh';

export type Language = 'en' | 'zh-CN';
export type Words = Readonly<Record<keyof typeof en, string>>;

export const wordsOf = (language: Language): Words => (language === 'zh-CN' ? zh : en);

/** `{name}` stands for a value. */
export const filled = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
