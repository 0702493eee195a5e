// The whole job in a real browser, on the page of the local host, by mouse and keyboard: HR starts a review in the sidebar, managers fill in
// their tabs in the grid, and the Summary says what plain arithmetic says of what they typed.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fill } from '../../src/i18n/fill';
import { tabOf } from '../workbook/tab-of';
import { clickCell, letterOf, openTab, read, type, until, untilOpen } from './host-grid';
import { actAs, columnsOf, enterTargets, FIRST_ROW, type Sheet, sheetsOf, tick, typeRow } from './host-scoring';
import { openByMenu, openFirstTab } from './host-start';
import { WORDS } from './host-words';
import { shown, totalOf } from './job-by-hand';
import { PLAN_5 } from './job-plans';
import { browserForTests } from './launch';
import { type HostPage, openHostPage } from './open-host';
import type { Language } from './open-sidebar';
import { titles } from './page-steps';
import { expectSummary, HR, nextPeriod, pasteOthers, startReview } from './whole-job-steps';

jest.setTimeout(600_000);

const browser = browserForTests();

/** In one language the whole of Li Min's tab is typed, in the other most is pasted. */
const BY_HAND: Language = 'zh-CN';
const FOLDER = process.env.SCREENSHOTS;

/** With SCREENSHOTS=folder a picture is left there. */
async function picture({ page, language }: HostPage, name: string): Promise<void> {
  if (!FOLDER) return;
  mkdirSync(FOLDER, { recursive: true });
  await page.locator('.toast').first().waitFor({ state: 'detached' });
  const busy = page.locator('.busy span');
  for (let quiet = 0; quiet < 4; quiet = (await busy.count()) === 0 ? quiet + 1 : 0) await page.waitForTimeout(500); // made sure of, and drawn
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
  const { items, weighted, grade, left, done, comment } = columnsOf(own);
  const name = own.rater.name;
  const [first, at] = [`${weighted}${FIRST_ROW}`, (column: string) => `${column}${FIRST_ROW}`];
  await actAs(host, own.rater.email);
  await openTab(page, own.title);
  expect(await read(page, own.title, `A${FIRST_ROW}:B${FIRST_ROW}`)).toEqual([[own.rows[0]?.person.id, own.rows[0]?.person.name]]);
  expect(await read(page, own.title, at(left))).toEqual([[say.notBegun]]);
  expect(await read(page, own.title, `${comment}1`)).toEqual([[fill(say.done, { done: 0, all: own.rows.length })]]);

  await typeRow(host, own, 0);
  const total = totalOf(own.card, own.rows[0]?.entry ?? [], 0);
  await until(page, own.title, first, (cell) => cell === shown(total));
  await until(page, own.title, at(grade), (cell) => cell === PLAN_5.gradeOf(total)[language]);
  await until(page, own.title, at(left), (cell) => cell === '' || cell === null);
  await tick(host, own, 0);
  await until(page, own.title, `${comment}1`, (cell) => cell === fill(say.done, { done: 1, all: own.rows.length }));

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

test.each(['zh-CN', 'en'] as const)('plan 5, half-year, from the menu to the graded Summary: %s', async (language) => {
  const host = await openHostPage(browser(), language);
  const { page, sidebar } = host;
  const say = WORDS[language];
  await openByMenu(host);
  await sidebar.getByRole('button', { name: say.home.start }).click();
  await picture(host, 'host-plans');
  await sidebar.getByRole('button', { name: say.plans.back }).click();
  await startReview(host, PLAN_5, language);
  await openFirstTab(host);
  const sheets = sheetsOf(PLAN_5, language);
  await untilOpen(page, sheets[0]?.title ?? '');
  expect(await titles(page)).toEqual(expect.arrayContaining(sheets.map(({ title }) => title)));

  await enterTargets(host, sheets);
  const [own, other] = [sheetOf(sheets, 'E008'), sheetOf(sheets, 'E005')];
  await scoreAsLiMin(host, own, other);
  await actAs(host, HR);
  await openByMenu(host);
  const standing = sidebar.locator('.tap', { hasText: own.rater.name });
  await standing.getByText(fill(say.home.ofAll, { done: 1, all: 8 })).waitFor();

  await actAs(host, own.rater.email);
  await openTab(page, own.title);
  for (let n = 1; n < own.rows.length && (BY_HAND === language || FOLDER); n++) {
    await typeRow(host, own, n);
    if (n === 5 && FOLDER) {
      await clickCell(page, `C${FIRST_ROW + n + 1}`); // where the next person’s row begins
      await picture(host, 'score-tab');
    }
    await tick(host, own, n);
  }
  await pasteOthers(
    host,
    sheets.filter((sheet) => sheet !== own || BY_HAND !== language),
  );
  await expectSummary(host, PLAN_5, sheets);
  await picture(host, 'summary');
  await openTab(page, tabOf(say.tabs.dashboard, PLAN_5.period));
  await picture(host, 'dashboard');
  await openByMenu(host);
  await sidebar.getByText(fill(say.home.scored, { scored: 34, people: 34 })).waitFor();
  const people = () => sidebar.locator('dl.pairs').waitFor(); // the one on probation is named
  expect(await nextPeriod(host, people, '2026-H2')).toBeLessThanOrEqual(6);
  await openFirstTab(host);
  const [next] = sheetsOf({ ...PLAN_5, period: '2026-H2' }, language);
  const { title = '', rows = [] } = next ?? {};
  const target = letterOf(columnsOf(next ?? own).items.find(({ item }) => item.target === 'each')?.target ?? 0);
  await untilOpen(page, title);
  for (const n of rows.keys()) await until(page, title, `${target}${FIRST_ROW + n}`, (cell) => Number(cell) === 250);
  expect(host.faults).toEqual([]);
});
