// A creation worked out, before anything is written.
import { LIBRARY } from '../../src/plans/library';
import { create } from '../../src/review/creation';
import type { SpreadsheetState } from '../../src/review/spreadsheet';
import { answeredPlan, cyclesOf, reviewOf } from '../workbook/fixtures';

const EMPTY: SpreadsheetState = { locale: 'en_US', sheets: [], names: [], reviews: [], properties: {}, operation: undefined };
const CASES = LIBRARY.flatMap(({ id }) => cyclesOf(answeredPlan(id)).map((cycle) => [id, cycle] as const));

test.each(CASES)('%s, %s: the Log says how many tabs were made', (id, cycle) => {
  const { tabs, requests, sheetIds } = create(reviewOf(answeredPlan(id), { cycle, language: 'en' }), EMPTY, undefined, []);
  const [{ sheetId, rows = [] } = {}, ...others] = requests.flatMap(({ appendCells }) => appendCells ?? []);
  expect([others, sheetId]).toEqual([[], sheetIds.get('log')]);
  const words = rows.flatMap(({ values = [] }) => values.map(({ userEnteredValue }) => userEnteredValue?.stringValue ?? ''));
  expect(words).toContainEqual(expect.stringMatching(new RegExp(`, tabs created: ${tabs.length}$`)));
});
