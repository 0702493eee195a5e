// Failures as the sidebar shows them: what happened, what was changed, what to do, each in its place, and when it happened.
import type { Page } from 'playwright-core';
import * as en from '../../src/i18n/en/failures';
import * as enReview from '../../src/i18n/en/sidebar-review';
import { sidebarTells } from '../../src/i18n/failures';
import * as zh from '../../src/i18n/zh-CN/failures';
import * as zhReview from '../../src/i18n/zh-CN/sidebar-review';
import { failed } from '../../src/rpc/failure';
import { browserForTests } from './launch';
import { faultsOf, openReview } from './open-review';
import { fails, ok, running, type Script, SETTINGS } from './review-server';

jest.setTimeout(600_000);

const browser = browserForTests();

const reported = (page: Page) => page.locator('[role=alert] .banner, [role=alert] dt, [role=alert] dd').allInnerTexts();
const toSettings = (page: Page) => page.locator('.places button').nth(2).click();

/** Settings of a server that cannot read them. */
async function openUnread(readSettings: Script['readSettings'] & {}, language: 'en' | 'zh-CN' = 'en') {
  const opened = await openReview(browser(), { script: { ...running(), readSettings }, language });
  await toSettings(opened.page);
  await opened.page.getByRole('alert').waitFor();
  return opened;
}

test.each([
  ['en', enReview.failure, en.titles],
  ['zh-CN', zhReview.failure, zh.titles],
] as const)('the parts stand under their headings as the server gave them, in %s', async (language, say, titles) => {
  const happened = 'It says: Nothing was changed. 未作任何更改。'; // never taken apart by what it says
  const told = { happened, todo: 'Look. Then wait.', message: 'the whole' };
  const { page } = await openUnread(() => failed('busy', told), language);
  expect(await reported(page)).toEqual([titles.busy, say.happened, happened, say.changed, say.nothing, say.todo, told.todo]);
  expect(await faultsOf(page)).toEqual([]);
});

test('what may have been changed stands in place of “Nothing.”', async () => {
  const told = { happened: 'It broke off.', changed: 'Half of it is done.', todo: 'Look.', message: 'the whole' };
  const { page } = await openUnread(() => failed('refused', told));
  expect((await reported(page)).slice(3, 5)).toEqual([enReview.failure.changed, 'Half of it is done.']);
});

const NONSENSE = () => ({ nonsense: true }) as never;
const BROKEN = () => Promise.reject(new Error('NetworkError: Connection failure due to HTTP 0'));
const SECOND_ACCOUNT = () => Promise.reject(new Error('PERMISSION_DENIED'));

describe('where something was to be changed', () => {
  test.each([
    ['an answer that cannot be read', NONSENSE, `${en.failed.unread} ${en.sidebar.noAnswerWrite.changed} ${en.sidebar.noAnswerWrite.todo}`],
    ['a call that breaks off', BROKEN, `${en.failed.unread} ${en.sidebar.noAnswerWrite.changed} ${en.sidebar.noAnswerWrite.todo}`],
    ['a call that Google refuses to a second account', SECOND_ACCOUNT, sidebarTells('en')('unreachable').message],
  ])('%s says only what is known', async (_, saveSettings, message) => {
    const { page } = await openReview(browser(), { script: { ...running(), saveSettings } });
    await toSettings(page);
    await page.getByRole('radio', { name: enReview.settings.dark }).check();
    expect(await page.getByRole('alert').filter({ hasText: /\S/ }).innerText()).toBe(message);
  });
});

test.each([
  ['an answer that cannot be read', NONSENSE],
  ['a call that breaks off', BROKEN],
])('where something was only to be read, nothing is said to have changed: %s', async (_, readSettings) => {
  const { page } = await openUnread(readSettings);
  expect(await reported(page)).toEqual([
    en.titles.unreachable,
    enReview.failure.happened,
    en.sidebar.unreachable.happened,
    enReview.failure.changed,
    enReview.failure.nothing,
    enReview.failure.todo,
    en.sidebar.unreachable.todo,
  ]);
});

test('a failure keeps the time when it happened, however much later it is looked at', async () => {
  const { page, count, put } = await openUnread(() => fails('refused'));
  await page.locator('.places button').first().click();
  await page.clock.fastForward('07:00');
  await toSettings(page);
  await page.getByText(enReview.failure.details).click();
  expect(await page.locator('.unfold code').innerText()).toBe('refused · readSettings · 2026-06-26 06:02 UTC');
  await page.getByRole('button', { name: enReview.failure.tryAgain }).click();
  await page.getByText('06:09 UTC').waitFor(); // of the failure to try it again
  expect(count('readSettings')).toBe(2);
  put({ readSettings: () => ok(SETTINGS) });
  await page.getByRole('button', { name: enReview.failure.tryAgain }).click();
  await page.getByRole('radio').first().waitFor();
});
