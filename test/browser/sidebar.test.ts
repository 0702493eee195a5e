// The sidebar in a real browser: finding a function, inserting its example by keyboard, and what happens when that cannot be done.
import type { Page } from 'playwright-core';
import { CATALOGUE, FUNCTION_NAMES } from '../../src/functions/catalogue';
import { serverTells } from '../../src/i18n/failures';
import { failed } from '../../src/rpc/failure';
import { entered } from '../local/batch';
import { focused } from './focus';
import type { Carry } from './google-script';
import { browserForTests } from './launch';
import { gate } from './open-review';
import { button, open, openSidebar, state } from './open-sidebar';

jest.setTimeout(600_000);

const browser = browserForTests();

const rows = (page: Page) => page.locator('.fn code');

/** A server that answers when it is told to. */
function gated(carry: Carry) {
  const { opened, open: answer } = gate();
  return { carry: (request: string) => opened.then(() => carry(request)), answer };
}

describe('the list', () => {
  test.each(['en', 'zh-CN'] as const)('shows every function with its title in %s', async (language) => {
    const { page, calls } = await openSidebar(browser(), { language });
    expect(await rows(page).allInnerTexts()).toEqual(FUNCTION_NAMES);
    expect(await page.locator('.fn .small').allInnerTexts()).toEqual(FUNCTION_NAMES.map((name) => CATALOGUE[name]().page.title[language]));
    expect(calls).toEqual([]); // the list asks nothing of the server
  });

  test.each([
    ['streak', ['STREAK'], 'a name in small letters'],
    ['weighted score', ['WEIGHTED_SCORE'], 'words in place of the underscore, as in no text'],
    ['ＮＩＮＥ', ['NINE_BOX'], 'wide letters, as a Chinese keyboard writes them'],
    ['9-box', ['NINE_BOX'], 'a title'],
    ['九宫格', ['NINE_BOX'], 'a Chinese title in the English sidebar'],
    ['stays visible', ['GRADE'], 'what it does'],
    ['  ', FUNCTION_NAMES, 'blank is no search'],
  ])('finds %s', async (words, names, _why) => {
    const { page } = await openSidebar(browser());
    await page.getByRole('searchbox').fill(words);
    expect(await rows(page).allInnerTexts()).toEqual(expect.arrayContaining([...names]));
    expect((await rows(page).count()) < FUNCTION_NAMES.length).toBe(words.trim() !== '');
  });

  test('says what to do where nothing is found', async () => {
    const { page } = await openSidebar(browser());
    await page.getByRole('searchbox').fill('<b>salary');
    expect(await page.locator('.body').textContent()).toContain('No function matches “<b>salary”.');
    await page.getByRole('button', { name: 'Show all functions' }).click();
    expect(await rows(page).count()).toBe(FUNCTION_NAMES.length);
    expect(await page.getByRole('searchbox').evaluate((field) => field === document.activeElement)).toBe(true);
  });
});

