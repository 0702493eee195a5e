// How the sidebar looks, in both languages and themes: axe finds nothing, and nothing is wider than the 300 px that Sheets gives.
// With SCREENSHOTS=folder it leaves pictures of every screen there.
import type { Page } from 'playwright-core';
import { FUNCTION_NAMES } from '../../src/functions/catalogue';
import { faultsIn } from './axe';
import { browserForTests } from './launch';
import { looksOf, picture } from './looks';
import { button, type Opened, open, openSidebar, state } from './open-sidebar';

jest.setTimeout(600_000);

const browser = browserForTests();

/** Brings a screen about, and says how high a picture of it is. */
type Screen = { readonly height: number; readonly reach: (opened: Opened) => Promise<unknown> };

const SCREENS: Readonly<Record<string, Screen>> = {
  list: { height: 980, reach: async () => undefined },
  'nothing-found': { height: 400, reach: ({ page }) => page.getByRole('searchbox').fill('zzz') },
  function: {
    height: 760,
    reach: async ({ page, host }) => {
      host.select('Sheet1', 'K2');
      await open(page, 'GRADE');
      await state(page);
    },
  },
  taken: {
    height: 600,
    reach: async ({ page, host }) => {
      await host.typeIn('Sheet1', 'B2', 'ours');
      await open(page, 'QUOTA_CHECK');
      await state(page);
    },
  },
  inserted: {
    height: 600,
    reach: async ({ page }) => {
      await open(page, 'SCORE_BREAKDOWN');
      await state(page);
      await button(page).click();
      await page.locator('.done .sign').waitFor();
      await state(page);
    },
  },
  optional: {
    height: 1200,
    reach: async ({ page }) => {
      await open(page, 'KPI_SCORE'); // the one with the most parameters
      await state(page);
    },
  },
  busy: {
    height: 600,
    reach: async ({ page, carryBy }) => {
      await open(page, 'PEER_SCORE');
      await state(page);
      carryBy(() => new Promise(() => {}));
      await button(page).click();
    },
  },
  failed: {
    height: 600,
    reach: async ({ page, carryBy }) => {
      carryBy(() => Promise.reject(new Error('PERMISSION_DENIED')));
      await open(page, 'GRADE');
      await state(page);
    },
  },
};

test.each(looksOf(SCREENS))('axe finds nothing: $name, $language, $theme', async (look) => {
  const { name, language, theme } = look;
  const { height, reach } = SCREENS[name] ?? { height: 0, reach: () => Promise.reject(new Error(`no screen ${name}`)) };
  const opened = await openSidebar(browser(), { language, theme, height });
  await reach(opened);
  await picture(opened.page, name, look);
  expect(await faultsIn(opened.page)).toEqual([]);
  expect(await lookOf(opened.page)).toEqual({ theme, scheme: theme, dark: theme === 'dark' }); // what axe has looked at
});

/** The theme that is set, and whether the page really is dark: its text is lighter than what it stands on. */
const lookOf = (page: Page) =>
  page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.querySelector('main') ?? document.body);
    const lightness = (text: string) => (text.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
    return {
      theme: document.documentElement.dataset.theme,
      scheme: getComputedStyle(document.documentElement).colorScheme,
      dark: lightness(color) > lightness(backgroundColor),
    };
  });

const wide = (page: Page) =>
  page.evaluate(
    () => [...document.querySelectorAll('html, main, .body, .foot')].filter((part) => part.scrollWidth > part.clientWidth).length,
  );

test.each(['en', 'zh-CN'] as const)('nothing scrolls sideways in %s', async (language) => {
  const { page } = await openSidebar(browser(), { language });
  expect(await page.evaluate(() => document.documentElement.clientWidth)).toBe(300);
  expect(await wide(page)).toBe(0);
  for (const name of FUNCTION_NAMES) {
    await open(page, name);
    await state(page);
    expect([name, await wide(page)]).toEqual([name, 0]);
    await page.locator('.icon-button').click();
  }
});

test('whatever the keyboard reaches shows that it has the focus', async () => {
  const { page } = await openSidebar(browser());
  const unmarked = async (stops: number) => {
    const names: string[] = [];
    for (let stop = 0; stop < stops; stop++) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => {
        const { activeElement: element } = document;
        return element && getComputedStyle(element).outlineStyle !== 'none' ? '' : (element?.outerHTML ?? 'nothing');
      });
      if (name) names.push(name);
    }
    return names;
  };
  expect(await unmarked(2 + FUNCTION_NAMES.length)).toEqual([]); // the settings' tab, the search, the functions
  await page.keyboard.press('Enter');
  await state(page);
  expect(await unmarked(2)).toEqual([]); // the example and the button
});
