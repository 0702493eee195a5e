// How the screens of stages and approvals look, and that they do what they say: axe, widths, the keyboard, what is asked of the server.
import { browserForTests } from './launch';
import { looksOf } from './looks';
import { faultsOf, type OpenedReview } from './open-review';
import { never, type Screen, shown } from './review-looks';
import { APPROVER, BACK, NOT_YET, NOTHING_WAITS, OTHER, staging, WAITS } from './stage-server';

jest.setTimeout(600_000);

const browser = browserForTests();

const toStages = async ({ page }: OpenedReview) => {
  await page.locator('#way-stages').click();
  await page.locator('ol .tap').first().waitFor();
};
/** The page of one stage, by its place. */
const toStage = (n: number, seen: string) => async (opened: OpenedReview) => {
  await toStages(opened);
  await opened.page
    .locator('ol .tap')
    .nth(n - 1)
    .click();
  await opened.page.locator(seen).first().waitFor();
};
const toResults = async ({ page }: OpenedReview) => page.getByRole('list').last().waitFor();

const SCREENS: Readonly<Record<string, Screen>> = {
  'home-approval-waits': { script: staging(), height: 1000, reach: ({ page }) => page.locator('.card.tint').first().waitFor() },
  'home-approval-back': { script: staging(BACK), height: 1000, reach: ({ page }) => page.locator('.card.tint').first().waitFor() },
  'home-approval-other': { script: staging(OTHER), height: 1000, reach: ({ page }) => page.locator('.card.tint').first().waitFor() },
  stages: { script: staging(), height: 900, reach: toStages },
  'stages-reading': {
    script: { ...staging(), readStages: never },
    height: 400,
    reach: ({ page }) => page.locator('#way-stages').click(),
  },
  'stage-waits': { script: staging(), height: 700, reach: toStage(4, '.banner.error') },
  'stage-done-form': { script: staging(), height: 700, reach: toStage(3, 'input[type=date]') },
  'stage-undo': { script: staging(), height: 600, reach: toStage(5, 'textarea') },
  'stage-own': { script: staging(), height: 800, reach: toStage(6, 'input[type=radio]') },
  'stage-for': { script: staging(), height: 900, reach: toStage(7, 'textarea') },
  'stage-nobody': { script: staging(), height: 1000, reach: toStage(8, 'textarea') },
  'stage-back': { script: staging(), height: 700, reach: toStage(9, 'textarea') },
  'stage-ahead': { script: staging(), height: 600, reach: toStage(10, 'textarea') },
  approve: { script: staging(APPROVER), height: 1100, reach: toResults },
  'approve-not-yet': { script: staging(APPROVER, undefined, NOT_YET), height: 1100, reach: toResults },
  'approve-none': {
    script: staging({ ...APPROVER, approve: 0 }, undefined, NOTHING_WAITS),
    height: 500,
    reach: ({ page }) => page.locator('.count').waitFor(),
  },
  'approve-back': {
    script: staging(APPROVER),
    height: 900,
    reach: async (opened) => {
      await toResults(opened);
      await opened.page.locator('.foot .button.line').click();
      await opened.page.locator('input[type=checkbox]').nth(3).check();
      await opened.page.locator('textarea').fill('The returned order of 12 June was the supplier’s fault. Please look again.');
    },
  },
  'approve-beside-tabs': {
    script: staging({ ...APPROVER, progress: WAITS.progress.slice(0, 1) }),
    height: 600,
    reach: ({ page }) => page.locator('#way-approve').waitFor(),
  },
  'reopen-voids': {
    script: staging(),
    height: 800,
    reach: async ({ page }) => {
      await page.locator('#way-reopen-tab').click();
      await page.locator('.banner.warn').waitFor();
    },
  },
};

test.each(looksOf(SCREENS))('axe finds nothing, and nothing is too wide: $name, $language, $theme', async (look) =>
  expect(await faultsOf(await shown(browser(), SCREENS, look))).toEqual([]),
);
