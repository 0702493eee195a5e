// The sidebar's sentences, in the language that the server set on the page.
import * as en from '../src/i18n/en';
import { fill, type Values } from '../src/i18n/fill';
import type { Language } from '../src/i18n/language';
import * as zh from '../src/i18n/zh-CN';

type Sentences = typeof en.sidebar;

export const language = (): Language => (document.documentElement.lang.startsWith('zh') ? 'zh-CN' : 'en');

export const say = <K extends keyof Sentences>(key: K, ...values: Values<Sentences[K]>): string =>
  fill((language() === 'zh-CN' ? zh.sidebar : en.sidebar)[key], ...values);
