// The Holidays tab on the host: what its rows are read as, and what due days and clocks make of them, against the pure rule.
import fc from 'fast-check';
import type { Day } from '../../../src/plans/day';
import { decide } from '../../../src/plans/decide';
import { type HolidayState, readHolidays } from '../../../src/plans/holidays';
import { shifted, workingDayAfter } from '../../../src/plans/working-days';
import { holidayRanges, holidaysIn } from '../../../src/review/holidays';
import { readState, STATE_FIELDS } from '../../../src/review/spreadsheet';
import { guideTab } from '../../../src/workbook/guide/tab';
import { appealsTab } from '../../../src/workbook/records/appeals-tab';
import { holidaysTab } from '../../../src/workbook/records/holidays-tab';
import { stagesTab } from '../../../src/workbook/records/stages-tab';
import { dayOfSerial } from '../../../src/workbook/serial-day';
import { tabsFor } from '../../../src/workbook/workbook';
import { answeredPlan, reviewOf } from '../fixtures';
import {
  bookOf,
  enter,
  errorsIn,
  faultsIn,
  forbiddenIn,
  HR,
  makingFor,
  rowsOf,
  serialOf,
  sheetIdOf,
  type Typed,
  valuesOf,
} from '../table-book';

const april = { cycle: 'month', year: 2026, n: 4 } as const;
const monthly = (language: 'en' | 'zh-CN' = 'en') => reviewOf(answeredPlan('plan-02'), { cycle: 'month', language, period: april });
/** Plan 5 with an appeal of seven working days, to be answered in fifteen. */
function working(language: 'en' | 'zh-CN' = 'en') {
  const plan = answeredPlan('plan-05');
  const outcome = decide(plan, 'appeal/counted', { value: 'working', who: 'HR', when: '2026-06-26T08:00:00.000Z' });
  if (!outcome.ok) throw new Error(outcome.why);
  return reviewOf(outcome.plan, { cycle: 'half', language });
}
const WORDS: Readonly<Record<HolidayState, string>> = {
  '': '',
  noDay: 'No date: type it as 2026-10-01',
  noKind: 'Off or worked?',
  both: 'Listed as off and as worked: it is off',
  read: 'Read',
};
type Row = readonly [date: Typed, kind: Typed];
/** A day as text stays text: it is pasted so. */
const rowsTyped = (rows: readonly Row[], all = rows.length) =>
  Object.fromEntries(Array.from({ length: all }, (_, n) => [n, { date: asText(rows[n]?.[0] ?? ''), kind: rows[n]?.[1] ?? '' }]));
const asText = (cell: Typed): Typed => (typeof cell === 'string' && /^\d{4}-\d\d-\d\d$/.test(cell) ? ` ${cell}` : cell);

const OCTOBER: readonly Row[] = [
  [serialOf('2026-10-01'), 'off'],
  [20_261_002, '放假'],
  ['2026-10-03', 'Off'],
  ['2026年10月4日', '休'],
  ['2026/10/5', 'holiday'],
  ['2026.10.06', 'off'],
  [serialOf('2026-10-07') + 0.5, 'off'],
  ['2026年9月27日', '上班'],
  [serialOf('2026-10-10'), 'worked'],
  ['10/8/2026', 'off'],
  ['2026-10-09', '调休'],
];

describe.each(['en', 'zh-CN'] as const)('%s', (language) => {
  test('the layout holds, the formulas are allowed', () => {
    const tab = holidaysTab(makingFor(monthly(language)), 'holidays');
    expect([faultsIn(tab), forbiddenIn(tab)]).toEqual([[], []]);
    expect(forbiddenIn(appealsTab(makingFor(working(language)), 'appeals'))).toEqual([]);
    expect(forbiddenIn(stagesTab(makingFor(monthly(language)), 'stages'))).toEqual([]);
  });
});

test('a workbook gets one, empty, and only HR types in it', async () => {
  const review = monthly();
  const tabs = tabsFor(review, { titles: [], shared: {} });
  const tab = tabs.find(({ kind }) => kind === 'holidays');
  if (!tab) throw new Error('no such tab');
  expect([tab.title, tab.names.map(({ name }) => name)]).toEqual(['Holidays', ['ST_holidays_off', 'ST_holidays_worked']]);
  expect(tabsFor(review, { titles: [], shared: { holidays: 'Holidays' } }).map(({ kind }) => kind)).not.toContain('holidays');
  const host = await bookOf([tab], review);
  expect((await host.typeIn(tab.title, 'A5', '2026-10-01', 'someone@example.com')).accepted).toBe(false);
  expect((await host.typeIn(tab.title, 'A5', '2026-10-01', HR)).accepted).toBe(true);
  expect((await host.typeIn(tab.title, 'B5', 'off', HR)).accepted).toBe(true);
  expect((await host.typeIn(tab.title, 'B6', 'closed', HR)).accepted).toBe(false);
  expect(host.values(`'Holidays'!A1:J1`)[0]?.filter(Boolean)).toEqual(['Holidays', 'Days read: 1. Rows not read: 0']);
}, 30_000);

