// Opens the decision screens over a plan of the library, in a page as wide as Sheets gives.
import type { Browser, Page } from 'playwright-core';
import type { Cycle } from '../../src/plans/value';
import type { Asked, Setting } from './decide-page';
import type { Language, Theme } from './open-sidebar';
import { bundled } from './sidebar-bundle';

const decidePage = bundled('test/browser/decide-page.tsx');

type Options = {
  readonly plan?: string;
  readonly cycle?: Cycle;
  readonly answers?: Setting['answers'];
  readonly people?: Setting['people'];
  readonly language?: Language;
  readonly theme?: Theme;
  readonly height?: number;
};

export async function openDecide(browser: Browser, options: Options = {}): Promise<Page> {
  const { plan = 'plan-03', cycle = 'month', answers = [], people, language = 'en', theme = 'light', height = 600 } = options;
  const page = await browser.newPage({ viewport: { width: 300, height } });
  page.setDefaultTimeout(5_000);
  const setting: Setting = { plan, cycle, answers, people };
  const before = `window.setting = ${JSON.stringify(setting).replace(/</g, '\\u003c')};`;
  const body = (await decidePage)({ language, theme, before });
  await page.route('http://decide.test/', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto('http://decide.test/');
  await page.locator('h1').waitFor({ state: 'attached' });
  return page;
}

/** What was asked of whoever shows the screens. */
export const asked = (page: Page): Promise<readonly Asked[]> => page.evaluate(() => window.asked);
