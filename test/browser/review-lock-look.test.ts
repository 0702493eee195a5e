// How locking, a locked review's Home, opening a tab again and checking look, in both languages and themes: axe finds nothing, nothing is
// wider than 300 px.
import { browserForTests } from './launch';
import {
  AGAIN,
  AMISS_AT_HOME,
  AT_HOME,
  BESIDE,
  BLOCKED,
  CHANGED,
  locking,
  NEXT,
  ON_TAB,
  READY,
  SHUT,
  UNCHANGED,
  UNFINISHED,
} from './lock-server';
import { looksOf } from './looks';
import { faultsOf, type OpenedReview } from './open-review';
import { never, type Screen, shown } from './review-looks';
import { fails, ok } from './review-server';

jest.setTimeout(600_000);

const browser = browserForTests();

const toLock = async ({ page }: OpenedReview) => page.locator('#way-lock').click();
const untilRead = async (opened: OpenedReview) => {
  await toLock(opened);
  await opened.page.locator('.figure').waitFor();
};
/** A way of a locked review, and what is seen there. */
const way =
  (name: string, seen: string) =>
  async ({ page }: OpenedReview) => {
    await page.locator(`#way-${name}`).click();
    await page.locator(seen).first().waitFor();
  };
const toReopen = way('reopen-tab', 'select');
const toCheck = way('check', '.banner');
const toCorrect = way('correct', 'input');

const SCREENS: Readonly<Record<string, Screen>> = {
  'home-lock-beside': { script: locking(BESIDE), height: 900, reach: ({ page }) => page.locator('.stagebar').waitFor() },
  'home-lock-next': { script: locking(), height: 900, reach: ({ page }) => page.locator('.card.tint').waitFor() },
  'home-locked': { script: locking(AT_HOME), height: 900, reach: ({ page }) => page.locator('.banner.ok').waitFor() },
  'home-lock-amiss': { script: locking(AMISS_AT_HOME), height: 1000, reach: ({ page }) => page.locator('.banner.ok').waitFor() },
  'lock-ready': { script: locking(), height: 700, reach: untilRead },
  'lock-unfinished': { script: locking(NEXT, UNFINISHED), height: 1300, reach: untilRead },
  'lock-again': { script: locking(AMISS_AT_HOME, AGAIN), height: 900, reach: untilRead },
  'lock-blocked': { script: locking(NEXT, BLOCKED), height: 800, reach: untilRead },
  'lock-reading': { script: { ...locking(), readLocking: never }, height: 400, reach: toLock },
  'lock-done': {
    script: locking(),
    height: 500,
    reach: async (opened) => {
      await untilRead(opened);
      await opened.page.locator('.foot .button.filled').click();
      await opened.page.locator('.banner.ok').waitFor();
    },
  },
  'lock-refused': {
    script: { ...locking(NEXT, READY), lockScores: () => fails('refused') },
    height: 800,
    reach: async (opened) => {
      await untilRead(opened);
      await opened.page.locator('.foot .button.filled').click();
      await opened.page.getByRole('alert').waitFor();
    },
  },
  'lock-reopen': {
    script: locking(AT_HOME, SHUT),
    height: 700,
    reach: async (opened) => {
      await toReopen(opened);
      await opened.page.locator('textarea').fill('General manager’s query of 6 July: what two scores rest on');
    },
  },
  'lock-changed': { script: locking(AMISS_AT_HOME, SHUT, CHANGED), height: 800, reach: toCheck },
  'lock-changed-one': {
    script: locking(AT_HOME, SHUT, { ...CHANGED, differences: CHANGED.differences.slice(0, 1) }),
    height: 700,
    reach: async (opened) => {
      await toCheck(opened);
      await opened.page.getByRole('radio').nth(1).check();
    },
  },
  'lock-changed-not-back': {
    script: locking(AT_HOME, SHUT, { ...CHANGED, differences: CHANGED.differences.slice(1, 2) }),
    height: 900,
    reach: toCheck,
  },
  'lock-changed-print': {
    script: locking(AT_HOME, SHUT, { ...CHANGED, differences: CHANGED.differences.slice(3) }),
    height: 800,
    reach: toCheck,
  },
  'lock-correct': {
    script: locking(AT_HOME, SHUT),
    height: 900,
    reach: async (opened) => {
      await toCorrect(opened);
      await opened.page.locator('input:not([readonly])').fill('33.9');
      await opened.page.locator('textarea').fill('Shop’s report of 2 July: 14 orders were missing');
    },
  },
  'lock-corrected': {
    script: locking(AT_HOME, SHUT),
    height: 900,
    reach: async (opened) => {
      await toCorrect(opened);
      await opened.page.locator('input:not([readonly])').fill('33.9');
      await opened.page.locator('textarea').fill('14 orders were missing');
      await opened.page.locator('.foot .button.filled').click();
      await opened.page.locator('.banner.ok').waitFor();
    },
  },
  'lock-correct-released': {
    script: { ...locking(AT_HOME, SHUT), readLocked: () => ok({ ...ON_TAB, released: '2026-07-09' }) },
    height: 500,
    reach: way('correct', '.banner.warn'),
  },
  'lock-unchanged': { script: locking(AT_HOME, SHUT, UNCHANGED), height: 400, reach: toCheck },
};

test.each(looksOf(SCREENS))('axe finds nothing, and nothing is too wide: $name, $language, $theme', async (look) =>
  expect(await faultsOf(await shown(browser(), SCREENS, look))).toEqual([]),
);
