// A section of the policy as a sentence names it: 四3 is 第四条第 3 款 in Chinese; in others it is the place in the Chinese text as it stands.
import { isPolicyLanguage, type Language } from '../i18n/languages';

/** 四3, 七(三), 四(三)⑤, 三(六)(1): an article, and what it is divided into. */
const SECTION = /^([一二三四五六七八九十]+)((?:\d+|[（(][一二三四五六七八九十\d]+[）)]|[①-⑳])*)$/;
const PART = /\d+|[（(][^）)]+[）)]|[①-⑳]/g;
const UNDER_ARTICLE = ['款', '项', '目'];

export function sectionInWords(section: string, language: Language): string {
  const [, article, rest = ''] = SECTION.exec(section) ?? [];
  if (!article || !isPolicyLanguage(language)) return section;
  const parts = (rest.match(PART) ?? []).map((part, n) => {
    const number = /^\d/.test(part) ? ` ${part} ` : part.replace('(', '（').replace(')', '）');
    return `第${number}${UNDER_ARTICLE[n] ?? '目'}`;
  });
  return [`第${article}条`, ...parts].join('');
}
