// Characters that people do not see, and never typed on purpose: read as if absent. Odd spaces are spaces. One place for both.

/** Zero-width characters, joiners, direction marks, BOM, soft hyphen. */
const UNSEEN = '\\u00AD\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF';
/** No-break, ideographic and other spaces that look like one. */
const SPACES = '\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000';

const ANY_UNSEEN = new RegExp(`[${UNSEEN}]`);
const ALL_UNSEEN = new RegExp(`[${UNSEEN}]+`, 'g');
const ANY_SPACE = new RegExp(`[${SPACES}]`);
const ALL_SPACES = new RegExp(`[${SPACES}]`, 'g');
const TO_FOLD = new RegExp(`[${UNSEEN}${SPACES}]|^\\s|\\s$|\\s\\s|[\\t\\r\\n]`);

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
