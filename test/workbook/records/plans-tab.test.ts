// The Plans tab: by which plan a review was made, in words that are read, and the whole of it in hidden cells.
import { LIBRARY } from '../../../src/plans/library';
import { planSchema } from '../../../src/plans/plan';
import { piecesOf, planMark, planRow, plansTab } from '../../../src/workbook/records/plans-tab';
import { answeredPlan, cyclesOf, reviewOf } from '../fixtures';
import { faultsIn, forbiddenIn, makingFor, widthOf } from '../table-book';

const EVERY = LIBRARY.flatMap(({ id }) => cyclesOf(answeredPlan(id)).map((cycle) => [id, cycle] as const));

test.each(EVERY)('%s, %s: the layout holds, and the plan comes back as it was used', (id, cycle) => {
  for (const language of ['en', 'zh-CN'] as const) {
    const review = reviewOf(answeredPlan(id), { cycle, language });
    const tab = plansTab(makingFor(review), 'plans');
    expect([faultsIn(tab), forbiddenIn(tab), widthOf(tab)]).toEqual([[], [], 1120]);
    expect(tab.inputs).toEqual([]); // HR's alone
    const { pieces } = planRow(makingFor(review));
    expect(planSchema.parse(JSON.parse(pieces.join('')))).toEqual(review.ready.plan);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(40_000);
    expect(tab.marks).toContainEqual({ on: 'row', at: tab.frozen.rows, value: planMark(review.id) });
  }
});

test('its row says the plan, its version, what uses it, how many answers, by whom and when', () => {
  const review = reviewOf(answeredPlan('plan-05'), { cycle: 'half', language: 'en' });
  const { cells } = planRow(makingFor(review));
  expect(cells).toMatchObject({
    plan: 'Company system: departments and staff',
    version: 1,
    used: '2026, first half',
    by: 'e4@example.com',
  });
  expect(cells.answers).toBeGreaterThan(10);
  expect(cells.when).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
  expect(cells.review).toBe(review.id);
});

test('pieces of a text come together again and break no character', () => {
  const text = `${'a'.repeat(9)}😀${'b'.repeat(12)}`;
  const pieces = piecesOf(text, 10);
  expect(pieces.map((piece) => piece.length)).toEqual([9, 10, 4]);
  expect(pieces.join('')).toBe(text);
});
