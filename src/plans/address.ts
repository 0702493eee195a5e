// E-mail addresses as people type, paste and Google tells them: cleaned of what comes along with a copy, whether one is an address at all,
// and which are the same.

import { plainText } from '../scoring/invisible';
import { fold } from '../scoring/reading';

const SHAPE = /^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\]+\.[^\s@.<>(),;:"[\]\\]+$/;

/**
 * `li@example.com`, also where it was copied as `mailto:li@example.com`, `Li Min <li@example.com>`, `li@example.com,`, full-width or with
 * characters that nobody sees; undefined for what is no address.
 */
export function readAddress(typed: string): string | undefined {
  const text = fold(plainText(typed)).trim();
  const [, inner = text] = /<([^<>]*)>/.exec(text) ?? [];
  const address = inner
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/\?.*$/, '')
    .replace(/[\s,;，；、。.]+$/, '');
  return SHAPE.test(address) ? address : undefined;
}

/** One address in any case, without spaces around it. */
export const addressKey = (email: string): string => email.trim().toLowerCase();

/** Whether an address is one of these; that of nobody, '', is none. */
export const isAmong = (email: string, all: readonly string[]): boolean =>
  addressKey(email) !== '' && all.some((each) => addressKey(each) === addressKey(email));

/** Each once, as first written; without those of nobody. */
export function distinctAddresses(emails: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const email of emails) if (!first.has(addressKey(email))) first.set(addressKey(email), email);
  first.delete('');
  return [...first.values()];
}
