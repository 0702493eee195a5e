// What the rows of the tab Holidays say: a day, and whether it is off or worked. What cannot be read is named and counts for nothing.
// The tab's own formulas say the same (workbook/holidays-tab.ts); a test holds the two together.
import { type Day, FIRST_SERIAL, LAST_SERIAL, readDay } from './day';
import type { Holidays } from './working-days';

export type HolidayKind = keyof Holidays;

/** How official lists and people write it, in either language, small letters. 调休 alone may mean either, so it is neither. */
export const KIND_WORDS: Readonly<Record<HolidayKind, string>> = {
  off: '|off|day off|holiday|public holiday|休|休息|放假|放假调休|节假日|法定节假日|公休|',
  worked: '|worked|work|workday|working day|班|上班|补班|工作日|调休上班|',
};

/** '' for a blank row; `both`: the day is also listed as the other, and is off. */
export type HolidayState = '' | 'noDay' | 'noKind' | 'both' | 'read';
type HolidayRow = { readonly date?: unknown; readonly kind?: unknown };

export function readHolidays(rows: readonly HolidayRow[]): { readonly holidays: Holidays; readonly states: readonly HolidayState[] } {
  const read = rows.map(({ date, kind }) => ({
    blank: trimmed(date) === '' && trimmed(kind) === '',
    day: listedDay(date),
    kind: listedKind(kind),
  }));
  const listed = (wanted: HolidayKind): readonly Day[] => read.flatMap(({ day, kind }) => (day && kind === wanted ? [day] : []));
  const holidays = { off: listed('off'), worked: listed('worked') };
  const states = read.map(({ blank, day, kind }): HolidayState => {
    if (blank) return '';
    if (!day) return 'noDay';
    if (!kind) return 'noKind';
    return holidays.off.includes(day) && holidays.worked.includes(day) ? 'both' : 'read';
  });
  return { holidays, states };
}

/** A sheet's own day, 20261001, or a text that begins with the year; what may be two days by country is none. */
function listedDay(cell: unknown): Day | undefined {
  const text = trimmed(cell)
    .replace(/[年月/.]/g, '-')
    .replace(/[日号]/g, '');
  const isSerial = typeof cell === 'number' && cell >= FIRST_SERIAL && cell <= LAST_SERIAL;
  if (!isSerial && !/^\d{4}-\d{1,2}-\d{1,2}$|^\d{8}$/.test(text)) return undefined;
  const day = readDay(isSerial ? cell : text);
  return day === null || day === 'unreadable' || day === 'ambiguous' ? undefined : day;
}

function listedKind(cell: unknown): HolidayKind | undefined {
  const word = trimmed(cell).toLowerCase();
  return (['off', 'worked'] as const).find((kind) => KIND_WORDS[kind].includes(`|${word}|`));
}

/** As a sheet's TRIM does it. */
const trimmed = (cell: unknown): string =>
  String(cell ?? '')
    .replace(/ +/g, ' ')
    .replace(/^ | $/g, '');
