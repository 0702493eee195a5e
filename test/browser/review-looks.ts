// Screens of the review and the settings as they are looked at: over which server, how high, and the way there.
import type { Browser, Page } from 'playwright-core';
import { type Look, picture } from './looks';
import { type OpenedReview, openReview } from './open-review';
import { ok, type Script, SETTINGS } from './review-server';
import { next } from './review-steps';

export type Screen = {
  /** Made anew for each picture where it remembers. */
  readonly script: Script | (() => Script);
  readonly height: number;
  readonly reach?: (opened: OpenedReview) => Promise<unknown>;
  readonly answered?: boolean;
  /** The day and time it is. */
  readonly now?: string;
};

export const never = () => new Promise<never>(() => {});

/** The page once that screen has been reached in it. */
export async function shown(browser: Browser, screens: Readonly<Record<string, Screen>>, look: Look): Promise<Page> {
  const { name, language, theme } = look;
  const screen = screens[name];
  if (!screen) throw new Error(`no screen ${name}`);
  const { script, height, reach, answered = false, now } = screen;
  // the theme is a setting: it comes from the server, as it does for people
  const opened = await openReview(browser, {
    script: {
      readSettings: () => ok({ ...SETTINGS, theme }),
      ...(typeof script === 'function' ? script() : script),
    },
    language,
    theme,
    height,
    answered,
    ...(now && { now }),
  });
  await reach?.(opened);
  if (theme === 'dark') await opened.page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
  await picture(opened.page, name, look);
  return opened.page;
}

export type Way = (opened: OpenedReview) => Promise<void>;

/** From Home to the plans. */
export const toPlans: Way = ({ page }) => page.locator('#start').click();

/** On to one of them, counted from 1. */
export const toPlan =
  (n: number): Way =>
  async (opened) => {
    await toPlans(opened);
    await opened.page
      .locator('.cover')
      .nth(n - 1)
      .click();
  };

/** On to its cycles. */
export const toCycle =
  (n: number): Way =>
  async (opened) => {
    await toPlan(n)(opened);
    await next(opened.page).click();
  };

/** Over plan 5's half-year as many steps on as asked: decisions, people, period, preview, creating; until something is seen there. */
export const forward =
  (steps: number, seen?: string): Way =>
  async (opened) => {
    const { page } = opened;
    await toCycle(5)(opened);
    await page.locator('.body .tap').nth(1).click();
    for (let step = 1; step < steps; step++) await page.locator('.foot .button.filled[aria-busy=false][aria-disabled=false]').click();
    if (seen) await page.locator(seen).first().waitFor();
  };
