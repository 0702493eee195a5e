// The host on the page's grid, opened with the sample company or as it was kept; and what is to be kept of it.
import type { Book } from '../book/book';
import { type Host, hostOn } from '../host';
import { type Account, accountsIn } from '../sample/accounts';
import { sampleBook } from '../sample/book';
import type { Mail } from '../services/mail';
import type { Trigger } from '../services/triggers';
import type { Grid } from './grid/open-grid';
import { selectInGrid } from './grid/selection';
import { type Saved, VERSION } from './saved';
import { SCREEN } from './screen';
import type { ScriptFiles } from './script-files';
import { language } from './state';
import type { Language } from './words/words';

type KeptHost = {
  readonly host: Host;
  readonly accounts: readonly Account[];
  /** What the script has sent, and sends. */
  readonly mails: readonly Mail[];
  /** What would be kept for the next time. */
  readonly saved: () => Saved;
};

export function keptHost({ engine, api }: Grid, files: ScriptFiles, scriptLanguage: Language, before?: Saved): KeptHost {
  const accounts = accountsIn(scriptLanguage);
  const owner = accounts.find((each) => each.owner)?.email ?? '';
  const mails: Mail[] = [...(before?.outbox ?? [])];
  const triggers: Trigger[] = [...(before?.triggers ?? [])];
  const stores = new Map(Object.entries(before?.properties ?? {}).map(([name, store]) => [name, new Map(Object.entries(store))]));
  const first: Book = before?.book ?? sampleBook(scriptLanguage, owner, new Set());
  const host = hostOn(engine, {
    title: first.properties.title,
    locale: first.properties.locale,
    timeZone: first.properties.timeZone,
    owner,
    user: before?.email ?? owner,
    userLocale: localeOf(language.value),
    editors: before?.editors ?? [],
    files: { Sidebar: files.sidebar, Server: files.server },
    screen: SCREEN,
    book: first,
    url: location.href.replace(/#.*$/, ''),
    properties: stores,
    outbox: mails,
    triggers,
    onSelect: (selection) => selectInGrid(api, selection),
  });
  const start = host.book;

  const saved = (): Saved => ({
    version: VERSION,
    book: host.book,
    email: host.person().email,
    language: language.value,
    scriptLanguage,
    untouched: before?.untouched !== false && host.book === start,
    editors: editorsOf(host),
    outbox: mails,
    triggers,
    properties: Object.fromEntries([...stores].map(([name, store]) => [name, Object.fromEntries(store)])),
  });
  return { host, accounts, mails, saved };
}

/** How Google writes the language of an account. */
export const localeOf = (spoken: Language): string => (spoken === 'zh-CN' ? 'zh_CN' : 'en_US');

/** With whom the script has shared the file, as a script would be told. */
function editorsOf({ globals }: Host): readonly string[] {
  const app = globals.SpreadsheetApp as {
    readonly getActive: () => { readonly getEditors: () => readonly { readonly getEmail: () => string }[] };
  };
  return app
    .getActive()
    .getEditors()
    .map((user) => user.getEmail());
}
