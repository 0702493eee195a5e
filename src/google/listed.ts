// Sentences in a row, as many as are read.
import { moreIn } from '../i18n/failures';
import type { Language } from '../i18n/language';
import type { Both } from '../plans/finding';

/** The first few sentences, and how many more: a message stays one that is read. */
export function listed(sentences: readonly Both[], language: Language, most = MOST_LISTED): string {
  const shown = sentences.slice(0, most).map((each) => each[language]);
  const more = sentences.length - shown.length;
  return [...shown, ...(more > 0 ? [moreIn(language, more)] : [])].join(' ');
}
const MOST_LISTED = 20;
