// Sentences in the language of a workbook or a reader, chosen while running: a table and its translation in, a speaker out.
import { fill, type Translation, type Values } from './fill';
import type { Language } from './language';

export type Words<T extends Readonly<Record<string, string>>> = <K extends keyof T>(key: K, ...values: Values<T[K]>) => string;

export const wordsIn =
  <T extends Readonly<Record<string, string>>>(language: Language, en: T, zh: Translation<T>): Words<T> =>
  (key, ...values) =>
    fill((language === 'zh-CN' ? zh : en)[key] as T[typeof key], ...values);
