// Refuses what Google's JSON parser refuses: a field that its type does not have, and a value of the wrong type.
/// <reference path="../sheets-fields.d.ts" />
import FIELDS from 'sheets-fields';
import { type Mask, parseMask } from '../book/field-mask';
import { isDate } from '../other-world';
import { WORDS } from './words';

export { FIELDS, WORDS };

/** Throws in Google's words. `type` is that of the body: `BatchUpdateSpreadsheetRequest`. */
export function checkFields(body: unknown, type: string): void {
  check(body, type, '');
}

/** Counts, indexes and ids are whole; the typings only say number. */
const WHOLE = /(index|id|count|length|size|pixels|numerator|column|row)$/i;

function check(value: unknown, type: string, path: string): void {
  if (value === undefined || value === null || type === 'any') return;
  if (type.startsWith('[]')) {
    if (!Array.isArray(value)) throw wrong(path, 'an array', value);
    for (const [n, element] of value.entries()) check(element, type.slice(2), `${path}[${n}]`);
  } else if (type === 'string' || type === 'boolean') {
    if (typeof value !== type) throw wrong(path, `a ${type}`, value);
  } else if (type === 'number') {
    if (typeof value !== 'number' || !Number.isFinite(value)) throw wrong(path, 'a number', value);
    if (WHOLE.test(path) && !Number.isInteger(value)) throw wrong(path, 'a whole number', value);
  } else checkObject(value, type, path);
}

function checkObject(value: unknown, type: string, path: string): void {
  const fields = FIELDS[type];
  if (!fields) return; // a type without fields of its own
  if (typeof value !== 'object' || value === null || Array.isArray(value) || isDate(value)) throw wrong(path, `an object (${type})`, value);
  for (const [name, inner] of Object.entries(value)) {
    const field = fields[name];
    if (field === undefined)
      throw new Error(`Invalid JSON payload received. Unknown name "${name}"${path ? ` at '${path}'` : ''}: Cannot find field.`);
    const at = path ? `${path}.${name}` : name;
    check(inner, field, at);
    const words = WORDS[`${type}.${name}`];
    if (words && typeof inner === 'string' && !words.includes(inner))
      throw new Error(`Invalid value at '${at}': ${JSON.stringify(inner)} is not one of ${words.join(', ')}.`);
  }
}

const wrong = (path: string, expected: string, value: unknown): Error =>
  new Error(
    `Invalid value at '${path}': expected ${expected}, got ${typeof value === 'number' ? value : (JSON.stringify(value) ?? typeof value)}.`,
  );

/** What the mask of each request is about. */
const ROOTS: Readonly<Record<string, string>> = {
  updateCells: 'CellData',
  appendCells: 'CellData',
  repeatCell: 'CellData',
  updateSheetProperties: 'SheetProperties',
  updateSpreadsheetProperties: 'SpreadsheetProperties',
  updateDimensionProperties: 'DimensionProperties',
  updateNamedRange: 'NamedRange',
  updateProtectedRange: 'ProtectedRange',
  updateDeveloperMetadata: 'DeveloperMetadata',
};

/** The masks of a batch, which must be there where their kind has one and name existing fields only. */
export function checkMasks(requests: readonly object[]): void {
  requests.forEach((request, n) => {
    for (const [kind, body] of Object.entries(request)) {
      const root = ROOTS[kind];
      const fields: unknown = body?.fields;
      if (!root) continue;
      if (typeof fields !== 'string')
        throw new Error(`Invalid requests[${n}].${kind}: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)`);
      checkMask(parseMask(fields), root, fields);
    }
  });
}

/** Throws where a mask names a field that its type does not have. */
export function checkMask(mask: Mask, type: string, text: string): void {
  const fields = FIELDS[type.replaceAll('[]', '')];
  if (mask === true || !fields) return;
  for (const [name, inner] of Object.entries(mask)) {
    const field = fields[name];
    if (field === undefined) throw new Error(`Invalid field: ${name} is not in ${type.replaceAll('[]', '')} (field mask "${text}").`);
    checkMask(inner, field, text);
  }
}
