// Characters that people do not see, and never typed on purpose: read as if absent. Odd spaces are spaces. One place for both.

/**
 * Whatever Unicode says is not shown: zero-width characters, joiners, direction marks, variation selectors, fillers, BOM, soft hyphen;
 * and control characters that are no spaces.
 */
export const UNSEEN = '\\p{Default_Ignorable_Code_Point}\\p{Cf}\\0-\\x08\\x0E-\\x1F\\x7F-\\x9F';
/** The same in a formula's pattern: Sheets knows categories alone, so that what is ignorable and of another one is written out. */
export const UNSEEN_IN_FORMULAS =
  '[^\\s\\P{Cc}]|[\\p{Cf}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180D\u180F\u3164\uFE00-\uFE0F\uFFA0\u{E0100}-\u{E01EF}]';
/** No-break, ideographic and other spaces that look like one. */
const SPACES = '\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000';

const ANY_UNSEEN = new RegExp(`[${UNSEEN}]`, 'u');
const ALL_UNSEEN = new RegExp(`[${UNSEEN}]+`, 'gu');
const ANY_SPACE = new RegExp(`[${SPACES}]`);
const ALL_SPACES = new RegExp(`[${SPACES}]`, 'g');
const TO_FOLD = new RegExp(`[${UNSEEN}${SPACES}]|^\\s|\\s$|\\s\\s|[^\\S ]`, 'u');

/** Whether a text holds a character that cannot be seen. */
export const hasInvisible = (text: string): boolean => ANY_UNSEEN.test(text);
/** Whether a text holds a space that is not the ordinary one. */
export const hasOddSpace = (text: string): boolean => ANY_SPACE.test(text);

/** The text without what cannot be seen; its spaces stay as they are. */
export const visible = (text: string): string => (ANY_UNSEEN.test(text) ? text.replace(ALL_UNSEEN, '') : text);

/** A name, grade, group or ID as it is meant: nothing invisible, ordinary spaces, ends trimmed, runs of spaces folded to one. */
export const plainText = (text: string): string =>
  TO_FOLD.test(text) ? text.replace(ALL_UNSEEN, '').replace(ALL_SPACES, ' ').replace(/\s+/g, ' ').trim() : text;

/** The text of a number as it is meant: odd spaces vanish as what cannot be seen does (`1 200` with a no-break space is 1200). */
export const numberText = (text: string): string => (ANY_SPACE.test(text) ? visible(text).replace(ALL_SPACES, '') : visible(text));
