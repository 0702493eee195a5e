// Automatic reminders in the settings, by keyboard: turned on, their days typed, what is no list of days kept and said; and how they look.
import * as en from '../../src/i18n/en/sidebar-automatic';
import { fill } from '../../src/i18n/fill';
import type { Args } from '../../src/rpc/contract';
import { AUTOMATIC_ENDED, AUTOMATIC_GONE, AUTOMATIC_OFF, AUTOMATIC_ON, AUTOMATIC_SILENT, automatic, REFUSED } from './automatic-server';
import { browserForTests } from './launch';
import { looksOf } from './looks';
import { faultsOf, type OpenedReview, openReview } from './open-review';
import { type Screen, shown } from './review-looks';
import { fails, ok, running, SETTINGS } from './review-server';

jest.setTimeout(600_000);

const browser = browserForTests();
const say = en.automatic;

const toAutomatic = async ({ page }: OpenedReview) => {
  await page.locator('.places button').nth(2).press('Enter');
  await page.locator('select').waitFor();
  await page.locator('select').scrollIntoViewIfNeeded();
};

test('turned on, its days and its hour changed by keyboard, each saved at once; the next run is said', async () => {
  const asked: Args<'saveAutomatic'>[] = [];
  const script = automatic(AUTOMATIC_OFF);
  const opened = await openReview(browser(), {
    script: {
      ...script,
      saveAutomatic: (set) => {
        asked.push(set);
        return script.saveAutomatic?.(set) ?? fails('refused');
      },
    },
  });
  const { page } = opened;
  await toAutomatic(opened);
  expect(await page.getByText(say.onBy.slice(0, 9)).count()).toBe(0);
  await page.getByRole('checkbox', { name: say.on }).press('Space');
  await page.getByText(fill(say.onBy, { by: SETTINGS.you, day: 'Tue 30 Jun 2026', time: '14:08' })).waitFor();
  await page.getByText(fill(say.next, { day: 'Thu 2 Jul 2026', count: 4 })).waitFor();
  await page.getByText(fill(say.without, { names: 'Zhao Guoqiang' })).waitFor();
  const before = page.getByLabel(say.before);
  await before.fill('3，1、0');
  await before.press('Tab');
  await page.getByLabel(say.hour).selectOption({ label: fill(say.hourOf, { from: 17, to: 18 }) });
  await page.getByRole('checkbox', { name: say.daysOff }).press('Space');
  await opened.asked('saveAutomatic', 4);
  expect(asked.map((each) => each.shown?.hour)).toEqual([9, 9, 9, 17]);
  const first = { on: true, before: [7, 1], after: [1, 8, 15, 22], daysOff: false, hour: 9 };
  expect(asked.map(({ shown: _, ...set }) => set)).toEqual([first, { ...first, before: [3, 1, 0] }, { ...first, before: [3, 1, 0], hour: 17 }, { ...first, before: [3, 1, 0], hour: 17, daysOff: true }]); // biome-ignore format: one line each
});

test.each([
  ['a word', say.before, '7 days', fill(say.odd, { value: 'days', least: 0 })],
  ['a fraction', say.before, '1.5', fill(say.odd, { value: '1.5', least: 0 })],
  ['the due day as one after it', say.after, '0, 1', fill(say.odd, { value: '0', least: 1 })],
  ['more than a year', say.after, '400', fill(say.odd, { value: '400', least: 1 })],
  ['too many', say.after, Array.from({ length: 21 }, (_, n) => n + 1).join(' '), fill(say.many, { count: 21 })],
])('%s is said, stays as it was typed, and is not saved', async (_, label, typed, said) => {
  const opened = await openReview(browser(), { script: automatic(AUTOMATIC_ON) });
  const { page, count } = opened;
  await toAutomatic(opened);
  const field = page.getByLabel(label);
  await field.fill(typed);
  await field.press('Tab');
  await page.getByRole('alert').filter({ hasText: said }).waitFor();
  expect([await field.inputValue(), await field.getAttribute('aria-invalid'), count('saveAutomatic')]).toEqual([typed, 'true', 0]);
  await field.fill('2');
  await field.press('Tab');
  await opened.asked('saveAutomatic', 1);
  expect(await page.getByRole('alert').filter({ hasText: said }).count()).toBe(0);
});

test('what could not be saved is said, stays as it was set, and can be saved again', async () => {
  const opened = await openReview(browser(), { script: { ...automatic(AUTOMATIC_OFF), saveAutomatic: () => fails('refused') } });
  const { page, put } = opened;
  await toAutomatic(opened);
  await page.getByRole('checkbox', { name: say.on }).press('Space');
  await page.getByRole('button', { name: 'Try again' }).waitFor();
  expect(await page.getByRole('checkbox', { name: say.on }).isChecked()).toBe(true);
  put(automatic(AUTOMATIC_OFF));
  await page.getByRole('button', { name: 'Try again' }).press('Enter');
  await page.getByText(fill(say.next, { day: 'Thu 2 Jul 2026', count: 4 })).waitFor();
});

test('whoever is not HR is not shown it, nor asked about', async () => {
  const rater = { ...SETTINGS, you: 'rater@example.com' };
  const opened = await openReview(browser(), { script: { ...running(), readSettings: () => ok(rater) } });
  await opened.page.locator('.places button').nth(2).press('Enter');
  await opened.page.getByRole('radio').first().waitFor();
  expect([await opened.page.getByText(say.title).count(), opened.count('readAutomatic')]).toEqual([0, 0]);
});

test('a script built without says so, and has nothing to set', async () => {
  const script = automatic({ ...AUTOMATIC_OFF, daily: { off: 'built', reason: '' } });
  const { page } = await openReview(browser(), { script });
  await page.locator('.places button').nth(2).press('Enter');
  await page.getByText(say.off).waitFor();
  expect(await page.locator('select').count()).toBe(0);
});

const SCREENS: Readonly<Record<string, Screen>> = {
  'automatic-off': { script: automatic(AUTOMATIC_OFF), height: 1700, reach: toAutomatic },
  'automatic-on': { script: automatic(AUTOMATIC_ON), height: 1900, reach: toAutomatic },
  'automatic-gone': { script: automatic(AUTOMATIC_GONE), height: 1800, reach: toAutomatic },
  'automatic-silent': { script: automatic(AUTOMATIC_SILENT), height: 1800, reach: toAutomatic },
  'automatic-ended': { script: automatic(AUTOMATIC_ENDED), height: 1800, reach: toAutomatic },
  'automatic-refused': { script: automatic(REFUSED), height: 1800, reach: toAutomatic },
  'automatic-odd': {
    script: automatic(AUTOMATIC_ON),
    height: 1900,
    reach: async (opened) => {
      await toAutomatic(opened);
      const field = opened.page.locator('input[inputmode="numeric"]').first();
      await field.fill('7 d');
      await field.press('Tab');
    },
  },
};

test.each(looksOf(SCREENS))('axe finds nothing, and nothing is too wide: $name, $language, $theme', async (look) => {
  const page = await shown(browser(), SCREENS, look);
  expect(await faultsOf(page)).toEqual([]);
});
