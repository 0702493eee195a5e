// What of protections is told to a colleague in HR who does not own the file, and the cells of raters whose address came later.
import { closedToAsker, disputed, protectionMends } from '../../src/review/protections';
import type { Place, Protection, SheetState, SpreadsheetState } from '../../src/review/spreadsheet';
import type { TabKey } from '../../src/workbook/tab-kinds';

const [HR, LI] = ['hr@example.com', 'li@example.com'] as const;
const WANG = 'wang@example.com';
const ACCESS = { hr: [HR], can: [HR, LI, WANG] };
const whole = (more: Partial<Protection> = {}): Protection => ({
  ...{ id: 1, range: undefined, open: [], description: '', users: [HR], mayEdit: true },
  ...more,
});
const column = (at: number, value: string): Place => ({ on: 'column', at, value });
const PLACES: readonly Place[] = [
  { on: 'row', at: 6, value: 'anchor' },
  column(0, 'id'),
  ...['rated:a/1', 'rated:a/2', 'weighted', 'grade', 'comment', 'left', 'done'].map((value, n) => column(2 + n, value)),
];

/** A score tab of a rater with that address by now; `older`: of a review whose lists have no places. */
function stateWith(
  protections: readonly Protection[],
  { key = 'score:0' as TabKey, email = LI as string, older = true, given = undefined as readonly [number, number] | undefined } = {},
): SpreadsheetState {
  const id = 'plan-05:2026-H1';
  const record = { id, plan: 'plan-05', version: 1, period: '2026-H1', language: 'en' as const, created: '' };
  const sheet: SheetState = {
    ...{ sheetId: 100, title: 'Tab', index: 0, rows: 10, columns: 9, frozenRows: 7, places: PLACES, protections, warnings: [] },
    about: { review: id, key, rater: 'E1' },
  };
  const at = { ST_05_2026H1_grades: { row: 1, column: 1, rows: 1, columns: 1 } };
  const lists = {
    record,
    by: HR,
    tabs: [],
    names: [],
    to: { E1: email },
    moved: {},
    passed: {},
    ...(!older && { at }),
    ...(given && { protections: given }),
  };
  return {
    ...{ locale: 'en_US', sheets: [sheet], names: [], properties: {}, operation: undefined },
    reviews: [{ metadataId: undefined, record, lists }],
  };
}

describe('a protection that is closed to whoever asks', () => {
  const closed = whole({ id: 2, users: [], mayEdit: false });
  test('is said, with its tab', () =>
    expect(closedToAsker(stateWith([whole(), closed])).map(({ en }) => en)).toEqual([
      expect.stringMatching(/lets you remove it: Tab\. Repair/),
    ]));
  test.each([
    ['where there is none', stateWith([whole()])],
    ['on the roster, where HR’s own may stand', stateWith([whole(), closed], { key: 'people' })],
  ])('not %s', (_, state) => expect(closedToAsker(state)).toEqual([]));
  test.each([[[whole({ users: [HR, LI] }), closed]], [[closed, whole({ users: [HR, LI] })]]])(
    'in whatever order, it is not taken for ours, which is mended as ever (%#)',
    (protections) =>
      expect(protectionMends(stateWith(protections, { older: false }), ACCESS).map(({ sentence }) => sentence.en)).toEqual([
        `“Tab”: ${LI} may type and should not.`,
      ]),
  );
});

describe('a rater whose address came after an older review was made', () => {
  const RANGES = [
    { sheetId: 100, startRowIndex: 7, endRowIndex: 10, startColumnIndex: 2, endColumnIndex: 4 },
    { sheetId: 100, startRowIndex: 7, endRowIndex: 10, startColumnIndex: 6, endColumnIndex: 7 },
    { sheetId: 100, startRowIndex: 7, endRowIndex: 10, startColumnIndex: 8, endColumnIndex: 9 },
  ];
  test('gets the cells that are marked as typed, once: then there is nothing to mend', () => {
    const [mend, ...others] = protectionMends(stateWith([whole()]), ACCESS);
    expect([mend?.sentence.en, others]).toEqual([
      expect.stringMatching(/^“Tab”: li@example\.com has no cells .* C8:D10, G8:G10, I8:I10:/),
      [],
    ]);
    const given = RANGES.map((range) => ({
      addProtectedRange: { protectedRange: { range, description: LI, editors: { users: [HR, LI] } } },
    }));
    const opened = { protectedRange: { protectedRangeId: 1, unprotectedRanges: RANGES }, fields: 'unprotectedRanges' };
    expect(mend?.requests).toEqual([{ updateProtectedRange: opened }, ...given]);
    const after = RANGES.map((range, n) => whole({ id: 2 + n, range, description: LI, users: [HR, LI] }));
    expect(protectionMends(stateWith([whole({ open: RANGES }), ...after]), ACCESS)).toEqual([]);
  });
  test.each([
    ['while HR knows no address', stateWith([whole()], { email: '' })],
    ['of a review that gave them at once: HR has closed them since', stateWith([whole()], { older: false })],
    ['where whoever asks may not open the tab', stateWith([whole({ mayEdit: false, users: [] })])],
  ])('gets none %s', (_, state) => expect(protectionMends(state, ACCESS)).toEqual([]));
});

describe.each(['self:0', 'comments', 'survey', 'dispatch'] as const)('the same cells of %s protected for two people', (key) => {
  const range = { sheetId: 100, startRowIndex: 7, endRowIndex: 8, startColumnIndex: 2, endColumnIndex: 5 };
  const ours = whole({ id: 11, range, description: LI, users: [HR, LI] });
  const rival = whole({ id: 12, range, description: WANG, users: [HR, WANG] });
  const stateOf = (given: readonly [number, number] | undefined) =>
    stateWith([whole({ open: [range] }), rival, ours], { key, older: false, given });

  test('the one that the review’s creation gave stands, and Repair takes the other out', () => {
    const state = stateOf([10, 2]);
    expect(disputed(state, ACCESS)).toEqual([]);
    expect(protectionMends(state, ACCESS)).toEqual([
      {
        sentence: expect.objectContaining({
          en: expect.stringMatching(`^“Tab”: a protection that is none of the review’s lets ${WANG} alone type`),
        }),
        requests: [{ deleteProtectedRange: { protectedRangeId: 12 } }],
      },
    ]);
  });

  test.each([
    ['of an older review, of which that is not known', undefined],
    ['where both are the review’s own, one moved there', [10, 3] as const],
  ])('%s: HR is told the tab, the cells and what to do', (_, given) => {
    const state = stateOf(given);
    expect(protectionMends(state, ACCESS)).toEqual([]);
    expect(disputed(state, ACCESS).map(({ en }) => en)).toEqual([
      expect.stringMatching(
        `^“Tab”: C8:E8 are protected for different people, so that none of them can type: ${WANG}, ${LI}\\. Delete the wrong`,
      ),
    ]);
  });
});
