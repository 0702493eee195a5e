// A section of the policy as a sentence names it: 四3 is 第四条第 3 款 in Chinese, and 4.3 for whoever does not read Chinese numerals.
import { isPolicyLanguage, type Language } from '../i18n/languages';

/** 四3, 七(三), 四(三)⑤, 三(六)(1): an article, and what it is divided into. */
const SECTION = /^([一二三四五六七八九十]+)((?:\d+|[（(][一二三四五六七八九十\d]+[）)]|[①-⑳])*)$/;
const PART = /\d+|[（(][^）)]+[）)]|[①-⑳]/g;
const UNDER_ARTICLE = ['款', '项', '目'];

export function sectionInWords(section: string, language: Language): string {
  const [, article, rest = ''] = SECTION.exec(section) ?? [];
  if (!article) return section;
  const parts = rest.match(PART) ?? [];
  if (!isPolicyLanguage(language)) return [article, ...parts].map(numberOf).join('.');
  const named = parts.map((part, n) => {
    const number = /^\d/.test(part) ? ` ${part} ` : part.replace('(', '（').replace(')', '）');
    return `第${number}${UNDER_ARTICLE[n] ?? '目'}`;
  });
  return [`第${article}条`, ...named].join('');
}

const DIGITS = '〇一二三四五六七八九';

/** `3`, `(三)`, `⑤`, `十二`. */
function numberOf(part: string): string {
  const own = part.replace(/[()（）]/g, '');
  if (/^\d+$/.test(own)) return own;
  if (/^[①-⑳]$/.test(own)) return String(own.charCodeAt(0) - '①'.charCodeAt(0) + 1);
  const [tens = '', ones] = own.split('十');
  return String(ones === undefined ? DIGITS.indexOf(tens) : (DIGITS.indexOf(tens) || 1) * 10 + DIGITS.indexOf(ones));
}
