// The local host's page by keyboard: its menus, the way around it, and what is said of a cell.
import type { Here } from './host-grid';
import { frameOf, hostPages, picture, problems } from './host-pages';
import { command, openSidebarBy, select, typeInto, valueAt } from './page-steps';

jest.setTimeout(600_000);

const { openPage } = hostPages();

test('the menus are one stop for Tab and go by arrows, Home and End', async () => {
  const page = await openPage();
  await page.evaluate(() => {
    const { SpreadsheetApp } = (window as unknown as Here).localHost.host.globals as {
      readonly SpreadsheetApp: { readonly getUi: () => Ui };
    };
    type Ui = { readonly createMenu: (title: string) => Menu };
    type Menu = {
      readonly addItem: (label: string, name: string) => Menu;
      readonly addSeparator: () => Menu;
      readonly addToUi: () => void;
    };
    SpreadsheetApp.getUi().createMenu('Pay').addItem('Raise', 'a').addItem('Cut', 'b').addSeparator().addItem('Bonus', 'c').addToUi();
    SpreadsheetApp.getUi().createMenu('More').addItem('About', 'd').addToUi();
  });
  const focused = () =>
    page.evaluate(() => {
      const menu = document.querySelector('[role=menu]')?.getAttribute('aria-label') ?? 'none';
      return `${document.activeElement?.textContent?.replace(/ .*/, '')}, open: ${menu.replace(/ .*/, '')}`;
    });
  await page.locator('[role=menubar] [tabindex="0"]').focus();
  for (const [key, expected] of [
    ['ArrowRight', 'Pay, open: none'],
    ['End', 'More, open: none'],
    ['ArrowRight', 'Scoretab, open: none'],
    ['ArrowLeft', 'More, open: none'],
    ['Home', 'Scoretab, open: none'],
    ['Enter', 'Open, open: Scoretab'],
    ['ArrowRight', 'Raise, open: Pay'],
    ['ArrowDown', 'Cut, open: Pay'],
    ['End', 'Bonus, open: Pay'],
    ['ArrowDown', 'Raise, open: Pay'],
    ['ArrowUp', 'Bonus, open: Pay'],
    ['Home', 'Raise, open: Pay'],
    ['ArrowLeft', 'Open, open: Scoretab'],
    ['ArrowLeft', 'About, open: More'],
    ['Escape', 'More, open: none'],
    ['ArrowLeft', 'Pay, open: none'],
    ['ArrowUp', 'Bonus, open: Pay'],
    ['Tab', 'Local, open: none'],
    ['Shift+Tab', 'Pay, open: none'],
  ] as const) {
    await page.keyboard.press(key);
    expect([key, await focused()]).toEqual([key, expected]);
  }
  await page.keyboard.press('Space');
  expect(await problems(page)).toEqual([]);
});

test('F6 leads from the grid to the menus, to the sidebar if it is open, and back; what the page is can be read by keyboard', async () => {
  const page = await openPage();
  const place = () =>
    page.evaluate(() => {
      const { activeElement: at } = document;
      return at?.closest('.bar') ? 'menus' : at?.closest('.sidebar') ? 'sidebar' : at?.closest('#grid') ? 'grid' : at?.tagName;
    });
  const around = async (key: string, times: number) => {
    const places = [];
    for (let n = 0; n < times; n++) {
      await page.keyboard.press(key);
      await page.waitForTimeout(100); // a sidebar's frame has to say so
      places.push(await place());
    }
    return places;
  };
  await select(page, 'B2');
  expect(await around('F6', 3)).toEqual(['menus', 'grid', 'menus']);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Nothing leaves this browser').waitFor();
  expect(await problems(page)).toEqual([]);
  await picture(page, 'honest');
  await page.keyboard.press('Escape');
  await page.getByText('Nothing leaves this browser').waitFor({ state: 'hidden' });

  await openSidebarBy(page, 'keyboard');
  await page.frameLocator('aside iframe').getByRole('button').first().waitFor();
  await select(page, 'B2');
  expect(await around('F6', 4)).toEqual(['menus', 'sidebar', 'grid', 'menus']);
  expect(await around('Shift+F6', 3)).toEqual(['grid', 'sidebar', 'menus']);
  await page.keyboard.press('F6');
  await picture(page, 'in-sidebar');
  await page.keyboard.press('Tab');
  expect(await frameOf(page).evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
  await page.keyboard.press('F6');
  await page.waitForTimeout(100);
  await page.keyboard.type('Somebody');
  await page.keyboard.press('Enter');
  expect(await valueAt(page, 'B2')).toBe('Somebody');
});

test('what a function threw is said of the cell that is selected, and Escape puts it away', async () => {
  const page = await openPage();
  await command(page, 'sheet.command.insert-sheet', {}); // on the People tab words stay words
  await typeInto(page, 'B5', '=WEIGHTED_SCORE(80, 95%)');
  expect(await valueAt(page, 'B5')).toBe('#ERROR!');
  await page.keyboard.press('ArrowUp');
  const said = page.locator('[role=status] .hint');
  await said.waitFor();
  expect(await said.innerText()).toMatch(/^WEIGHTED_SCORE: /);
  await picture(page, 'thrown');
  await page.keyboard.press('Escape');
  await said.waitFor({ state: 'detached' });
});
