// How earlier periods are pasted, looked through and added, in both languages and themes: axe finds nothing, nothing is wider than 300 px.
import { CHECKED, importing, PASTED } from './earlier-server';
import { browserForTests } from './launch';
import { looksOf } from './looks';
import { faultsOf, type OpenedReview } from './open-review';
import { never, type Screen, shown } from './review-looks';
import { fails } from './review-server';

jest.setTimeout(600_000);

const browser = browserForTests();

const toForm = async ({ page }: OpenedReview) => {
  await page.locator('#way-earlier').click();
  await page.locator('textarea').waitFor();
};
const pasted = async (opened: OpenedReview) => {
  await toForm(opened);
  await opened.page.locator('textarea').fill(PASTED);
};
const pressed = async (opened: OpenedReview) => {
  await pasted(opened);
  await opened.page.locator('.foot .button.filled').click();
};
const checked = async (opened: OpenedReview) => {
  await pressed(opened);
  await opened.page.locator('.figure').waitFor();
};

const SCREENS: Readonly<Record<string, Screen>> = {
  'earlier-empty': { script: importing(), height: 640, reach: toForm },
  'earlier-pasted': { script: importing(), height: 640, reach: pasted },
  'earlier-checking': { script: { ...importing(), checkEarlier: never }, height: 640, reach: pressed },
  'earlier-refused': {
    script: { ...importing(), checkEarlier: () => fails('problems') },
    height: 760,
    reach: async (opened) => {
      await pressed(opened);
      await opened.page.getByRole('alert').waitFor();
    },
  },
  'earlier-checked': { script: importing(), height: 900, reach: checked },
  'earlier-grades': {
    script: importing(),
    height: 1000,
    reach: async (opened) => {
      await checked(opened);
      await opened.page.locator('.item').nth(1).locator('.link').first().click();
      await opened.page.locator('.item .button.compact').first().waitFor();
    },
  },
  'earlier-nothing': {
    script: importing({ ...CHECKED, taken: 0, rows: 0, first: [], refused: 0, notes: [] }),
    height: 500,
    reach: checked,
  },
  'earlier-added': {
    script: importing(),
    height: 500,
    reach: async (opened) => {
      await checked(opened);
      await opened.page.locator('.foot .button.filled').click();
      await opened.page.locator('.banner.ok').waitFor();
    },
  },
};

test.each(looksOf(SCREENS))('axe finds nothing, and nothing is too wide: $name, $language, $theme', async (look) =>
  expect(await faultsOf(await shown(browser(), SCREENS, look))).toEqual([]),
);
