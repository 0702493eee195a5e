// A month's review of one department on the page of the local host, as whole-job.test.ts does a half-year: the account in one language, the tabs
// in the other; one rater holds two roles, and a hole in the policy's grades stays unnamed.
import { companyIn } from '../../local/sample/company';
import { untilOpen } from './host-grid';
import { sheetsOf } from './host-scoring';
import { openByMenu, openFirstTab } from './host-start';
import { WORDS } from './host-words';
import { PLAN_3 } from './job-plans';
import { browserForTests } from './launch';
import { openHostPage } from './open-host';
import { expectSummary, nextPeriod, pasteOthers, startReview } from './whole-job-steps';

jest.setTimeout(600_000);

const browser = browserForTests();

// whole-job.test.ts goes through a half-year in each language; here the two are mixed, once
test('plan 3, a month of one department, in Chinese with tabs in English', async () => {
  const [language, tabs] = ['zh-CN', 'en'] as const;
  const host = await openHostPage(browser(), language);
  const { page, sidebar } = host;
  const say = WORDS[language];
  await openByMenu(host);
  await startReview(host, PLAN_3, tabs, async () => {
    const departments = sidebar.getByRole('group', { name: say.people.departments }).getByRole('checkbox');
    const reviewed = '市场推广部';
    for (const name of new Set(companyIn(language).map(({ department }) => department)))
      if (name !== reviewed) await departments.and(sidebar.getByRole('checkbox', { name })).uncheck();
  });
  await openFirstTab(host);
  const sheets = sheetsOf(PLAN_3, language, tabs);
  await untilOpen(page, sheets[0]?.title ?? '');
  await pasteOthers(host, sheets);
  await expectSummary(host, PLAN_3, sheets, tabs);
  expect(
    await nextPeriod(host, async () => {
      await sidebar.getByText(say.nextPeriod.nothing).waitFor(); // the same department, and nobody else
    }),
  ).toBe(4);
  expect(host.faults).toEqual([]);
});
