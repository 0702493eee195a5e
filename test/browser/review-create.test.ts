// Creating a review in a real browser: once, by mouse and by keyboard, and what is said when it cannot be done.
import * as en from '../../src/i18n/en/sidebar-review';
import * as enStart from '../../src/i18n/en/sidebar-start';
import { browserForTests } from './launch';
import { gate } from './open-review';
import { ACCESS, fails, freshWorkbook, ok, REVIEW, running } from './review-server';
import { alert, goOn, heading, next, openAnswered, texts, walkTo } from './review-steps';

jest.setTimeout(600_000);

const browser = browserForTests();

describe('creating', () => {
  test('is one call however often it is pressed; then it is shared, and Home shows it', async () => {
    const slow = gate();
    const fresh = freshWorkbook();
    const opened = await openAnswered(browser(), {
      ...fresh,
      createReview: async (args) => {
        await slow.opened;
        return fresh.createReview?.(args) ?? fails('request');
      },
    });
    const { page, count, last, asked } = opened;
    await walkTo(opened, 'Preview');
    await page.locator('.figure').waitFor();
    await next(page).dblclick();
    await heading(page, 'Creating the review');
    expect(await page.locator('button').count()).toBe(0); // it cannot be stopped half-way
    slow.open();
    await heading(page, 'The review is ready');
    expect(count('createReview')).toBe(1);
    expect(last('createReview')).toEqual(last('previewReview'));
    await page.getByText('3 of 4 raters cannot open this file yet: 周建国, 林佩文, 赵国强.').last().waitFor();
    await page.getByRole('button', { name: 'Open the first score tab' }).click();
    await asked('openTab', 1);
    expect(last('openTab')).toEqual({ sheetId: 11 });

    expect(await texts(page, '.button.filled')).toEqual(['Share it']); // as long as somebody cannot open the file
    await page.getByRole('button', { name: 'Share it' }).click();
    await page.getByRole('checkbox', { name: /林佩文/ }).uncheck();
    await page.getByRole('button', { name: 'Give 1 person edit access' }).dblclick();
    await page.getByText('Access given: 1.').last().waitFor();
    expect(count('grantAccess')).toBe(1);
    expect(last('grantAccess')).toEqual({ review: REVIEW.id, emails: ['e1@example.com'] });
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByRole('button', { name: 'Go to Home' }).click();
    await heading(page, '2026, first half review');
    expect(last('readReview')).toEqual({ review: REVIEW.id });
    // it is read from its top, not from the way that another review was left by
    const at = await page.evaluate(() => [document.activeElement?.className, document.querySelector('.body')?.scrollTop]);
    expect(at).toEqual([expect.not.stringContaining('tap'), 0]);
  });

  test.each([
    ['refused', 'Google Sheets did not accept this'],
    ['exists', 'This review is there already'],
    ['busy', 'Someone else is using Scoretab here'],
    ['problems', 'Problems were found'],
  ] as const)('that fails (%s) says what happened, what was changed, what to do; then it can be tried again', async (code, title) => {
    const message = 'A tab called “Guide” is there. Nothing was changed. Rename it.';
    const opened = await openAnswered(browser(), { ...freshWorkbook(), createReview: () => fails(code, message) });
    const { page, put } = opened;
    await walkTo(opened, 'Preview');
    await page.locator('.figure').waitFor();
    await goOn(page);
    await heading(page, 'Not created');
    expect(await texts(page, '[role=alert] .banner, dt, dd')).toEqual([
      title,
      en.failure.happened,
      'A tab called “Guide” is there.',
      en.failure.changed,
      en.failure.nothing,
      en.failure.todo,
      `Rename it. ${enStart.creating.kept}`,
    ]);
    await page.getByRole('button', { name: 'Back to the preview' }).click();
    await page.locator('.figure').waitFor();
    put(freshWorkbook());
    await goOn(page);
    await heading(page, 'The review is ready');
  });

  test('where every rater can open the file, Home comes next', async () => {
    const raters = ACCESS.raters.map((rater) => ({ ...rater, access: rater.email === '' ? ('noEmail' as const) : ('editor' as const) }));
    const opened = await openAnswered(browser(), { ...freshWorkbook(), listAccess: () => ok({ ...ACCESS, raters }) });
    await walkTo(opened, 'Preview');
    await opened.page.locator('.figure').waitFor();
    await goOn(opened.page);
    await opened.page.locator('.button.filled', { hasText: enStart.creating.toHome }).waitFor();
    expect(await texts(opened.page, '.button.filled')).toEqual([enStart.creating.toHome]);
  });

  test('says so where none of the raters can open the file', async () => {
    const raters = ACCESS.raters.map((rater) => ({ ...rater, access: 'none' as const }));
    const opened = await openAnswered(browser(), { ...freshWorkbook(), listAccess: () => ok({ ...ACCESS, raters }) });
    await walkTo(opened, 'Preview');
    await opened.page.locator('.figure').waitFor();
    await goOn(opened.page);
    await opened.page.getByText('No rater can open this file yet.').last().waitFor();
  });

  test('to which no answer comes does not claim that nothing was changed', async () => {
    const opened = await openAnswered(browser(), { ...freshWorkbook(), createReview: () => new Promise(() => {}) });
    const { page } = opened;
    await walkTo(opened, 'Preview');
    await page.locator('.figure').waitFor();
    await goOn(page);
    await heading(page, 'Creating the review');
    await page.clock.runFor(301_000);
    // what is kept of the way may find no answer in that time either, and says so in a line of its own
    const said = alert(page).filter({ hasText: 'The tabs may still appear, all of them or none.' });
    await said.waitFor();
    expect(await said.textContent()).not.toContain(en.failure.nothing);
    await heading(page, enStart.creating.unknown);
    opened.put({ ...running(), createReview: () => fails('exists') });
    await page.getByRole('button', { name: enStart.creating.look }).click();
    await heading(page, '2026, first half review'); // it was made after all
  });

  test('keeps what was chosen and answered when one goes back to the plans and returns', async () => {
    const opened = await openAnswered(browser());
    const { page, last } = opened;
    await walkTo(opened, 'People');
    await page.getByRole('checkbox', { name: '客服部' }).uncheck();
    for (const _ of [1, 2, 3, 4, 5]) await page.getByRole('button', { name: 'Back' }).click();
    await heading(page, en.home.none);
    await page.getByRole('button', { name: 'Functions' }).click();
    await page.getByRole('button', { name: 'Review' }).click();
    await walkTo(opened, 'People');
    expect(await page.getByRole('checkbox', { name: '客服部' }).isChecked()).toBe(false);
    await goOn(page);
    await goOn(page);
    await page.locator('.figure').waitFor();
    expect(last('previewReview').only).toHaveLength(29);
  });
});

