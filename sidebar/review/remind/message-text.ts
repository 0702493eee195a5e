// A message with HR's own line in it, as the server puts it there (src/review/sending/message.ts): a test holds the two together.
import type { Language } from '../../../src/i18n/languages';
import { marksIn } from '../../../src/i18n/lists';
import type { Behind } from './who-first';

type Message = Behind['message'];

/** Above the first link; at the end where there is none. */
export function partsWith({ parts }: Message, words: string): Message['parts'] {
  if (words.trim() === '') return parts;
  const first = parts.findIndex(({ link }) => link !== undefined);
  const at = first < 0 ? parts.length : first;
  return [...parts.slice(0, at), { text: words.trim() }, ...parts.slice(at)];
}

export const textOf = (message: Message, words: string, language: Language): string =>
  partsWith(message, words)
    .map(({ text, link }) => (link === undefined ? text : `${text}${marksIn(language).colon}${link}`))
    .join('\n\n');
