// Menu and sidebar as Google calls them: in the language of the user, or in both where that is not known yet.
import { fakeSheet } from '../fakes/sheet';
import { fakeUi } from '../fakes/ui';
import { builtFile, loadCode } from './load';

function opened(userLocale: string) {
  const ui = fakeUi(userLocale, { Sidebar: builtFile('Sidebar.html') });
  const { globals } = fakeSheet({ getUi: ui.getUi });
  return { ui, code: loadCode('en', { ...ui.globals, ...globals }) };
}

test.each(['onOpen', 'onInstall'])('%s adds the menu and touches nothing else', (entry) => {
  const ui = fakeUi('en', {});
  loadCode('en', { SpreadsheetApp: { getUi: ui.getUi } }).call(entry);
  expect(ui.menus).toEqual({ 'Scoretab / 绩效考核': [['Open / 打开', 'openSidebar']] });
});

test.each([
  ['en', 'en'],
  ['en_GB', 'en'],
  ['zh_CN', 'zh-CN'],
  ['zh-TW', 'zh-CN'],
  ['de', 'en'],
])('a user of %s gets the sidebar in %s', (locale, language) => {
  const { ui, code } = opened(locale);
  code.call('openSidebar');
  const { title, html } = ui.shown() ?? {};
  expect(title).toBe('Scoretab');
  expect(html?.match(/<(?:html|body)[^>]*>/g)).toEqual([
    `<html lang="${language}" data-theme="light">`,
    `<body class="st" lang="${language}">`,
  ]);
});
