// Targets of each their own in a real browser: last period's kept or typed anew, what is blank or no number said, and nothing lost.
import type { Page } from 'playwright-core';
import * as enNext from '../../src/i18n/en/sidebar-next';
import { rosterRows } from '../workbook/company';
import { browserForTests } from './launch';
import { nextWorkbook, WITH_TARGETS } from './next-workbook';
import { faultsOf, type OpenedReview, until } from './open-review';
import { ok, REVIEW, RUNNING, type Script } from './review-server';
import { goOn, heading, next, openAnswered, pressKeys, texts } from './review-steps';

jest.setTimeout(600_000);

const browser = browserForTests();
const say = enNext.nextTargets;
const KEY = 'managers/key/key-added-1';

async function openTargets(script: Script = nextWorkbook(WITH_TARGETS)): Promise<OpenedReview> {
  const opened = await openAnswered(browser(), script);
  const { page } = opened;
  await page.getByRole('button', { name: 'Start the next period from this one' }).click();
  await heading(page, enNext.nextPeriod.title);
  await page.locator('select').selectOption('2026-H2');
  await goOn(page);
  await heading(page, enNext.nextPeriod.newTitle);
  await goOn(page);
  await heading(page, say.title);
  return opened;
}
/** How many are, as people see it; it is also announced. */
const entered = (page: Page, text: string) => page.locator('.body .strong', { hasText: text }).waitFor();
const field = ({ page }: OpenedReview, name: string) =>
  page.getByRole('textbox', { name: `Target of ${name}: 部门销售额, 万元`, exact: true });

test('each stands with the person and last period’s; who is new has none; of two of one name the IDs are there', async () => {
  const opened = await openTargets();
  const { page } = opened;
  await page.getByText('Step 3 of 4').waitFor();
  await entered(page, '0 of 7 entered');
  await page.getByText('Last: 2026, first half.').waitFor();
  expect((await texts(page, 'ul.list > li')).map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
    '刘芳 last 92 Keep',
    '王磊 last 1,250.0 Keep',
    '苏晓彤 last 35.50 Keep',
    '陈思远 last N/A Keep',
    '李敏 last 35.0 Keep',
    '张伟 (E009) none last time',
    '赵国强 none last time',
  ]);
  expect(await faultsOf(page)).toEqual([]);
});

test('one is kept with a click, and the hand is then in its field; all the others with one more; those without stay blank, which is said', async () => {
  const opened = await openTargets();
  const { page, last } = opened;
  await page.getByRole('button', { name: 'Keep 1,250.0 for 王磊: 部门销售额, 万元' }).click();
  expect(await field(opened, '王磊').evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await field(opened, '王磊').inputValue()).toBe('1,250.0');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('1,380');
  await entered(page, '1 of 7 entered');
  await page.getByRole('button', { name: say.keepAll }).click();
  await entered(page, '5 of 7 entered');
  expect(await field(opened, '李敏').inputValue()).toBe('35.04'); // no less than the cell has
  expect(await page.getByRole('button', { name: say.keepAll }).getAttribute('aria-disabled')).toBe('true');
  await page.getByText('Blank: 2. They may stay so: HR types them on the score tabs').waitFor();
  await goOn(page);
  await page.locator('.figure').waitFor();
  await page.getByText('Step 4 of 4').waitFor();
  await goOn(page);
  await heading(page, 'The review is ready');
  expect(last('createReview').targets).toEqual({ [KEY]: { E004: 92, E005: 1380, E006: 35.5, E007: 'N/A', E008: 35.04 } });
});

test('what is no number is said beside its field and closes the way on; nothing is sent where nothing is entered', async () => {
  const opened = await openTargets();
  const { page, last } = opened;
  await field(opened, '王磊').fill('38%');
  await page.getByText(say.notNumber).waitFor();
  await page.locator('#why', { hasText: 'Not a number: 1.' }).waitFor();
  expect(await next(page).getAttribute('aria-disabled')).toBe('true');
  expect(await field(opened, '王磊').getAttribute('aria-invalid')).toBe('true');
  expect(await faultsOf(page)).toEqual([]);
  await field(opened, '王磊').fill('');
  await goOn(page);
  await page.locator('.figure').waitFor();
  expect(last('previewReview').targets).toBe(undefined);
  await page.getByRole('button', { name: 'Back' }).click();
  await heading(page, say.title);
  await page.getByRole('button', { name: 'Back' }).click();
  await heading(page, enNext.nextPeriod.newTitle);
});

