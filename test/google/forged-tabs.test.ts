// What a rater may try by a tab of their own, marked as one of a review that has no list: whatever reads marks leaves it alone.
import { type Batch, HR, mark, place, raterForTests, SETTINGS } from './rater';

jest.setTimeout(600_000); // a whole workbook calculates

const { host, as, write, repairs, expectNothingWon } = raterForTests();

/** A tab of the rater's own that says what it is, with marks on its first columns. */
const forged = (sheetId: number, about: object, ...columns: readonly string[]): Batch => [
  { addSheet: { properties: { sheetId, title: `mine ${sheetId}`, index: 0, gridProperties: { rowCount: 20, columnCount: 10 } } } },
  mark('scoretab.tab', about, sheetId),
  ...columns.map((value, n) => place(sheetId, 'COLUMNS', n, value)),
];

const OTHER = 'plan-99:2026-H1';
const named = () => host().book.namedRanges.filter(({ name }) => /H1_(grades|weights_1)$/.test(name));
const edges = (before: string, after: string): string =>
  named()
    .map(({ name }) => before + name + after)
    .join(' ');
const cell = (sheetId: number, value: object, format?: object) => ({
  updateCells: {
    start: { sheetId, rowIndex: 3, columnIndex: 0 },
    fields: 'userEnteredValue,userEnteredFormat',
    rows: [{ values: [{ userEnteredValue: value, ...(format && { userEnteredFormat: format }) }] }],
  },
});
const TRIES: readonly (readonly [what: string, requests: () => Batch])[] = [
  [
    'the Plan tab, by which named ranges would move there',
    () => [
      ...forged(4720, { review: OTHER, key: 'plan' }),
      ...(['ROWS', 'COLUMNS'] as const).flatMap((dimension) => [
        place(4720, dimension, 1, `names:${edges('<', '')}`),
        place(4720, dimension, 2, `names:${edges('', '>')}`),
      ]),
    ],
  ],
  [
    'a score tab, the formats of which would be changed',
    () => [
      ...forged(4721, { review: OTHER, key: 'score:0', rater: 'E008' }, 'rated:x'),
      cell(4721, { numberValue: 0.38 }, { numberFormat: { type: 'PERCENT', pattern: '0%' } }),
    ],
  ],
  [
    'a score tab, the formulas of which would be written by HR',
    () => [...forged(4722, { review: OTHER, key: 'score:1', rater: 'E008' }), cell(4722, { formulaValue: '=GRADE(1/0,"x")' })],
  ],
  ['the People tab', () => forged(4723, { review: OTHER, key: 'people' }, 'id', 'name', 'email')],
  ['the Log', () => forged(4724, { review: OTHER, key: 'log' }, 'when')],
  ['History', () => forged(4725, { review: OTHER, key: 'history' }, 'key')],
  ['Holidays', () => [...forged(4726, { review: OTHER, key: 'holidays' }, 'date', 'kind'), cell(4726, { stringValue: '2026-06-22' })]],
  ['a tab under a record of its own', () => [...forged(4727, { review: OTHER, key: 'summary' }), mark('scoretab.review', { ...RECORD })]],
];
const RECORD = { plan: 'plan-99', version: 1, period: '2026-H1', language: 'en', created: '' };

test.each(TRIES)('%s: it is none of ours', async (_, requests) => {
  const before = { names: named(), holidays: (await as(HR, 'listPlans', {})).value };
  await write(...requests());
  const { sheetId } = host().book.sheets[0]?.properties ?? {};
  const mine = () => host().book.sheets.find(({ properties }) => properties.sheetId === sheetId);
  const forgery = mine();
  expect(await repairs()).toEqual([]);
  expect((await as(HR, 'repair', {})).value).toEqual({ mended: [] });
  expect((await as(HR, 'recalculate', {})).value).toEqual({ count: 0, stuck: [] });
  await as(HR, 'saveSettings', { ...SETTINGS, hr: [] });
  expect([named(), mine()]).toEqual([before.names, forgery]); // nothing is moved to it, and nothing written on it
  expect((await as(HR, 'listPlans', {})).value).toMatchObject({ holidays: (before.holidays as { holidays: object }).holidays });
  expect((await as(HR, 'checkPeople', { roster: '' })).value).toMatchObject({ roster: '花名册' });
  await expectNothingWon();
});

test('a review without a list is read, and Home says that Repair leaves it', async () => {
  const { value } = await as(HR, 'readReview', { review: OTHER });
  expect((value as { missing: { en: string }[] }).missing[0]?.en).toMatch(/^This review has no list of its tabs/);
});
