// How closing, a closed review's Home and reopening look, in both languages and themes: axe finds nothing, nothing is wider than 300 px.
import { CLOSING, closing, ended, endedForRater, READY } from './close-server';
import { browserForTests } from './launch';
import { looksOf } from './looks';
import { faultsOf, type OpenedReview } from './open-review';
import { never, type Screen, shown } from './review-looks';
import { fails, ok, RUNNING } from './review-server';

jest.setTimeout(600_000);

const browser = browserForTests();

const toClose = async ({ page }: OpenedReview) => {
  await page.locator('#way-close').click();
};
const untilRead = async (opened: OpenedReview) => {
  await toClose(opened);
  await opened.page.locator('.figure').waitFor();
};
const last = RUNNING.stages?.list.map((stage) => ({ ...stage, done: stage.title !== 'Archive', next: stage.title === 'Archive' })) ?? [];

const SCREENS: Readonly<Record<string, Screen>> = {
  'close-missing': { script: closing(), height: 1300, reach: untilRead },
  'close-reason': {
    script: closing(),
    height: 1400,
    reach: async (opened) => {
      await untilRead(opened);
      await opened.page.locator('.item .link').first().click();
      await opened.page.locator('textarea').fill('Left on 17 Jul');
    },
  },
  'close-ready': { script: closing(READY), height: 900, reach: untilRead },
  'close-again': { script: closing({ ...READY, added: 2 }), height: 900, reach: untilRead },
  'close-done': {
    script: closing(READY),
    height: 700,
    reach: async (opened) => {
      await untilRead(opened);
      await opened.page.locator('.foot .button.filled').click();
      await opened.page.locator('.banner.ok').waitFor();
    },
  },
  'close-refused': {
    script: { ...closing(READY), closeReview: () => fails('refused') },
    height: 900,
    reach: async (opened) => {
      await untilRead(opened);
      await opened.page.locator('.foot .button.filled').click();
      await opened.page.getByRole('alert').waitFor();
    },
  },
  'close-reading': { script: { ...closing(CLOSING), readClosing: never }, height: 400, reach: toClose },
  'home-last-step': {
    script: {
      ...closing(),
      readReview: () =>
        ok({ ...RUNNING, stages: { sheetId: 98, list: last.map((each) => (each.next ? { ...each, closes: true as const } : each)) } }),
    },
    height: 900,
    reach: ({ page }) => page.locator('.stagebar').waitFor(),
  },
  'home-closed': { script: ended(), height: 500, reach: ({ page }) => page.locator('.banner.ok').waitFor() },
  'home-closed-rater': { script: endedForRater(), height: 400, reach: ({ page }) => page.locator('.banner.ok').waitFor() },
  reopen: {
    script: ended(),
    height: 500,
    reach: async ({ page }) => {
      await page.locator('.tap').first().click();
      await page.locator('textarea').waitFor();
    },
  },
};

test.each(looksOf(SCREENS))('axe finds nothing, and nothing is too wide: $name, $language, $theme', async (look) =>
  expect(await faultsOf(await shown(browser(), SCREENS, look))).toEqual([]),
);
