// The sidebar's sentences, in the language that HR set, or else the one that the server set on the page.
import { signal } from '@preact/signals';
import * as en from '../src/i18n/en';
import { fill, type Values } from '../src/i18n/fill';
import type { Language } from '../src/i18n/language';
import * as zh from '../src/i18n/zh-CN';

type Sentences = typeof en.sidebar;

/** What HR set; '' for the account's own. Whatever says something is drawn again when it changes. */
export const chosenLanguage = signal<Language | ''>('');

export const language = (): Language => chosenLanguage.value || pageLanguage();

/** The body keeps what the server set; the root has the language that is shown. */
const pageLanguage = (): Language => ((document.body.lang || document.documentElement.lang).startsWith('zh') ? 'zh-CN' : 'en');

export const say = <K extends keyof Sentences>(key: K, ...values: Values<Sentences[K]>): string =>
  fill((language() === 'zh-CN' ? zh.sidebar : en.sidebar)[key], ...values);
