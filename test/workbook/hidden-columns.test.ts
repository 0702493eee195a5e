// Hidden columns of every kind of tab: what formulas keep there must not make rows tall that nobody sees the reason of.
import { LIBRARY } from '../../src/plans/library';
import { LOOKS, type Look } from '../../src/workbook/looks';
import type { Tab } from '../../src/workbook/tab';
import { tabsFor } from '../../src/workbook/workbook';
import { answeredPlan, cyclesOf, reviewOf } from './fixtures';

const CASES = LIBRARY.flatMap(({ id }) => cyclesOf(answeredPlan(id)).map((cycle) => [id, cycle] as const));

/** Headings are theirs who see the columns beside; a grade's column is hidden where nobody gets one. */
const OTHERWISE: readonly Look[] = ['dimension', 'indicator', 'indicatorLeft', 'grade'];

/** Hidden columns whose look breaks text into lines. */
const wrapping = ({ hidden = [], looks }: Tab): readonly string[] =>
  looks
    .filter(({ look }) => 'wrap' in LOOKS[look] && !OTHERWISE.includes(look))
    .flatMap(({ area: { column, columns }, look }) =>
      hidden.filter((each) => each >= column && each < column + columns).map((each) => `${each} ${look}`),
    );

test.each(CASES)('%s, %s: rows are as tall as what is seen in them', (id, cycle) => {
  const tabs = tabsFor(reviewOf(answeredPlan(id), { cycle }), { titles: [], shared: {} });
  expect(tabs.flatMap((tab) => wrapping(tab).map((each) => `${tab.kind}: ${each}`))).toEqual([]);
});
