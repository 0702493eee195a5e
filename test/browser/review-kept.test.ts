// The way to a review in a real browser: closed and loaded anew at every step of it, it goes on where it was; two of HR do not undo each other.
import * as enNext from '../../src/i18n/en/sidebar-next';
import * as en from '../../src/i18n/en/sidebar-start';
import type { Answer } from '../../src/rpc/contract';
import { openOne } from './decide-steps';
import { browserForTests } from './launch';
import { faultsOf, type OpenedReview, openReview, until } from './open-review';
import { freshWorkbook, ok, type Script } from './review-server';
import { goOn, heading, openAnswered, walkTo } from './review-steps';

jest.setTimeout(600_000);

const browser = browserForTests();
const AT = '2026-06-26T06:02:00.000Z';

/** A workbook that keeps a draft; `by`: whose it is. */
function keeping(by = 'liu@example.com') {
  let kept: Answer<'listPlans'>['draft'];
  const fresh = freshWorkbook();
  const script: Script = {
    ...fresh,
    listPlans: async (args) => {
      const listed = await fresh.listPlans?.(args);
      return listed?.ok ? ok({ ...listed.value, ...(kept && { draft: kept }) }) : ok({ plans: [], reviews: [] });
    },
    keepDraft: ({ draft, take }) => {
      if (kept && !kept.own && !take) return ok({ kept: false, by: kept.by, at: kept.at });
      kept = draft === '' ? undefined : { draft, by, at: AT, own: true };
      return ok({ kept: true, by, at: AT });
    },
  };
  return {
    script,
    /** What is kept, as the page wrote it. */
    kept: () => JSON.parse(kept?.draft ?? '{}') as Record<string, unknown>,
    /** Somebody else of HR has it from now on. */
    giveTo: (other: string) => {
      if (kept) kept = { ...kept, by: other, own: false };
    },
  };
}

/** Loads the page anew once what it shows is kept. */
async function reload({ page }: OpenedReview, holds: () => boolean): Promise<void> {
  await until(page, holds);
  expect(holds()).toBe(true);
  await page.reload();
}

test('loaded anew at every step: the same step, the same answers, half-typed text too', async () => {
  const workbook = keeping();
  const opened = await openReview(browser(), { script: workbook.script });
  const { page } = opened;
  const step = (name: string) => () => workbook.kept().step === name;
  await page.getByRole('button', { name: 'Start a review' }).click();
  await page.getByRole('searchbox').fill('company');
  await reload(opened, () => workbook.kept().search === 'company');
  expect(await page.getByRole('searchbox').inputValue()).toBe('company');

  await page.getByRole('button', { name: 'Company system: departments and staff' }).click();
  await reload(opened, step('details'));
  await goOn(page);
  await page.getByRole('button', { name: 'Half-year' }).waitFor();
  await reload(opened, step('cycle'));
  await page.getByRole('button', { name: 'Half-year' }).click();
  await reload(opened, step('decide'));

  await page.locator('details').first().waitFor();
  await openOne(page, 'Limits on how many people');
  await page.locator('#add-row').click();
  await page.locator('fieldset input').first().fill('half-typed');
  await reload(opened, () => JSON.stringify(workbook.kept().typed).includes('half-typed'));
  expect(await page.locator('fieldset input').first().inputValue()).toBe('half-typed');
});

test('an answer given after midnight bears that day, whatever day it is in Greenwich', async () => {
  const workbook = keeping();
  const { page } = await openReview(browser(), { script: workbook.script, now: '2026-07-01T00:30:00+08:00' });
  await page.getByRole('button', { name: 'Start a review' }).click();
  await page.getByRole('button', { name: 'E-commerce department' }).click();
  await goOn(page);
  await page.getByRole('button', { name: 'Month' }).click();
  await page.getByRole('button', { name: /^Use suggestions/ }).click();
  await page.getByRole('button', { name: /^Use \d+ suggestions/ }).click();
  const moments = () => JSON.stringify(workbook.kept().answers ?? {}).match(/(?<="when":")[^"]*/g) ?? [];
  await until(page, () => moments().length > 0);
  expect([...new Set(moments().map((moment) => moment.slice(0, 10)))]).toEqual(['2026-07-01']);
});

