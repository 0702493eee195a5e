// The step of the people in a real browser: counted, left out, read again, and who rates them.
import * as enNext from '../../src/i18n/en/sidebar-next';
import * as enStart from '../../src/i18n/en/sidebar-start';
import { SAMPLE_ROWS } from '../workbook/company';
import { browserForTests } from './launch';
import { faultsOf } from './open-review';
import { freshWorkbook, ok, roster } from './review-server';
import { goOn, heading, next, openAnswered, walkTo } from './review-steps';

jest.setTimeout(600_000);

const browser = browserForTests();

describe('the people', () => {
  test('are counted by scorecard; a department that is not ticked is left out of what is asked', async () => {
    const opened = await openAnswered(browser());
    const { page, last } = opened;
    await walkTo(opened, 'People');
    await page.locator('.figure').waitFor();
    expect(await page.locator('.pairs').innerText()).toMatch(/Middle managers\s+7\s+General staff\s+27/);
    await page.getByRole('checkbox', { name: '客服部' }).uncheck();
    expect(await page.locator('.figure').textContent()).toBe('25');
    expect(await page.getByText('Left out: department not ticked').count()).toBe(1);
    expect(await page.locator('label', { hasText: '客服部' }).innerText()).toMatch(/0 of 9$/);
    await goOn(page);
    await goOn(page);
    await page.locator('.figure').waitFor();
    const { only = [] } = last('previewReview');
    expect(only).toHaveLength(29);
    expect(only).not.toContain('E008');
  });

  test('somebody is set aside with a reason, is not counted, and is taken back in; another stays and is asked so', async () => {
    const opened = await openAnswered(browser());
    const { page, last } = opened;
    await walkTo(opened, 'People');
    await page.locator('.figure').waitFor();
    const aside = async (person: string, why: string, words: string) => {
      await page.getByRole('button', { name: enNext.setAside.open }).click();
      await heading(page, enNext.setAside.title);
      await page.getByRole('combobox', { name: enNext.setAside.person }).selectOption(person);
      await page.getByRole('radio', { name: why }).check();
      await page.getByRole('textbox', { name: enNext.setAside.words }).fill(words);
      await goOn(page);
      await heading(page, 'People');
    };
    await aside('E034', 'Leave', 'from 20 July');
    await aside('E008', 'Other', 'lent to <b>another</b> company');
    expect(await page.locator('.figure').textContent()).toBe('32');
    expect(await page.locator('.pairs').innerText()).toMatch(/Middle managers\s+6\s+General staff\s+26/);
    expect(await page.getByText('Leave: from 20 July').count()).toBe(1);
    expect(await page.getByText('lent to <b>another</b> company').count()).toBe(1);
    await page.getByRole('button', { name: /^Take back in: .*E034/ }).click();
    expect(await page.locator('.figure').textContent()).toBe('33');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('back-E008');
    await goOn(page);
    await goOn(page);
    await page.locator('.figure').waitFor();
    expect(last('previewReview').aside).toEqual({ E008: { why: 'other', words: 'lent to <b>another</b> company' } });
  });

  test('nobody is set aside without a person and, for another reason, a word; leaving changes nothing', async () => {
    const opened = await openAnswered(browser());
    const { page } = opened;
    await walkTo(opened, 'People');
    await page.locator('.figure').waitFor();
    await page.getByRole('button', { name: enNext.setAside.open }).click();
    expect(await page.locator('#why').textContent()).toBe(enNext.setAside.blockPerson);
    await page.getByRole('combobox', { name: enNext.setAside.person }).selectOption('E034');
    await page.getByRole('radio', { name: 'Other' }).check();
    expect(await page.locator('#why').textContent()).toBe(enNext.setAside.blockWords);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Back' }).click();
    await heading(page, 'People');
    expect(await page.locator('.figure').textContent()).toBe('34');
  });

  test('with a problem block the way on, with the row; reading again after it is mended clears it', async () => {
    const rows = SAMPLE_ROWS.map((row, n) => (n === 20 ? row.map((cell, c) => (c === 2 ? 'no address' : cell)) : row));
    const opened = await openAnswered(browser(), { ...freshWorkbook(), checkPeople: () => roster(rows) });
    const { page, put } = opened;
    await walkTo(opened, 'People');
    await page.getByText('Row 21, E-mail').waitFor();
    expect(await page.locator('#why').textContent()).toBe(enStart.people.blockProblems);
    await next(page).click({ force: true });
    await heading(page, 'People');
    put({ checkPeople: () => roster() });
    await page.getByRole('button', { name: 'Read again' }).click();
    await page.locator('.card.bad').waitFor({ state: 'detached' });
    await goOn(page);
    await heading(page, 'Period and options');
  });

  test('of whom none gets a scorecard are told by which words of the plan they would', async () => {
    const rows = SAMPLE_ROWS.map((row, n) => (n === 0 ? row : row.map((cell, at) => (at === 4 || at === 5 ? 'x' : cell))));
    const opened = await openAnswered(browser(), { ...freshWorkbook(), checkPeople: () => roster(rows) });
    await walkTo(opened, 'People');
    await opened.page.locator('.figure').waitFor();
    const { page } = opened;
    expect(await page.locator('#why').textContent()).toMatch(
      /^Nobody here gets a scorecard of this plan, which is for .*“Middle managers”/,
    );
    await page.getByRole('button', { name: 'Who gets which scorecard' }).click();
    await heading(page, 'Open decisions');
    await page.getByRole('button', { name: 'General staff' }).first().click();
    await page.getByRole('checkbox', { name: 'x' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await heading(page, 'Open decisions'); // nothing else is open
    await goOn(page);
    await heading(page, 'People');
    expect(await page.locator('.figure').innerText()).not.toBe('0');
    expect(await page.locator('#why').textContent()).toBe('Name who rates as General manager.');
  });

  test('are read from what is selected where there is no tab', async () => {
    const opened = await openAnswered(browser(), {
      ...freshWorkbook(),
      checkPeople: (args) =>
        args.roster === 'selection' ? roster(SAMPLE_ROWS, "'Data'!A1:N39") : ok({ roster: '', people: [], findings: [] }),
    });
    const { page, last } = opened;
    await walkTo(opened, 'People');
    await page.getByRole('button', { name: 'Read the selection' }).click();
    await page.locator('.figure').waitFor();
    expect(await page.getByLabel('Read from').inputValue()).toBe('read');
    await goOn(page);
    await goOn(page);
    await page.locator('.figure').waitFor();
    expect(last('previewReview').roster).toBe("'Data'!A1:N39");
  });

  test('a rater found by position can be joined and replaced by others', async () => {
    const opened = await openAnswered(browser());
    const { page, last } = opened;
    await walkTo(opened, 'People');
    const card = page.locator('.card', { hasText: 'General manager' });
    expect(await card.innerText()).toContain('found by position');
    await card.getByRole('combobox').selectOption('E002');
    await card.getByRole('button', { name: 'Add' }).click();
    await card.getByRole('button', { name: /Remove 周建国/ }).click();
    await goOn(page);
    await goOn(page);
    await page.locator('.figure').waitFor();
    expect(last('previewReview').named).toEqual({ generalManager: ['E002'] });
  });

  test('a rater that counts and that nobody is found for blocks the way on', async () => {
    const rows = SAMPLE_ROWS.map((row) => row.map((cell) => (cell === '总经理' ? '董事长' : cell)));
    const opened = await openAnswered(browser(), { ...freshWorkbook(), checkPeople: () => roster(rows) });
    const { page } = opened;
    await walkTo(opened, 'People');
    await page.locator('.figure').waitFor();
    expect(await page.locator('#why').textContent()).toBe('Name who rates as General manager.');
    await page.locator('.card').getByRole('combobox').selectOption('E001');
    await page.locator('.card').getByRole('button', { name: 'Add' }).click();
    expect(await page.locator('#why').textContent()).toBe('');
  });
});
