// The grid of the local host's page by keyboard and mouse: tabs, cells, typing, pasting; and what it shows.
import type { Page } from 'playwright-core';
import type { Session } from '../../local/page/session';

/** What the page lets be seen of itself. */
export type Here = { readonly localHost: Session };

type CellValue = string | number | boolean;
/** A tick is 1. */
type Shown = string | number | boolean | null;

type Box = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

/** `B7` or `B7:F20`; ends count. */
function boxOf(a1: string): Box {
  const [from = a1, to = from] = a1.split(':');
  const at = (cell: string): readonly [number, number] => {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    return [Number(row) - 1, [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1];
  };
  const [[top, left], [bottom, right]] = [at(from), at(to)];
  return { top, left, bottom, right };
}

export const letterOf = (column: number): string =>
  (column >= 26 ? letterOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** By the list of tabs beside the tabs. */
export async function openTab(page: Page, title: string): Promise<void> {
  await page.locator('#grid footer [aria-haspopup=menu] button').first().click();
  const list = page.getByRole('menu');
  await list.evaluate((menu) => Promise.all(menu.getAnimations({ subtree: true }).map(({ finished }) => finished)));
  await list.getByText(title, { exact: true }).click();
  await list.waitFor({ state: 'detached' });
  await untilOpen(page, title);
}

export const untilOpen = async (page: Page, title: string): Promise<void> => {
  await page.waitForFunction((wanted) => {
    const { host } = (window as unknown as Here).localHost;
    return host.book.sheets.find(({ properties }) => properties.title === wanted)?.properties.sheetId === host.selection().sheetId;
  }, title);
};

/** By the name box, as someone does who knows where to go. */
export async function goTo(page: Page, a1: string): Promise<void> {
  await page.locator('#grid input').first().click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(a1);
  await page.keyboard.press('Enter');
  await untilSelected(page, a1);
}

export const untilSelected = async (page: Page, a1: string, timeout = 20_000): Promise<void> => {
  await page.waitForFunction(
    ({ top, left }) => {
      const { box } = (window as unknown as Here).localHost.host.selection();
      return box.top === top && box.left === left;
    },
    boxOf(a1),
    { timeout },
  );
};
const selected = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify((window as unknown as Here).localHost.host.selection()));

/** Clicks a cell of the open tab, which must not be scrolled away from its beginning, once it stays where it is drawn. */
export async function clickCell(page: Page, a1: string): Promise<void> {
  let { x, y } = await page.evaluate(placeOf, boxOf(a1));
  for (let still = 0; still < 3; ) {
    await page.waitForTimeout(30);
    const now = await page.evaluate(placeOf, boxOf(a1));
    still = now.x === x && now.y === y ? still + 1 : 0;
    ({ x, y } = now);
  }
  const before = await selected(page);
  await page.mouse.click(x, y);
  await untilSelected(page, a1, 5_000).catch(async (error: unknown) => {
    if ((await selected(page)) !== before) throw error;
    await page.mouse.click(x, y); // while a machine is very busy a click may find the grid not yet as wide as it is about to be
    // and where that is not heard either, as someone does who sees nothing happen
    await untilSelected(page, a1, 5_000).catch(() => goTo(page, a1));
  });
}

/** Types into the selected cell and goes on from there. */
export async function type(page: Page, value: CellValue, then: 'Enter' | 'Tab' = 'Enter'): Promise<void> {
  await page.keyboard.type(String(value));
  await page.keyboard.press(then);
}

/** Pastes a block of cells from the clipboard, the upper left one into that cell. */
export async function pasteAt(page: Page, a1: string, rows: readonly (readonly CellValue[])[]): Promise<void> {
  await page.evaluate((text) => navigator.clipboard.writeText(text), rows.map((row) => row.join('\t')).join('\n'));
  await goTo(page, a1); // it may be scrolled away
  await page.keyboard.press('ControlOrMeta+v');
}

/** What the grid now shows in a tab's cells, row by row; null where there is nothing. */
export const read = (page: Page, title: string, a1: string): Promise<Shown[][]> => page.evaluate(shownIn, { title, box: boxOf(a1) });

/** All the values of a tab once everything is calculated: not as they are shown, but to the last decimal. */
export const exact = (page: Page, title: string): Promise<CellValue[][]> =>
  page.evaluate(async (range) => {
    const { host } = (window as unknown as Here).localHost;
    await host.settle();
    return host.values(range);
  }, `'${title}'`);

/** Waits until a cell shows what is wanted. */
export async function until(page: Page, title: string, a1: string, wanted: (shown: Shown) => boolean): Promise<void> {
  for (const end = Date.now() + 20_000; ; await page.waitForTimeout(25)) {
    const shown = (await read(page, title, a1))[0]?.[0] ?? null;
    if (wanted(shown)) return;
    if (Date.now() > end) throw new Error(`${title}!${a1} stays at ${shown}`);
  }
}

/** Runs in the page. */
function shownIn({ title, box }: { readonly title: string; readonly box: Box }): Shown[][] {
  const { host } = (window as unknown as Here).localHost;
  const id = host.book.sheets.find(({ properties }) => properties.title === title)?.properties.sheetId;
  const sheet = host.engine.workbook.getSheetBySheetId(String(id));
  if (!sheet) throw new Error(`There is no tab ${title}.`);
  const rows: Shown[][] = [];
  for (let row = box.top; row <= box.bottom; row++) {
    const cells: Shown[] = [];
    for (let column = box.left; column <= box.right; column++) cells.push(sheet.getCell(row, column)?.v ?? null);
    rows.push(cells);
  }
  return rows;
}

/** Runs in the page: where the middle of an open tab's cell is, if nothing is scrolled. */
function placeOf({ top, left }: Box): { readonly x: number; readonly y: number } {
  const { engine, selection } = (window as unknown as Here).localHost.host;
  const sheet = engine.workbook.getSheetBySheetId(String(selection().sheetId));
  const canvas = [...document.querySelectorAll('#grid canvas')]
    .map((each) => each.getBoundingClientRect())
    .sort((a, b) => b.width * b.height - a.width * a.height)[0];
  if (!sheet || !canvas) throw new Error('There is no open tab.');
  const upTo = (count: number, size: (n: number) => number) =>
    Array.from({ length: count }, (_, n) => size(n)).reduce((sum, each) => sum + each, 0);
  const [heads, numbers] = [20, 46]; // how high and wide the grid's own headings are
  return {
    x: canvas.left + numbers + upTo(left, (n) => sheet.getColumnWidth(n)) + sheet.getColumnWidth(left) / 2,
    y: canvas.top + heads + upTo(top, (n) => sheet.getRowHeight(n)) + sheet.getRowHeight(top) / 2,
  };
}
