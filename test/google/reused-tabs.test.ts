// What a rater may try with the number of a tab that HR has deleted: lists know tabs by their numbers, and any editor may give one to a new
// tab or to a copy, with all its marks. None is taken for the review's, while a tab that HR has opened stays one.
import { keptLists, listsIn } from '../../src/review/lists';
import { SEAL_MARK } from '../../src/review/seals';
import { type Batch, OTHER_TAB as GONE, HR, LI_MIN, mark, OWN_TAB, place, REVIEW, raterForTests, unmark } from './rater';
import { inputCell, tabOf } from './workbook';

jest.setTimeout(600_000); // a whole workbook calculates

const { host, as, write, writeAs, sheetOf, idOf, repairs, expectNothingWon } = raterForTests();

let number = 0;
let holidays = 0;
/** Made by the rater of the tab that is deleted later. */
const COPY = 4711;
beforeAll(async () => {
  number = idOf(GONE);
  holidays = idOf('节假日');
  await write({ duplicateSheet: { sourceSheetId: number, newSheetId: COPY, newSheetName: 'copy' } });
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
  ['a new tab with all its marks', () => marked()],
  ['a new tab with all its marks that the rater has protected', () => [...marked(), ...guarded(number, [HR, LI_MIN])]],
  [
    'a new tab with all its marks and a seal that is made up',
    () => [...marked(), { createDeveloperMetadata: { developerMetadata: { ...seal, location: { sheetId: number } } } }],
  ],
  ['a copy of the own tab', () => [{ duplicateSheet: { sourceSheetId: idOf(OWN_TAB), newSheetId: number, newSheetName: 'mine' } }]],
];

const marked = (): Batch => [
  ...added(number),
  mark('scoretab.tab', { review: REVIEW, key: 'score:6', rater: 'E005' }, number),
  ...columns(number, 'id', 'left', 'done'),
  ...rows(number, ['工号'], ['E015']),
];
const seal = { metadataId: 1_234_567_890, metadataKey: SEAL_MARK, metadataValue: 'score:6', visibility: 'PROJECT' };

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
      `The tab “评分·王磊” of this review is gone. Bring it back from the version history; the others are read.`,
    );
    expect((await repairs()).filter((each) => each.includes('mine'))).toEqual([]);
    await as(HR, 'repair', {});
    expect(mine()).toEqual(before);
  });
});

test('a copy of its copy has HR’s protection, and counts as it: nobody else could have changed what is in it', async () => {
  await write({ duplicateSheet: { sourceSheetId: COPY, newSheetId: number, newSheetName: 'mine' } });
  await expectNothingWon();
  for (const cell of ['A1', 'A9', inputCell(host(), 'mine')])
    expect(await host().typeIn('mine', cell, 'x', LI_MIN)).toMatchObject({ accepted: false, why: 'protected' });
  await writeAs(HR, { deleteSheet: { sheetId: number } });
});

const OPENED = tabOf('评分·张伟');
const unprotected = (): Batch =>
  sheetOf(OPENED).protectedRanges.flatMap(({ range, protectedRangeId }) =>
    range.startRowIndex === undefined ? [{ deleteProtectedRange: { protectedRangeId } }] : [],
  );

test('a tab that HR has opened is the review’s still, even once a rater has taken its mark: Home says so, and Repair closes it', async () => {
  await writeAs(HR, ...unprotected());
  await write(unmark('scoretab.tab', idOf(OPENED)));
  await expectNothingWon();
  expect(await repairs()).toContain(`“${OPENED}” is not protected: everybody in the file may change it.`);
  await as(HR, 'repair', {});
  expect(await host().typeIn(OPENED, 'A1', 'x', LI_MIN)).toMatchObject({ accepted: false, why: 'protected' });
});

test('in a review that was made before there were seals, the right mark makes a tab one that HR has opened', async () => {
  const kept = store().getProperties();
  const lists = listsIn(kept).get(REVIEW);
  if (!lists) throw new Error('no lists');
  await host().operation(() => store().setProperties({ ...keptLists({ ...lists, seal: undefined }) }));
  await write(...marked());
  await expectNothingWon();
  expect(await repairs()).toContain('“mine” is not protected: everybody in the file may change it.');
  await as(HR, 'repair', {});
  expect(await host().typeIn('mine', 'A1', 'x', LI_MIN)).toMatchObject({ accepted: false, why: 'protected' });
  await writeAs(HR, { deleteSheet: { sheetId: number } });
  await host().operation(() => store().setProperties(kept));
});
test('Repair seals the tabs of such a review: from then on the right mark makes none of ours', async () => {
  const kept = store().getProperties();
  const lists = listsIn(kept).get(REVIEW);
  if (!lists) throw new Error('no lists');
  await host().operation(() => store().setProperties({ ...keptLists({ ...lists, seal: undefined }) }));
  const unsealed = expect.stringMatching(/before tabs had seals/);
  expect(await repairs()).toContainEqual(unsealed);
  await as(HR, 'repair', {});
  expect(await repairs()).not.toContainEqual(unsealed);
  expect((await as(HR, 'readReview', { review: REVIEW })).value).toMatchObject({ progress: expect.arrayContaining([expect.anything()]) });
  await write(...marked());
  await expectNothingWon();
  expect((await repairs()).filter((each) => each.includes('mine'))).toEqual([]);
  await writeAs(HR, { deleteSheet: { sheetId: number } });
  await host().operation(() => store().setProperties(kept));
});

type Store = { readonly getProperties: () => Record<string, string>; readonly setProperties: (values: Record<string, string>) => void };
const store = () =>
  (host().globals as { PropertiesService: { getDocumentProperties: () => Store } }).PropertiesService.getDocumentProperties();

test('a tab with the number of Holidays makes no day one that is off', async () => {
  await write(...added(holidays), ...columns(holidays, 'date', 'kind'), ...rows(holidays, ['日期', '类型'], ['2026-07-03', '放假']));
  expect((await as(HR, 'listPlans', {})).value).toMatchObject({ holidays: { off: [], worked: [] } });
});
