// The step of the period in a real browser: the likeliest one, the dates, the language of the tabs.
import * as enStart from '../../src/i18n/en/sidebar-start';
import { browserForTests } from './launch';
import { freshWorkbook, ok, REVIEW, RUNNING } from './review-server';
import { goOn, heading, openAnswered, walkTo } from './review-steps';

jest.setTimeout(600_000);

const browser = browserForTests();

describe('the period', () => {
  test.each([
    ['2026-06-26T10:00:00+08:00', 2026, 1, 'shortly before the end'],
    ['2026-07-20T10:00:00+08:00', 2026, 1, 'shortly after it'],
    ['2027-01-04T10:00:00+08:00', 2026, 2, 'in the new year'],
  ])('on %s is most likely %i/%i', async (now, year, n, _why) => {
    const opened = await openAnswered(browser(), freshWorkbook(), { now });
    await walkTo(opened, 'Preview');
    await opened.page.locator('.figure').waitFor();
    expect(opened.last('previewReview').period).toEqual({ cycle: 'half', year, n });
  });

  test('that has this review already is refused, another goes; dates out of order are told', async () => {
    const script = { ...freshWorkbook(), listPlans: () => ok({ plans: ['plan-05'], reviews: [REVIEW] }), readReview: () => ok(RUNNING) };
    const opened = await openAnswered(browser(), script);
    const { page, last } = opened;
    await page.getByRole('button', { name: 'Start another review' }).click();
    await page.getByRole('button', { name: 'Company system: departments and staff' }).click();
    await goOn(page);
    await page.getByRole('button', { name: 'Half-year' }).click();
    for (const _ of [1, 2]) await page.locator('.foot .button.filled[aria-busy=false]').click();
    await heading(page, 'Period and options');
    expect(await page.locator('#why').textContent()).toBe(enStart.period.exists);
    await page.getByLabel('Part of the year').selectOption('2');
    expect(await page.locator('#why').textContent()).toBe('');
    await page.getByLabel('Scoring due').fill('2027-01-10');
    await page.getByLabel('Results', { exact: true }).fill('2027-01-05');
    await page.getByLabel('Results', { exact: true }).blur();
    expect(await page.locator('#why').textContent()).toBe('“Results” is due before “Scoring”, which comes first. Change one of the dates.');
    await page.getByLabel('Results', { exact: true }).fill('2027-01-20');
    await page.getByLabel('Language of the tabs').selectOption('zh-CN');
    await goOn(page);
    await page.locator('.figure').waitFor();
    expect(last('previewReview')).toMatchObject({
      due: { scoring: '2027-01-10', release: '2027-01-20' },
      language: 'zh-CN',
      period: { cycle: 'half', year: 2026, n: 2 },
    });
  });

  test('separate workbooks are shown, off, with the reason', async () => {
    const opened = await openAnswered(browser());
    await walkTo(opened, 'Period and options');
    const { page } = opened;
    expect(await page.getByRole('radio', { name: /A separate workbook/ }).isDisabled()).toBe(true);
    expect(await page.getByText(enStart.period.separateHelp).count()).toBe(1);
    expect(await page.getByText(enStart.period.sharedHelp).count()).toBe(1);
  });
});
