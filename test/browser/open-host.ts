// The local host's page from its static files, as someone opens it whose account has a language, on a day that stays the same.
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { Language } from './open-sidebar';
import { closeSidebar, ready } from './page-steps';

export type HostPage = {
  readonly page: Page;
  readonly sidebar: FrameLocator;
  readonly language: Language;
  /** What the page and its sidebar have thrown, reported as errors, or asked for at other addresses than their own. */
  readonly faults: readonly string[];
};

const FILES = join(__dirname, '../../.cache/built/page');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css',
};
/** Shortly before the half-year ends. */
const NOW = '2026-06-26T14:02:00+08:00';

/** With the sidebar as it opens by itself to who has done nothing yet, or closed as it is ever after. */
export async function openHostPage(
  browser: Browser,
  language: Language,
  height = 900,
  sidebar: 'open' | 'closed' = 'closed',
): Promise<HostPage> {
  const context = await browser.newContext({
    viewport: { width: 1440, height },
    locale: language,
    timezoneId: 'Asia/Shanghai',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (line) => {
    if (line.type() === 'error') faults.push(line.text());
  });
  await page.addInitScript(startClockAt, Date.parse(NOW));
  await page.route('**/*', (route) => {
    const url = new URL(route.request().url());
    if (url.host !== 'localhost') {
      faults.push(url.href);
      return route.abort();
    }
    const file = join(FILES, url.pathname === '/' ? 'index.html' : url.pathname);
    return route.fulfill({ contentType: TYPES[extname(file)] ?? 'text/plain; charset=utf-8', body: readFileSync(file) });
  });
  await page.goto('http://localhost/');
  await ready(page);
  if (sidebar === 'closed') await closeSidebar(page);
  return { page, sidebar: page.frameLocator('aside iframe'), language, faults };
}

/** Runs in the page and its frames: the clock starts at that time and goes on from there. */
function startClockAt(time: number): void {
  const RealDate = Date;
  const shift = time - RealDate.now();
  class ShiftedDate extends RealDate {
    constructor(...given: readonly unknown[]) {
      super(...((given.length > 0 ? given : [RealDate.now() + shift]) as [number]));
    }
    static override now = () => RealDate.now() + shift;
  }
  globalThis.Date = ShiftedDate as DateConstructor;
}
