// What of protections is told to a colleague in HR who does not own the file, and the cells of raters whose address came later.
import { closedToAsker, protectionMends } from '../../src/review/protections';
import type { Place, Protection, SheetState, SpreadsheetState } from '../../src/review/spreadsheet';
import type { TabKey } from '../../src/workbook/tab-kinds';

const [HR, LI] = ['hr@example.com', 'li@example.com'] as const;
const ACCESS = { hr: [HR], can: [HR, LI] };
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
  { key = 'score:0' as TabKey, email = LI as string, older = true } = {},
): SpreadsheetState {
  const id = 'plan-05:2026-H1';
  const record = { id, plan: 'plan-05', version: 1, period: '2026-H1', language: 'en' as const, created: '' };
  const sheet: SheetState = {
    ...{ sheetId: 100, title: 'Tab', index: 0, rows: 10, columns: 9, frozenRows: 7, places: PLACES, protections, warnings: [] },
    about: { review: id, key, rater: 'E1' },
  };
  const at = { ST_05_2026H1_grades: { row: 1, column: 1, rows: 1, columns: 1 } };
  const lists = { record, by: HR, tabs: [], names: [], to: { E1: email }, moved: {}, passed: {}, ...(!older && { at }) };
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
