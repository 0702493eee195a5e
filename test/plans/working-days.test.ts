// Which days are worked, how a clock of working days runs, and what the rows of the tab Holidays say.
import fc from 'fast-check';
import type { Day } from '../../src/plans/day';
import { readHolidays } from '../../src/plans/holidays';
import { isWorkingDay, NO_HOLIDAYS, type Shift, shifted, workingDayAfter } from '../../src/plans/working-days';

const day = (text: string): Day => text as Day;
const october = {
  off: ['01', '02', '03', '04', '05', '06', '07'].map((date) => day(`2026-10-${date}`)),
  worked: [day('2026-09-27'), day('2026-10-10')],
};

test.each<[from: string, count: number, holidays: typeof october, last: string, why: string]>([
  ['2026-07-10', 7, { off: [], worked: [] }, '2026-07-21', 'told on a Friday: it is not counted, nor are two weekends'],
  ['2026-09-28', 7, { off: [], worked: [] }, '2026-10-07', 'without a list'],
  ['2026-09-28', 7, october, '2026-10-13', '1 to 7 October off, Saturday the 10th worked'],
  ['2026-09-25', 1, october, '2026-09-27', 'a Sunday that is worked'],
  ['2026-09-25', 2, october, '2026-09-28', 'and the Monday after it'],
  ['2026-10-10', 1, october, '2026-10-12', 'from a Saturday that is worked'],
  ['2026-10-03', 1, october, '2026-10-08', 'from a day off'],
  ['2026-12-31', 3, { off: [day('2027-01-01')], worked: [] }, '2027-01-06', 'over the end of the year'],
  ['2026-07-10', 0, october, '2026-07-10', 'no days'],
])('%s and %i working days', (from, count, holidays, last) => expect(workingDayAfter(day(from), count, holidays)).toBe(last));

test.each<[string, Shift, string]>([
  ['2026-10-10', 'before', '2026-10-10'],
  ['2026-10-05', 'before', '2026-09-30'],
  ['2026-10-05', 'after', '2026-10-08'],
  ['2026-10-05', 'same', '2026-10-05'],
  ['2026-10-11', 'before', '2026-10-10'],
  ['2026-10-11', 'after', '2026-10-12'],
])('%s, %s: %s', (from, shift, to) => expect(shifted(day(from), shift, october)).toBe(to));

test('a day listed as both is off', () => {
  expect(isWorkingDay(day('2026-10-10'), { off: [day('2026-10-10')], worked: [day('2026-10-10')] })).toBe(false);
});

test('a clock ends on a working day, and has so many after its start', () => {
  const some = fc
    .integer({ min: 46_000, max: 46_400 })
    .map((serial) => day(new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10)));
  const lists = fc.record({ off: fc.array(some, { maxLength: 30 }), worked: fc.array(some, { maxLength: 30 }) });
  fc.assert(
    fc.property(some, fc.integer({ min: 1, max: 40 }), lists, (from, count, holidays) => {
      const last = workingDayAfter(from, count, holidays);
      expect(isWorkingDay(last, holidays)).toBe(true);
      const before = count > 1 ? workingDayAfter(from, count - 1, holidays) : from;
      expect(before < last).toBe(true);
      expect(workingDayAfter(before, 1, holidays)).toBe(last);
      for (const shift of ['before', 'after'] as const) {
        const moved = shifted(from, shift, holidays);
        expect(isWorkingDay(moved, holidays)).toBe(true);
        expect(shift === 'before' ? moved <= from : moved >= from).toBe(true);
        expect(shifted(moved, shift, holidays)).toBe(moved);
      }
    }),
  );
});

test.each<[date: unknown, kind: unknown, state: string, read: string | undefined, why: string]>([
  [46_296, 'off', 'read', 'off 2026-10-01', 'as a sheet has a day'],
  [46_296.5, 'Off ', 'read', 'off 2026-10-01', 'with a time'],
  ['2026-10-01', 'worked', 'read', 'worked 2026-10-01', 'text'],
  ['2026/10/1', 'WORKDAY', 'read', 'worked 2026-10-01', 'text'],
  ['2026.10.1', '补班', 'read', 'worked 2026-10-01', 'text'],
  ['2026年10月1日', '放假', 'read', 'off 2026-10-01', 'as official lists have it'],
  ['20261001', '上班', 'read', 'worked 2026-10-01', 'eight digits'],
  [20_261_001, '休', 'read', 'off 2026-10-01', 'eight digits that came as a number'],
  ['', '', '', undefined, 'a blank row'],
  [' ', '', '', undefined, 'a blank row'],
  ['', 'off', 'noDay', undefined, 'no day'],
  ['1 Oct', 'off', 'noDay', undefined, 'no year'],
  ['10/1/2026', 'off', 'noDay', undefined, 'October or January, by country'],
  ['2026-06-31', 'off', 'noDay', undefined, 'no such day'],
  ['10月1日至7日', '放假', 'noDay', undefined, 'several in one'],
  [1, 'off', 'noDay', undefined, 'a number that is no day'],
  ['2026-10-01', '', 'noKind', undefined, 'off or worked?'],
  ['2026-10-01', '调休', 'noKind', undefined, 'may mean either'],
])('%j, %j', (date, kind, state, read) => {
  const { holidays, states } = readHolidays([{ date, kind }]);
  expect(states).toEqual([state]);
  expect([...holidays.off.map((each) => `off ${each}`), ...holidays.worked.map((each) => `worked ${each}`)]).toEqual(read ? [read] : []);
});

test('a day listed as off and as worked is named in both rows', () => {
  const rows = [
    ['2026-10-10', 'off'],
    ['2026年10月10日', '上班'],
    ['2026-10-11', 'off'],
  ].map(([date, kind]) => ({ date, kind }));
  expect(readHolidays(rows).states).toEqual(['both', 'both', 'read']);
  expect(readHolidays([]).holidays).toEqual(NO_HOLIDAYS);
});
