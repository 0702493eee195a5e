// The preview in a real browser: every tab that would be made, what stands in the way, and nothing made yet.
import * as enStart from '../../src/i18n/en/sidebar-start';
import { browserForTests } from './launch';
import { fails, freshWorkbook, ok, PREVIEW } from './review-server';
import { alert, next, openAnswered, walkTo } from './review-steps';

jest.setTimeout(600_000);

const browser = browserForTests();

describe('the preview', () => {
  test('lists the tabs by reader, and raters without an e-mail; nothing is created', async () => {
    const opened = await openAnswered(browser());
    await walkTo(opened, 'Preview');
    const { page, count } = opened;
    await page.locator('.figure').waitFor();
    expect(await page.locator('.figure').textContent()).toBe('18');
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
      enStart.preview.everyone,
      enStart.preview.managers,
      enStart.preview.hr,
      enStart.preview.raters,
    ]);
    await page.getByRole('button', { name: 'Show the other 3 score tabs' }).click();
    expect(await page.getByText('Score · 赵国强').count()).toBe(1);
    expect(await page.getByText('赵国强 (E010)').count()).toBe(1);
    expect(count('createReview')).toBe(0);
  });

  test.each([
    [{ standing: ['Summary'] }, enStart.preview.blockStanding],
    [{ open: [{ path: 'x', question: { en: 'How many?', 'zh-CN': '几个？' } }] }, enStart.preview.blockOpen],
    [{ findings: [{ level: 'problem' as const, path: 'x', sentence: { en: 'Wrong.', 'zh-CN': '错。' } }] }, enStart.preview.blockProblems],
  ])('is no way on where something stands in it: %j', async (part, reason) => {
    const opened = await openAnswered(browser(), { ...freshWorkbook(), previewReview: () => ok({ ...PREVIEW, ...part }) });
    await walkTo(opened, 'Preview');
    const { page, count } = opened;
    await page.getByText(reason).last().waitFor();
    await next(page).click({ force: true });
    expect(count('createReview')).toBe(0);
    opened.put({ previewReview: () => ok(PREVIEW) });
    await page.getByRole('button', { name: 'Check again' }).click();
    await page.getByRole('button', { name: 'Create 18 tabs' }).and(page.locator('[aria-disabled=false]')).waitFor();
  });

  test('that fails says so and keeps the answers', async () => {
    const opened = await openAnswered(browser(), { ...freshWorkbook(), previewReview: () => fails('refused') });
    await walkTo(opened, 'Preview');
    const { page } = opened;
    await alert(page).waitFor();
    expect(await alert(page).textContent()).toContain(enStart.creating.kept);
    opened.put({ previewReview: () => ok(PREVIEW) });
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.figure').waitFor();
  });
});
