// An e-mail address as people type and paste it: cleaned of what comes along with a copy, and whether it is one at all.

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
