// The sidebar in a page as wide as Sheets gives it, over a server by script. Every call is noted with its arguments.
import type { Browser, Page } from 'playwright-core';
import type { Args, Operation } from '../../src/rpc/contract';
import { builtFile } from '../built/load';
import { answeredPage } from './answered-page';
import { faultsIn } from './axe';
import { answerPage } from './google-script';
import type { Language, Theme } from './open-sidebar';
import { fails, type Script } from './review-server';

export type Call = { readonly op: string; readonly args: unknown; readonly language: string };

export type OpenedReview = {
  readonly page: Page;
  readonly calls: Call[];
  /** How often an operation has been asked for. */
  readonly count: (op: Operation) => number;
  /** Waits until an operation has been asked for so often, and not more often. */
  readonly asked: (op: Operation, times: number) => Promise<void>;
  /** The arguments of the last call of an operation. */
  readonly last: <O extends Operation>(op: O) => Args<O>;
  /** Answers in place of those of the script, from now on. */
  readonly put: (script: Script) => void;
};

type Setting = {
  readonly script: Script;
  readonly language?: Language;
  readonly theme?: Theme;
  readonly height?: number;
  /** Whether the library's plans are answered already. */
  readonly answered?: boolean;
  /** The day it is, for periods and times. */
  readonly now?: string;
};

export async function openReview(browser: Browser, setting: Setting): Promise<OpenedReview> {
  const { language = 'en', theme = 'light', height = 600, answered = false, now = '2026-06-26T14:02:00+08:00' } = setting;
  let script = setting.script;
  const calls: Call[] = [];
  const page = await browser.newPage({ viewport: { width: 300, height }, timezoneId: 'Asia/Shanghai' });
  page.setDefaultTimeout(5_000);
  await page.clock.install({ time: new Date(now) });
  await answerPage(page, async (request) => {
    const call: Call = JSON.parse(request);
    calls.push(call);
    const answer = script[call.op as Operation] as ((args: unknown) => unknown) | undefined; // by the request's own op
    return JSON.stringify(answer ? await answer(call.args) : fails('request'));
  });
  const html = answered
    ? (await answeredPage())({ language, theme })
    : builtFile('Sidebar.html').replace('data-theme="light"', `data-theme="${theme}"`).replaceAll('lang="en"', `lang="${language}"`);
  await page.route('http://sidebar.test/', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto('http://sidebar.test/');
  await page.locator('h1').waitFor({ state: 'attached' });
  const count = (op: Operation): number => calls.filter((call) => call.op === op).length;
  return {
    page,
    calls,
    count,
    asked: async (op, times) => {
      await until(page, () => count(op) >= times);
      expect(count(op)).toBe(times);
    },
    last: <O extends Operation>(op: O) => calls.filter((call) => call.op === op).at(-1)?.args as Args<O>, // as that operation was asked
    put: (other) => {
      script = { ...script, ...other };
    },
  };
}

/** Waits until something holds that is seen from outside the page, as long as for what is seen in it. */
export async function until(page: Page, holds: () => boolean): Promise<void> {
  for (const last = Date.now() + 5_000; !holds() && Date.now() < last; ) await page.waitForTimeout(20);
}

/** What axe finds, and what is wider than the page. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  const faults = await faultsIn(page);
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('html, main, .steps, .body, .foot')]
      .filter((part) => part.scrollWidth > part.clientWidth)
      .map(({ className, scrollWidth }) => `${className} is ${scrollWidth} px wide`),
  );
  return [...faults, ...wide];
}

/** A promise that a test ends when it likes. */
export function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}
