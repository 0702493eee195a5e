// What a script hands over was made in another world than the host's own, as in Apps Script: `instanceof` is false for it.

const { toString: kindOf } = {};

export const isDate = (value: unknown): value is Date => kindOf.call(value) === '[object Date]';

/** What an error says; undefined where something else was thrown. */
export const messageOf = (thrown: unknown): string | undefined =>
  typeof thrown === 'object' && thrown !== null && 'message' in thrown ? String(thrown.message) : undefined;
