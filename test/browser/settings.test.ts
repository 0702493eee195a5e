// The settings in a real browser: applied at once, saved as they are changed, kept when they cannot be saved.
import type { Page } from 'playwright-core';
import * as en from '../../src/i18n/en/sidebar-review';
import { browserForTests } from './launch';
import { gate, openReview } from './open-review';
import type { Language } from './open-sidebar';
import { fails, ok, running, type Script, SETTINGS } from './review-server';

jest.setTimeout(600_000);

const browser = browserForTests();

async function openSettings(script: Script = running(), language: Language = 'en') {
  const opened = await openReview(browser(), { script, language });
  await opened.page.locator('.places button').nth(2).click();
  await opened.page.getByRole('radio').first().waitFor();
  return opened;
}

const root = (page: Page) => page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset.theme]);

test('the language is applied at once, everywhere, and saved', async () => {
  const { page, last, calls } = await openSettings();
  await page.getByRole('radio', { name: '简体中文' }).check();
  await page.getByText('更改即时保存。').last().waitFor();
  expect(await root(page)).toEqual(['zh-CN', 'light']);
  const { you: _, owner: _owner, older: _older, ...saved } = SETTINGS;
  expect(last('saveSettings')).toEqual({ ...saved, language: 'zh-CN', shown: saved });
  await page.getByRole('button', { name: '考核', exact: true }).click();
  await page.getByRole('heading', { name: '2026 年上半年考核' }).waitFor();
  expect(calls.at(-1)?.language).toBe('zh-CN'); // the server speaks it too
  await page.getByRole('button', { name: '函数', exact: true }).click();
  await page.getByRole('searchbox', { name: '搜索函数' }).waitFor();
});

test('the account’s own language comes back', async () => {
  const { page } = await openSettings({ ...running(), readSettings: () => ok({ ...SETTINGS, language: 'en' }) }, 'zh-CN');
  await page.getByText(en.settings.saved).last().waitFor();
  await page.getByRole('radio', { name: en.settings.account }).check();
  await page.getByText('更改即时保存。').last().waitFor();
  expect((await root(page))[0]).toBe('zh-CN');
});

test.each([
  [en.settings.dark, 'dark', 'dark'],
  [en.settings.device, 'system', 'device'],
])('colours: %s', async (name, shown, theme) => {
  const { page, last } = await openSettings();
  await page.getByRole('radio', { name }).check();
  expect((await root(page))[1]).toBe(shown);
  await page.getByText(en.settings.saved).last().waitFor();
  expect(last('saveSettings').theme).toBe(theme);
});

test('further people are added by keyboard, and taken away; what is no address stays in the field', async () => {
  const { page, last, count, asked } = await openSettings();
  const field = page.getByRole('textbox', { name: en.settings.address, exact: true });
  await field.fill('li at example');
  await field.press('Enter');
  await page.getByText('“li at example” is not an e-mail address. Write it like li@example.com.').waitFor();
  expect(await field.inputValue()).toBe('li at example');
  expect(count('saveSettings')).toBe(0);
  await field.fill('li@example.com');
  await field.press('Enter');
  await page.getByRole('button', { name: 'Remove li@example.com' }).waitFor();
  await asked('saveSettings', 1);
  expect(last('saveSettings').hr).toEqual([SETTINGS.you, 'li@example.com']);
  await field.fill('LI@example.com');
  await field.press('Enter');
  await page.getByText('LI@example.com is on the list already.').waitFor();
  await page.getByRole('button', { name: 'Remove li@example.com' }).click();
  await page.getByText(en.settings.nobody).waitFor();
  await asked('saveSettings', 2);
  expect(last('saveSettings').hr).toEqual([SETTINGS.you]);
});

test('whom older records name is only suggested: saving something else names nobody, adding them does', async () => {
  const older = ['wang@example.com', 'zhao@example.com'];
  const { page, last, asked } = await openSettings({ ...running(), readSettings: () => ok({ ...SETTINGS, older }) });
  await page.getByRole('radio', { name: en.settings.dark }).check();
  await asked('saveSettings', 1);
  expect(last('saveSettings').hr).toEqual([]);
  await page.getByRole('button', { name: 'Add wang@example.com' }).click();
  await asked('saveSettings', 2);
  expect(last('saveSettings').hr).toEqual([SETTINGS.you, 'wang@example.com']);
  await page.getByRole('button', { name: en.settings.olderLeave }).click();
  await asked('saveSettings', 3);
  expect(last('saveSettings').hr).toEqual([SETTINGS.you, 'wang@example.com']);
  expect(await page.getByText('zhao@example.com').count()).toBe(0);
});

test('what somebody else changed meanwhile is shown once something is saved', async () => {
  const { page, last, asked } = await openSettings({
    ...running(),
    saveSettings: ({ shown: _, ...settings }) => ok({ ...settings, hr: [SETTINGS.you, 'zhao@example.com'] }),
  });
  await page.getByRole('radio', { name: en.settings.dark }).check();
  await page.getByRole('button', { name: 'Remove zhao@example.com' }).waitFor();
  await page.getByRole('radio', { name: en.settings.light }).check();
  await asked('saveSettings', 2);
  expect(last('saveSettings').shown).toMatchObject({ theme: 'dark', hr: [SETTINGS.you, 'zhao@example.com'] });
});

test('what is changed while it is being saved is saved after it', async () => {
  const slow = gate();
  const { page, last, count } = await openSettings({ ...running(), saveSettings: (settings) => slow.opened.then(() => ok(settings)) });
  await page.getByRole('radio', { name: en.settings.dark }).check();
  await page.getByRole('radio', { name: en.settings.device }).check();
  await page.getByRole('radio', { name: en.settings.light }).check();
  slow.open();
  await page.getByText(en.settings.saved).last().waitFor();
  expect(count('saveSettings')).toBe(2);
  expect(last('saveSettings').theme).toBe('light');
});

test('what could not be saved is told, stays as typed, and can be saved again', async () => {
  const { page, put, last } = await openSettings({
    ...running(),
    saveSettings: () => fails('notHr', 'Only HR may do this. Nothing was changed. Ask them.'),
  });
  const name = page.getByRole('textbox', { name: /Your name as HR/ });
  await name.fill('Wang Lei');
  await name.press('Tab');
  await page.getByRole('alert').filter({ hasText: 'Only HR may do this.' }).waitFor();
  expect(await name.inputValue()).toBe('Wang Lei');
  put(running());
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText(en.settings.saved).last().waitFor();
  expect(last('saveSettings').sender).toBe('Wang Lei');
});

test('that cannot be read can be tried again', async () => {
  const opened = await openReview(browser(), { script: { ...running(), readSettings: () => fails('refused') } });
  const { page, put, count } = opened;
  await page.locator('.places button').nth(2).click();
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('radio').count()).toBe(0); // nothing is shown as set that has not been read
  const before = count('readSettings');
  put(running());
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('radio').first().waitFor();
  expect([count('readSettings'), await page.getByRole('alert').count()]).toEqual([before + 1, 0]);
});
