// Reminding in a real browser, by keyboard, and how its screens look in both languages and themes: axe finds nothing, nothing is too wide.
import * as en from '../../src/i18n/en/sidebar-remind';
import { fill } from '../../src/i18n/fill';
import type { Args } from '../../src/rpc/contract';
import { browserForTests } from './launch';
import { looksOf } from './looks';
import { faultsOf, type OpenedReview, openReview } from './open-review';
import { BEHIND, FEW_LEFT, NO_MAIL, NOBODY_BEHIND, NONE_LEFT, PERHAPS, reminding, SENT } from './remind-server';
import { type Screen, shown } from './review-looks';
import { ok, RUNNING } from './review-server';
import { heading } from './review-steps';

jest.setTimeout(600_000);

const browser = browserForTests();
const say = en.remind;

const toRemind = async ({ page }: OpenedReview) => {
  await page.locator('#way-remind').press('Enter');
  await page.locator('.foot .button').first().waitFor();
};
const toMessage = async (opened: OpenedReview) => {
  await toRemind(opened);
  await opened.page.locator('.foot .button.filled').press('Enter');
  await opened.page.locator('.card').waitFor();
};

test('chosen, read with a line of HR’s own, sent in parts by keyboard; who was left out is named', async () => {
  const asked: Args<'sendReminders'>[] = [];
  const opened = await openReview(browser(), {
    script: {
      ...reminding(),
      sendReminders: (args) => {
        asked.push(args);
        return ok({ ...SENT, sent: SENT.sent.slice(asked.length - 1, asked.length), more: asked.length === 1 });
      },
    },
    now: '2026-06-30T14:06:00+08:00',
  });
  const { page } = opened;
  await toRemind(opened);
  await heading(page, say.title);
  // reminded today: HR has to insist; whoever has no address is told otherwise
  expect(await page.getByRole('checkbox').evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).checked))).toEqual([
    true,
    true,
    false,
  ]);
  await page.getByText(fill(say.today, { time: '09:12' })).waitFor();
  await page.locator('.foot .button.filled').press('Enter');
  await page.getByLabel(say.words).fill('By noon, please.');
  const paragraphs = await page.locator('.card p').allTextContents();
  expect(paragraphs.indexOf('By noon, please.')).toBe(paragraphs.indexOf('Open your score tab') - 1);
  await page.getByRole('button', { name: fill(say.send, { count: 2 }) }).press('Enter');
  await page
    .getByText(fill(say.sentAt, { count: 2, time: '14:06' }))
    .first()
    .waitFor();
  expect(asked).toEqual([
    { review: RUNNING.id, to: BEHIND.behind.slice(0, 2).map(({ id, last }) => ({ id, last })), words: 'By noon, please.' },
    { review: RUNNING.id, to: [], words: 'By noon, please.' },
  ]);
  await page.getByText(say.whyNotChosen).waitFor();
  await page.getByText(say.whyNoAddress).waitFor();
  await page.getByRole('button', { name: say.home }).press('Enter');
  expect(await page.locator('#way-remind').evaluate((way) => way === document.activeElement)).toBe(true);
});

test('nobody chosen, no mails left, nobody behind: the button is off and says why', async () => {
  const opened = await openReview(browser(), { script: reminding(NONE_LEFT) });
  const { page } = opened;
  await toRemind(opened);
  for (const n of [0, 1]) await page.getByRole('checkbox').nth(n).uncheck();
  await page.getByText(say.offNone).first().waitFor();
  await page.getByRole('checkbox').first().check();
  await page.locator('.foot .button.filled').press('Enter');
  await page.getByText(say.offLeft).first().waitFor();
  await page.getByRole('button', { name: say.sendOne }).press('Enter');
  expect(opened.count('sendReminders')).toBe(0);
  const other = await openReview(browser(), { script: reminding(NOBODY_BEHIND) });
  await toRemind(other);
  await other.page.getByText(say.offNobody).first().waitFor();
});

test('without mail each text is there to copy, and is noted as told; a mail perhaps sent is settled', async () => {
  const opened = await openReview(browser(), { script: reminding(NO_MAIL) });
  await toRemind(opened);
  await opened.page.getByRole('button', { name: fill(say.copyFor, { name: '赵国强' }) }).press('Enter');
  // the browser lets nobody copy here: the text is shown, selected, and noting it is a press of its own
  const text = opened.page.getByLabel(fill(say.copyText, { name: '赵国强' }), { exact: true });
  expect(await text.inputValue()).toContain('Open your score tab: https://docs.google.com/');
  expect(await text.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(opened.count('tellReminder')).toBe(0);
  await opened.page.getByRole('button', { name: say.byHandNote }).press('Enter');
  await opened.asked('tellReminder', 1);
  await opened.page.getByText(say.copied).first().waitFor();
  expect(opened.last('tellReminder')).toEqual({ review: RUNNING.id, id: 'E010', last: '' });
  const other = await openReview(browser(), { script: reminding(PERHAPS) });
  await toRemind(other);
  await other.page.getByRole('button', { name: say.wasNot }).press('Enter');
  await other.asked('settleReminder', 1);
  expect(other.last('settleReminder')).toEqual({ review: RUNNING.id, id: 'E002', sent: false });
  await other.asked('readReminders', 2);
});

const NOW = '2026-06-30T14:06:00+08:00';
const SCREENS: Readonly<Record<string, Screen>> = {
  'remind-choose': { script: reminding(), height: 760, now: NOW, reach: toRemind },
  'remind-perhaps': { script: reminding(PERHAPS), height: 980, now: NOW, reach: toRemind },
  'remind-message': { script: reminding(FEW_LEFT), height: 960, now: NOW, reach: toMessage },
  'remind-none-left': { script: reminding(NONE_LEFT), height: 980, now: NOW, reach: toRemind },
  'remind-without': { script: reminding(NO_MAIL), height: 700, now: NOW, reach: toRemind },
  'remind-nobody': { script: reminding(NOBODY_BEHIND), height: 420, now: NOW, reach: toRemind },
  'remind-sent': {
    script: reminding(),
    ...{ height: 700, now: NOW },
    reach: async (opened) => {
      await toMessage(opened);
      await opened.page.locator('.foot .button.filled').press('Enter');
      await opened.page.locator('.banner.ok').waitFor();
    },
  },
};

test.each(looksOf(SCREENS))('axe finds nothing, and nothing is too wide: $name, $language, $theme', async (look) =>
  expect(await faultsOf(await shown(browser(), SCREENS, look))).toEqual([]),
);
