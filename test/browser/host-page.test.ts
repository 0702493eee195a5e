// The local host's page in a real browser: the script's menu and sidebar, edits by different people, what a reload keeps.
// With SCREENSHOTS=folder it leaves pictures there.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { faultsIn } from './axe';
import { browserForTests } from './launch';
import { type HostPage, openHostPage } from './open-host';
import {
  actAs,
  command,
  type Here,
  type Language,
  makeReview,
  openSidebarBy,
  parted,
  ready,
  select,
  titles,
  typeInto,
  untilKept,
  untilValue,
  valueAt,
} from './page-steps';

jest.setTimeout(180_000);

const browser = browserForTests();
const hosts: HostPage[] = [];
afterEach(() => expect(hosts.splice(0).flatMap(({ faults }) => faults)).toEqual([]));
async function openPage(language: Language = 'en'): Promise<Page> {
  const host = await openHostPage(browser(), language, 860);
  hosts.push(host);
  return host.page;
}
const FOLDER = process.env.SCREENSHOTS;

async function picture(page: Page, name: string): Promise<void> {
  if (!FOLDER) return;
  mkdirSync(FOLDER, { recursive: true });
  await page.waitForTimeout(1_000);
  await page.screenshot({ path: join(FOLDER, `host-${name}.png`) });
}
const toast = (page: Page) => page.locator('.toast p').last().innerText();
const frameOf = (page: Page): Frame => {
  const [, frame] = page.frames();
  if (!frame) throw new Error('There is no sidebar.');
  return frame;
};

test('opens with the sample company, from its own files alone', async () => {
  const { page, faults } = await openHostPage(browser(), 'en');
  expect(await titles(page)).toEqual(['People']);
  expect([await valueAt(page, 'B2'), await valueAt(page, 'B39'), await valueAt(page, 'A40')]).toEqual(['Zhou Jianguo', 'Tian Xiaoyu', '']);
  expect(await page.locator('.honest').innerText()).toBe('Local host, not Google Sheets');
  expect(await page.locator('.who option').allInnerTexts()).toHaveLength(10);
  expect(faults).toEqual([]);
  expect(await parted(page)).toEqual([]);
});

