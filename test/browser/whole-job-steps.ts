// The steps of a review that the tests of the whole job share: from Home to the tabs, raters who paste, and what the Summary says.
import type { Locator } from 'playwright-core';
import { tabOf } from '../workbook/tab-of';
import { exact, openTab } from './host-grid';
import { actAs, finalsOf, pasteAll, type Sheet } from './host-scoring';
import { choosePlan, create, decideAll, goOn, heading, mendRoster, openByMenu, shareWithAll } from './host-start';
import { WORDS } from './host-words';
import type { Job } from './job-plans';
import type { HostPage } from './open-host';
import type { Language } from './open-sidebar';

export const HR = 'liu.fang@example.com';

/** From Home to the tabs that are made; `chosen` does what else there is to do among the people. */
export async function startReview(host: HostPage, job: Job, tabs: Language, chosen?: () => Promise<void>): Promise<void> {
  const { sidebar, language } = host;
  const say = WORDS[language];
  await choosePlan(host, job);
  await decideAll(host, job);
  expect(await mendRoster(host)).toMatch(language === 'en' ? /Row 39\s+Tian Xiaoyu.*E010/ : /第 39 行\s+田小雨.*E010/);
  await chosen?.();
  await goOn(host);
  await heading(host, say.period.title);
  await sidebar.locator('input[type=date]').first().fill('2026-07-03');
  await sidebar.getByRole('combobox', { name: say.period.language }).selectOption(tabs);
  await goOn(host);
  await create(host);
  await shareWithAll(host);
}

/** Whoever still has something to fill in pastes it. */
export async function pasteOthers(host: HostPage, sheets: readonly Sheet[]): Promise<void> {
  for (const sheet of sheets) {
    await actAs(host, sheet.rater.email);
    await pasteAll(host, sheet);
  }
  await actAs(host, HR);
}

/** What the Summary says of everybody, against what was typed. */
export async function expectSummary({ page, language }: HostPage, job: Job, sheets: readonly Sheet[], tabs = language): Promise<void> {
  const say = WORDS[tabs].summary;
  const title = tabOf(WORDS[tabs].tabs.summary, job.period);
  await openTab(page, title);
  const finals = finalsOf(sheets);
  const cells = await exact(page, title);
  const head = cells.find((row) => row.includes(say.final)) ?? [];
  const [final, grade] = [head.indexOf(say.final), head.indexOf(say.grade)];
  const rows = cells.filter(([id]) => finals.has(String(id)));
  expect(rows.map(([id]) => id).sort()).toEqual([...finals.keys()].sort());
  for (const row of rows) {
    const wanted = finals.get(String(row[0])) ?? Number.NaN;
    expect(Number(row[final])).toBeCloseTo(wanted, 8);
    expect([row[0], row[grade]]).toEqual([row[0], job.gradeOf(wanted)[tabs]]);
  }
}

/**
 * From Home to the next period's tabs with nothing answered; how many clicks that takes. `looked`: what there is to look at among what is new.
 * `other`: a period that is not the one preset, which is one click more.
 */
export async function nextPeriod(host: HostPage, looked: () => Promise<void>, other = ''): Promise<number> {
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
  if (other !== '') {
    clicks++;
    await sidebar.locator('select').selectOption(other);
  }
  await press(foot);
  await heading(host, say.nextPeriod.newTitle);
  await looked();
  await press(foot);
  const targets = sidebar.getByRole('heading', { level: 1, name: say.nextTargets.title, exact: true });
  await targets.or(sidebar.getByRole('heading', { level: 1, name: say.preview.title, exact: true })).waitFor();
  if (await targets.isVisible()) {
    await sidebar.getByRole('button', { name: say.nextTargets.keepAll }).click(); // the targets: not among the clicks
    await press(foot);
  }
  await heading(host, say.preview.title);
  await press(foot);
  await heading(host, say.creating.ready);
  return clicks;
}
