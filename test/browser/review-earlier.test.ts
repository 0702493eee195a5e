// Earlier periods in a real browser, by keyboard: lines are pasted, what is asked of them is answered, what is written is what was checked;
// and from the preview that says which periods History lacks, there and back.

import * as enEarlier from '../../src/i18n/en/sidebar-earlier';
import * as enNext from '../../src/i18n/en/sidebar-next';
import { fill } from '../../src/i18n/fill';
import type { Args } from '../../src/rpc/contract';
import { CHECKED, importing, PASTED } from './earlier-server';
import { browserForTests } from './launch';
import { LAST, nextWorkbook } from './next-workbook';
import { faultsOf, type OpenedReview, openReview } from './open-review';
import { fails, ok, PREVIEW } from './review-server';
import { alert, goOn, heading, openAnswered } from './review-steps';

jest.setTimeout(600_000);

const browser = browserForTests();
const say = enEarlier.earlier;
const focused = ({ page }: OpenedReview) => page.evaluate(() => document.activeElement?.textContent);

async function openForm(script = importing()): Promise<OpenedReview> {
  const opened = await openReview(browser(), { script });
  await opened.page.getByRole('button', { name: say.way }).press('Enter');
  await heading(opened.page, say.title);
  return opened;
}
const figure = ({ page }: OpenedReview, text: string) => page.locator('.figure', { hasText: new RegExp(`^${text}$`) }).waitFor();

test('each answer is looked through anew, focus stays on the page, and what is added is what was checked', async () => {
  const asked: Args<'addEarlier'>[] = [];
  const opened = await openForm({
    ...importing(),
    addEarlier: (args) => {
      asked.push(args);
      return asked.length > 1 ? ok({ added: args.rows, left: 1, history: 97 }) : fails('busy');
    },
  });
  const { page } = opened;
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  await page.getByText(say.off).first().waitFor();
  await page.locator('textarea').fill(PASTED);
  await button(fill(say.check, { count: 7 })).press('Enter');
  await figure(opened, '4');
  expect(await focused(opened)).toContain('of 7 lines');
  await button(/^It is 85: Line 3/).press('Enter');
  await figure(opened, '5');
  expect(await focused(opened)).toContain('of 7 lines');
  await button(/^Choose a grade: Line 5/).press('Enter');
  expect(await focused(opened)).toBe('A');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await figure(opened, '6');
  await button(/^Leave it out: Line 6/).press('Enter');
  await page.getByText(say.notTaken, { exact: true }).waitFor({ state: 'detached' });
  await button(say.noRows).press('Enter');
  await button(fill(say.add, { count: 6 })).press('Enter');
  await alert(page).waitFor();
  await button(fill(say.add, { count: 6 })).press('Enter');
  await page.getByText(fill(say.added, { count: 6 })).waitFor();
  expect(asked[1]).toEqual({
    ...{ plan: 'plan-05', text: PASTED, rows: 6 },
    choices: { grades: { S: 'B' }, low: 'meant', high: '', left: [6], fill: false, exempt: false },
  });
  // what was added is not there to be added again
  await button(say.pasteMore).press('Enter');
  expect(await page.locator('textarea').inputValue()).toBe('');
});

test('what was pasted stays while HR goes back and forth; another text is another question', async () => {
  const opened = await openForm();
  const { page, last } = opened;
  await page.locator('textarea').fill(`${PASTED}\nhalf-typed`);
  await page.getByRole('button', { name: 'Back' }).click();
  expect(await focused(opened)).toBe(say.way);
  await page.getByRole('button', { name: say.way }).click();
  expect(await page.locator('textarea').inputValue()).toBe(`${PASTED}\nhalf-typed`);
  await goOn(page);
  await page.getByRole('button', { name: /^It is 85: Line 3/ }).click();
  await figure(opened, '5');
  await page.getByRole('button', { name: 'Back' }).click();
  await page.locator('textarea').fill(PASTED);
  await goOn(page);
  await figure(opened, '4');
  expect(last('checkEarlier')).toMatchObject({ text: PASTED, choices: { low: '', left: [], exempt: true } });
});

test('lines beyond the limit, and a heading without a column that is needed, are said before anything is asked', async () => {
  const { page } = await openForm();
  // pasted in one piece, as people do: to type so much takes the browser itself many seconds
  await page.locator('textarea').evaluate((field: HTMLTextAreaElement) => {
    field.value = 'E004,2025-H2,88,B\n'.repeat(5001);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await page
    .getByText(fill(say.tooMany, { count: 5001, most: 5000 }))
    .first()
    .waitFor();
  await page.locator('textarea').fill('Name,Period,Score\nWang,2025,88');
  await page.getByText(fill(say.lacking, { columns: say.id })).first().waitFor(); // biome-ignore format: two like lines
});

test('the preview of a review for which History lacks periods leads there, and back to the preview', async () => {
  const sentence = { en: 'Missing from History: 2025, second half.', 'zh-CN': '历史表缺少 2025 年下半年' };
  const carried = LAST.carried && { ...LAST.carried, named: {} };
  const { page } = await openAnswered(browser(), {
    ...nextWorkbook({ ...LAST, carried }),
    checkEarlier: () => ok(CHECKED),
    previewReview: () => ok({ ...PREVIEW, findings: [{ level: 'warning', path: 'history', sentence }] }),
  });
  await page.getByRole('button', { name: 'Start the next period from this one' }).click();
  await page.locator('select').selectOption('2026-H2');
  await goOn(page);
  await heading(page, 'What is new');
  await goOn(page);
  await heading(page, enNext.nextTargets.title);
  await goOn(page);
  await page.getByText(sentence.en).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: say.way }).click();
  await heading(page, say.title);
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByText(sentence.en).waitFor();
});
