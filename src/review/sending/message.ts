// A message to one person, as a subject and paragraphs: what HR reads before it is sent, what is copied, and what goes out.
import type { Language } from '../../i18n/languages';
import { marksIn } from '../../i18n/lists';
import type { Mail } from './mail';
import { element } from './markup';

/** `link`: where the paragraph leads. */
export type Part = { readonly text: string; readonly link?: string | undefined };
export type Message = { readonly subject: string; readonly parts: readonly Part[] };

/** With HR's own line above the first link; at the end where there is none. */
export function withWords({ subject, parts }: Message, words: string): Message {
  if (words.trim() === '') return { subject, parts };
  const first = parts.findIndex(({ link }) => link !== undefined);
  const at = first < 0 ? parts.length : first;
  return { subject, parts: [...parts.slice(0, at), { text: words.trim() }, ...parts.slice(at)] };
}

/** As people read it without a mail program: each link written out. */
export const plainText = ({ parts }: Message, language: Language): string =>
  parts.map(({ text, link }) => (link === undefined ? text : `${text}${marksIn(language).colon}${link}`)).join('\n\n');

export const FACES = "Arial,'Noto Sans SC','Noto Sans CJK SC','Microsoft YaHei',sans-serif";

export function mailOf(message: Message, language: Language, to: string, sender: string): Mail {
  const paragraphs = message.parts.map(({ text, link }) =>
    element('p', { style: 'margin:0 0 12px' }, link === undefined ? text : element('a', { href: link, style: 'color:#0b57d0' }, text)),
  );
  const style = `max-width:600px;font:14px/22px ${FACES};color:#1f1f1f`;
  const { html } = element('div', { lang: language, style }, ...paragraphs);
  return { to, subject: message.subject, text: plainText(message, language), html, sender };
}
