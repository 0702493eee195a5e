// Sentences in a row, as many as are read.
import { type Both, inLanguage } from '../i18n/both';
import { moreIn } from '../i18n/failures';
import type { Language } from '../i18n/languages';

/** The first few sentences, and how many more: a message stays one that is read. */
export function listed(sentences: readonly Both[], language: Language, most = MOST_LISTED): string {
  const shown = sentences.slice(0, most).map((each) => inLanguage(each, language));
  const more = sentences.length - shown.length;
  return [...shown, ...(more > 0 ? [moreIn(language, more)] : [])].join(' ');
}
const MOST_LISTED = 20;
