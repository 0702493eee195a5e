// HTML as a parser understands it, written out again: what is no HTML, such as a script's bare code, comes back damaged.
import { parse, parseFragment, serialize } from 'parse5';

/** A whole page stays a page, with its head and body put where they belong; anything else stays a piece of one. */
export const parsedHtml = (html: string): string => serialize(isWholePage(html) ? parse(html) : parseFragment(html));

const isWholePage = (html: string): boolean => /^\s*(<!--[\s\S]*?-->\s*)*<(!doctype|html|head|body)[\s>]/i.test(html);
