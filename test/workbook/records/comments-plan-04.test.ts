// Plan 4: talks are recorded for staff reviewed by interview; nobody else is told that a comment is missing.
import type { PersonId } from '../../../src/plans/person';
import { keysOf } from '../../../src/workbook/workbook';
import { company } from '../company';
import { answeredPlan, reviewOf } from '../fixtures';
import { openReview } from '../opened-review';
import { enter, rowsOf, valuesOf } from '../table-book';

jest.setTimeout(600_000);

const PLAN_4 = answeredPlan('plan-04');
const GROUPS = ['产业公司', '一般管理人员', '一般管理人员'];
const staff = company(12).filter(({ manager }) => manager);
const only = staff.slice(0, 3).map(({ id }) => id);
const people = company(12).map((person) => ({ ...person, group: GROUPS[only.indexOf(person.id)] ?? person.group }));
const wishes = { cycle: 'half', language: 'en', people } as const;

test('scored by all: interview staff lack the record of their talk, the others nothing', async () => {
  const review = reviewOf(PLAN_4, { ...wishes, only });
  expect(review.subjects.map(({ card }) => card.id)).toEqual(['kpi', 'interview', 'interview']);
  const { host, tab } = await openReview(review, ['plan', 'score', 'comments', 'summary', 'history', 'log']);
  for (const [n, { subjects }] of review.raterTabs.entries()) {
    const sheet = tab(`score:${n}`);
    const typed = sheet.marks.flatMap(({ value }) => (/^(rated|input|target):/.test(value) ? [[value, 80] as const] : []));
    await enter(host, sheet, Object.fromEntries(subjects.map((_, row) => [row, Object.fromEntries(typed)])));
  }
  expect(valuesOf(host, tab('comments'), 'id')).toEqual(only.slice(1));
  await enter(host, tab('comments'), { 0: { 'box:0': 'a', 'box:1': 'b', 'box:2': 'c', 'box:3': 'd' } });
  const missing = 'Comment missing';
  expect(rowsOf(host, tab('summary'), ['id', 'stage'], 3)).toEqual([
    [only[0], expect.not.stringContaining(missing)],
    [only[1], expect.not.stringContaining(missing)],
    [only[2], missing],
  ]);
});

test('with nobody reviewed by interview there is no such tab', () => {
  expect(keysOf(reviewOf(PLAN_4, { ...wishes, only: only.slice(0, 1) as PersonId[] }))).not.toContain('comments');
  expect(keysOf(reviewOf(PLAN_4, { ...wishes, only }))).toContain('comments');
});
