// Home in a real browser: without a review, and the one step that comes next, with its filled button.
import type { Page } from 'playwright-core';
import * as en from '../../src/i18n/en/sidebar-review';
import * as enStart from '../../src/i18n/en/sidebar-start';
import * as zh from '../../src/i18n/zh-CN/sidebar-review';
import type { Choices } from '../../src/plans/roster/choices';
import type { Answer, Args } from '../../src/rpc/contract';
import { SAMPLE_ROWS } from '../workbook/company';
import { focused } from './focus';
import { browserForTests } from './launch';
import { faultsOf, openReview } from './open-review';
import { AMISS, blankWorkbook, freshWorkbook, ok, RUNNING, roster, running } from './review-server';
import { heading, pressKeys, texts } from './review-steps';

jest.setTimeout(600_000);

const browser = browserForTests();
const CLOSED = { at: '2026-07-31T08:00:00.000Z', by: 'liu@example.com' };

describe('Home without a review', () => {
  test('says how many people it found, and starts by keyboard; the way back leads to the button', async () => {
    const { page } = await openReview(browser(), { script: freshWorkbook() });
    await page.getByText(`38 found in the tab “People”`).last().waitFor();
    await pressKeys(page, 'Tab', 'Tab', 'Tab', 'Tab', 'Tab');
    expect(await focused(page)).toBe(en.home.start);
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe(enStart.plans.title);
    await pressKeys(page, 'Shift+Tab', 'Enter');
    expect(await focused(page)).toBe(en.home.start);
  });

  test.each([
    ['en', en.home.peopleNone],
    ['zh-CN', zh.home.peopleNone],
  ] as const)('says in %s where there is no list of people', async (language, sentence) => {
    const { page } = await openReview(browser(), { script: blankWorkbook(), language });
    await page.locator('.item').getByText(sentence).waitFor();
  });

  test('a list is made by keyboard, and its examples are removed with one press', async () => {
    const { page, asked, last } = await openReview(browser(), { script: blankWorkbook() });
    await page.locator('#pasted-list').press('Enter');
    await asked('checkPeople', 2);
    await page.locator('#make-list').press('Enter');
    await page.getByText(en.home.examples).waitFor();
    expect(await page.locator('#make-list').count()).toBe(0);
    await page.locator('#remove-examples').press('Enter');
    await page.getByText(en.home.examples).waitFor({ state: 'detached' });
    expect(last('removeExamples')).toEqual({ roster: 'People' });
    expect(await page.locator('.item').first().innerText()).toContain('Nobody in the tab “People” yet');
  });
});

describe('what comes next before there is a review', () => {
  const filled = (page: Page) => texts(page, '.button.filled');
  const UNKNOWN = (SAMPLE_ROWS[0] ?? []).map((heading) => (heading === '直接上级' ? 'Chef' : heading));
  /** A roster with a heading that nobody knows, until HR says what it is. */
  const unsaid = () => {
    let choices: Choices | undefined;
    return {
      ...freshWorkbook(),
      checkPeople: () => roster([UNKNOWN, ...SAMPLE_ROWS.slice(1)], 'People', choices),
      sayRoster: ({ columns }: Args<'sayRoster'>) => {
        choices = { columns: { ...choices?.columns, ...columns }, statuses: {}, headings: [] };
        return roster([UNKNOWN, ...SAMPLE_ROWS.slice(1)], 'People', choices);
      },
    };
  };

  test('is one filled button: the list that was pasted, or a review', async () => {
    const { page, put } = await openReview(browser(), { script: blankWorkbook() });
    await page.locator('#make-list').waitFor();
    expect(await filled(page)).toEqual([en.home.pastedList]);
    put(freshWorkbook());
    await page.locator('#pasted-list').click();
    await page.locator('#start.filled').waitFor();
    expect(await filled(page)).toEqual([en.home.start]);
  });

  test('is what an unknown heading means, where there is one; said, it is kept, and a review comes next', async () => {
    const { page, last } = await openReview(browser(), { script: unsaid() });
    await page.getByText('Not known, and so not read: Chef.').waitFor();
    expect(await filled(page)).toEqual([en.home.seeHeadings]);
    expect(await page.getByRole('button', { name: en.home.planFirst }).count()).toBe(1);
    await page.locator('#headings').press('Enter');
    await heading(page, enStart.roster.title);
    await page.getByLabel('What “Chef” is read as').selectOption('manager');
    await page.getByText('0 not known').waitFor({ state: 'detached' });
    expect(last('sayRoster')).toMatchObject({ roster: 'People', columns: { Chef: 'manager' } });
    await page.getByRole('button', { name: enStart.roster.doneHome }).click();
    await page.locator('#start.filled').waitFor();
    expect(await filled(page)).toEqual([en.home.start]);
    expect(await focused(page)).toBe(en.home.headings);
  });

  test.each([
    ['without a review', () => freshWorkbook()],
    ['of a running one', () => ({ ...freshWorkbook(), ...running() })],
    ['of a closed one', () => ({ ...freshWorkbook(), ...running(), readReview: () => ok({ ...RUNNING, closed: CLOSED }) })],
  ] as const)('the headings can be opened from Home %s', async (_, script) => {
    const { page } = await openReview(browser(), { script: script() });
    await page.getByRole('button', { name: en.home.headings }).click();
    await heading(page, enStart.roster.title);
    await page
      .getByLabel(/^What “.*” is read as$/)
      .first()
      .waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Back' }).first().click();
    expect(await focused(page)).toBe(en.home.headings);
  });
});

describe('Home’s filled button', () => {
  const list = RUNNING.stages?.list ?? [];
  const withStages = (next: string, more: object = {}) => ({
    stages: {
      sheetId: 98,
      list: list.map(({ left: _, ...stage }) => ({ ...stage, next: stage.title === next, ...(stage.title === next && more) })),
    },
  });
  test.each<[words: string, change: Partial<Answer<'readReview'>>]>([
    ['Share it with the raters', { outside: 3 }],
    ['Enter the targets', { outside: 3, targets: [{ title: 'Score · 李敏', sheetId: 13, blank: 4 }] }],
    ['Repair', { outside: 3, targets: [{ title: 'Score · 李敏', sheetId: 13, blank: 4 }], repair: AMISS }],
    ['Open Summary', {}],
    ['Lock the scores', { lock: { next: true, tabs: 2, open: [], changed: [] } }],
    ['Check for changes', { lock: { next: false, tabs: 2, open: [], changed: [{ title: 'Score · 李敏', sheetId: 13, rows: 1 }] } }],
    ['Note when “Notice” was done', withStages('Notice')],
    ['Open Summary', withStages('Comments', { left: 34 })],
    ['Close the review', withStages('Archive', { closes: true })],
    ['Close the review', withStages('')],
    ['Start the next period from this one', { closed: CLOSED }],
  ])('%s', async (words, change) => {
    const { page } = await openReview(browser(), { script: { ...running(), readReview: () => ok({ ...RUNNING, ...change }) } });
    await page.locator('.button.filled').first().waitFor();
    expect(await texts(page, '.button.filled')).toEqual([words]);
    expect(await faultsOf(page)).toEqual([]);
  });
});
