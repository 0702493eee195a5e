// The columns that reading back cannot do without: each stands on its tab, in every plan, under the heading by which it is found again.
import { inLanguage } from '../../src/i18n/both';
import type { Language } from '../../src/i18n/languages';
import { LIBRARY } from '../../src/plans/library';
import { headingOf } from '../../src/review/needed-columns';
import type { Tab } from '../../src/workbook/tab';
import { factsOf } from '../../src/workbook/tab-kinds';
import { tabsFor } from '../../src/workbook/workbook';
import { answeredPlan, cyclesOf, reviewOf } from '../workbook/fixtures';

const CASES = LIBRARY.flatMap(({ id }) =>
  cyclesOf(answeredPlan(id)).flatMap((cycle) => (['en', 'zh-CN'] as const).map((language) => [id, cycle, language] as const)),
);

/** What stands in the heading rows over a column; of a formula its text. */
const headingsOver = ({ blocks, frozen }: Tab, at: number): readonly string[] =>
  blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, r) => {
      const cell = row + r < frozen.rows ? line[at - column] : undefined;
      return cell === null || cell === undefined ? [] : [typeof cell === 'object' ? cell.formula : String(cell)];
    }),
  );

const amissOn = (tab: Tab, language: Language): readonly string[] =>
  Object.entries(factsOf(tab.kind).needed ?? {}).flatMap(([mark, heading]) => {
    const words = inLanguage(headingOf(heading), language);
    const at = tab.marks.find(({ on, value }) => on === 'column' && value === mark)?.at;
    if (at === undefined) return [`${tab.key} has no column ${mark}`];
    return headingsOver(tab, at).some((each) => each === words || each.includes(`"${words}"`))
      ? []
      : [`no “${words}” over ${mark} of ${tab.key}`];
  });

test.each(CASES)('of %s, %s, %s', (id, cycle, language) => {
  const tabs = tabsFor(reviewOf(answeredPlan(id), { cycle, language }), { titles: [], shared: {} });
  expect(tabs.flatMap((tab) => amissOn(tab, language))).toEqual([]);
});
