// The languages there are, each by its own name.
import type { Language } from '../src/i18n/language';

export const LANGUAGES: readonly { readonly value: Language; readonly name: string }[] = [
  { value: 'en', name: 'English' },
  { value: 'zh-CN', name: '简体中文' },
];
