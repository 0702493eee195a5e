// A role that very many hold on a card of several tabs: the same rule as for two, whatever their number. What it gives is in the oracle.
import type { PersonId } from '../../../src/plans/person';
import { keyOf } from '../../../src/workbook/tab-kinds';
import { tabsFor } from '../../../src/workbook/workbook';
import { company } from '../company';
import { answeredPlan, peopleFor, reviewOf } from '../fixtures';
import { formulasOf } from '../table-book';

const plan = answeredPlan('plan-01');
const known = peopleFor(plan);
/** Whoever may be on the committee, and is not reviewed. */
const others = company(150).map((person, n) => ({ ...person, id: `X${n}` as PersonId, manager: undefined }));
const people = [...known, ...others];
const only = reviewOf(plan, { cycle: 'quarter' })
  .subjects.slice(0, 2)
  .flatMap(({ person }) => person?.id ?? []);

test.each([2, 40, 150])('%i on the committee: the mean is one of totals, each read on its rater’s first tab', (raters) => {
  const named = { committee: others.slice(0, raters).map(({ id }) => id) };
  const review = reviewOf(plan, { cycle: 'quarter', people, named, only });
  const tabs = tabsFor(review, { titles: [], shared: {} });
  const formulas = tabs.filter(({ kind }) => kind === 'summary').flatMap(formulasOf);
  expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThan(50_000); // what a cell holds
  const own = review.raterTabs.flatMap(({ roles, dimensions, card }, n) =>
    roles.some(({ id }) => id === 'committee') && dimensions[0] === card.dimensions[0]
      ? [{ key: keyOf('score', n), dimensions, card }]
      : [],
  );
  expect(own.length).toBeGreaterThanOrEqual(raters);
  expect(own.every(({ dimensions, card }) => dimensions.length < card.dimensions.length)).toBe(true);
  // of all columns on such a tab only the hidden one holds totals
  const totals = own.map(({ key }) => {
    const tab = tabs.find((each) => each.key === key);
    const column = tab?.after?.find(({ column }) => tab.hidden?.includes(column))?.column ?? -1;
    return `'${tab?.title}'!$${String.fromCharCode(65 + column)}$`;
  });
  expect(formulas.filter((formula) => totals.every((total) => formula.includes(total))).length).toBeGreaterThan(0);
});
