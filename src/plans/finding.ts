// What a check finds, as data: where, how bad, and a sentence in both languages that says what is wrong and what to do.
import * as en from '../i18n/en';
import { fill, type Values } from '../i18n/fill';
import * as zh from '../i18n/zh-CN';

/** A problem blocks the start of a review; a warning is to be known. */
export type Level = 'problem' | 'warning';
export type Both = { readonly en: string; readonly 'zh-CN': string };

export type Finding = {
  readonly level: Level;
  /** Where it is, such as `row 5/manager`. */
  readonly path: string;
  readonly sentence: Both;
};

type Table = typeof en.roster;

/** A sentence of the roster's checks in both languages, its places filled; a value that differs by language is given as both. */
export const rosterSentence = <K extends keyof Table>(key: K, ...values: BothValues<Table[K]>): Both => ({
  en: fill(en.roster[key], inOne(values[0], 'en')),
  'zh-CN': fill(zh.roster[key], inOne(values[0], 'zh-CN')),
});

type BothValues<T extends string> = Values<T> extends [infer V] ? [values: { readonly [K in keyof V]: V[K] | Both }] : [];

const inOne = (
  values: Readonly<Record<string, string | number | Both>> | undefined,
  language: keyof Both,
): Record<string, string | number> =>
  Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [name, typeof value === 'object' ? value[language] : value]));
