// What a person does and reads on the decision screens, for their tests.
import type { Page } from 'playwright-core';
import type { Cycle } from '../../src/plans/value';

/** The cycle in which each plan of the library is reviewed here. */
export const cycleOf = (plan: string): Cycle =>
  (
    ({
      'plan-01': 'quarter',
      'plan-04': 'half',
      'plan-05': 'half',
      'plan-06': 'quarter',
      'plan-07': 'quarter',
      'plan-09': 'half',
      'plan-10': 'quarter',
      'plan-11': 'term',
    }) as const
  )[plan] ?? 'month';

export const save = (page: Page) => page.locator('.foot .filled');
export const status = (page: Page) => page.locator('.foot .done').innerText();
export const why = (page: Page) => page.locator('.foot .why').innerText();
export const question = (page: Page) => page.locator('#question').innerText();
/** What stands in the field that has the focus is replaced, as by a person who tabs into it. */
export const type = async (page: Page, text: string) => {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(text);
};

/** Opens one decision from the list, wherever it is folded away. */
export async function openOne(page: Page, words: string): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  await page
    .locator('.cover, .tap, .item .link')
    .and(page.getByRole('button', { name: words }))
    .first()
    .click();
  await page.locator('#question').waitFor({ state: 'attached' });
}
