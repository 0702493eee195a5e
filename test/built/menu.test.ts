// Menu and sidebar as Google calls them: in the language of the user, or in both where that is not known yet.
import { hostsForTests } from '../local/open';

const { openWithScript } = hostsForTests();

test.each(['onOpen', 'onInstall'])('%s adds the menu and touches nothing else', async (entry) => {
  const { host, script } = openWithScript({ files: {} });
  await script.call(entry);
  expect(host.screen.menus).toEqual([
    {
      title: 'Scoretab / 绩效考核',
      items: [
        { label: 'Open / 打开', functionName: 'openSidebar' },
        { label: 'Recalculate / 重新计算', functionName: 'recalculate' },
      ],
      addon: false,
    },
  ]);
  expect(host.calls.made()).toEqual(['SpreadsheetApp.getUi', 'Ui.createMenu', 'Menu.addItem', 'Menu.addItem', 'Menu.addToUi']);
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