test('what is pasted below the rows that formulas read is read by none: due days are the same on the tabs and on the server', async () => {
  const review = monthly();
  const tab = tabsFor(review, { titles: [], shared: {} }).find(({ kind }) => kind === 'holidays');
  if (!tab) throw new Error('no such tab');
  const host = await bookOf([tab], review);
  const apply = (...requests: readonly object[]) =>
    host.operation(() => host.Spreadsheets.batchUpdate({ requests: [...requests] }, host.book.spreadsheetId));
  const sheetId = sheetIdOf(host, tab);
  const paste = (row: number, days: readonly string[]) =>
    apply({
      updateCells: {
        start: { sheetId, rowIndex: row, columnIndex: 0 },
        rows: days.map((day) => ({
          values: [{ userEnteredValue: { numberValue: serialOf(day) } }, { userEnteredValue: { stringValue: 'off' } }],
        })),
        fields: 'userEnteredValue',
      },
    });
  const onServer = () => {
    const state = readState(host.Spreadsheets.get(host.book.spreadsheetId, { fields: STATE_FIELDS }));
    return holidaysIn(state, host.values(holidayRanges(state)[0] ?? '')).off;
  };
  const onTab = () => valuesOf(host, tab, 'off').flatMap((day) => (typeof day === 'number' ? [dayOfSerial(day)] : []));
  await apply({ appendDimension: { sheetId, dimension: 'ROWS', length: 2 } });
  await paste(tab.rows - 1, ['2026-10-01', '2026-10-02', '2026-10-05']);
  expect([await host.operation(onServer), onTab()]).toEqual([['2026-10-01'], ['2026-10-01']]);
  await apply({ insertDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 10, endIndex: 12 } } });
  await paste(10, ['2026-10-06', '2026-10-07']);
  const all = ['2026-10-06', '2026-10-07', '2026-10-01'];
  expect([await host.operation(onServer), onTab()]).toEqual([all, all]);
  const said = host.values(`'${tab.title}'!A1:J${tab.rows + 4}`).flat();
  expect(said.filter((cell) => cell === 'Read')).toHaveLength(3); // beside rows that were put in too
}, 30_000);

test('over 1 October: the last day to appeal, the day of the answer, and rows that cannot be read are named', async () => {
  const review = working();
  const making = makingFor(review);
  const [holidays, appeals] = [holidaysTab(making, 'holidays'), appealsTab(making, 'appeals')];
  const host = await bookOf([holidays, appeals], review);
  await enter(host, appeals, { 0: { told: '2026-09-28', asked: '2026-09-30' }, 1: { told: '2026-07-10' }, 2: { told: '2026-09-25' } });
  const clocks = () =>
    rowsOf(host, appeals, ['last', 'due'], 4).map((row) => row.map((day) => (typeof day === 'number' ? dayOfSerial(day) : day)));
  expect(clocks()).toEqual([
    ['2026-10-07', '2026-10-21'],
    ['2026-07-21', ''],
    ['2026-10-06', ''],
    ['', ''],
  ]);
  await enter(host, holidays, rowsTyped(OCTOBER));
  expect(clocks()).toEqual([
    ['2026-10-13', '2026-10-27'],
    ['2026-07-21', ''],
    ['2026-10-10', ''],
    ['', ''],
  ]);
  expect(valuesOf(host, holidays, 'state').slice(0, OCTOBER.length + 1)).toEqual([...Array(9).fill('Read'), WORDS.noDay, WORDS.noKind, '']);
  expect(errorsIn(host, [holidays, appeals])).toEqual([]);
}, 30_000);

