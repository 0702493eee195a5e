// Works in the local host's page as a person does, by keyboard, and looks at what stands there.
import type { FrameLocator, Page } from 'playwright-core';
import { answeredPlan } from '../workbook/fixtures';
import { type Here, untilSelected } from './host-grid';

export type Language = 'en' | 'zh-CN';

export const ready = (page: Page) => page.waitForFunction(() => performance.getEntriesByName('ready').length > 0);

/** By the cross in its head, once its page is there. */
export async function closeSidebar(page: Page): Promise<void> {
  await page.frameLocator('aside iframe').locator('h1').first().waitFor({ state: 'attached' });
  await page.locator('.sidebar header').getByRole('button').click();
  await page.locator('.sidebar').waitFor({ state: 'detached' });
}

export async function openSidebarBy(page: Page, how: 'pointer' | 'keyboard'): Promise<FrameLocator> {
  const menu = page.getByRole('menuitem', { name: /^Scoretab/ });
  if (how === 'pointer') {
    await menu.click();
    await page.getByRole('menu').getByRole('menuitem').first().click();
  } else {
    await menu.focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => document.activeElement?.closest('[role=menu]'));
    await page.keyboard.press('Enter');
  }
  return page.frameLocator('aside iframe');
}

/** The account whose label begins so. */
export async function actAs(page: Page, name: string): Promise<void> {
  const labels = await page.locator('.who option').allInnerTexts();
  await page.locator('.who select').selectOption({ label: labels.find((label) => label.startsWith(name)) ?? name });
}

/** A value of the open tab in the book, settled. */
export const valueAt = (page: Page, a1: string): Promise<unknown> =>
  page.evaluate(async (at) => {
    const { host } = (window as unknown as Here).localHost;
    while (!host.files.calculation.settled()) {
      await host.settle();
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    const { sheetId } = host.selection();
    const title = host.book.sheets.find(({ properties }) => properties.sheetId === sheetId)?.properties.title ?? '';
    return host.value(`'${title.replace(/'/g, "''")}'!${at}`);
  }, a1);

/** Waits until a cell of the open tab has that value, or says what it stays at. */
export async function untilValue(page: Page, a1: string, wanted: unknown): Promise<void> {
  for (const end = Date.now() + 20_000; ; await page.waitForTimeout(50)) {
    const value = await valueAt(page, a1);
    if (value === wanted) return;
    if (Date.now() > end) throw new Error(`${a1} stays at ${value}`);
  }
}

/** Waits for what is asked in the page with a promise, which `waitForFunction` takes for a yes. */
async function untilSo(page: Page, what: string, asked: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 20_000; !(await page.evaluate(asked)); await page.waitForTimeout(50))
    if (Date.now() > end) throw new Error(`It is still not ${what}.`);
}

/** Waits until the browser has the workbook as it now stands and who acts, as it keeps them by itself once nobody types. */
export const untilKept = (page: Page) =>
  untilSo(page, 'kept', async () => {
    const answered = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answered(indexedDB.open('scoretab-local-host', 1));
    const kept = await answered(database.transaction('workbook').objectStore('workbook').get('now'));
    database.close();
    const { book, email } = (window as unknown as Here).localHost.saved();
    return kept?.email === email && JSON.stringify(kept.book) === JSON.stringify(book);
  });

