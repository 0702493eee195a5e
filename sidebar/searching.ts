// Searching by what people call a thing, in both languages whichever is shown.
import type { Both } from '../src/i18n/both';

/** Asks of texts whether every word is in them; they are where no word is given. */
export function everyWordOf(words: string): (texts: readonly (string | Both)[]) => boolean {
  const wanted = fold(words).split(/\s+/);
  return (texts) => {
    const text = fold(texts.flatMap((each) => (typeof each === 'string' ? each : Object.values(each))).join('\n'));
    return wanted.every((word) => text.includes(word));
  };
}

/** Case and width do not matter: a Chinese keyboard writes Latin letters wide. */
const fold = (text: string): string => text.normalize('NFKC').toLowerCase().trim();