test('plan 2: the tenth is a Sunday; what HR pastes later moves it on Stages and in the Guide, but no day that HR set', async () => {
  const review = reviewOf(answeredPlan('plan-02'), {
    ...{ cycle: 'month', language: 'en', period: april },
    due: { scoring: '2026-05-03' as Day, collect: '2026-05-10' as Day },
  });
  const making = makingFor(review);
  const [holidays, stages, guide] = [holidaysTab(making, 'holidays'), stagesTab(making, 'stages'), guideTab(making, 'guide')];
  const host = await bookOf([holidays, stages, guide], review);
  const due = () =>
    rowsOf(host, stages, ['stage', 'due'], 13)
      .filter(([, day]) => day !== '')
      .map(([stage, day]) => [stage, typeof day === 'number' ? dayOfSerial(day) : day]);
  const inGuide = () =>
    host.values(`'${guide.title}'!B1:E30`).flatMap(([stage, , , by]) => (/Approval|Scoring/.test(String(stage)) ? [by] : []));
  expect(due()).toEqual([
    ['Scoring', '2026-05-03'],
    ['Check', '2026-05-08'],
    ['Confirm and add up', '2026-05-10'],
    ['Approval', '2026-05-08'],
  ]);
  expect(inGuide().slice(0, 2)).toEqual(['3 May', '8 May']);
  await enter(
    host,
    holidays,
    rowsTyped([
      ['2026年5月8日', '放假'],
      ['2026年5月9日', '上班'],
    ]),
  );
  expect(due()[1]).toEqual(['Check', '2026-05-09']);
  await enter(
    host,
    holidays,
    rowsTyped([
      ['2026年5月8日', '放假'],
      ['', ''],
    ]),
  );
  expect(due()[3]).toEqual(['Approval', '2026-05-07']);
  expect(inGuide().slice(0, 2)).toEqual(['3 May', '7 May']);
  await enter(host, stages, { 9: { due: '2026-05-12' } });
  expect(inGuide().slice(0, 2)).toEqual(['3 May', '12 May']);
  expect(errorsIn(host, [holidays, stages, guide])).toEqual([]);
}, 30_000);

const ROWS = 24;
const LAST = serialOf('2026-11-20');
const dates = fc.oneof(
  fc.integer({ min: serialOf('2026-09-20'), max: LAST }),
  fc.integer({ min: serialOf('2026-09-20'), max: LAST }).map((serial) => {
    const [year, month, date] = dayOfSerial(serial).split('-').map(Number);
    return [`${year}年${month}月${date}日`, `${year}/${month}/${date}`, dayOfSerial(serial), `${year}-${month}-0${date}`][serial % 4];
  }),
  fc.constantFrom(
    '',
    ' ',
    '2026-06-31',
    '1 Oct',
    '2026-1',
    '2026--1',
    '20261008',
    '2026100x',
    '10/8/2026',
    '２０２６-10-01',
    3,
    -5,
    20_261_009,
    46_296.25,
  ),
);
const kinds = fc.constantFrom('off', 'worked', 'Off', ' worked ', '放假', '上班', '调休', '', 'o?f', 'day  off', '-');
const lists = fc.array(fc.tuple(dates, kinds), { minLength: 1, maxLength: ROWS });

test('any list: the sheet reads it and reckons with it as the pure rule does', async () => {
  const review = working();
  const plan2 = monthly();
  const making = makingFor(review);
  const [holidays, appeals] = [holidaysTab(making, 'holidays'), appealsTab(making, 'appeals')];
  const stages = stagesTab({ ...makingFor(plan2), title: (key) => (key === 'stages' ? 'Stages' : key) }, 'stages');
  const host = await bookOf([holidays, appeals, stages], review);
  const told = Array.from({ length: 12 }, (_, n) => serialOf('2026-09-18') + n * 3);
  await enter(host, appeals, Object.fromEntries(told.map((serial, n) => [n, { told: serial, asked: serial }])));
  await fc.assert(
    fc.asyncProperty(lists, async (rows) => {
      await enter(host, holidays, rowsTyped(rows, ROWS));
      const typed = host.values(`'${holidays.title}'!A5:B${4 + ROWS}`).map(([date, kind]) => ({ date, kind }));
      const { holidays: read, states } = readHolidays(typed);
      expect(valuesOf(host, holidays, 'state').slice(0, ROWS)).toEqual(states.map((state) => WORDS[state]));
      const after = (serial: number, count: number) => serialOf(workingDayAfter(dayOfSerial(serial), count, read));
      expect(rowsOf(host, appeals, ['last', 'due'], told.length)).toEqual(told.map((serial) => [after(serial, 7), after(serial, 15)]));
      expect(valuesOf(host, stages, 'due')[9]).toBe(serialOf(shifted('2026-05-10' as Day, 'before', read)));
    }),
    { numRuns: 12 },
  );
}, 120_000);
