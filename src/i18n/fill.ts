// Sentences with places to fill, `{value} is not a score`, and who checks that they are filled.

/** The names of a template's places. */
type Names<T extends string> = T extends `${string}{${infer N}}${infer Rest}` ? N | Names<Rest> : never;
/** What a template needs: nothing, or a value for each of its places. */
export type Values<T extends string> = [Names<T>] extends [never] ? [] : [values: Readonly<Record<Names<T>, string | number>>];

/** A table in another language: the same keys. A test holds its places to English. */
export type Translation<T> = { readonly [K in keyof T]: string };

/** A table of parts in another language: the same keys with the same parts. */
export type Parted<T> = { readonly [K in keyof T]: { readonly [P in keyof T[K]]: string } };

/** Chinese takes no space beside Chinese: what a template puts around a place is for numbers and Latin letters. */
const BEFORE = /(\p{Script=Han}) \{(\w+)\}/gu;
const AFTER = /\{(\w+)\} (?=\p{Script=Han})/gu;
const BEGINS_WIDE = /^[\p{Script=Han}（“《【]/u;
const ENDS_WIDE = /[\p{Script=Han}）”》】]$/u;

/** The template with its places filled. What is filled in is not read again. */
export const fill = (template: string, values: Readonly<Record<string, string | number>> = {}): string =>
  template
    .replace(BEFORE, (all, mark: string, name: string) => (BEGINS_WIDE.test(String(values[name] ?? '')) ? `${mark}{${name}}` : all))
    .replace(AFTER, (all, name: string) => (ENDS_WIDE.test(String(values[name] ?? '')) ? `{${name}}` : all))
    .replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
