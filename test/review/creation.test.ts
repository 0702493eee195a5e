// A creation worked out, before anything is written.
import { LIBRARY } from '../../src/plans/library';
import { create } from '../../src/review/creation';
import type { SpreadsheetState } from '../../src/review/spreadsheet';
import { answeredPlan, cyclesOf, reviewOf } from '../workbook/fixtures';

const EMPTY: SpreadsheetState = { locale: 'en_US', sheets: [], names: [], reviews: [], properties: {}, operation: undefined };
const CASES = LIBRARY.flatMap(({ id }) => cyclesOf(answeredPlan(id)).map((cycle) => [id, cycle] as const));

test.each(CASES)('%s, %s: the Log says how many tabs were made', (id, cycle) => {
  const { tabs } = create(reviewOf(answeredPlan(id), { cycle, language: 'en' }), EMPTY, undefined, []);
  const words = tabs.find(({ key }) => key === 'log')?.blocks.flatMap(({ cells }) => cells.flat());
  expect(words).toContainEqual(expect.stringMatching(new RegExp(`, tabs created: ${tabs.length}$`)));
});
