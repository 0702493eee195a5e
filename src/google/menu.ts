// The menu and the sidebar. The menu is built without authority: all that Google then tells of who is looking is their language.
import { LANGUAGES } from '../i18n/languages';
import { SCRIPT } from '../i18n/texts';
import { userLanguage } from './menu-language';

export function onOpen(): void {
  const say = menuWords();
  SpreadsheetApp.getUi().createMenu(say('title')).addItem(say('open'), 'openSidebar').addItem(say('recalculate'), 'recalculate').addToUi();
}

/** In the language of whoever opens the file; were it not told, in all there are: without a menu there is no way in. */
function menuWords(): (key: keyof (typeof SCRIPT)['en']['menu']) => string {
  let languages = LANGUAGES.map((each) => each);
  try {
    languages = [userLanguage()];
  } catch {}
  return (key) => languages.map((language) => SCRIPT[language].menu[key]).join(' / ');
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
