// What a check finds, as data: where, how bad, and a sentence in both languages that says what is wrong and what to do.
import * as en from '../i18n/en';
import { fill, type Translation, type Values } from '../i18n/fill';
import type { Language } from '../i18n/language';
import { comma, nameWithId } from '../i18n/lists';
import * as zh from '../i18n/zh-CN';
import type { Person } from './person';

/** A problem blocks the start of a review; a warning is to be known. */
export type Level = 'problem' | 'warning';
export type Both = { readonly en: string; readonly 'zh-CN': string };

export type Finding = {
  readonly level: Level;
  /** Where it is, such as `row 5/manager` or `scorecards/0/weights`. */
  readonly path: string;
  readonly sentence: Both;
};

/** A sentence of one table in both languages, its places filled; a value that differs by language is given as both. */
const sentencesOf =
  <T extends { readonly [K in keyof T]: string }>(english: T, chinese: Translation<T>) =>
  <K extends keyof T>(key: K, ...values: BothValues<T[K]>): Both =>
    inBoth((language) => fill((language === 'zh-CN' ? chinese : english)[key], inOne(values[0], language)));

/** A sentence of the roster's checks. */
export const rosterSentence = /* @__PURE__ */ sentencesOf(en.roster, zh.roster);
/** A sentence of a plan's checks. */
export const planSentence = /* @__PURE__ */ sentencesOf(en.plan, zh.plan);

const planFinding =
  (level: Level) =>
  <K extends keyof typeof en.plan>(path: string, key: K, ...values: BothValues<(typeof en.plan)[K]>): Finding => ({
    level,
    path,
    sentence: planSentence(key, ...values),
  });

export const problem = /* @__PURE__ */ planFinding('problem');
export const warning = /* @__PURE__ */ planFinding('warning');

/** What each language writes in its own way. */
export const inBoth = (inLanguage: (language: Language) => string): Both => ({ en: inLanguage('en'), 'zh-CN': inLanguage('zh-CN') });

export const listOf = (parts: readonly (string | number)[]): Both => inBoth((language) => parts.join(comma(language)));

/** The first few by name. */
export const listedPeople = (people: readonly Pick<Person, 'name' | 'id'>[]): Both =>
  inBoth((language) => {
    const names = people.slice(0, 5).map(({ name, id }) => nameWithId(language, name, id));
    return [...names, ...(people.length > 5 ? [`… +${people.length - 5}`] : [])].join(comma(language));
  });

/** Titles one after the other, each language for itself; HR's own words are the same in both. */
export const joined = (titles: readonly (Both | string)[], between = ' · '): Both =>
  inBoth((language) => titles.map((title) => (typeof title === 'string' ? title : title[language])).join(between));

type BothValues<T extends string> = Values<T> extends [infer V] ? [values: { readonly [K in keyof V]: V[K] | Both }] : [];

const inOne = (
  values: Readonly<Record<string, string | number | Both>> | undefined,
  language: keyof Both,
): Record<string, string | number> =>
  Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [name, typeof value === 'object' ? value[language] : value]));