describe('one function', () => {
  test('is opened, inserted and left by keyboard alone', async () => {
    const { page, host, writes } = await openSidebar(browser());
    host.select('Sheet1', 'C2');
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await press('Tab', 'Tab'); // past the tab of the settings
    await page.keyboard.type('score');
    await press('Tab', 'Tab', 'Enter');
    expect(await focused(page)).toBe('GRADE');
    expect(await page.locator('.code').textContent()).toBe('=GRADE(score, [bands], [unnamed])');
    expect((await state(page)).button).toBe('Insert example in C2');

    await press('Tab', 'ArrowDown', 'Tab');
    expect(await state(page)).toEqual({
      button: 'Insert example in C2',
      why: 'C2 and the cells it needs are empty. A cell that holds something is never overwritten.',
    });
    await press('Enter');
    await page.getByText('Inserted at C2.').last().waitFor();
    expect(entered(host.book)).toEqual({
      ...{ C2: 92, D2: '=GRADE(C2:C4, F2:G5)', F2: 'A', G2: '>=90' },
      ...{ C3: 80, F3: 'B', G3: '[80,90)' },
      ...{ C4: 59.5, F4: 'C', G4: '>=60 <80' },
      ...{ F5: 'D', G5: '<60' },
    });
    expect(writes()).toBe(1);
    await state(page);
    expect(host.values('D2:D4')).toEqual([['A'], ['B'], ['D']]);
    expect(await focused(page)).toContain('Insert example'); // off now, yet not lost

    await press('Shift+Tab', 'Shift+Tab', 'Enter');
    expect(await focused(page)).toContain('GRADE');
    expect(await page.getByRole('searchbox').inputValue()).toBe('score');
  });

  test('shows several results, and blank ones, in a line', async () => {
    const { page } = await openSidebar(browser());
    await open(page, 'BONUS');
    expect(await page.locator('.example .small').last().textContent()).toBe('→ 6000, 2000, (blank)');
  });

  test('follows the active cell when someone comes back from the sheet', async () => {
    const { page, host, calls } = await openSidebar(browser());
    await open(page, 'GRADE');
    await state(page);
    host.select('Sheet1', 'K2');
    await page.evaluate(() => document.documentElement.dispatchEvent(new PointerEvent('pointerenter')));
    await page.getByText('Insert example in K2').waitFor();
    host.select('Sheet1', 'B9');
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.getByText('Insert example in B9').waitFor();
    expect(calls).toEqual(['findRoom', 'findRoom', 'findRoom']);
  });

  test.each([
    ['en', 'A1 is not empty. Choose an empty cell in the sheet.'],
    ['zh-CN', 'A1 已有内容。请在工作表中另选一个空单元格。'],
  ] as const)('is off where the cell is taken, and says so in %s', async (language, reason) => {
    const { page, host, calls } = await openSidebar(browser(), { language });
    await host.typeIn('Sheet1', 'A1', 'ours');
    await open(page, 'GRADE');
    expect((await state(page)).why).toBe(reason);
    expect(await button(page).getAttribute('aria-disabled')).toBe('true');
    await button(page).click({ force: true });
    await button(page).press('Enter');
    expect(calls).toEqual(['findRoom']);
    expect(entered(host.book)).toEqual({ A1: 'ours' });
  });

  test('counts what lies beside the cell, for the example that is chosen', async () => {
    const { page, host } = await openSidebar(browser());
    await host.typeIn('Sheet1', 'E4', 'ours');
    await open(page, 'GRADE');
    expect((await state(page)).why).toContain('A1 is empty.');
    await page.getByRole('radio').nth(1).click();
    expect((await state(page)).why).toBe(
      'Not all is empty at A1: the example needs 4 cells down and 5 across. Choose another cell in the sheet.',
    );
  });
});

test('an answer about an example that is no longer chosen does not count', async () => {
  const { page, host, carryBy, toServer } = await openSidebar(browser());
  await host.typeIn('Sheet1', 'E4', 'ours'); // in the way of the second example only
  await open(page, 'GRADE');
  await state(page);
  const slow = gated(toServer);
  carryBy(slow.carry);
  await page.getByRole('radio').nth(1).click();
  carryBy(toServer);
  await page.getByRole('radio').nth(2).click();
  const now = await state(page);
  slow.answer();
  await page.evaluate(() => window.carry('{"op":"nothing"}')); // answered after the slow one
  expect(await state(page)).toEqual(now);
  expect(now.why).toContain('A1 is empty.');
});

