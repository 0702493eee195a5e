// Sharing a review in a real browser: links to be copied, and access given to those who are ticked.
import * as en from '../../src/i18n/en/sidebar-review';
import { fill } from '../../src/i18n/fill';
import { browserForTests } from './launch';
import { openReview } from './open-review';
import { ACCESS, CHANGED, fails, ok, running } from './review-server';
import { alert, goOn } from './review-steps';

jest.setTimeout(600_000);

const browser = browserForTests();

describe('sharing', () => {
  test('a link is copied; where the browser refuses, it is shown to be copied by hand', async () => {
    const { page } = await openReview(browser(), { script: running() });
    await page.getByRole('button', { name: en.home.access }).click();
    await page.getByRole('button', { name: 'Copy link to “Score · 李敏”' }).click();
    await page
      .getByText(/^Copied: |The browser did not let us copy/)
      .last()
      .waitFor();
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } }),
    );
    await page.getByRole('button', { name: 'Copy link to “Score · 林佩文”' }).click();
    await page.getByText(en.share.byHand).first().waitFor();
    const link = ACCESS.raters[1]?.tabs[0]?.link;
    expect(await page.evaluate(() => document.getSelection()?.toString())).toBe(link);
  });

  test('says what went wrong and keeps the ticks', async () => {
    const { page } = await openReview(browser(), {
      script: { ...running(), grantAccess: () => fails('notHr', 'Only HR may do this. Nothing was changed. Ask them.') },
    });
    await page.getByRole('button', { name: en.home.access }).click();
    await page.getByRole('checkbox', { name: /周建国/ }).uncheck();
    await goOn(page);
    await alert(page).waitFor();
    expect(await alert(page).textContent()).toContain('Only HR may do this.');
    expect(await page.getByRole('checkbox', { name: /周建国/ }).isChecked()).toBe(false);
    await page.getByRole('checkbox', { name: /林佩文/ }).uncheck();
    expect(await page.locator('#why').textContent()).toBe(en.share.pick);
  });

  test('once everybody can open the file there is nothing to give: the way leads on', async () => {
    const raters = ACCESS.raters.map((rater) => (rater.access === 'none' ? { ...rater, access: 'editor' as const } : rater));
    const { page } = await openReview(browser(), { script: { ...running(), listAccess: () => ok({ ...ACCESS, raters }) } });
    await page.getByRole('button', { name: en.home.access }).click();
    await page.getByText(en.share.allCan).waitFor();
    expect(await page.locator('.foot [aria-disabled=true]').count()).toBe(0);
    await page.getByRole('button', { name: en.share.finished, exact: true }).click();
    await page.getByRole('button', { name: en.home.access }).waitFor();
  });

  test('that cannot be read can be tried again', async () => {
    const { page, put, count } = await openReview(browser(), { script: { ...running(), listAccess: () => fails('refused') } });
    await page.getByRole('button', { name: en.home.access }).click();
    await alert(page).waitFor();
    expect(await alert(page).innerText()).toContain('It did not work.');
    put({ listAccess: () => ok(ACCESS) });
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText(fill(en.share.grant, { count: 2 })).waitFor();
    expect([count('listAccess'), await alert(page).count()]).toEqual([2, 0]);
  });

  test('whom Google did not let in is named with its reason, and the others are in', async () => {
    const { page } = await openReview(browser(), {
      script: {
        ...running(),
        grantAccess: () =>
          ok({
            ...ACCESS,
            raters: ACCESS.raters.map((rater) =>
              rater.id === 'E001' ? { ...rater, refused: 'No Google account has this address.' } : { ...rater, access: 'editor' as const },
            ),
          }),
      },
    });
    await page.getByRole('button', { name: en.home.access }).click();
    await page.getByRole('checkbox', { name: /周建国/ }).waitFor();
    await goOn(page);
    await page.getByText('Google did not let them in: No Google account has this address.').waitFor();
    await page
      .getByText(`${fill(en.share.granted, { count: 2 })} ${fill(en.share.notGranted, { count: 1 })}`)
      .last()
      .waitFor();
    expect(await page.getByRole('checkbox').count()).toBe(1);
  });

  test('HR named in the settings who cannot open the file get access with the raters, or by themselves', async () => {
    const hr = ['hr2@example.com', 'hr3@example.com'].map((email) => ({ email, refused: '' }));
    const refused = [{ email: 'hr3@example.com', refused: 'No Google account has this address.' }];
    const { page, last } = await openReview(browser(), {
      script: { ...running(), listAccess: () => ok({ ...ACCESS, hr }), grantAccess: () => ok({ ...ACCESS, hr: refused }) },
    });
    await page.getByRole('button', { name: en.home.access }).click();
    await page.getByText(en.share.hr).waitFor();
    for (const name of [/周建国/, /林佩文/]) await page.getByRole('checkbox', { name }).uncheck();
    await page.getByText(fill(en.share.grant, { count: 2 })).waitFor();
    await goOn(page);
    await page.getByText('Google did not let them in: No Google account has this address.').waitFor();
    expect(last('grantAccess').emails).toEqual(['hr2@example.com', 'hr3@example.com']);
    await page
      .getByText(`${fill(en.share.granted, { count: 1 })} ${fill(en.share.notGranted, { count: 1 })}`)
      .last()
      .waitFor();
    expect(await page.getByRole('checkbox', { name: 'hr2@example.com' }).count()).toBe(0);
  });

  test('an address that is another than at the start is given access only once HR has said which is right, by keyboard too', async () => {
    const { page, last } = await openReview(browser(), { script: { ...running(), listAccess: () => ok(CHANGED) } });
    await page.getByRole('button', { name: en.home.access }).click();
    const group = page.getByRole('group', { name: 'Address of 周建国' });
    await group.getByText('new@example.com').waitFor();
    expect(await group.getByRole('radio', { checked: true }).count()).toBe(0);
    expect(await page.locator('#why').textContent()).toBe(en.share.pick);
    await group.getByRole('radio').first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await group.getByRole('radio', { name: /e1@example.com/ }).isChecked()).toBe(true);
    await page.keyboard.press('ArrowUp');
    await goOn(page);
    await page
      .getByText(/^Access given|^Cannot|^Everybody/)
      .first()
      .waitFor();
    expect(last('grantAccess').emails).toEqual(['new@example.com']);
  });
});
