// Texts of any length among a document's properties, each of which takes 9 KB: cut into parts, put together again.

/** Properties by key, as the script reads them all at once. */
export type Properties = Readonly<Record<string, string>>;

/** Bytes of a part: under Google's 9 KB a value. */
const MOST = 8_500;

/** The properties that hold a text: `key`, `key/2`, `key/3` … Each says how many there are, so that none of an older text is read on. */
export function keptIn(key: string, text: string): Properties {
  const parts = cut(text);
  return Object.fromEntries(parts.map((part, n) => [partKey(key, n), `${parts.length}|${part}`]));
}

/** The text again; undefined where a part is missing. */
export function keptText(properties: Properties, key: string): string | undefined {
  const count = countIn(properties[key]);
  const parts = Array.from({ length: count }, (_, n) => properties[partKey(key, n)]);
  if (count === 0 || parts.some((part) => countIn(part) !== count)) return undefined;
  return parts.map((part = '') => part.slice(part.indexOf('|') + 1)).join('');
}

/** The keys that hold it, parts left over from a longer text among them. */
export const keysOfKept = (properties: Properties, key: string): readonly string[] =>
  Object.keys(properties).filter((each) => each === key || (each.startsWith(`${key}/`) && /^\d+$/.test(each.slice(key.length + 1))));

/** Texts that are kept no longer: an empty value takes no room to speak of, and one call empties all. */
export const emptied = (keys: readonly string[]): Properties => Object.fromEntries(keys.map((key) => [key, '']));

const partKey = (key: string, n: number): string => (n === 0 ? key : `${key}/${n + 1}`);
const countIn = (part: string | undefined): number => Number(/^(\d+)\|/.exec(part ?? '')?.[1] ?? 0);

/** Characters of Chinese take three bytes each, some signs four; no character is cut in two. */
function cut(text: string): readonly string[] {
  const parts: string[] = [];
  let [part, bytes] = ['', 0];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes + size > MOST) {
      parts.push(part);
      [part, bytes] = ['', 0];
    }
    part += character;
    bytes += size;
  }
  return [...parts, part];
}
