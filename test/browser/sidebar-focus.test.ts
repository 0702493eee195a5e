// Where the keyboard stands when a row is taken away: at the next row's button, else at the one before, else at the field. And adding
// to a list without a mouse.
import type { Page } from 'playwright-core';
import * as en from '../../src/i18n/en/sidebar-review';
import * as enStart from '../../src/i18n/en/sidebar-start';
import { browserForTests } from './launch';
import { openDecide } from './open-decide';
import { openReview, until } from './open-review';
import { freshWorkbook, ok, running, SETTINGS } from './review-server';

jest.setTimeout(600_000);

const browser = browserForTests();

/** What has the focus, by its name. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.closest('label')?.textContent ?? element?.textContent ?? '';
  });
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
/** Presses the remove button that has the focus, again and again, and tells where the focus is after each. */
async function removing(page: Page, times: number) {
  const stops: string[] = [];
  for (let n = 0; n < times; n++) {
    await press(page, 'Enter');
    stops.push(await focused(page));
  }
  return stops;
}

test('further people who are HR', async () => {
  const hr = ['a@example.com', 'b@example.com', 'c@example.com'];
  const { page, last } = await openReview(browser(), { script: { ...running(), readSettings: () => ok({ ...SETTINGS, hr }) } });
  await page.locator('.places button').nth(2).click();
  await page.getByRole('button', { name: 'Remove b@example.com' }).focus();
  expect(await removing(page, 3)).toEqual(['Remove c@example.com', 'Remove a@example.com', en.settings.address]);
  await page.waitForFunction(() => document.querySelectorAll('[aria-label^=Remove]').length === 0);
  await until(page, () => last('saveSettings')?.hr.length === 1); // what is changed while it is being saved is saved after it
  expect(last('saveSettings').hr).toEqual([SETTINGS.you]); // whoever saves stays
});

describe('raters that HR names', () => {
  async function openPeople() {
    const opened = await openReview(browser(), { script: freshWorkbook(), answered: true });
    const { page } = opened;
    const next = page.locator('.foot .button.filled[aria-busy=false][aria-disabled=false]');
    const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    await page.getByRole('button', { name: en.home.start }).click();
    await page.getByRole('button', { name: 'Company system: departments and staff' }).click();
    await next.click();
    await page.getByRole('button', { name: 'Half-year' }).click();
    await heading('Open decisions');
    await next.click();
    await heading(enStart.people.title);
    const card = page.locator('.card', { hasText: 'General manager' });
    await card.waitFor();
    return { ...opened, card, choice: card.getByRole('combobox'), add: card.getByRole('button', { name: 'Add as General manager' }) };
  }

  /** Their names, as they stand. */
  const names = (page: Page) => page.locator('.card li .grow').allInnerTexts();

  test('are added by a button, and nobody before it is pressed', async () => {
    const { page, choice, add } = await openPeople();
    expect(await add.innerText()).toBe('Add');
    expect(await add.getAttribute('aria-disabled')).toBe('true');
    await choice.focus();
    await choice.selectOption('E002');
    expect(await names(page)).toHaveLength(1);
    await press(page, 'Tab', 'Enter');
    expect((await names(page)).map((name) => name.slice(0, 10))).toEqual([expect.stringMatching(/E001/), expect.stringMatching(/E002/)]);
    expect([await choice.inputValue(), await focused(page)]).toEqual(['', enStart.people.addTo.replace('{role}', 'General manager')]);
  });

  test.each([
    ['by Enter in the list', async (page: Page) => press(page, 'Enter')],
    ['on leaving', async (page: Page) => press(page, 'Tab', 'Tab')],
  ])('are added %s', async (_, leave) => {
    const { page, choice } = await openPeople();
    await choice.focus();
    await choice.selectOption('E003');
    await leave(page);
    expect(await names(page)).toHaveLength(2);
  });

  test('are removed by keyboard', async () => {
    const { page, choice, add } = await openPeople();
    for (const id of ['E002', 'E003', 'E004']) {
      await choice.selectOption(id);
      await add.click();
    }
    await page.getByRole('button', { name: /^Remove .*E003/ }).focus();
    const stops = await removing(page, 2);
    expect(stops).toEqual([expect.stringMatching(/^Remove .*E004/), expect.stringMatching(/^Remove .*E002/)]);
    await press(page, 'Shift+Tab');
    expect(await removing(page, 2)).toEqual([
      expect.stringMatching(/^Remove .*E002/),
      enStart.people.addTo.replace('{role}', 'General manager'), // who is found by position stands there again, and cannot be removed
    ]);
    expect(await names(page)).toEqual([expect.stringContaining(enStart.people.byPosition)]);
  });
});

test('rows of an answer', async () => {
  const page = await openDecide(browser(), { plan: 'plan-05', cycle: 'half' });
  const question = page.getByRole('button', { name: /Which key performance indicators do middle/ });
  await question.click();
  await page.locator('#paste-rows').click();
  await page.keyboard.insertText('Sales\t50%\trated\nCost\t30\trated\nPlan\t20\trated\n');
  await page.getByRole('button', { name: 'Add 3 indicators' }).click();
  await page.getByRole('button', { name: 'Remove: Cost' }).focus();
  expect(await removing(page, 3)).toEqual(['Remove: Plan', 'Remove: Sales', 'Add an indicator']);
});
