// Screens of the review and the settings as they are looked at: over which server, how high, and the way there.
import type { Browser, Page } from 'playwright-core';
import { type Look, picture } from './looks';
import { type OpenedReview, openReview } from './open-review';
import { ok, type Script } from './review-server';
import { next } from './review-steps';

export type Screen = {
  /** Made anew for each picture where it remembers. */
  readonly script: Script | (() => Script);
  readonly height: number;
  readonly reach?: (opened: OpenedReview) => Promise<unknown>;
  readonly answered?: boolean;
};

export const never = () => new Promise<never>(() => {});

/** The page once that screen has been reached in it. */
export async function shown(browser: Browser, screens: Readonly<Record<string, Screen>>, look: Look): Promise<Page> {
  const { name, language, theme } = look;
  const screen = screens[name];
  if (!screen) throw new Error(`no screen ${name}`);
  const { script, height, reach, answered = false } = screen;
  // the theme is a setting: it comes from the server, as it does for people
  const opened = await openReview(browser, {
    script: {
      readSettings: () => ok({ language: '', theme, sender: 'Liu Fang', hr: [] }),
      ...(typeof script === 'function' ? script() : script),
    },
    language,
    theme,
    height,
    answered,
  });
  await reach?.(opened);
  if (theme === 'dark') await opened.page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
  await picture(opened.page, name, look);
  return opened.page;
}

const forward = async ({ page }: OpenedReview, steps: number) => {
  for (let step = 0; step < steps; step++) {
    await page.locator('.foot .button.filled[aria-busy=false][aria-disabled=false]').click();
  }
};

/** Home → plan 5 → half-year, then as many steps on as asked: decisions, people, period, preview, creating. */
export async function start(opened: OpenedReview, steps: number, plan = 4): Promise<void> {
  const { page } = opened;
  await page.locator('.body .button.filled').click();
  await page.locator('.cover').nth(plan).click();
  await next(page).click();
  await page.getByRole('radio').nth(1).check();
  await forward(opened, steps);
}
