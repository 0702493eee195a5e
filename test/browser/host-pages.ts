// The local host's page as its tests open it, and what they look at there.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { faultsIn } from './axe';
import { browserForTests } from './launch';
import { type HostPage, openHostPage } from './open-host';
import type { Language } from './page-steps';

/** A browser and pages in it; after each test, none of the pages has thrown or asked for anything elsewhere. */
export function hostPages(): { readonly browser: () => Browser; readonly openPage: (language?: Language) => Promise<Page> } {
  const browser = browserForTests();
  const hosts: HostPage[] = [];
  afterEach(() => expect(hosts.splice(0).flatMap(({ faults }) => faults)).toEqual([]));
  return {
    browser,
    openPage: async (language = 'en') => {
      const host = await openHostPage(browser(), language, 860);
      hosts.push(host);
      return host.page;
    },
  };
}

const FOLDER = process.env.SCREENSHOTS;

/** With SCREENSHOTS=folder a picture is left there. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!FOLDER) return;
  mkdirSync(FOLDER, { recursive: true });
  await page.waitForTimeout(1_000);
  await page.screenshot({ path: join(FOLDER, `host-${name}.png`) });
}

export const toast = (page: Page) => page.locator('.toast p').last().innerText();
export const frameOf = (page: Page): Frame => {
  const [, frame] = page.frames();
  if (!frame) throw new Error('There is no sidebar.');
  return frame;
};

/** What axe finds around the grid. */
export const problems = (page: Page): Promise<readonly string[]> => faultsIn(page, { include: [['#page']], exclude: [['iframe']] });