test('with the decisions taken: people, period and preview', async () => {
  const workbook = keeping();
  const opened = await openAnswered(browser(), workbook.script);
  const { page, last } = opened;
  await page.getByRole('button', { name: 'Start a review' }).click();
  await page.getByRole('button', { name: 'Company system: departments and staff' }).click();
  await goOn(page);
  await page.getByRole('button', { name: 'Half-year' }).click();
  await goOn(page);
  await heading(page, 'People');
  await page.getByRole('checkbox', { name: '客服部' }).uncheck();
  await reload(opened, () => (workbook.kept().unticked as readonly string[] | undefined)?.includes('客服部') === true);
  await heading(page, 'People');
  await page.locator('.figure').waitFor();
  expect(await page.getByRole('checkbox', { name: '客服部' }).isChecked()).toBe(false);

  await page.getByRole('button', { name: enNext.setAside.open }).click();
  await page.getByRole('combobox', { name: enNext.setAside.person }).selectOption('E013');
  await page.getByRole('textbox', { name: enNext.setAside.words }).fill('from 20');
  await reload(opened, () => JSON.stringify(workbook.kept().settingAside ?? {}).includes('from 20'));
  await heading(page, enNext.setAside.title);
  expect(await page.getByRole('textbox', { name: enNext.setAside.words }).inputValue()).toBe('from 20');
  await goOn(page);
  await reload(opened, () => JSON.stringify(workbook.kept().aside ?? {}).includes('E013'));
  await heading(page, 'People');
  await page.getByText('Leave: from 20').waitFor();

  await goOn(page);
  await heading(page, 'Period and options');
  await page.locator('input[type=date]').first().fill('2026-07-09');
  await reload(opened, () => JSON.stringify(workbook.kept().due).includes('2026-07-09'));
  await heading(page, 'Period and options');
  expect(await page.locator('input[type=date]').first().inputValue()).toBe('2026-07-09');

  await goOn(page);
  await page.locator('.figure').waitFor();
  await reload(opened, () => workbook.kept().step === 'preview');
  await page.locator('.figure').waitFor();
  expect(last('previewReview').only).not.toContain('E008');
  expect(last('previewReview').aside).toEqual({ E013: { why: 'leave', words: 'from 20' } });
});

test('once the review is made nobody is at it any more', async () => {
  const workbook = keeping();
  const opened = await openAnswered(browser(), workbook.script);
  const { page } = opened;
  await walkTo(opened, 'Preview');
  await until(page, () => workbook.kept().step === 'preview');
  await goOn(page);
  await page.getByRole('button', { name: en.creating.toHome }).click();
  await until(page, () => Object.keys(workbook.kept()).length === 0);
  expect(workbook.kept()).toEqual({});
});

test('where another of HR is at it, that is said; taking over goes on where they are', async () => {
  const workbook = keeping();
  const theirs = await openReview(browser(), { script: workbook.script });
  await theirs.page.getByRole('button', { name: 'Start a review' }).click();
  await theirs.page.getByRole('button', { name: 'Company system: departments and staff' }).click();
  await until(theirs.page, () => workbook.kept().step === 'details');
  workbook.giveTo('ann@example.com');

  const ours = await openReview(browser(), { script: workbook.script });
  const { page } = ours;
  const told = page.locator('.banner', { hasText: 'ann@example.com has been setting up a review here since 14:02.' });
  await told.waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: en.keeping.takeOver }).click();
  await page.getByRole('button', { name: en.plans.use }).waitFor();
  await page.locator('.banner', { hasText: 'has been setting up' }).waitFor({ state: 'detached' });

  // the other is told with what they do next
  workbook.giveTo('bo@example.com');
  await theirs.page.getByRole('button', { name: 'Back' }).click();
  await theirs.page.locator('.banner', { hasText: 'bo@example.com has been setting up a review here' }).waitFor();
});
