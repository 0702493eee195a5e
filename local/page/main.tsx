// The local host's page: npm start shows it. A spreadsheet in the browser, with the script that is pushed to Google Sheets running in it.
import { render } from 'preact';
import { accountsIn } from '../sample/accounts';
import type { Actions } from './chrome/bar';
import { Page } from './chrome/page';
import { goAroundByKey } from './chrome/places';
import { forget, readSaved, save } from './saved';
import { fetchScript } from './script-files';
import { openSession, type Session } from './session';
import { language, menus, say, stage, underWay, words } from './state';
import type { Language } from './words/words';
import './styles/faces.css';
import './styles/page.css';
import './styles/bar.css';
import './styles/panels.css';
import './styles/grid.css';

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no ${id}.`);
  return found;
};

/** A name for the page's own tests to look through. */
declare global {
  interface Window {
    localHost?: Session;
  }
}

void start().catch((error: unknown) => {
  console.error(error);
  stage.value = 'failed';
  underWay.value = 0;
  say(error instanceof Error ? error.message : String(error), words.value.cannotStart, 0);
});

async function start(): Promise<void> {
  const saved = await readSaved();
  speak(saved?.language ?? (navigator.language.startsWith('zh') ? 'zh-CN' : 'en'));
  // a workbook that nobody has touched is the sample in the language of the account
  const kept = saved?.untouched ? undefined : saved;
  const scriptLanguage = kept?.scriptLanguage ?? language.value;
  const focusGrid = () => document.querySelector<HTMLElement>('#grid canvas')?.focus();
  const run = (name: string, values: readonly unknown[]) =>
    window.localHost ? window.localHost.call(name, values) : Promise.reject(new Error(words.value.preparing));
  render(<Page actions={actionsWith(scriptLanguage)} run={run} focusGrid={focusGrid} />, element('page'));
  element('grid').setAttribute('aria-label', words.value.grid);
  goAroundByKey();
  await facesLoaded();
  window.localHost = await openSession(element('grid'), await fetchScript(scriptLanguage), scriptLanguage, kept);
  stage.value = 'ready';
  if (!kept) await openFirst();
  performance.mark('ready');
}

/** Whoever has done nothing yet sees what the script's menu opens, as if they had chosen its first item. */
async function openFirst(): Promise<void> {
  const first = menus.value[0]?.items[0];
  if (first && first !== 'separator' && 'functionName' in first) await window.localHost?.call(first.functionName);
}

/** The grid is drawn, and its rows are measured, with the faces that are there by then. */
const facesLoaded = (): Promise<unknown> =>
  Promise.all(['', 'bold ', 'italic ', 'italic bold '].map((style) => document.fonts.load(`${style}13px Arial`)));

function speak(spoken: Language): void {
  language.value = spoken;
  document.documentElement.lang = spoken;
  document.title = words.value.pageTitle;
}

const actionsWith = (scriptLanguage: Language): Actions => ({
  accounts: () => accountsIn(scriptLanguage),
  choose: (functionName) => {
    window.localHost?.call(functionName).catch((error: unknown) => say(error instanceof Error ? error.message : String(error)));
  },
  actAs: (email) => window.localHost?.actAs(email),
  // as with Google, an account's language shows when the page is loaded again
  speak: async (spoken) => {
    const saved = window.localHost?.saved();
    if (saved) await save({ ...saved, language: spoken });
    location.reload();
  },
  startOver: async () => {
    await forget();
    location.reload();
  },
});
