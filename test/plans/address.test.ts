// What is an e-mail address, and which are the same.
import { distinctAddresses, isAmong, readAddress } from '../../src/plans/address';

test.each([
  ['li@example.com', ['wang@example.com', 'li@example.com'], true],
  [' Li@Example.com ', ['li@example.com'], true],
  ['li@example.com', [' LI@example.com\n'], true],
  ['li@example.com', ['li@example.co'], false],
  ['', [''], false], // Google does not tell some accounts' addresses: nobody is nobody else
  ['li@example.com', [], false],
])('%j among %j: %s', (email, all, wanted) => expect(isAmong(email, all)).toBe(wanted));

test('each address once, as first written, and none of nobody', () =>
  expect(distinctAddresses(['', 'Li@example.com', 'wang@example.com', 'li@example.com ', ' '])).toEqual([
    'Li@example.com',
    'wang@example.com',
  ]));

test.each<[typed: string, address: string | undefined]>([
  ['li@example.com', 'li@example.com'],
  ['Li.Min+hr@mail.example.co.uk', 'Li.Min+hr@mail.example.co.uk'],
  ["o'brien_1@my-firm.com", "o'brien_1@my-firm.com"],
  ['李@例子.中国', '李@例子.中国'],
  ['mailto:li@example.com?subject=Hello', 'li@example.com'],
  ['Li Min <li@example.com>; ', 'li@example.com'],
  ['"Li, Min" <mailto:li@example.com>', 'li@example.com'],
  ['li@example.com <LI@example.com>', 'LI@example.com'],
  ['li@example.com。', 'li@example.com'],
  // more than one: none is dropped without a word
  ['HR <x@y.com>; b@c.com', undefined],
  ['b@c.com; HR <x@y.com>', undefined],
  ['HR <x@y.com> Boss <b@c.com>', undefined],
  ['a@b.com;c@d.com', undefined],
  ['a@b.com?c@d.com', undefined],
  ['mailto:a@b.com,c@d.com', undefined],
  // dots and hyphens where none may stand
  ['a@b..com', undefined],
  ['a@.b.com', undefined],
  ['.a@b.com', undefined],
  ['a.@b.com', undefined],
  ['a..b@c.com', undefined],
  ['a@-b.com', undefined],
  ['a@b-.com', undefined],
  ['a@b.c-', undefined],
  ['a@b_c.com', undefined],
  ['a@10.0.0.1', undefined],
  ['a@b', undefined],
  ['a@@b.com', undefined],
  ['<>', undefined],
  ['', undefined],
])('%j is the address %j', (typed, address) => expect(readAddress(typed)).toBe(address));
