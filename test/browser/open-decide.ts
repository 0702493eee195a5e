// Opens the decision screens over a plan of the library, in a page as wide as Sheets gives.
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type { Cycle } from '../../src/plans/value';
import type { Asked, Setting } from './decide-page';
import type { Language, Theme } from './open-sidebar';

const ROOT = join(__dirname, '../..');

/** Script and styles of the page, built as the sidebar's are. */
const bundled = build({
  absWorkingDir: ROOT,
  entryPoints: ['test/browser/decide-page.tsx'],
  outdir: 'out',
  bundle: true,
  write: false,
  charset: 'utf8',
  format: 'iife',
  target: 'es2020',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  define: { BUILD_LANGUAGE: '"en"' },
  logLevel: 'warning',
}).then(
  ({ outputFiles }) =>
    (end: string) =>
      outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '',
);

type Options = {
  readonly plan?: string;
  readonly cycle?: Cycle;
  readonly answers?: Setting['answers'];
  readonly language?: Language;
  readonly theme?: Theme;
  readonly height?: number;
};

export async function openDecide(browser: Browser, options: Options = {}): Promise<Page> {
  const { plan = 'plan-03', cycle = 'month', answers = [], language = 'en', theme = 'light', height = 600 } = options;
  const part = await bundled;
  const page = await browser.newPage({ viewport: { width: 300, height } });
  page.setDefaultTimeout(5_000);
  const setting: Setting = { plan, cycle, answers };
  const body = [
    `<!DOCTYPE html><html lang="${language}" data-theme="${theme}"><head><meta charset="utf-8"><title>Scoretab</title>`,
    `<style>${part('.css')}</style></head><body class="st" lang="${language}">`,
    `<script>window.setting = ${JSON.stringify(setting).replace(/</g, '\\u003c')};</script>`,
    `<script>${part('.js').replace(/<\/(script)/gi, '<\\/$1')}</script></body></html>`,
  ].join('\n');
  await page.route('http://decide.test/', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto('http://decide.test/');
  await page.locator('h1').waitFor({ state: 'attached' });
  return page;
}

/** What was asked of whoever shows the screens. */
export const asked = (page: Page): Promise<readonly Asked[]> => page.evaluate(() => window.asked);
