// HTML that is written by its elements: every text in it is escaped, so that no data is ever read as markup.

/** What is HTML already, as `element` made it. */
export type Markup = { readonly html: string };
export type Inside = Markup | string;

/** `element('td', { style: 'padding:6px' }, name)`; attributes without a value are left out. */
export function element(name: string, attributes: Readonly<Record<string, string | undefined>>, ...inside: readonly Inside[]): Markup {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(value)}"`]));
  const start = `<${name}${written.join('')}>`;
  return { html: VOID.has(name) ? start : `${start}${inside.map(htmlOf).join('')}</${name}>` };
}

export const htmlOf = (inside: Inside): string => (typeof inside === 'string' ? escaped(inside).replace(/\n/g, '<br>') : inside.html);

const VOID: ReadonlySet<string> = new Set(['meta', 'br', 'hr']);
const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');
