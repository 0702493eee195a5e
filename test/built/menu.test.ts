// Menu and sidebar as Google calls them: in the language of the user, or in both where that is not told.
import { runInNewContext } from 'node:vm';
import { hostsForTests } from '../local/open';
import { builtFile } from './load';

const { openWithScript } = hostsForTests();

const MENUS = [
  ['en_GB', ['Scoretab performance reviews', 'Open the sidebar', 'Recalculate']],
  ['zh_CN', ['Scoretab 绩效考核', '打开侧边栏', '重新计算']],
  ['de', ['Scoretab performance reviews', 'Open the sidebar', 'Recalculate']],
] as const;

const menuOf = ([title = '', open = '', recalculate = '']: readonly string[]) => ({
  title,
  items: [
    { label: open, functionName: 'openSidebar' },
    { label: recalculate, functionName: 'recalculate' },
  ],
  addon: false,
});
const CALLS = ['SpreadsheetApp.getUi', 'Ui.createMenu', 'Menu.addItem', 'Menu.addItem', 'Menu.addToUi'];

describe.each(['onOpen', 'onInstall'])('%s', (entry) => {
  test.each(MENUS)(
    'adds the menu for a user of %s, asks for nothing but their language, and touches nothing',
    async (userLocale, words) => {
      const { host, script } = openWithScript({ files: {}, userLocale });
      await script.call(entry);
      expect(host.screen.menus).toEqual([menuOf(words)]);
      expect(host.calls.made()).toEqual(['Session.getActiveUserLocale', ...CALLS]);
    },
  );

  test('says both where Google does not tell the language', () => {
    const said: string[] = [];
    const menu: Readonly<Record<string, (label: string) => object>> = {
      createMenu: (title) => menu.addItem?.(title) ?? {},
      addItem: (label) => {
        said.push(label);
        return menu;
      },
      addToUi: () => menu,
    };
    const session = {
      getActiveUserLocale: () => {
        throw new Error('You do not have permission to call Session.getActiveUserLocale.');
      },
    };
    runInNewContext(`${builtFile('Code.js')}\n${entry}()`, { SpreadsheetApp: { getUi: () => menu }, Session: session });
    expect(said).toEqual(['Scoretab performance reviews / Scoretab 绩效考核', 'Open the sidebar / 打开侧边栏', 'Recalculate / 重新计算']);
  });
});

test.each([
  ['en', 'en'],
  ['en_GB', 'en'],
  ['zh_CN', 'zh-CN'],
  ['zh-TW', 'zh-CN'],
  ['de', 'en'],
])('a user of %s gets the sidebar in %s', async (userLocale, language) => {
  const { host, script } = openWithScript({ userLocale });
  await script.call('openSidebar');
  const shown = host.screen.sidebars.map(({ title, html }) => [title, ...(html.match(/<(?:html|body)[^>]*>/g) ?? [])]);
  expect(shown).toEqual([['Scoretab', `<html lang="${language}" data-theme="light">`, `<body class="st" lang="${language}">`]]);
});
