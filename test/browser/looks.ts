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

/** Each of these screens in each look, or in those that are wanted. */
export const looksOf = (screens: object, wanted: (look: Look) => boolean = () => true): readonly Look[] =>
  Object.keys(screens).flatMap((name) => LOOKS.map(([language, theme]) => ({ name, language, theme })).filter(wanted));

const FOLDER = process.env.SCREENSHOTS;

export async function picture(page: Page, name: string, { language, theme }: Omit<Look, 'name'>): Promise<void> {
  if (!FOLDER) return;
  mkdirSync(FOLDER, { recursive: true });
  await page.screenshot({ animations: 'disabled', path: join(FOLDER, `${name}-${language}-${theme}.png`) });
}
