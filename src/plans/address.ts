// E-mail addresses as people type, paste and Google tells them: cleaned of what comes along with a copy, whether one is an address at all,
// and which are the same.
import { plainText } from '../scoring/invisible';
import { fold } from '../scoring/reading';

/** Words parted by single dots, before and after the sign; a name of a host neither begins nor ends with a hyphen. */
const WORD = "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+";
const HOST = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?';
const SHAPE = new RegExp(`^${WORD}(?:\\.${WORD})*@(?:${HOST}\\.)+(?!\\d+$)${HOST}$`, 'u');
/** `Li Min <li@example.com>` */
const NAMED = /^([^<>]*)<([^<>]*)>$/;

/**
 * `li@example.com`, also where it was copied as `mailto:li@example.com`, `Li Min <li@example.com>`, `li@example.com,`, full-width or with
 * characters that nobody sees; undefined for what is no address, or more than one.
 */
export function readAddress(typed: string): string | undefined {
  const text = trimmed(fold(plainText(typed)));
  const [, name = '', inner = text] = NAMED.exec(text) ?? [];
  const written = trimmed(inner);
  const address = /^mailto:/i.test(written) ? written.slice('mailto:'.length).replace(/\?.*/s, '') : written;
  const another = name.includes('@') && !isAmong(name.replace(/["'\s]/g, ''), [address]);
  return SHAPE.test(address) && !another ? address : undefined;
}

/** Without what comes along at the ends of a copy. */
const trimmed = (text: string): string => text.trim().replace(/(?<![\s,;，；、。.])[\s,;，；、。.]+$/, '');

/** One address in any case, without spaces around it. */
export const addressKey = (email: string): string => email.trim().toLowerCase();

/** Whether an address is one of these; that of nobody, '', is none. */
export const isAmong = (email: string, all: readonly string[]): boolean =>
  addressKey(email) !== '' && all.some((each) => addressKey(each) === addressKey(email));

/** Whether two lists, each of distinct addresses, are of the same people, in whatever order. */
export const areSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((each) => isAmong(each, others));

/** Each once, as first written; without those of nobody. */
export function distinctAddresses(emails: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const email of emails) if (!first.has(addressKey(email))) first.set(addressKey(email), email);
  first.delete('');
  return [...first.values()];
}
