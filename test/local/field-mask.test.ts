// Field masks: what they name, and what setting and reading by them does.
import { applyMask, names, parseMask, pick } from '../../local/book/field-mask';

test.each([
  ['*', true],
  ['a', { a: true }],
  ['a,b', { a: true, b: true }],
  ['a.b', { a: { b: true } }],
  ['a/b', { a: { b: true } }],
  ['a(b,c)', { a: { b: true, c: true } }],
  ['a.b,a.c', { a: { b: true, c: true } }],
  ['a.b,a', { a: true }],
  ['a,a.b', { a: true }],
  ['a.*', { a: true }],
  [
    ' sheets( data.rowData.values(note, effectiveValue) ) ',
    { sheets: { data: { rowData: { values: { note: true, effectiveValue: true } } } } },
  ],
])('%s', (text, mask) => expect(parseMask(text)).toEqual(mask));

test.each(['', '  ', 'a(', 'a)', 'a..b', ',', 'a b(c', 'a(b))'])('%j is refused', (text) =>
  expect(() => parseMask(text)).toThrow('Invalid field mask'),
);

test.each([
  ['sets what it names', { a: 1, b: 2 }, { a: 3 }, 'a', { a: 3, b: 2 }],
  ['clears what the source lacks', { a: 1, b: 2 }, {}, 'a', { b: 2 }],
  ['clears without a source', { a: 1, b: 2 }, undefined, 'a', { b: 2 }],
  ['goes inside', { f: { bold: true, size: 9 } }, { f: { size: 12 } }, 'f.size', { f: { bold: true, size: 12 } }],
  ['leaves no empty object', { f: { size: 9 } }, {}, 'f.size', {}],
  ['replaces the whole', { f: { bold: true } }, { f: { size: 12 } }, 'f', { f: { size: 12 } }],
  ['leaves what it does not name', { a: 1 }, { b: 2 }, 'a,c', {}],
  ['* is everything', { a: 1 }, { b: 2 }, '*', { b: 2 }],
])('applying: %s', (_, target, source, mask, expected) => {
  const before = structuredClone(target);
  expect(applyMask<object>(target, source, parseMask(mask))).toEqual(expected);
  expect(target).toEqual(before);
});

test.each([
  ['a', { a: 1, b: 2 }, { a: 1 }],
  ['list.a', { list: [{ a: 1, b: 2 }, { b: 3 }] }, { list: [{ a: 1 }, {}] }],
  ['x', { a: 1 }, {}],
  ['*', { a: 1 }, { a: 1 }],
])('reading by %s', (mask, value, expected) => expect(pick(value, parseMask(mask))).toEqual(expected));

test.each([
  ['sheets.data', ['sheets', 'data'], true],
  ['sheets', ['sheets', 'data'], true],
  ['sheets.properties', ['sheets', 'data'], false],
  ['*', ['sheets', 'data'], true],
])('%s names %j: %s', (mask, path, expected) => expect(names(parseMask(mask), ...path)).toBe(expected));
