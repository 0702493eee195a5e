// Field masks: `a.b,c(d,e)`. Setting by a mask copies what it names and clears what the source lacks; `*` is everything.

/** What a mask names: everything, or some fields and of each everything or some. */
export type Mask = true | { readonly [field: string]: Mask };

const known = new Map<string, Mask>();

export function parseMask(text: string): Mask {
  const before = known.get(text);
  if (before) return before;
  const mask = text.trim() === '' ? undefined : maskOf(text.replace(/\s/g, ''));
  if (!mask) throw new Error(`Invalid field mask: "${text}"`);
  known.set(text, mask);
  return mask;
}

function maskOf(text: string): Mask | undefined {
  const fields: Record<string, Mask> = {};
  for (const part of partsOf(text)) {
    const [, field, after, among] = /^(\w+|\*)(?:[./](.+)|\((.+)\))?$/.exec(part) ?? [];
    if (!field) return undefined;
    if (field === '*') return true;
    const inner = after ?? among;
    const mask = inner === undefined ? true : maskOf(inner);
    const earlier = fields[field];
    if (!mask) return undefined;
    fields[field] = mask === true || earlier === true ? true : { ...earlier, ...mask };
  }
  return fields;
}

/** Parted by the commas outside brackets. */
function partsOf(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if (letter === ',' && depth === 0) parts.push('');
    else parts.push(parts.pop() + letter);
  }
  return parts;
}

type Fields = Record<string, unknown>;

/** `target` with what the mask names taken from `source`. */
export const applyMask = <T>(target: T, source: T | undefined, mask: Mask): T => masked(target, source, mask) as T;

function masked(target: unknown, source: unknown, mask: Mask): unknown {
  if (mask === true) return source;
  const result: Fields = { ...(target as Fields | undefined) };
  for (const [field, inner] of Object.entries(mask)) {
    const value = masked(result[field], (source as Fields | undefined)?.[field], inner);
    if (value === undefined || (inner !== true && isEmpty(value))) delete result[field];
    else result[field] = value;
  }
  return result;
}

const isEmpty = (value: unknown): boolean => typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** What the mask names of a value, lists element by element. */
export function pick(value: unknown, mask: Mask): unknown {
  if (mask === true || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((element) => pick(element, mask));
  const fields = value as Fields;
  return Object.fromEntries(
    Object.entries(mask)
      .filter(([field]) => fields[field] !== undefined)
      .map(([field, inner]) => [field, pick(fields[field], inner)]),
  );
}

/** Whether a mask names a field, by its path. */
export const names = (mask: Mask, ...path: readonly string[]): boolean => {
  const [field, ...rest] = path;
  if (mask === true || field === undefined) return true;
  const inner = mask[field];
  return inner !== undefined && names(inner, ...rest);
};
