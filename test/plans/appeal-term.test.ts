// Until when somebody may appeal: the day on which they are told is not counted; calendar or working days, with the tab Holidays.
import { appealTerm } from '../../src/plans/appeal-term';
import type { Day } from '../../src/plans/day';
import type { Plan } from '../../src/plans/plan';
import { NO_HOLIDAYS } from '../../src/plans/working-days';

const given = <T>(value: T) => ({ state: 'given', value, quote: { text: '', en: '', section: '' } });
const plan = (days: unknown, counted: unknown) => ({ appeal: { days, counted } }) as Plan; // only its appeal is read
const days = (...of: readonly string[]) => of as readonly Day[];
const OCTOBER = {
  off: days('2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04', '2026-10-05', '2026-10-06', '2026-10-07'),
  worked: days('2026-10-10'),
};

test.each([
  ['told on a Friday, 7 calendar days', plan(given(7), given('calendar')), '2026-07-10', NO_HOLIDAYS, '2026-07-17'],
  ['told on a Friday, 7 working days', plan(given(7), given('working')), '2026-07-10', NO_HOLIDAYS, '2026-07-21'],
  ['over the days off of October, a Saturday worked', plan(given(7), given('working')), '2026-09-28', OCTOBER, '2026-10-13'],
  ['nobody has said how long', plan({ state: 'open' }, given('calendar')), '2026-07-10', NO_HOLIDAYS, undefined],
  ['no appeal', {} as Plan, '2026-07-10', NO_HOLIDAYS, undefined],
])('%s', (_, of, told, holidays, until) => expect(appealTerm(of, told as Day, holidays)?.until).toBe(until));
