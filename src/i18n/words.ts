// Sentences in the language of a workbook or a reader, chosen while running: a table of the registry in, a speaker out.
import { type Both, inBoth, inLanguage } from './both';
import { fill, type Values } from './fill';
import { LANGUAGES, type Language } from './languages';
import type { Texts } from './texts';

export type Words<T> = <K extends keyof T>(key: K, ...values: ValuesOf<T[K]>) => string;
type ValuesOf<T> = T extends string ? Values<T> : never;
type Sentences<T> = Readonly<Record<keyof T, string>>;

/** In one language: `wordsIn(SERVER, 'score', 'en')('grade')`. */
export const wordsIn =
  <T, N extends keyof T>(texts: Texts<T>, table: N, language: Language): Words<T[N]> =>
  (key, ...values) =>
    fill((texts[language][table] as Sentences<T[N]>)[key], ...(values as [Readonly<Record<string, string | number>>?])); // as English has them

/** A word in whichever language it stands: all of them, each once. */
export const inEvery = <T, V extends string>(texts: Texts<T>, word: (tables: Texts<T>[Language]) => V): readonly V[] => [
  ...new Set(LANGUAGES.map((language) => word(texts[language]))),
];

/** In all languages at once; a value that differs by language is given as both. */
export const sentencesIn =
  <T, N extends keyof T>(texts: Texts<T>, table: N) =>
  <K extends keyof T[N]>(key: K, ...values: BothValues<T[N][K]>): Both =>
    inBoth((language) => fill((texts[language][table] as Sentences<T[N]>)[key], inOne(values[0], language)));

export type BothValues<T> = ValuesOf<T> extends [infer V] ? [values: { readonly [K in keyof V]: V[K] | Both }] : [];

const inOne = (values: Readonly<Record<string, string | number | Both>> | undefined, language: Language): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(values ?? {}).map(([name, value]) => [name, typeof value === 'object' ? inLanguage(value, language) : value]),
  );
