// What is suggested for a column that nobody knows, and why: rather nothing than something senseless.
import { readRoster } from '../../../src/plans/roster/read';

const COUNT = 40;
/** Forty people with IDs 1 … 40 beside a column under a heading that nobody knows. */
function suggested(cell: (n: number) => unknown) {
  const rows = Array.from({ length: COUNT }, (_, n) => [n + 1, NAMES[n], cell(n)]);
  return readRoster([['ID', 'Name', 'Xyz'], ...rows]).columns[2]?.suggested;
}
const NAMES = Array.from({ length: COUNT }, (_, n) => `Person${'abcdefghij'[n % 10]}${'klmn'[Math.floor(n / 10)]} Lee`);

test.each<[string, (n: number) => unknown]>([
  ['nothing at all', () => ''],
  ['words for a blank', (n) => (n % 2 === 0 ? '无' : '-')],
  ['yes and no', (n) => (n % 9 === 0 ? '是' : '否')],
  ['Yes and No', (n) => (n % 9 === 0 ? 'Yes' : 'No')],
  ['TRUE and FALSE', (n) => n % 9 === 0],
  ['1 and 0', (n) => (n % 9 === 0 ? 1 : 0)],
  ['letters', (n) => 'AAAT'.charAt(n % 4)],
  ['days as text', (n) => `19${String(60 + n).slice(0, 2)}-01-0${1 + (n % 9)}`],
  ['days in words', (n) => `${1 + (n % 28)} Jan 1990`],
  ['months', (n) => `1990-0${1 + (n % 9)}`],
  ['days as Sheets keeps them', (n) => 32_000 + n * 31],
  ['ages', (n) => 20 + ((n * 7) % 20)],
  ['levels', (n) => 1 + (n % 7)],
  ['amounts', (n) => `¥${5 + n},0${10 + (n % 20)}`],
  ['amounts with decimals', (n) => `${1 + (n % 40)}.50`],
  ['phone numbers', (n) => `138-0000-00${String(n + 10)}`],
  ['phone numbers with a country', (n) => `+86 1380000${n + 10}`],
  ['rooms', (n) => `Room A-${1 + (n % 40)}`],
  ['extensions', (n) => `ext ${1 + (n % 40)}`],
  ['everybody’s own name', (n) => NAMES[n]],
  ['everybody’s own ID', (n) => n + 1],
])('%s: nothing', (_, cell) => expect(suggested(cell)).toBeUndefined());

test.each<[string, (n: number) => unknown, unknown]>([
  ['managers by name', (n) => (n === 0 ? '' : n === 5 ? 'Somebody Else' : NAMES[n % 7]), { reading: 'manager', fits: 7, of: 8, words: [] }],
  ['managers by ID', (n) => (n === 0 ? '' : 1 + Math.floor((n - 1) / 6)), { reading: 'manager', fits: 7, of: 7, words: [] }],
  ['addresses', (n) => `p${n}@x.co`, { reading: 'email', fits: 40, of: 40, words: [] }],
  ['words for a status', (n) => (n % 10 === 0 ? '离职' : '在职'), { reading: 'status', fits: 2, of: 2, words: [{ word: '离职', count: 4 }, { word: '在职', count: 36 }] }],
])('%s', (_, cell, expected) => expect(suggested(cell)).toEqual(expected)); // biome-ignore format: a table

test('more values than are looked at first are all counted in the reason', () => {
  const people = Array.from({ length: 200 }, (_, n) => [
    `E${n}`,
    `Ann ${String.fromCharCode(0x4e00 + n)}`,
    n === 0 ? '' : `E${Math.floor(n / 2)}`,
  ]);
  expect(readRoster([['ID', 'Name', 'Xyz'], ...people]).columns[2]?.suggested).toEqual({
    reading: 'manager',
    fits: 100,
    of: 100,
    words: [],
  });
});
