// The Self tab: each row is its person's own, until there are too many people for that.
import type { Review } from '../../../src/arrangement/review';
import { planTab } from '../../../src/workbook/plan/tab';
import { selfTab } from '../../../src/workbook/score/self-tab';
import { MOST_OWN_ROWS } from '../../../src/workbook/tab';
import type { TabKey } from '../../../src/workbook/tab-kinds';
import { company } from '../company';
import { answeredPlan, reviewOf } from '../fixtures';
import { bookOf, enter, faultsIn, forbiddenIn, formulasOf, makingFor, rowsOf, widthOf } from '../table-book';

const hintOf = (review: Review, key: TabKey = 'self:1') =>
  selfTab(makingFor(review), key).blocks.find(({ row }) => row === 2)?.cells[0]?.[0];
const cardOf = ({ ready }: Review) => ready.cards.findIndex(({ raters }) => raters.some(({ from }) => from === 'self'));

const reviews = [
  ['plan 2, shown only', reviewOf(answeredPlan('plan-02'), { language: 'en' }), 'Everybody scores themself: shown and not counted'],
  ['plan 4, counts a tenth', reviewOf(answeredPlan('plan-04'), { language: 'en' }), 'Everybody scores themself: 10% of the final score'],
  ['plan 4 in Chinese', reviewOf(answeredPlan('plan-04'), { language: 'zh-CN' }), '每人自评，占综合得分 10%'],
] as const;

test.each(reviews)('%s: the layout holds and the line says what it counts for', (_, review, line) => {
  const tab = selfTab(makingFor(review), `self:${cardOf(review)}`);
  expect(tab.kind).toBe('self');
  expect(tab.rows - tab.frozen.rows).toBe(review.subjects.filter(({ card }) => card.id === tab.about?.card).length);
  expect(faultsIn(tab)).toEqual([]);
  expect(forbiddenIn(tab)).toEqual([]);
  expect(widthOf(tab)).toBeLessThanOrEqual(1120);
  const texts = [...tab.blocks, ...(tab.pattern?.own ?? [])].flatMap(({ cells }) => cells.flat());
  expect(texts).toEqual(expect.arrayContaining([expect.stringContaining(line)]));
});

test('nobody types into another’s row, and each can type into all of their own', () => {
  const review = reviewOf(answeredPlan('plan-04'), { language: 'en' });
  const tab = selfTab(makingFor(review), 'self:1');
  const people = new Map(review.people.map(({ email, name }) => [email, name]));
  const rows = tab.blocks.concat(tab.pattern?.own ?? []).find(({ row }) => row === tab.frozen.rows)?.cells ?? [];
  for (const { area, editors, about } of tab.inputs) {
    expect(area.rows).toBe(1);
    expect(editors).toHaveLength(1);
    expect(people.get(editors[0] ?? '')).toBe(about);
    expect(rows[area.row - tab.frozen.rows]?.[1]).toBe(about);
  }
  // the scores, the comment and the tick of each
  expect(tab.inputs).toHaveLength(3 * rows.length);
});

test('a row is scored and graded; a zero is a score, a blank is none', async () => {
  const review = reviewOf(answeredPlan('plan-04'), { cycle: 'year', language: 'en' }); // grades the score as shown
  const making = makingFor(review);
  const tab = selfTab(making, 'self:1');
  const host = await bookOf([planTab(making, 'plan'), tab], review);
  const marks = tab.marks.filter(({ value }) => value.startsWith('rated:')).map(({ value }) => value);
  const all = (score: number) => Object.fromEntries(marks.map((mark) => [mark, score]));
  await enter(host, tab, { 0: all(90), 1: all(0), 3: { [marks[0] ?? '']: 80 } });
  expect(rowsOf(host, tab, ['weighted', 'grade', 'left'], 4)).toEqual([
    [90, 'Excellent', ''],
    [0, 'Not satisfactory', ''],
    ['', '', 'Not begun'],
    ['', '', '2 to score'],
  ]);
});

test('who has no e-mail has no row of their own', () => {
  const review = reviewOf(answeredPlan('plan-04'), { language: 'en' });
  const without = {
    ...review,
    subjects: review.subjects.map((each) => ({ ...each, person: each.person && { ...each.person, email: '' } })),
  };
  expect(selfTab(makingFor(without), 'self:1').inputs).toEqual([]);
  expect(hintOf(without)).toContain('HR enters it for whoever has no e-mail');
});

test('with many people HR enters what they hand in', () => {
  const many = reviewOf(answeredPlan('plan-04'), {
    language: 'en',
    people: company(MOST_OWN_ROWS + 40).map((person) => ({ ...person, group: '中层管理人员' })),
  });
  expect(selfTab(makingFor(many), 'self:1').inputs).toEqual([]);
  expect(hintOf(many)).toContain(`More than ${MOST_OWN_ROWS} people`);
  const few = reviewOf(answeredPlan('plan-04'), { language: 'en' });
  expect(hintOf(few)).toContain('your own row only');
});

test('a card that nobody has makes a tab that can be made', () => {
  const review = reviewOf(answeredPlan('plan-04'), { language: 'en' });
  const tab = selfTab(makingFor({ ...review, subjects: [] }), 'self:1');
  expect(faultsIn(tab)).toEqual([]);
  expect(tab.inputs).toEqual([]);
});

test('a card without a self review has no such tab', () => {
  const review = reviewOf(answeredPlan('plan-05'), { cycle: 'half' });
  expect(() => selfTab(makingFor(review), 'self:0')).toThrow('no card has self:0');
});

test('the day on Self is the stage’s own, as Stages and the Guide have it, or none: never another stage’s', () => {
  const making = makingFor(reviewOf(answeredPlan('plan-02'), { cycle: 'month', language: 'en' }));
  const due = formulasOf(selfTab(making, 'self:0')).filter((formula) => formula.includes('stages_words'));
  const read = due.map((formula) => [...formula.matchAll(/XLOOKUP\((\d+),ST_test_stages_n/g)].map(([, n]) => Number(n)));
  expect(read).toEqual([[making.review.ready.stages.findIndex(({ id }) => id === 'self') + 1]]);
});