test('a review is made by keyboard alone, in Chinese; whatever has the focus shows it', async () => {
  const opened = await openAnswered(browser(), freshWorkbook(), { language: 'zh-CN' });
  const { page, last } = opened;
  /** Presses Tab until something of that name has the focus. */
  const tabTo = async (name: string): Promise<void> => {
    for (let stop = 0; stop < 60; stop++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const { activeElement: element } = document;
        const ring = element ? [element, element.closest('.card') ?? element].map((each) => getComputedStyle(each).outlineStyle) : [];
        const cover = element?.classList.contains('cover') ? getComputedStyle(element, '::after').outlineStyle : 'none';
        const label = element?.closest('label')?.textContent ?? '';
        return {
          text: `${element?.getAttribute('aria-label') ?? ''}${element?.textContent ?? ''}${label}`,
          marked: [...ring, cover].some((style) => style !== 'none'),
        };
      });
      expect([at.text, at.marked]).toEqual([at.text, true]);
      if (at.text.includes(name)) return;
    }
    throw new Error(`${name} is not reached`);
  };
  const enter = async (name: string, key = 'Enter') => {
    await tabTo(name);
    await page.keyboard.press(key);
  };
  await page.getByText('找到 38 人').last().waitFor();
  await enter('启动考核');
  await enter('部门与员工绩效考核办法');
  await enter('使用此方案');
  await enter('半年度');
  await heading(page, '待定事项');
  for (const title of ['人员', '周期与选项', '预览']) {
    await enter('继续');
    await heading(page, title);
    await page.locator('.foot .button.filled[aria-busy=false]').waitFor();
  }
  await enter('创建 18 张工作表');
  await heading(page, '考核已就绪');
  expect(last('createReview')).toMatchObject({ language: 'zh-CN', period: { cycle: 'half', year: 2026, n: 1 }, roster: 'People' });
  await enter('去共享');
  await page.getByRole('checkbox').first().waitFor();
  await enter('授予 2 人编辑权限');
  await page.getByText('已授权 2 人。').last().waitFor();
});