test('by the keyboard alone: from field to field, keeping on the way', async () => {
  const opened = await openTargets();
  const { page } = opened;
  await page.getByRole('button', { name: say.keepAll }).focus();
  await pressKeys(page, 'Tab', 'Enter', 'Tab'); // keeps 刘芳’s; then on from her field
  await entered(page, '1 of 7 entered');
  expect(await field(opened, '刘芳').inputValue()).toBe('92');
  await pressKeys(page, 'Tab');
  await page.keyboard.type('7');
  expect(await field(opened, '王磊').inputValue()).toBe('7');
});

test('where last period’s tabs are gone that is said, and there is nothing to keep', async () => {
  const [indicator] = WITH_TARGETS.targets?.indicators ?? [];
  const lost = { ...WITH_TARGETS, targets: { lost: true, indicators: indicator ? [{ ...indicator, of: {} }] : [] } };
  const { page } = await openTargets(nextWorkbook(lost));
  await page.getByText('Score tabs of 2026, first half are gone').waitFor();
  expect(await page.getByRole('button', { name: /^Keep/ }).count()).toBe(1);
  expect(await page.getByRole('button', { name: say.keepAll }).getAttribute('aria-disabled')).toBe('true');
  expect(await page.getByText('none last time').count()).toBe(7);
});

test('loaded anew what was typed is there, at the same step, with last period’s', async () => {
  let kept: string | undefined;
  const base = nextWorkbook(WITH_TARGETS);
  const opened = await openTargets({
    ...base,
    listPlans: async () => {
      const draft = kept && { draft: { draft: kept, by: 'liu@example.com', at: RUNNING.created, own: true } };
      return ok({ plans: ['plan-05'], reviews: [REVIEW], ...draft });
    },
    keepDraft: ({ draft }) => {
      kept = draft === '' ? undefined : draft;
      return ok({ kept: true, by: 'liu@example.com', at: RUNNING.created });
    },
  });
  const { page } = opened;
  await field(opened, '赵国强').fill('12.5x');
  await field(opened, '王磊').fill('1380');
  await until(page, () => kept?.includes('1380') === true);
  await page.reload();
  await heading(page, say.title);
  await entered(page, '1 of 7 entered');
  expect([await field(opened, '王磊').inputValue(), await field(opened, '赵国强').inputValue()]).toEqual(['1380', '12.5x']);
  await page.getByText('last 1,250.0').waitFor();
  // and begun again from Home for the same period they are still there
  await field(opened, '赵国强').fill('');
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByRole('button', { name: 'Start the next period from this one' }).click();
  await page.locator('select').selectOption('2026-H2');
  await goOn(page);
  await heading(page, enNext.nextPeriod.newTitle);
  await goOn(page);
  await entered(page, '1 of 7 entered');
});

test('of a thousand people many targets are folded, with how many are entered; one click keeps them all', async () => {
  const rows = rosterRows(1000, {});
  const ids = rows.slice(1).map(([id]) => String(id));
  const of = Object.fromEntries(ids.map((id, n) => [id, [n, String(n)] as [number, string]]));
  const [indicator] = WITH_TARGETS.targets?.indicators ?? [];
  const many = {
    ...WITH_TARGETS,
    reviewed: [],
    carried: undefined,
    targets: { lost: false, indicators: indicator ? [{ ...indicator, of }] : [] },
  };
  const { page } = await openTargets(nextWorkbook(many, rows));
  await page.locator('summary', { hasText: '0 of 50 entered' }).waitFor();
  expect(await page.getByRole('textbox').count()).toBe(0);
  await page.locator('summary').click();
  await page.getByRole('textbox').first().waitFor();
  expect(await page.getByRole('textbox').count()).toBe(50);
  await page.getByRole('button', { name: say.keepAll }).click();
  await page.locator('summary', { hasText: '50 of 50 entered' }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
});
