// Choosing a plan and its cycle in a real browser: found by words and filters, kept on the way.
import { focused } from './focus';
import { browserForTests } from './launch';
import { openReview } from './open-review';
import { freshWorkbook, ok, SETTINGS } from './review-server';
import { goOn, heading, openAnswered, walkTo } from './review-steps';

jest.setTimeout(600_000);

const browser = browserForTests();

describe('choosing a plan', () => {
  test.each([
    ['shop', 'All', 2],
    ['网店', 'All', 1],
    ['ＫＰＩ', 'All', 1],
    ['', 'Half-year', 2],
    ['', 'Drafts', 5],
    ['', 'Units', 4],
    ['manager', 'Drafts', 1],
  ])('“%s” under %s', async (words, filter, atLeast) => {
    const { page } = await openReview(browser(), { script: freshWorkbook() });
    await page.getByRole('button', { name: 'Start a review' }).click();
    expect(await page.locator('.card').count()).toBe(12);
    await page.getByRole('searchbox').fill(words);
    await page.getByRole('button', { name: filter, exact: true }).click();
    const found = await page.locator('.card').count();
    expect(found).toBeGreaterThanOrEqual(atLeast);
    expect(found).toBeLessThan(12);
  });

  test('keeps the search on the way, and the focus on the plan that was open', async () => {
    const { page } = await openReview(browser(), { script: freshWorkbook() });
    await page.getByRole('button', { name: 'Start a review' }).click();
    await page.getByRole('searchbox').fill('monthly');
    await page.getByRole('button', { name: 'E-commerce department, monthly' }).click();
    await page.getByText('60 to under 80').count();
    expect(await page.getByText('under 60; whether 60 is included is open').count()).toBe(1);
    await page.getByRole('button', { name: 'Back' }).click();
    expect(await page.getByRole('searchbox').inputValue()).toBe('monthly');
    expect(await focused(page)).toBe('E-commerce department, monthly');
  });

  test('one rater alone has the whole: shown, and put down to nobody', async () => {
    const { page } = await openReview(browser(), { script: freshWorkbook() });
    await page.getByRole('button', { name: 'Start a review' }).click();
    await page.getByRole('searchbox').fill('commercial');
    await page.locator('.card').first().getByRole('button').first().click();
    const raters = page.locator('section.stack', { has: page.getByRole('heading', { name: 'Raters' }) });
    expect(await raters.getByRole('img').getAttribute('aria-label')).toBe('Direct manager 100%');
    expect(await raters.locator('.src').count()).toBe(0);
    expect(await raters.getByText('Shares not in the policy').count()).toBe(0);
  });

  test('shows only the plans that the script has', async () => {
    const { page } = await openReview(browser(), {
      script: { ...freshWorkbook(), listPlans: () => ok({ plans: ['plan-03'], reviews: [] }) },
    });
    await page.getByRole('button', { name: 'Start a review' }).click();
    expect(await page.locator('.card').count()).toBe(1);
  });

  test('what is decided is kept with the plan, and counted on its card', async () => {
    const { page } = await openReview(browser(), { script: freshWorkbook() });
    await page.getByRole('button', { name: 'Start a review' }).click();
    const open = page.locator('.card', { hasText: 'E-commerce operations, principles only' }).locator('.badge.open');
    const before = Number.parseInt(await open.innerText(), 10);
    await page.getByRole('button', { name: 'E-commerce operations, principles only' }).click();
    await goOn(page);
    await page.getByRole('button', { name: 'Month' }).click();
    await heading(page, 'Open decisions');
    for (const _ of ['to the cycle', 'to the plan', 'to the list']) await page.getByRole('button', { name: 'Back' }).click();
    expect(Number.parseInt(await open.innerText(), 10)).toBe(before - 1);
  });

  test.each([
    ['Liu Fang', 'Liu Fang'],
    ['', 'liu@example.com'], // no name set: the address that Google tells
  ])('a cycle that the policy leaves open is chosen by HR, and recorded with who (“%s”)', async (sender, who) => {
    const opened = await openAnswered(browser(), { ...freshWorkbook(), readSettings: () => ok({ ...SETTINGS, sender }) });
    await walkTo(opened, 'Preview', 'E-commerce operations, principles only', 'Month');
    await opened.page.locator('.figure').waitFor();
    const { plan, period } = opened.last('previewReview');
    expect(plan.cycles).toMatchObject({ state: 'decided', value: expect.arrayContaining(['month']), who });
    expect(period.cycle).toBe('month');
  });
});
