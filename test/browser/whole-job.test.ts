// The whole job in a real browser, on the page of the local host, by mouse and keyboard: HR starts a review in the sidebar, managers fill in
// their tabs in the grid, and the Summary says what plain arithmetic says of what they typed.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { companyIn } from '../../local/sample/company';
import { fill } from '../../src/i18n/fill';
import { clickCell, exact, letterOf, openTab, read, type, until, untilOpen } from './host-grid';
import { actAs, columnsOf, enterTargets, FIRST_ROW, finalsOf, pasteAll, type Sheet, sheetsOf, tick, typeRow } from './host-scoring';
import { choosePlan, create, decideAll, goOn, heading, mendRoster, next, openByMenu } from './host-start';
import { WORDS } from './host-words';
import { type Job, PLAN_3, PLAN_5 } from './job-plans';
import { browserForTests } from './launch';
import { type HostPage, openHostPage } from './open-host';
import { titles } from './open-page';
import type { Language } from './open-sidebar';

jest.setTimeout(240_000);

const browser = browserForTests();

const HR = 'liu.fang@example.com';
const FOLDER = process.env.SCREENSHOTS;

/** With SCREENSHOTS=folder a picture is left there. */
async function picture({ page, language }: HostPage, name: string): Promise<void> {
  if (!FOLDER) return;
  mkdirSync(FOLDER, { recursive: true });
  await page.locator('.toast').first().waitFor({ state: 'detached' });
  await page.waitForTimeout(1_000); // until everything is made sure of, and drawn
  await page.locator('.busy span').waitFor({ state: 'detached' });
  await page.waitForTimeout(500);
  await page.screenshot({ animations: 'disabled', path: join(FOLDER, `${name}-${language}.png`) });
}

const toast = ({ page }: HostPage, text: string) => page.locator('.toast', { hasText: text }).first().waitFor();
const sheetOf = (sheets: readonly Sheet[], id: string): Sheet => {
  const found = sheets.find(({ rater }) => rater.id === id);
  if (!found) throw new Error(`${id} has no tab`);
  return found;
};

/** Li Min scores her first person, and is kept from what is not hers. */
async function scoreAsLiMin(host: HostPage, own: Sheet, other: Sheet): Promise<void> {
  const { page, language } = host;
  const { score: say, page: sayPage } = WORDS[language];
  const { items, weighted, left, done, comment } = columnsOf(own.card);
  const name = own.rater.name;
  const [first, at] = [`${weighted}${FIRST_ROW}`, (column: string) => `${column}${FIRST_ROW}`];
  await actAs(host, own.rater.email);
  await openTab(page, own.title);
  expect(await read(page, own.title, `A${FIRST_ROW}:B${FIRST_ROW}`)).toEqual([[own.rows[0]?.person.id, own.rows[0]?.person.name]]);
  expect(await read(page, own.title, at(left))).toEqual([[say.notBegun]]);
  expect(await read(page, own.title, `${comment}1`)).toEqual([[fill(say.done, { done: 0, all: own.rows.length })]]);

  await typeRow(host, own, 0);
  await until(page, own.title, first, (shown) => shown !== '' && shown !== null);
  await until(page, own.title, at(left), (shown) => shown === '' || shown === null);
  await tick(host, own, 0);
  await until(page, own.title, `${comment}1`, (shown) => shown === fill(say.done, { done: 1, all: own.rows.length }));

  const column = letterOf(items[1]?.typed ?? 0);
  await clickCell(page, `${column}${FIRST_ROW + 1}`);
  await type(page, 105);
  await toast(host, fill(say.ruleRated, { full: 100 }));
  expect(await read(page, own.title, `${column}${FIRST_ROW + 1}`)).toEqual([[null]]);
  await clickCell(page, first);
  await type(page, 99);
  await toast(host, fill(sayPage.protected, { cell: first, who: name }));
  await openTab(page, other.title);
  await clickCell(page, `${column}${FIRST_ROW}`);
  await type(page, 90);
  await toast(host, fill(sayPage.protected, { cell: `${column}${FIRST_ROW}`, who: name }));
  expect(await read(page, other.title, `${column}${FIRST_ROW}:${done}${FIRST_ROW}`)).not.toContainEqual(expect.arrayContaining([90]));
  await openTab(page, own.title);
}

