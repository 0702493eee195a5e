// The languages and themes in which screens are looked at. With SCREENSHOTS=folder pictures of them are left there.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Language, Theme } from './open-sidebar';

export type Look = { readonly name: string; readonly language: Language; readonly theme: Theme };

const LOOKS: readonly (readonly [Language, Theme])[] = [
  ['en', 'light'],
  ['en', 'dark'],
  ['zh-CN', 'light'],
  ['zh-CN', 'dark'],
];

const FOLDER = process.env.SCREENSHOTS;

/**
 * Each of these screens in two looks that hold both languages and both themes, from screen to screen the other two; where pictures are made,
 * in all four. Colours follow from the theme and lengths from the language: what one of the other two would show, a neighbour's does.
 */
export const looksOf = (screens: object): readonly Look[] =>
  Object.keys(screens).flatMap((name, n) =>
    LOOKS.filter(([language, theme]) => FOLDER !== undefined || ((language === 'en') === (theme === 'light')) === (n % 2 === 0)).map(
      ([language, theme]) => ({ name, language, theme }),
    ),
  );

export async function picture(page: Page, name: string, { language, theme }: Omit<Look, 'name'>): Promise<void> {
  if (!FOLDER) return;
  mkdirSync(FOLDER, { recursive: true });
  await page.screenshot({ animations: 'disabled', path: join(FOLDER, `${name}-${language}-${theme}.png`) });
}
