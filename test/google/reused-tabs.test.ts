// What a rater may try with the number of a tab that HR has deleted: lists know tabs by their numbers, and any editor may give one to a new
// tab or to a copy. Neither is taken for the review's.
import { type Batch, HR, LI_MIN, mark, OWN_TAB, place, REVIEW, raterForTests } from './rater';

jest.setTimeout(600_000); // a whole workbook calculates

const { host, as, write, writeAs, idOf, repairs, expectNothingWon } = raterForTests();

const GONE = '评分·王磊';
let number = 0;
let holidays = 0;
beforeAll(async () => {
  number = idOf(GONE);
  holidays = idOf('节假日');
  await writeAs(HR, { deleteSheet: { sheetId: number } }, { deleteSheet: { sheetId: holidays } });
});

const added = (sheetId: number): Batch => [
  { addSheet: { properties: { sheetId, title: 'mine', index: 0, gridProperties: { rowCount: 20, columnCount: 10 } } } },
];
const rows = (sheetId: number, ...cells: readonly (readonly string[])[]): Batch => [
  {
    updateCells: {
      start: { sheetId, rowIndex: 0, columnIndex: 0 },
      fields: 'userEnteredValue',
      rows: cells.map((row) => ({ values: row.map((stringValue) => ({ userEnteredValue: { stringValue } })) })),
    },
  },
];
const columns = (sheetId: number, ...marks: readonly string[]): Batch => marks.map((value, n) => place(sheetId, 'COLUMNS', n, value));
const guarded = (sheetId: number, users: readonly string[]): Batch => [
  { addProtectedRange: { protectedRange: { range: { sheetId }, description: GONE, editors: { users: [...users] } } } },
];

const TRIES: readonly (readonly [what: string, requests: () => Batch])[] = [
  ['a new tab', () => [...added(number), ...columns(number, 'id', 'left', 'done'), ...rows(number, ['工号'], ['E015'])]],
  [
    'a new tab that is marked as the rater’s own',
    () => [...added(number), mark('scoretab.tab', { review: REVIEW, key: 'score:0', rater: 'E008' }, number), ...columns(number, 'id')],
  ],
  ['a new tab that the rater has protected', () => [...added(number), ...columns(number, 'id'), ...guarded(number, [HR, LI_MIN])]],
  ['a new tab that the rater alone may edit', () => [...added(number), ...columns(number, 'id'), ...guarded(number, [LI_MIN])]],
  ['a copy of the own tab', () => [{ duplicateSheet: { sourceSheetId: idOf(OWN_TAB), newSheetId: number, newSheetName: 'mine' } }]],
];

describe('the number of another’s tab', () => {
  afterEach(() => writeAs(HR, { deleteSheet: { sheetId: number } }));

  test.each(TRIES)('%s with it is none of ours', async (_, requests) => {
    await write(...requests());
    const mine = () => host().book.sheets.find(({ properties }) => properties.title === 'mine');
    const before = mine();
    await expectNothingWon();
    const { value } = await as(HR, 'readReview', { review: REVIEW });
    const { progress, missing } = value as { progress: { title: string }[]; missing: { en: string }[] };
    expect(progress.map(({ title }) => title)).not.toContain('mine');
    expect(missing.map(({ en }) => en)).toContain(
      `The tab “${GONE}” of this review is gone. Bring it back from the version history; the others are read.`,
    );
    expect((await repairs()).filter((each) => each.includes('mine'))).toEqual([]);
    await as(HR, 'repair', {});
    expect(mine()).toEqual(before);
  });
});

test('with the right mark too it is as one that HR has opened: Home says so, and Repair closes it to the rater', async () => {
  await write(...added(number), mark('scoretab.tab', { review: REVIEW, key: 'score:6', rater: 'E005' }, number));
  await expectNothingWon();
  expect(await repairs()).toContain('“mine” is not protected: everybody in the file may change it.');
  await as(HR, 'repair', {});
  expect(await host().typeIn('mine', 'A1', 'x', LI_MIN)).toMatchObject({ accepted: false, why: 'protected' });
  await writeAs(HR, { deleteSheet: { sheetId: number } });
});

test('a tab with the number of Holidays makes no day one that is off', async () => {
  await write(...added(holidays), ...columns(holidays, 'date', 'kind'), ...rows(holidays, ['日期', '类型'], ['2026-07-03', '放假']));
  expect((await as(HR, 'listPlans', {})).value).toMatchObject({ holidays: { off: [], worked: [] } });
});
