// What is announced to who does not see it: by one polite region that is there from the first render, and nothing twice or in vain.
import type { Page } from 'playwright-core';
import * as enFunctions from '../../src/i18n/en/sidebar';
import * as en from '../../src/i18n/en/sidebar-review';
import * as enStart from '../../src/i18n/en/sidebar-start';
import { fill } from '../../src/i18n/fill';
import { browserForTests } from './launch';
import { openReview } from './open-review';
import { ACCESS, freshWorkbook, ok, running, type Script } from './review-server';

jest.setTimeout(600_000);

const browser = browserForTests();

/** The sidebar, and all that its region says from its first render on. */
async function listen(script: Script) {
  const opened = await openReview(browser(), { script });
  await opened.page.evaluate(() => {
    const heard: string[] = [];
    const region = document.getElementById('said');
    if (region)
      new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    Object.assign(window, { heard });
  });
  const heard = () => opened.page.evaluate(() => (window as unknown as { readonly heard: readonly string[] }).heard);
  /** Waits until something that fits is said. */
  const hears = (text: string) =>
    opened.page.waitForFunction(
      (wanted) => (window as unknown as { readonly heard: readonly string[] }).heard.some((each) => each.includes(wanted)),
      text,
    );
  return { ...opened, heard, hears };
}

const toPlace = (page: Page, n: number) => page.locator('.places button').nth(n).click();
const copyLink = (page: Page) => page.getByRole('button', { name: /^Copy link to/ }).first();

test('there is one region, the same on every screen, and polite', async () => {
  const { page } = await listen(freshWorkbook());
  const region = await page.locator('#said').elementHandle();
  const same = () =>
    page.evaluate((first) => [...document.querySelectorAll('[role=status], [aria-live]')].map((each) => each === first), region);
  expect(await same()).toEqual([true]);
  for (const place of [1, 2, 0]) {
    await toPlace(page, place);
    expect(await same()).toEqual([true]);
  }
  await page.getByRole('button', { name: en.home.start }).click();
  await page.getByRole('searchbox').waitFor();
  expect(await same()).toEqual([true]);
});

test('how many functions were found is said once for what was typed in one go', async () => {
  const { page, heard, hears } = await listen(running());
  await toPlace(page, 1);
  await page.getByRole('searchbox').pressSequentially('weight');
  const count = await page.locator('.fn').count();
  await hears(fill(enFunctions.sidebar.found, { count }));
  expect(count).toBeLessThan(16);
  expect((await heard()).filter((text) => /^Functions found/.test(text)).length).toBeLessThan('weight'.length);
});

test('how many plans were found', async () => {
  const { page, hears } = await listen(freshWorkbook());
  await page.getByRole('button', { name: en.home.start }).click();
  await page.getByRole('searchbox').fill('shop');
  await hears(fill(enStart.plans.found, { count: await page.locator('.card').count() }));
});

test('that a link is copied, and once more when it is copied once more', async () => {
  const { page, heard, hears } = await listen(running());
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: async () => undefined } }));
  await page.getByRole('button', { name: en.home.access }).click();
  await copyLink(page).click();
  const copied = fill(en.share.copied, { title: ACCESS.raters[0]?.tabs[0]?.title ?? '' });
  await hears(copied);
  const before = (await heard()).length;
  await copyLink(page).click();
  await page.waitForFunction((count) => (window as unknown as { readonly heard: readonly string[] }).heard.length > count, before);
  expect((await heard()).at(-1)?.trim()).toBe(copied);
});

test('that access was given, and why there is nothing more to give', async () => {
  const all = {
    ...ACCESS,
    raters: ACCESS.raters.map((rater) => (rater.access === 'none' ? { ...rater, access: 'editor' as const } : rater)),
  };
  const { page, hears } = await listen({ ...running(), grantAccess: () => ok(all) });
  await page.getByRole('button', { name: en.home.access }).click();
  await page.locator('.foot .button.filled').click();
  await hears(fill(en.share.granted, { count: 2 }));
  await hears(en.share.allCan);
});

test('that the settings are saved', async () => {
  const { page, hears, heard } = await listen(running());
  await toPlace(page, 2);
  await page.getByRole('radio', { name: en.settings.dark }).waitFor();
  expect((await heard()).join()).not.toContain(en.settings.saved); // nothing has been changed yet
  await page.getByRole('radio', { name: en.settings.dark }).check();
  await hears(en.settings.saved);
});

test('Home that reads again by itself is silent; who asks for it hears when it has', async () => {
  const { page, heard, hears, count } = await listen(running());
  await page.getByText(/^Read at/).waitFor();
  const before = (await heard()).length;
  await page.clock.runFor(31_000);
  await page.waitForFunction(() => document.querySelector('.foot .link')?.getAttribute('aria-disabled') === 'false');
  await page.clock.runFor(1_000);
  expect([count('readReview'), (await heard()).slice(before)]).toEqual([2, []]);
  await page.getByRole('button', { name: en.home.readAgain }).click();
  await hears('Read at 14:02');
});
