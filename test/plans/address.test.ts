// Which e-mail addresses are the same.
import { distinctAddresses, isAmong } from '../../src/plans/address';

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
