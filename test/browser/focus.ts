// Where the keyboard is in a page, for the tests that go by keyboard.
import type { Page } from 'playwright-core';

/** What is written on that which has the focus; the whole page's text where nothing has it. */
export const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
