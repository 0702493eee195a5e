// The local host's page in a real browser: the script's menu and sidebar, what crosses between them, what a reload keeps.
import { widthOf } from '../../src/workbook/text-size';
import type { Here } from './host-grid';
import { frameOf, hostPages, picture, problems, toast } from './host-pages';
import { openHostPage } from './open-host';
import { actAs, type Language, openSidebarBy, parted, ready, titles, typeInto, untilKept, valueAt } from './page-steps';

jest.setTimeout(600_000);

const { browser, openPage } = hostPages();

test('opens with the sample company, from its own files alone', async () => {
  const { page, faults } = await openHostPage(browser(), 'en');
  expect(await titles(page)).toEqual(['People']);
  expect([await valueAt(page, 'B2'), await valueAt(page, 'B39'), await valueAt(page, 'A40')]).toEqual(['Zhou Jianguo', 'Tian Xiaoyu', '']);
  expect(await page.locator('.honest').innerText()).toBe('Local host, not Google Sheets');
  expect(await page.locator('.who option').allInnerTexts()).toHaveLength(10);
  expect(faults).toEqual([]);
  expect(await parted(page)).toEqual([]);
});

test.each([
  ['en', 'Scoretab performance reviews', 'Start a review'],
  ['zh-CN', 'Scoretab 绩效考核', '启动考核'],
] as const)(
  'whoever has done nothing yet sees the first step by itself, and where it is opened from: %s',
  async (language, menu, start) => {
    const { page, sidebar, faults } = await openHostPage(browser(), language, 860, 'open');
    expect(await page.getByRole('menubar').getByRole('menuitem').allInnerTexts()).toEqual([menu]);
    await picture(page, `first-${language}`);
    await sidebar.locator('.button.filled', { hasText: start }).waitFor();
    expect([await problems(page), faults]).toEqual([[], []]);
  },
);

test('the grid’s font is as wide as Arial, whatever is installed: what fits in a cell in Sheets fits here', async () => {
  const page = await openPage();
  const words = ['Department', 'Satisfactory employee of the month', '0123456789 · 100%'];
  const drawn = await page.evaluate((texts) => {
    const context = document.createElement('canvas').getContext('2d');
    if (!context) return [];
    return ['', 'bold '].flatMap((style) => {
      context.font = `${style}100px Arial`;
      return texts.map((text) => context.measureText(text).width);
    });
  }, words);
  const known = [false, true].flatMap((bold) => words.map((text) => widthOf(text, { bold, size: 75 })));
  expect(drawn.map((width, n) => Math.abs(width / (known[n] ?? 1) - 1) < 0.01)).toEqual(known.map(() => true));
});

test.each([['en'], ['zh-CN']] as const)('the menu opens the sidebar, which reaches the script: %s', async (language) => {
  const page = await openPage(language);
  const sidebar = await openSidebarBy(page, language === 'en' ? 'keyboard' : 'pointer');
  await sidebar
    .getByText(language === 'en' ? '38 found in the tab “People”' : /38 人/)
    .last()
    .waitFor();
  await picture(page, `sidebar-${language}`);

  expect(await problems(page)).toEqual([]);
  await page.getByRole('button', { name: language === 'en' ? 'Outbox' : '发件箱' }).click();
  expect(await problems(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('.sidebar').getByRole('button').click();
  expect(await page.locator('.sidebar').count()).toBe(0);
});

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
  await (await openSidebarBy(page, 'pointer')).getByText(/38 人/).last().waitFor();
  await typeInto(page, 'B2', '某人');
  await untilKept(page);
  await speak('en');
  expect([await page.locator('h1').innerText(), await valueAt(page, 'B2')]).toEqual(['Performance reviews', '某人']);
});
