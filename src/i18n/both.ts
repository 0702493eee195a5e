// A text in every language: what a check finds, a plan's titles, a tab's headings.
import { LANGUAGES, type Language } from './languages';

/** The languages that the library's plans are written in. */
type Written = 'en' | 'zh-CN';
export type Both = Readonly<Record<Written, string> & Partial<Record<Language, string>>>;

/** In one of them. What is not written there is shown in English, and marked. */
export const inLanguage = (text: Both, language: Language): string => text[language] ?? `${text.en} [en]`;

/** What each language writes in its own way. */
export const inBoth = (write: (language: Language) => string): Both =>
  Object.fromEntries(LANGUAGES.map((language) => [language, write(language)])) as Record<Language, string>; // a key for each

/** The same in all: a name, HR's own words. */
export const alike = (text: string): Both => inBoth(() => text);