/** Where book and grid say different things about what is entered, as sentences. */
export const parted = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { host } = (window as unknown as Here).localHost;
    const { workbook } = host.engine;
    const titles = host.book.sheets.map(({ properties }) => properties.title);
    const shown = workbook.getSheetOrders().map((id) => workbook.getSheetBySheetId(id)?.getName() ?? '');
    const found = titles.join() === shown.join() ? [] : [`tabs: ${titles} in the book, ${shown} in the grid`];
    for (const { properties, rows } of host.book.sheets) {
      const tab = workbook.getSheetBySheetId(String(properties.sheetId));
      const { rowCount, columnCount } = properties.gridProperties;
      if (tab?.getRowCount() !== rowCount || tab.getColumnCount() !== columnCount) found.push(`${properties.title}: its size`);
      for (let row = 0; row < rowCount; row++)
        for (let column = 0; column < columnCount; column++) {
          const { formulaValue, numberValue, stringValue, boolValue } = rows[row]?.[column]?.userEnteredValue ?? {};
          const cell = tab?.getCellRaw(row, column);
          const inBook = formulaValue ?? numberValue ?? stringValue ?? (boolValue === undefined ? '' : Number(boolValue));
          const inGrid = cell?.f ?? (formulaValue === undefined ? (cell?.v ?? '') : '');
          if (inBook !== inGrid) found.push(`${properties.title} ${row},${column}: ${inBook} in the book, ${inGrid} in the grid`);
        }
    }
    return found;
  });

/** Gives the grid the keyboard and selects cells. */
export async function select(page: Page, a1: string): Promise<void> {
  const grid = await page.locator('#grid canvas').first().boundingBox();
  if (!grid) throw new Error('There is no grid.');
  // only where it has not got the keyboard: two clicks at one place, soon after each other, would open that cell's editor
  if (!(await page.evaluate(() => document.activeElement?.closest('[id^=__editor_]')))) await page.mouse.click(grid.x + 150, grid.y + 200);
  await page.evaluate((at) => {
    const app = (window as unknown as Here).localHost.host.globals.SpreadsheetApp as {
      readonly getActiveSheet: () => { readonly getRange: (a1: string) => { readonly activate: () => void } };
    };
    app.getActiveSheet().getRange(at).activate();
  }, a1);
  await untilSelected(page, a1);
}

export async function typeInto(page: Page, a1: string, text: string): Promise<void> {
  await select(page, a1);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(200);
}

export const titles = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as Here).localHost.host.book.sheets.map(({ properties }) => properties.title));

/** Runs a command of the grid's on the open tab, as its menus do. */
export const command = (page: Page, id: string, params: object): Promise<unknown> =>
  page.evaluate(
    async ([name, given]) => {
      const { host } = (window as unknown as Here).localHost;
      const { commands, unitId } = host.engine;
      await commands.executeCommand(name, { unitId, subUnitId: String(host.selection().sheetId), ...given });
      await new Promise((resolve) => setTimeout(resolve, 200));
    },
    [id, params] as const,
  );

/** Makes plan 5's half-year for the sample company, shares it with all its raters, and opens one of its tabs. */
export async function makeReview(page: Page, language: Language, tab: string): Promise<void> {
  const args = {
    roster: '',
    plan: answeredPlan('plan-05'),
    period: { cycle: 'half', year: 2026, n: 1 },
    language,
    named: {},
    due: { scoring: '2026-07-03' },
  };
  const answer = await page.evaluate(
    async ([request, title]) => {
      const session = (window as unknown as Here).localHost;
      const { host } = session;
      await host.typeIn(host.book.sheets[0]?.properties.title ?? '', 'G39', 'E010'); // the manager who is missing
      const said = String(await session.call('rpc', [request]));
      const { value } = JSON.parse(said) as { value?: { review: string; raters: { email: string }[] } };
      if (value) {
        const args = { review: value.review, emails: value.raters.map(({ email }) => email) };
        await session.call('rpc', [JSON.stringify({ op: 'grantAccess', language: 'en', args })]);
      }
      const app = host.globals.SpreadsheetApp as {
        readonly getActive: () => {
          readonly getSheetByName: (name: string) => object | null;
          readonly setActiveSheet: (sheet: object) => void;
        };
      };
      const sheet = app.getActive().getSheetByName(title);
      if (sheet) app.getActive().setActiveSheet(sheet);
      return sheet ? 'made' : said;
    },
    [JSON.stringify({ op: 'createReview', language, args }), tab] as const,
  );
  if (answer !== 'made') throw new Error(answer);
  await page.waitForTimeout(500);
}