/** What the Summary says of everybody, against what was typed. */
async function expectSummary({ page, language }: HostPage, job: Job, sheets: readonly Sheet[], tabs = language): Promise<void> {
  const say = WORDS[tabs].summary;
  const title = WORDS[tabs].tabs.summary;
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

/** From Home to the tabs, and the first of them open. */
async function startReview(host: HostPage, job: Job, tabs: Language, chosen: () => Promise<void>): Promise<void> {
  const { sidebar, language } = host;
  const say = WORDS[language];
  await choosePlan(host, job);
  await decideAll(host, job);
  await sidebar.locator('.card.bad').waitFor();
  expect(await next(host).getAttribute('aria-disabled')).toBe('true');
  expect(await mendRoster(host)).toMatch(language === 'en' ? /Row 39\s+Tian Xiaoyu.*E010/ : /第 39 行\s+田小雨.*E010/);
  await chosen();
  await goOn(host);
  await heading(host, say.period.title);
  await sidebar.locator('input[type=date]').first().fill('2026-07-03');
  await sidebar.getByRole('combobox', { name: say.period.language }).selectOption(tabs);
  await goOn(host);
  await create(host);
}

/** Whoever still has something to fill in pastes it. */
async function pasteOthers(host: HostPage, sheets: readonly Sheet[]): Promise<void> {
  for (const sheet of sheets) {
    await actAs(host, sheet.rater.email);
    await pasteAll(host, sheet);
  }
  await actAs(host, HR);
}

test.each(['zh-CN', 'en'] as const)('plan 5, half-year, from the menu to the graded Summary: %s', async (language) => {
  const host = await openHostPage(browser(), language);
  const { page, sidebar } = host;
  const say = WORDS[language];
  await openByMenu(host);
  await sidebar.getByRole('button', { name: say.home.start }).click();
  await picture(host, 'host-plans');
  await sidebar.getByRole('button', { name: say.plans.back }).click();
  await startReview(host, PLAN_5, language, async () => undefined);
  await sidebar.getByRole('button', { name: say.creating.shareOpen }).click();
  await goOn(host);
  await sidebar.getByText(fill(say.share.granted, { count: 9 })).waitFor();
  await sidebar.getByRole('button', { name: say.plans.back }).click();
  await goOn(host);
  const sheets = sheetsOf(PLAN_5, language);
  await untilOpen(page, sheets[0]?.title ?? '');
  expect(await titles(page)).toEqual(expect.arrayContaining(sheets.map(({ title }) => title)));

  for (const sheet of sheets) await enterTargets(host, sheet);
  const [own, other] = [sheetOf(sheets, 'E008'), sheetOf(sheets, 'E005')];
  await scoreAsLiMin(host, own, other);
  await actAs(host, HR);
  await openByMenu(host);
  const standing = sidebar.locator('.tap', { hasText: own.rater.name });
  await standing.getByText(fill(say.home.ofAll, { done: 1, all: 8 })).waitFor();

  await actAs(host, own.rater.email);
  await openTab(page, own.title);
  for (let n = 1; n < own.rows.length; n++) {
    await typeRow(host, own, n);
    if (n === 5) await picture(host, 'score-tab');
    await tick(host, own, n);
  }
  await pasteOthers(
    host,
    sheets.filter((sheet) => sheet !== own),
  );
  await expectSummary(host, PLAN_5, sheets);
  await picture(host, 'summary');
  await openTab(page, say.tabs.dashboard);
  await picture(host, 'dashboard');
  await openByMenu(host);
  await sidebar.getByText(fill(say.home.scored, { scored: 34, people: 34 })).waitFor();
});

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
});
