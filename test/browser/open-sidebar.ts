// The built sidebar in a page as wide as Sheets gives it, at its functions. Its calls reach the built Code.js, which runs on the local host.
import type { Browser, Page } from 'playwright-core';
import type { FunctionName } from '../../src/functions/catalogue';
import { type Host, openWithScript } from '../local/open';
import { answerPage, type Carry } from './google-script';

export type Language = 'en' | 'zh-CN';
export type Theme = 'light' | 'dark';

export type Opened = {
  readonly page: Page;
  /** The spreadsheet that the sidebar stands beside. */
  readonly host: Host;
  /** How many writes to the spreadsheet the server has made. */
  readonly writes: () => number;
  /** The functions' calls to the server so far, by operation. */
  readonly calls: string[];
  /** The way to the real server, for a carrier that delays or counts. */
  readonly toServer: Carry;
  /** Puts another carrier in place of the one there is. */
  readonly carryBy: (carry: Carry) => void;
};

type Setting = { readonly language?: Language; readonly theme?: Theme; readonly height?: number; readonly google?: boolean };

export async function openSidebar(browser: Browser, setting: Setting = {}): Promise<Opened> {
  const { language = 'en', theme = 'light', height = 600, google = true } = setting;
  const { host, script } = openWithScript({ userLocale: language === 'en' ? 'en_US' : 'zh_CN' });
  let writes = 0;
  const toServer = async (request: string): Promise<string> => {
    const answer = await script.call('rpc', request);
    writes += host.calls.made().filter((name) => /^Sheets\..*[uU]pdate$/.test(name)).length;
    return String(answer);
  };
  let carry: Carry = toServer;
  const calls: string[] = [];
  // the theme is a setting of the workbook: it comes from the server, as it does for people
  const settings = { language: '', theme, sender: '', hr: [] };
  await toServer(JSON.stringify({ op: 'saveSettings', language, args: settings }));

  const page = await browser.newPage({ viewport: { width: 300, height } });
  page.setDefaultTimeout(5_000);
  page.once('close', () => host.turn(async () => host.dispose())); // what was asked last is answered first
  const counted: Carry = (request) => {
    const { op } = JSON.parse(request);
    if (['findRoom', 'insertExample'].includes(op)) calls.push(op);
    return carry(request);
  };
  if (google) await answerPage(page, counted);
  await script.call('openSidebar');
  const html = host.screen.sidebars.at(-1)?.html ?? '';
  await page.route('http://sidebar.test/', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto('http://sidebar.test/');
  if (google) await page.locator(`html[data-theme=${theme}]`).waitFor();
  await page.locator('.places button').nth(1).click();
  await page.locator('.fn').first().waitFor();
  return {
    page,
    host,
    writes: () => writes,
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
