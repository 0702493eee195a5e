// What a rater may try by protections, which any editor of the file may add and label: over cells of their own and of others, those that
// only warn, of whole tabs. Home names each, Repair leaves what the review gave, and nobody types where they should not.
import { mayEditCell } from '../../local/book/protection';
import { type Batch, HR, LI_MIN, OTHER_TAB, OWN_TAB, REVIEW, raterForTests, WANG_LEI } from './rater';
import { tabOf } from './workbook';

jest.setTimeout(600_000); // a whole workbook calculates

const { host, as, write, writeAs, sheetOf, idOf, repairs } = raterForTests();
/** The first cells that each was given. */
const before = new Map<string, ReturnType<typeof cellsOn>[number]['range'] | undefined>();
beforeAll(() => {
  for (const title of [OWN_TAB, OTHER_TAB]) before.set(title, cellsOn(title)[0]?.range);
});

const cellsOn = (title: string) => sheetOf(title).protectedRanges.filter(({ range }) => range.startRowIndex !== undefined);
const over = (title: string, more: object = {}): Batch =>
  cellsOn(title).map(({ range }) => ({
    addProtectedRange: { protectedRange: { range, description: LI_MIN, editors: { users: [LI_MIN] }, ...more } },
  }));
const whole = (title: string, more: object = { editors: { users: [LI_MIN] } }) => ({
  addProtectedRange: { protectedRange: { range: { sheetId: idOf(title) }, description: title, ...more } },
});
const mayType = (email: string, title: string): boolean => {
  const { startRowIndex = 0, startColumnIndex = 0 } = before.get(title) ?? {};
  return mayEditCell(host().book, { email, owner: false }, idOf(title), startRowIndex, startColumnIndex);
};
/** Whether the rater and the other may type in the rater's cells, and in the other's. */
const typing = () => [OWN_TAB, OTHER_TAB].map((title) => [LI_MIN, WANG_LEI].map((email) => mayType(email, title)));

const TRIES: readonly (readonly [what: string, requests: () => Batch, said: readonly RegExp[]])[] = [
  [
    'one’s own that only warns',
    () => [
      ...cellsOn(OWN_TAB).map(({ protectedRangeId }) => ({ deleteProtectedRange: { protectedRangeId } })),
      ...over(OWN_TAB, { warningOnly: true, editors: undefined }),
    ],
    [new RegExp(`^“${OWN_TAB}”: a protection there only warns`)],
  ],
  [
    'a whole tab that only warns',
    () => [whole(OTHER_TAB, { warningOnly: true })],
    [new RegExp(`^“${OTHER_TAB}”: a protection there only warns`)],
  ],
  [
    'of another’s cells',
    () => over(OTHER_TAB),
    [new RegExp(`^“${OTHER_TAB}”: ${WANG_LEI} cannot`), new RegExp(`^“${OTHER_TAB}”: ${LI_MIN} may`)],
  ],
  [
    'of more than another’s cells',
    () => [
      {
        addProtectedRange: {
          protectedRange: { range: { sheetId: idOf(OTHER_TAB), startRowIndex: 5 }, description: LI_MIN, editors: { users: [LI_MIN] } },
        },
      },
    ],
    [new RegExp(`^“${OTHER_TAB}”: a protection that is none of the review’s lets e8@example.com alone type`)],
  ],
  [
    'of another’s cells, without a label',
    () => [
      {
        addProtectedRange: {
          protectedRange: { range: { sheetId: idOf(OTHER_TAB), startRowIndex: 7, endRowIndex: 9 }, editors: { users: [LI_MIN] } },
        },
      },
    ],
    [new RegExp(`^“${OTHER_TAB}”: a protection that is none of the review’s`)],
  ],
  [
    'of somebody’s cells on Comments',
    () => over(tabOf('评语')),
    [new RegExp(`^“${tabOf('评语')}”: a protection that is none of the review’s lets e8@example.com alone type`)],
  ],
  ['another’s whole tab', () => [whole(OTHER_TAB)], [new RegExp(`^“${OTHER_TAB}”: a protection that is none of the review’s`)]],
  [
    'one’s own, labelled with another address',
    () =>
      cellsOn(OWN_TAB).map(({ protectedRangeId }) => ({
        updateProtectedRange: { protectedRange: { protectedRangeId, description: WANG_LEI }, fields: 'description' },
      })),
    [new RegExp(`^“${OWN_TAB}”: a protection is labelled with an address`)],
  ],
  [
    'one’s own, moved to another’s cells',
    () =>
      cellsOn(OWN_TAB).map(({ protectedRangeId }) => ({
        updateProtectedRange: {
          protectedRange: { protectedRangeId, range: { sheetId: idOf(OTHER_TAB), startRowIndex: 7, endRowIndex: 10 } },
          fields: 'range',
        },
      })),
    [
      new RegExp(`^“${OWN_TAB}”: cells of e8@example.com are open`),
      new RegExp(`^“${OTHER_TAB}”: a protection that is none of the review’s`),
    ],
  ],
];

test.each(TRIES)('%s: Home says it, and Repair gives everybody their own cells', async (_, requests, said) => {
  expect(await repairs()).toEqual([]);
  await write(...requests());
  expect([...(await repairs())].sort()).toEqual(said.map((each) => expect.stringMatching(each)));
  expect((await as(HR, 'grantAccess', { review: REVIEW, emails: [LI_MIN] })).error).toBeUndefined();
  expect((await as(HR, 'repair', {})).error).toBeUndefined();
  expect(typing()).toEqual([
    [true, false],
    [false, true],
  ]);
  expect(await repairs()).toEqual([]);
});

test('HR’s own protection over somebody’s cells stays: it names nobody else', async () => {
  const [range] = cellsOn(OTHER_TAB).map((each) => each.range);
  await writeAs(HR, { addProtectedRange: { protectedRange: { range: { ...range, endRowIndex: 9 }, editors: { users: [HR] } } } });
  const there = sheetOf(OTHER_TAB).protectedRanges;
  expect(await repairs()).toEqual([]);
  await as(HR, 'repair', {});
  expect(sheetOf(OTHER_TAB).protectedRanges).toEqual(there);
});
