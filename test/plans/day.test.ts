// Days in the ways people type them.
import fc from 'fast-check';
import { readDay } from '../../src/plans/day';

test.each<[unknown, string]>([
  ['2026-07-01', '2026-07-01'],
  ['2026-7-1', '2026-07-01'],
  ['2026/7/1', '2026-07-01'],
  ['2026.7.1', '2026-07-01'],
  ['2026年7月1日', '2026-07-01'],
  ['2026 年 7 月 1 日', '2026-07-01'],
  ['２０２６年７月１日', '2026-07-01'],
  ['20260701', '2026-07-01'],
  ['2026年07月01号', '2026-07-01'],
  ['2026-07-01 00:00:00', '2026-07-01'],
  ['2026-07-01T00:00:00.000Z', '2026-07-01'],
  ['2026-Jul-01', '2026-07-01'],
  ['1st of July 2026', '2026-07-01'],
  [20260701, '2026-07-01'],
  [46204, '2026-07-01'],
  [46204.75, '2026-07-01'],
  ['1 Jul 2026', '2026-07-01'],
  ['1st July 2026', '2026-07-01'],
  ['1-Jul-2026', '2026-07-01'],
  ['July 1, 2026', '2026-07-01'],
  ['Sept 30, 2026', '2026-09-30'],
  ['25/12/2026', '2026-12-25'],
  ['12/25/2026', '2026-12-25'],
  ['7/7/2026', '2026-07-07'],
  ['2024-02-29', '2024-02-29'],
])('%p is %s', (typed, day) => expect(readDay(typed)).toBe(day));

test.each(['', '  ', null, undefined])('%p is blank', (typed) => expect(readDay(typed)).toBeNull());
test.each(['3/4/2026', '12-1-2026'])('%p is two days', (typed) => expect(readDay(typed)).toBe('ambiguous'));
test.each([
  '2026-13-01',
  '2026-06-31',
  '2025-02-29',
  '2026-00-10',
  'tomorrow',
  '1 Foo 2026',
  '2026',
  5000,
  Number.NaN,
  true,
  {},
  '2026-07-01 至 2026-08-01',
])('%p is no day', (typed) => expect(readDay(typed)).toBe('unreadable'));

test('a sheet’s serial number and the text of its day are one day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 18_264, max: 73_415 }), (serial) => {
      const day = String(readDay(serial));
      expect(day).toBe(new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10));
      expect(readDay(day)).toBe(day);
    }),
  );
});
