// The languages there are. To add one: a folder beside `en` with the same files, and its entries here and in texts.ts.
export const LANGUAGES = ['en', 'zh-CN'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each by its own name, for whoever chooses. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', 'zh-CN': '简体中文' };

/** The language of a locale as browsers and Google name it (`zh_TW`, `en-GB`); English where it is none of ours. */
export const languageOf = (locale: string): Language =>
  LANGUAGES.find((language) => language === locale) ?? LANGUAGES.find((language) => main(language) === main(locale)) ?? 'en';
const main = (locale: string): string => locale.split(/[-_]/)[0] ?? '';

/** Whether the library's policies are written in it: their sentences are quoted as they stand, which is what binds. */
export const isPolicyLanguage = (language: Language): boolean => language === 'zh-CN';