test.each([['en'], ['zh-CN']] as const)('the menu opens the sidebar, which reaches the script: %s', async (language) => {
  const page = await openPage(language);
  const sidebar = await openSidebarBy(page, language === 'en' ? 'keyboard' : 'pointer');
  await sidebar.getByText(language === 'en' ? '38 found in Tab “People”' : /38 人/).waitFor();
  await picture(page, `sidebar-${language}`);

  expect(await problems(page)).toEqual([]);
  await page.getByRole('button', { name: language === 'en' ? 'Outbox' : '发件箱' }).click();
  expect(await problems(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('.sidebar').getByRole('button').click();
  expect(await page.locator('.sidebar').count()).toBe(0);
});

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

/** What axe finds around the grid. */
const problems = (page: Page): Promise<readonly string[]> => faultsIn(page, { include: [['#page']], exclude: [['iframe']] });

test('only plain values cross from a page to the script, what fails comes back as an error; dialogs and toasts show', async () => {
  const { page, faults } = await openHostPage(browser(), 'en', 860);
  await openSidebarBy(page, 'pointer');
  await page.waitForFunction(() => document.querySelector('aside iframe') !== null);
  type Run = {
    readonly withSuccessHandler: (done: (value: unknown, mine: unknown) => void) => Run;
    readonly withFailureHandler: (failed: (error: Error) => void) => Run;
    readonly withUserObject: (mine: unknown) => Run;
    readonly rpc: (request: unknown) => void;
    readonly private_: () => void;
  };
  const asked = await frameOf(page).evaluate(async () => {
    const { run } = (window as unknown as { google: { script: { run: Run } } }).google.script;
    const said = (ask: (run: Run) => void) =>
      new Promise<string>((resolve) => {
        try {
          ask(
            run
              .withUserObject('mine')
              .withSuccessHandler((value, mine) => resolve(`${value} ${mine}`))
              .withFailureHandler(({ message }) => resolve(message)),
          );
        } catch (error) {
          resolve(`thrown: ${error instanceof Error ? error.message : error}`);
        }
      });
    return [
      await said((to) => to.rpc({ when: new Date() })),
      await said((to) => to.rpc([() => 1])),
      await said((to) => to.private_()),
      (await said((to) => to.rpc('{"op":"listPlans","language":"en","args":{}}'))).slice(0, 10),
    ];
  });
  expect(asked).toEqual([
    expect.stringMatching(/^thrown: .*Date cannot be sent/),
    expect.stringMatching(/^thrown: .*function cannot be sent/),
    'Script function not found: private_',
    '{"ok":true',
  ]);
  expect(faults).toEqual(['private_ failed: Script function not found: private_']);

  await page.evaluate(() => {
    const { SpreadsheetApp, HtmlService } = (window as unknown as Here).localHost.host.globals as {
      readonly SpreadsheetApp: {
        readonly getUi: () => { readonly showModalDialog: (page: object, title: string) => void };
        readonly getActive: () => { readonly toast: (message: string, title: string) => void };
      };
      readonly HtmlService: { readonly createHtmlOutput: (html: string) => object };
    };
    const html = '<p>Hello</p><button onclick="google.script.host.close()">Done</button>';
    SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(html), 'Greeting');
    SpreadsheetApp.getActive().toast('Saved', 'Review');
  });
  expect(await toast(page)).toBe('Review\nSaved');
  await page.getByRole('dialog', { name: 'Greeting' }).waitFor();
  await page.frameLocator('dialog iframe').getByRole('button', { name: 'Done' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test('HR types, undoes, copies and sorts; formulas follow, and book and grid stay one', async () => {
  const page = await openPage();
  expect(await valueAt(page, 'P39')).toBe('');
  await typeInto(page, 'A39', 'E001');
  expect(String(await valueAt(page, 'P39'))).toMatch(/./); // an ID that is there twice
  await page.keyboard.press('ControlOrMeta+z');
  expect([await valueAt(page, 'A39'), await valueAt(page, 'P39')]).toEqual(['E038', '']);
  await page.keyboard.press('ControlOrMeta+y');
  expect(await valueAt(page, 'A39')).toBe('E001');
  await page.keyboard.press('ControlOrMeta+z');

  await typeInto(page, 'J39', '2026/5/4'); // as Sheets reads it: a day
  await typeInto(page, 'K39', '1,234.5');
  expect([await valueAt(page, 'J39'), await valueAt(page, 'K39')]).toEqual([46146, 1234.5]);

  await select(page, 'B2:B3');
  await page.keyboard.press('ControlOrMeta+c');
  await page.waitForTimeout(800); // the grid takes no paste right after a copy, and nothing shows when it will
  await select(page, 'B41');
  await page.keyboard.press('ControlOrMeta+v');
  await untilValue(page, 'B42', 'Lin Peiwen');
  expect(await valueAt(page, 'B41')).toBe('Zhou Jianguo');
  await page.keyboard.press('Delete');
  await untilValue(page, 'B41', '');

  await command(page, 'sheet.command.sort-range', {
    range: { startRow: 1, endRow: 38, startColumn: 0, endColumn: 14 },
    hasTitle: false,
    orderRules: [{ colIndex: 0, type: 'desc' }],
  });
  expect(await valueAt(page, 'A2')).toBe('E038');
  expect(await parted(page)).toEqual([]);
});

test('HR moves rows, columns and tabs; what the host cannot mirror is refused with a reason', async () => {
  const page = await openPage();
  const range = { startRow: 2, endRow: 3, startColumn: 2, endColumn: 2 };
  await command(page, 'sheet.command.insert-row-by-range', { range: { ...range, startColumn: 0, endColumn: 15 } });
  expect(await valueAt(page, 'A5')).toBe('E002');
  await command(page, 'sheet.command.remove-row-by-range', { range: { ...range, startColumn: 0, endColumn: 15 } });
  expect(await valueAt(page, 'A3')).toBe('E002');
  await command(page, 'sheet.command.insert-col-by-range', { range: { ...range, startRow: 0, endRow: 78, endColumn: 2 } });
  expect(await valueAt(page, 'D2')).toMatch(/@example.com/);
  await command(page, 'sheet.command.insert-sheet', {});
  await command(page, 'sheet.command.set-worksheet-name', { name: 'Notes to self' });
  expect(await titles(page)).toEqual(['People', 'Notes to self']);
  await command(page, 'sheet.command.remove-sheet', {});
  await command(page, 'sheet.command.set-worksheet-name', { name: 'Staff' });
  await select(page, 'B2');
  await page.keyboard.press('ControlOrMeta+b');
  expect(await toast(page)).toMatch(/Formatting by hand/);
  await command(page, 'sheet.command.add-worksheet-merge', { selections: [range] });
  expect(await toast(page)).toMatch(/Merging cells/);
  expect(await parted(page)).toEqual([]);
});

test('a rule rejects what is typed and says why; a manager edits what is theirs and nothing else', async () => {
  const page = await openPage();
  await typeInto(page, 'C2', 'no address');
  await page.locator('.toast').waitFor();
  expect(await toast(page)).toMatch(/e-mail/i);
  expect(await valueAt(page, 'C2')).toBe('zhou.jianguo@example.com');

  await makeReview(page, 'en', 'Score · Li Min');
  await picture(page, 'score');
  await actAs(page, 'Li Min');
  await typeInto(page, 'B8', 'Somebody else');
  expect(await toast(page)).toBe('Not changed\nB8 is protected: Li Min may not edit it. HR can.');
  expect(await valueAt(page, 'B8')).toBe('Sun Yating');

  expect(await valueAt(page, 'O8')).toBe('Not begun');
  await typeInto(page, 'F8', '96');
  expect([await valueAt(page, 'F8'), await valueAt(page, 'O8')]).toEqual([96, '6 to score; comment']);
  await typeInto(page, 'F9', '105');
  await page.getByText(/0 to 100/).waitFor();
  expect(await valueAt(page, 'F9')).toBe('');

  await command(page, 'sheet.command.remove-row-by-range', { range: { startRow: 8, endRow: 8, startColumn: 0, endColumn: 15 } });
  expect(await toast(page)).toMatch(/protected cells, so Li Min may not change its rows/);
  expect(await parted(page)).toEqual([]);
});

test('a reload keeps the workbook and who acts; starting over brings the sample back', async () => {
  const page = await openPage();
  await typeInto(page, 'B2', 'Somebody new');
  await actAs(page, 'Wang Lei');
  await untilKept(page);
  await page.reload();
  await ready(page);
  expect(await valueAt(page, 'B2')).toBe('Somebody new');
  expect(await page.locator('.who select option:checked').innerText()).toMatch(/^Wang Lei/);
  expect(await parted(page)).toEqual([]);

  await page.getByRole('button', { name: 'Start over' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Start over' }).click();
  await Promise.all([page.waitForEvent('load'), page.getByRole('dialog').getByRole('button', { name: 'Start over' }).click()]);
  await ready(page);
  expect(await valueAt(page, 'B2')).toBe('Zhou Jianguo');
  expect(await page.locator('.who select option:checked').innerText()).toMatch(/^Liu Fang/);
});

test('the account’s language turns the page, and a sample nobody has touched', async () => {
  const page = await openPage();
  const speak = async (language: Language) => {
    await Promise.all([page.waitForEvent('load'), page.locator('.bar > select').selectOption(language)]);
    await ready(page);
  };
  await speak('zh-CN');
  expect([await page.locator('h1').innerText(), await valueAt(page, 'B2')]).toEqual(['绩效考核', '周建国']);
  await (await openSidebarBy(page, 'pointer')).getByText(/38 人/).waitFor();
  await typeInto(page, 'B2', '某人');
  await untilKept(page);
  await speak('en');
  expect([await page.locator('h1').innerText(), await valueAt(page, 'B2')]).toEqual(['Performance reviews', '某人']);
});