describe('pressing the button', () => {
  test('twice inserts once', async () => {
    const { page, calls, writes } = await openSidebar(browser());
    await open(page, 'GRADE');
    await state(page);
    await button(page).dblclick();
    await page.getByText('Inserted at A1.').last().waitFor();
    await state(page);
    expect(writes()).toBe(1);
    expect(calls).toEqual(['findRoom', 'insertExample', 'findRoom']);
  });

  test('while it inserts does nothing, and shows that it is busy', async () => {
    const { page, calls, writes, carryBy, toServer } = await openSidebar(browser());
    await open(page, 'GRADE');
    await state(page);
    const slow = gated(toServer);
    carryBy(slow.carry);
    await button(page).click();
    expect(await button(page).getAttribute('aria-busy')).toBe('true');
    expect(await button(page).textContent()).toBe('Inserting…');
    await button(page).click();
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    slow.answer();
    await page.getByText('Inserted at A1.').last().waitFor();
    await state(page);
    expect(writes()).toBe(1);
    expect(calls.filter((op) => op === 'insertExample')).toHaveLength(1);
  });

  test.each([
    ['A1', 'inserts when the cell on the button is still the active one', 1],
    ['K2', 'inserts nothing when another cell has become the active one', 0],
  ])('while it asks where: %s %s', async (active, _what, times) => {
    const { page, host, writes, carryBy, toServer } = await openSidebar(browser());
    await open(page, 'GRADE');
    await state(page);
    const slow = gated(toServer);
    carryBy(slow.carry);
    host.select('Sheet1', active);
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await button(page).dblclick();
    expect(await button(page).textContent()).toBe('Inserting…');
    slow.answer();
    expect((await state(page)).button).toBe(`Insert example in ${active}`);
    expect(writes()).toBe(times);
  });
});

describe('a failure', () => {
  const alert = (page: Page) => page.getByRole('alert');
  const fails: Carry = () => Promise.reject(new Error('PERMISSION_DENIED'));

  test.each([
    ['en', 'Try again', 'Nothing was changed.'],
    ['zh-CN', '重试', '未作任何更改。'],
  ] as const)('to ask is told in %s, and can be tried again', async (language, again, nothing) => {
    const { page, carryBy, toServer } = await openSidebar(browser(), { language });
    carryBy(fails);
    await open(page, 'GRADE');
    expect((await state(page)).button).toBe(again);
    expect(await alert(page).textContent()).toContain(nothing);
    carryBy(toServer);
    await page.getByRole('radio').last().focus();
    await button(page).press('Enter');
    expect((await state(page)).button).toContain('A1');
    expect(await alert(page).count()).toBe(0);
  });

  test('to insert keeps what was chosen; what others wrote meanwhile stays', async () => {
    const { page, host } = await openSidebar(browser());
    await open(page, 'GRADE');
    await page.getByRole('radio').last().click();
    await state(page);
    await host.typeIn('Sheet1', 'A1', 'theirs');
    await button(page).click();
    expect(await alert(page).textContent()).toBe(serverTells('en')('occupied', { area: 'A1' }).message);
    await state(page);
    expect(entered(host.book)).toEqual({ A1: 'theirs' });
    expect(await page.getByRole('radio').last().isChecked()).toBe(true);
    host.select('Sheet1', 'B1');
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    expect((await state(page)).button).toBe('Insert example in B1');
    expect(await alert(page).count()).toBe(0);
  });

  test('to insert is still told when asking again fails too', async () => {
    const { page, carryBy } = await openSidebar(browser());
    await open(page, 'GRADE');
    await state(page);
    const busy = JSON.stringify(failed('busy', serverTells('en')('busy')));
    carryBy((request) => (request.includes('insertExample') ? busy : fails(request)));
    await button(page).click();
    await alert(page).waitFor();
    expect((await state(page)).button).toBe('Try again');
    expect(await alert(page).textContent()).toBe('Someone else is using Scoretab here. Nothing was changed. Try again in a minute.');
  });

  test('outside Google Sheets says that the spreadsheet cannot be reached', async () => {
    const { page } = await openSidebar(browser(), { google: false });
    await open(page, 'GRADE');
    expect(await alert(page).textContent()).toContain('Scoretab cannot reach this workbook');
  });

  test('to answer within a minute does not claim that nothing was changed', async () => {
    const { page, carryBy } = await openSidebar(browser());
    await page.clock.install();
    await open(page, 'GRADE');
    await state(page);
    carryBy(() => new Promise(() => {}));
    await button(page).click();
    await page.clock.runFor(59_000);
    expect(await alert(page).count()).toBe(0);
    await page.clock.runFor(2_000);
    expect(await alert(page).textContent()).toContain('Google has not answered for a minute.');
    expect(await alert(page).textContent()).not.toContain('Nothing was changed');
  });
});
