// A month's review of one department on the page of the local host, as whole-job.test.ts does a half-year: the account in one language, the tabs
// in the other; one rater holds two roles, and a hole in the policy's grades stays unnamed.
import type { Locator } from 'playwright-core';
import { companyIn } from '../../local/sample/company';
import { untilOpen } from './host-grid';
import { sheetsOf } from './host-scoring';
import { goOn, heading, openByMenu } from './host-start';
import { WORDS } from './host-words';
import { PLAN_3 } from './job-plans';
import { browserForTests } from './launch';
import { type HostPage, openHostPage } from './open-host';
import { expectSummary, pasteOthers, startReview } from './whole-job-steps';

jest.setTimeout(600_000);

const browser = browserForTests();

test.each([
  ['zh-CN', 'en'],
  ['en', 'zh-CN'],
] as const)('plan 3, a month of one department, in %s with tabs in the other language', async (language, tabs) => {
  const host = await openHostPage(browser(), language);
  const { page, sidebar } = host;
  const say = WORDS[language];
  await openByMenu(host);
  await startReview(host, PLAN_3, tabs, async () => {
    const departments = sidebar.getByRole('group', { name: say.people.departments }).getByRole('checkbox');
    const reviewed = language === 'en' ? 'Marketing' : '市场推广部';
    for (const name of new Set(companyIn(language).map(({ department }) => department)))
      if (name !== reviewed) await departments.and(sidebar.getByRole('checkbox', { name })).uncheck();
  });
  await goOn(host);
  const sheets = sheetsOf(PLAN_3, language, tabs);
  await untilOpen(page, sheets[0]?.title ?? '');
  await pasteOthers(host, sheets);
  await expectSummary(host, PLAN_3, sheets, tabs);
  expect(await nextMonth(host)).toBeLessThanOrEqual(6);
  expect(host.faults).toEqual([]);
});

/** From Home to the next month's tabs with nothing answered; how many clicks that takes. */
async function nextMonth(host: HostPage): Promise<number> {
  const { sidebar, language } = host;
  const say = WORDS[language];
  await openByMenu(host);
  let clicks = 0;
  const press = async (button: Locator) => {
    clicks++;
    await button.click();
  };
  const foot = sidebar.locator('.foot .button.filled[aria-busy=false][aria-disabled=false]');
  await press(sidebar.getByRole('button', { name: say.home.next }));
  await heading(host, say.nextPeriod.title);
  await press(foot);
  await heading(host, say.nextPeriod.newTitle);
  await sidebar.getByText(say.nextPeriod.nothing).waitFor(); // the same department, and nobody else
  await press(foot);
  await heading(host, say.preview.title);
  await press(foot);
  await heading(host, say.creating.ready);
  return clicks;
}
