// What a person does and reads in the review of the sidebar, for the tests of its screens.
import type { Browser, Page } from 'playwright-core';
import { type OpenedReview, openReview } from './open-review';
import { freshWorkbook } from './review-server';

export const next = (page: Page) => page.locator('.foot .button.filled');
/** Goes on, once there is nothing to wait for. */
export const goOn = (page: Page) => page.locator('.foot .button.filled[aria-busy=false][aria-disabled=false]').click();
export const alert = (page: Page) => page.getByRole('alert');
export const texts = (page: Page, selector: string) => page.locator(selector).allInnerTexts();
export const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
export const pressKeys = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** A sidebar whose library is answered, over a fresh workbook unless said. */
export const openAnswered = (browser: Browser, script = freshWorkbook(), setting: Partial<Parameters<typeof openReview>[1]> = {}) =>
  openReview(browser, { script, answered: true, ...setting });

/** From Home over a plan to the step that is asked for, with a library whose plans are answered. */
export async function walkTo(
  opened: OpenedReview,
  title: string,
  plan = 'Company system: departments and staff',
  cycle = 'Half-year',
): Promise<void> {
  const { page } = opened;
  await page.locator('#start').click();
  await page.getByRole('button', { name: plan }).click();
  await goOn(page);
  await page.locator('.body .tap', { hasText: cycle }).click();
  for (let shown = await titleOf(page); shown !== title; shown = await titleOf(page)) {
    await goOn(page);
    await page.waitForFunction((before) => document.querySelector('h1')?.textContent !== before, shown);
  }
}

const titleOf = (page: Page) => page.locator('h1').textContent();
