// What a person waits for on the local host's page, in the browser that the tests use: plan 5's review for the sample company, from the
// click on Create to tabs that are calculated and open; then a score, from the key to the total. Milliseconds.
import type { Page } from 'playwright-core';
import type { Here } from '../browser/host-grid';
import { clickCell, letterOf, openTab, read, until, untilOpen } from '../browser/host-grid';
import { actAs, columnsOf, FIRST_ROW, sheetsOf, typeRow } from '../browser/host-scoring';
import { choosePlan, create, decideAll, goOn, heading, mendRoster, openByMenu, shareWithAll } from '../browser/host-start';
import { WORDS } from '../browser/host-words';
import { PLAN_5 } from '../browser/job-plans';
import { launch } from '../browser/launch';
import { type HostPage, openHostPage } from '../browser/open-host';

const LANGUAGE = 'en';
const LI_MIN = 'E008';

export async function onPage(): Promise<{ readonly created: number; readonly typed: number }> {
  const browser = await launch();
  try {
    const host = await openHostPage(browser, LANGUAGE);
    return { created: await timeCreation(host), typed: await timeTyping(host) };
  } finally {
    await browser.close();
  }
}

async function timeCreation(host: HostPage): Promise<number> {
  const { page, sidebar } = host;
  const say = WORDS[LANGUAGE];
  await openByMenu(host);
  await choosePlan(host, PLAN_5);
  await decideAll(host, PLAN_5);
  await sidebar.locator('.card.bad').waitFor();
  await mendRoster(host);
  await goOn(host);
  await heading(host, say.period.title);
  await sidebar.locator('input[type=date]').first().fill('2026-07-03');
  await goOn(host);
  const made = await create(host);
  await shareWithAll(host);
  const start = Date.now();
  await goOn(host);
  await untilOpen(page, sheetsOf(PLAN_5, LANGUAGE)[0]?.title ?? '');
  await untilSettled(page);
  return made + Date.now() - start;
}

const untilSettled = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => (window as unknown as Here).localHost.host.files.calculation.settled(), undefined, { polling: 10 });

/** The last score of Li Min's first row, typed again as another: until the total is another. It is looked at every 25 ms. */
async function timeTyping(host: HostPage): Promise<number> {
  const { page } = host;
  const sheet = sheetsOf(PLAN_5, LANGUAGE).find(({ rater }) => rater.id === LI_MIN);
  if (!sheet) throw new Error('Li Min has no tab.');
  const { items, weighted } = columnsOf(sheet);
  const [total, last] = [`${weighted}${FIRST_ROW}`, `${letterOf(items[items.length - 1]?.typed ?? 0)}${FIRST_ROW}`];
  await actAs(host, sheet.rater.email);
  await openTab(page, sheet.title);
  await untilSettled(page);
  await typeRow(host, sheet, 0);
  await page.waitForTimeout(3_000); // in the quiet after it everything is made sure of
  await untilSettled(page);
  const before = (await read(page, sheet.title, total))[0]?.[0];
  await clickCell(page, last);
  await page.keyboard.type('12');
  const start = Date.now();
  await page.keyboard.press('Tab');
  await until(page, sheet.title, total, (shown) => shown !== before && shown !== '');
  return Date.now() - start;
}
