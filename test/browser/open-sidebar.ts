// The built sidebar in a page as wide as Sheets gives it, at its functions. Its calls reach the built Code.js, which runs here over a sheet in memory.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import type { Browser, Page } from 'playwright-core';
import type { FunctionName } from '../../src/functions/catalogue';
import { type FakeSheet, fakeSheet } from '../fakes/sheet';
import { fakeUi } from '../fakes/ui';

export type Language = 'en' | 'zh-CN';
export type Theme = 'light' | 'dark';
/** Carries a request to the server; a test puts its own in place of it. */
export type Carry = (request: string) => string | Promise<string>;

export type Opened = {
  readonly page: Page;
  readonly sheet: FakeSheet;
  /** The functions' calls to the server so far, by operation. */
  readonly calls: string[];
  /** The way to the real server, for a carrier that delays or counts. */
  readonly toServer: Carry;
  readonly carryBy: (carry: Carry) => void;
};

declare global {
  interface Window {
    carry(request: string): Promise<string>;
  }
}

const built = (file: string): string => readFileSync(join(__dirname, '../../.cache/built/en', file), 'utf8');

type Setting = { readonly language?: Language; readonly theme?: Theme; readonly height?: number; readonly google?: boolean };

export async function openSidebar(browser: Browser, setting: Setting = {}): Promise<Opened> {
  const { language = 'en', theme = 'light', height = 600, google = true } = setting;
  const ui = fakeUi(language === 'en' ? 'en_US' : 'zh_CN', { Sidebar: built('Sidebar.html'), Server: built('Server.html') });
  const sheet = fakeSheet({ getUi: ui.getUi });
  // what the functions never ask for; what else the sidebar reads on opening fails here, and is told under its own tab
  const unused = { PropertiesService: {}, Utilities: {} };
  const run = runnerOf({ ...ui.globals, ...sheet.globals, ...unused });
  const toServer: Carry = (request) => String(run(`rpc(${JSON.stringify(request)})`));
  let carry = toServer;
  const calls: string[] = [];

  const page = await browser.newPage({ viewport: { width: 300, height } });
  page.setDefaultTimeout(5_000);
  await page.exposeFunction('carry', (request: string) => {
    const { op } = JSON.parse(request);
    if (['findRoom', 'insertExample'].includes(op)) calls.push(op);
    return carry(request);
  });
  if (google) await page.addInitScript(standInForGoogle);
  run('openSidebar()');
  const html = (ui.shown()?.html ?? '').replace('data-theme="light"', `data-theme="${theme}"`);
  await page.route('http://sidebar.test/', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto('http://sidebar.test/');
  await page.locator('.places button').nth(1).click();
  await page.locator('.fn').first().waitFor();
  return {
    page,
    sheet,
    calls,
    toServer,
    carryBy: (other) => {
      carry = other;
    },
  };
}

export const open = (page: Page, name: FunctionName) => page.locator('.fn', { has: page.getByText(name, { exact: true }) }).click();
export const button = (page: Page) => page.locator('.foot .button');

/** What a person reads in the foot once nothing is being asked any more. */
export async function state(page: Page) {
  await page.locator('.button[aria-busy=false]').waitFor();
  return { button: await button(page).textContent(), why: await page.locator('#why').textContent() };
}

/** The built Code.js with nothing around it but the fakes' globals. */
function runnerOf(globals: Readonly<Record<string, object>>): (expression: string) => unknown {
  const context = createContext({ ...globals });
  runInContext(built('Code.js'), context);
  return (expression) => runInContext(expression, context);
}

/** Runs in the page: `google.script.run` with the one server function there is. */
function standInForGoogle(): void {
  type Handler = (value: unknown) => void;
  const runner = (succeeded: Handler, failed: Handler): object => ({
    withSuccessHandler: (handler: Handler) => runner(handler, failed),
    withFailureHandler: (handler: Handler) => runner(succeeded, handler),
    rpc: (request: string) => void window.carry(request).then(succeeded, failed),
  });
  const silent = () => undefined;
  Object.assign(window, { google: { script: { run: runner(silent, silent) } } });
}
