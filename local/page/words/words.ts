// What the page says around the grid, in the language of the account.
import { en, type Words } from './en';
import { zh } from './zh';

export type Language = 'en' | 'zh-CN';

export const wordsOf = (language: Language): Words => (language === 'zh-CN' ? zh : en);
