// On which days those behind are reminded, and what of it is still to be done.
import fc from 'fast-check';
import type { Day } from '../../../src/plans/day';
import { dayAfter, isWorkingDay, NO_HOLIDAYS } from '../../../src/plans/working-days';
import {
  automaticIn,
  dueDay,
  isSending,
  isSilent,
  keptAutomatic,
  nextDay,
  OFF,
  reminderDays,
} from '../../../src/review/reminding/automatic';

const days = (...list: string[]) => list as Day[];
const day = (text: string) => text as Day;
/** A Friday. */
const DUE = day('2026-07-03');

test.each([
  [
    'a week and a day before, the day after, then weekly: what falls on a weekend after it goes out on Monday',
    OFF,
    DUE,
    NO_HOLIDAYS,
    days('2026-06-26', '2026-07-02', '2026-07-06', '2026-07-13', '2026-07-20', '2026-07-27'),
  ],
  [
    'on days off too',
    { ...OFF, daysOff: true },
    DUE,
    NO_HOLIDAYS,
    days('2026-06-26', '2026-07-02', '2026-07-04', '2026-07-11', '2026-07-18', '2026-07-25'),
  ],
  [
    'a holiday moves it as well, a Saturday that is worked does not',
    { before: [1], after: [1], daysOff: false },
    DUE,
    { off: days('2026-07-02'), worked: days('2026-07-04') },
    days('2026-07-01', '2026-07-04'),
  ],
  [
    'a day before that is off goes out before it, never after the due day',
    { before: [7, 1], after: [1], daysOff: false },
    day('2026-02-08'),
    NO_HOLIDAYS,
    days('2026-01-30', '2026-02-06', '2026-02-09'),
  ],
  [
    'two that fall on one day are one',
    { before: [0], after: [1, 2, 3], daysOff: false },
    DUE,
    NO_HOLIDAYS,
    days('2026-07-03', '2026-07-06'),
  ],
  ['none', { before: [], after: [], daysOff: false }, DUE, NO_HOLIDAYS, []],
] as const)('%s', (_, rule, due, holidays, expected) => {
  expect(reminderDays(due, rule, holidays)).toEqual(expected);
});

const PLANNED = days('2026-06-26', '2026-07-02', '2026-07-06');
test.each([
  ['before all', '', '2026-06-25', undefined, '2026-06-26'],
  ['on the day', '2026-06-25', '2026-06-26', '2026-06-26', '2026-06-26'],
  ['done with', '2026-06-26', '2026-06-27', undefined, '2026-07-02'],
  ['a run that was left out is made up for', '2026-06-26', '2026-07-03', '2026-07-02', '2026-07-03'],
  ['two left out are one', '2026-06-25', '2026-07-08', '2026-07-06', '2026-07-08'],
  ['after all', '2026-07-06', '2026-07-07', undefined, undefined],
])('%s', (_, ran, today, due, next) => {
  expect([dueDay(PLANNED, ran as Day, day(today)), nextDay(PLANNED, ran as Day, day(today))]).toEqual([due, next]);
});

test('whatever the list, no mail goes out on a day off, none is lost, and each planned day is done with once', () => {
  const counts = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 6 });
  const offs = fc.uniqueArray(fc.integer({ min: -40, max: 50 }), { maxLength: 8 });
  fc.assert(
    fc.property(counts, counts, offs, fc.integer({ min: 0, max: 6 }), (before, after, off, from) => {
      const due = dayAfter(DUE, from);
      const holidays = { off: off.map((n) => dayAfter(due, n)), worked: [] };
      const rule = { before, after, daysOff: false };
      const planned = reminderDays(due, rule, holidays);
      let ran: Day | '' = '';
      const sent: Day[] = [];
      for (let n = -45; n < 80; n++) {
        const today = dayAfter(due, n);
        if (!isSending(rule, today, holidays)) continue;
        if (dueDay(planned, ran, today)) sent.push(today);
        ran = today;
      }
      expect(planned.every((each) => isWorkingDay(each, holidays))).toBe(true);
      expect(sent).toEqual(planned);
    }),
  );
});

test('as it is kept it is read; what is no such text is off', () => {
  const kept = { ...OFF, on: true, by: 'liu@example.com', at: '2026-06-30T14:08:00+08:00', trigger: 't1', ran: day('2026-06-29') };
  expect(automaticIn(keptAutomatic(kept))).toEqual(kept);
  expect(automaticIn({})).toEqual(OFF);
  expect(automaticIn({ 'scoretab.automatic': '{' })).toEqual(OFF);
});

test.each([
  ['on the day after', '2026-07-03T09:20:00+08:00', '2026-07-03', false],
  ['over a weekend', '2026-07-03T09:20:00+08:00', '2026-07-06', false],
  ['on the day after the first that was missed', '2026-07-03T09:20:00+08:00', '2026-07-07', true],
  ['turned on yesterday', '', '2026-07-01', false],
  ['turned on, and never run', '', '2026-07-02', true],
])('whether no run comes any more: %s', (_, seen, today, expected) => {
  const kept = { ...OFF, on: true, at: '2026-06-30T14:08:00+08:00', seen };
  expect(isSilent(kept, day(today), NO_HOLIDAYS)).toBe(expected);
  expect(isSilent({ ...kept, on: false }, day(today), NO_HOLIDAYS)).toBe(false);
});
