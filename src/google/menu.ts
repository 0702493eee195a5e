// The menu and the sidebar. The menu is built without authority and before anyone's language is known: it says both.
import { userLanguage } from './menu-language';

export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createMenu('Scoretab / 绩效考核')
    .addItem('Open / 打开', 'openSidebar')
    .addItem('Recalculate / 重新计算', 'recalculate')
    .addToUi();
}

export function onInstall(): void {
  onOpen();
}

/** Opens the sidebar in the user's language; the page is ours and static, only its `lang` is chosen here. */
export function openSidebar(): void {
  const page = HtmlService.createTemplateFromFile('Sidebar').getRawContent();
  const html = page.replace(/(<html|<body class="st") lang="en"/g, `$1 lang="${userLanguage()}"`);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html).setTitle('Scoretab'));
}
