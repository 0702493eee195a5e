// What tabs are known by while a review is created again: its lists are kept first, and its seals come with the write.
import { create } from '../../src/review/creation';
import { keptLists, withLists } from '../../src/review/lists';
import type { SheetState, SpreadsheetState } from '../../src/review/spreadsheet';
import { answeredPlan, reviewOf } from '../workbook/fixtures';

const EMPTY: SpreadsheetState = { locale: 'en_US', sheets: [], names: [], reviews: [], properties: {}, operation: undefined };
const HR = 'hr@example.com';

test('History that HR has opened is known by its old seal where the write never came, however often', () => {
  const review = reviewOf(answeredPlan('plan-05'), { cycle: 'half', language: 'en' });
  const first = create(review, EMPTY, undefined, [], '', 1_000);
  const at = first.lists.tabs.findIndex(({ key }) => key === 'history');
  const sheetId = first.lists.tabs[at]?.sheetId ?? 0;
  const history: SheetState = {
    ...{ sheetId, title: 'History', index: 0, rows: 20, columns: 20, frozenRows: 6, places: [], protections: [], warnings: [] },
    about: { review: review.id, key: 'history' },
    seals: [1_000 + at],
  };
  let { lists } = first;
  for (const seal of [2_000, 3_000]) {
    // all of the review's own tabs are deleted, and it is created again: the run is killed between properties and write
    const left: SpreadsheetState = { ...EMPTY, sheets: [history], reviews: [{ metadataId: 1, record: lists.record, lists }] };
    ({ lists } = create(review, left, undefined, [], '', seal));
    const [read] = withLists({ ...left, sheets: [history] }, keptLists(lists), { email: HR, hr: [HR] }).sheets;
    expect(read?.about).toMatchObject({ review: review.id, key: 'history' });
  }
});
