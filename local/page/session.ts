// The workbook on the page: the host over the grid, the script running in it, and a person at work.
import type { FUniver } from '@univerjs/core/facade';
import type { Book } from '../book/book';
import { findSheet } from '../book/book';
import { type Host, hostOn } from '../host';
import { runBundle } from '../run-bundle';
import { type Account, accountsIn } from '../sample/accounts';
import { sampleBook } from '../sample/book';
import type { Mail } from '../services/mail';
import { chartsOn } from './charts/charts';
import { idle, settled } from './edits/idle';
import { watchEdits } from './edits/watch';
import { hintAtErrors } from './grid/error-hints';
import { describeFunctions } from './grid/function-help';
import { growRows } from './grid/heights';
import { openGrid } from './grid/open-grid';
import { followSelection, selectInGrid } from './grid/selection';
import { type Saved, save, VERSION } from './saved';
import { SCREEN } from './screen';
import type { ScriptFiles } from './script-files';
import { account, dialog, during, language, outbox, say, sidebar, words } from './state';
import type { Language } from './words/words';
import { filled } from './words/words';

export type Session = {
  readonly host: Host;
  readonly accounts: readonly Account[];
  /** Calls one of the script's functions as a menu or a page does. */
  readonly call: (name: string, values?: readonly unknown[]) => Promise<unknown>;
  readonly actAs: (email: string) => void;
  /** What would be kept for the next time. */
  readonly saved: () => Saved;
  /** Resolves once it is kept. */
  readonly keep: () => Promise<void>;
};

/** How long nobody types before everything is made sure of, and before the workbook is kept. */
const QUIET_MS = 1_500;

export async function openSession(container: HTMLElement, files: ScriptFiles, scriptLanguage: Language, before?: Saved): Promise<Session> {
  const { engine, api } = await openGrid(container, language.value);
  const accounts = accountsIn(scriptLanguage);
  const owner = accounts.find((each) => each.owner)?.email ?? '';
  const mails: Mail[] = [...(before?.outbox ?? [])];
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
    onSelect: (selection) => selectInGrid(api, selection),
  });
  const start = host.book;
  const script = runBundle(files.code, host);
  hintAtErrors(host, container);
  describeFunctions(engine, files.code);
  const charts = chartsOn(api, host);
  const activeSheet = () => findSheet(host.book, Number(engine.workbook.getActiveSheet()?.getSheetId()));

  const draw = () => {
    const sheet = activeSheet();
    if (sheet) growRows(engine, sheet);
    charts.draw();
  };
  let quiet: ReturnType<typeof setTimeout> | undefined;
  const makeSure = () =>
    during(async () => {
      await settled(host.files.calculation);
      draw();
      await keep();
    }).catch((error: unknown) => console.error(error));
  /** After each change: what hangs on it at once, everything once it is quiet. */
  const changed = () => {
    clearTimeout(quiet);
    setTimeout(() => void host.files.calculation.glance().then(draw));
    quiet = setTimeout(() => void makeSure(), QUIET_MS);
  };
  host.onShown = changed;

  const who = () => account.value?.name ?? host.person().email;
  const edits = watchEdits({ host, words: () => words.value, who, refuse: (reason) => say(reason, words.value.refused) });
  /** A tab's conditional formats are in Univer only while it is open, and are worked out with everything else. */
  const opened = async (sheetId: number) => {
    await idle(host.files.calculation);
    if (activeSheet()?.properties.sheetId !== sheetId) return; // it was left again
    host.files.projection.open(host.book, sheetId);
    host.files.calculation.touch(); // Univer lists no change for a conditional format put in place
    await settled(host.files.calculation);
    draw();
  };
  followSelection(host, (sheetId) => {
    draw();
    void opened(sheetId);
  });

  const actAs = (email: string) => {
    if (email !== account.value?.email) {
      sidebar.value = undefined; // that was the other one's
      dialog.value = undefined;
    }
    edits.forget();
    host.actAs(email, localeOf(language.value));
    account.value = accounts.find((each) => each.email === email) ?? accounts[0];
    void keep().catch(() => undefined);
  };

  const call: Session['call'] = (name, values = []) =>
    during(async () => {
      const was = host.book;
      await painted(); // the busy mark is seen before the script holds everything up
      try {
        return await script.call(name, ...values);
      } finally {
        outbox.value = [...mails];
        if (host.book !== was) edits.forget();
        draw();
      }
    });

  const saved = (): Saved => ({
    version: VERSION,
    book: host.book,
    email: host.person().email,
    language: language.value,
    scriptLanguage,
    untouched: before?.untouched !== false && host.book === start,
    editors: editorsOf(host),
    outbox: mails,
    properties: Object.fromEntries([...stores].map(([name, store]) => [name, Object.fromEntries(store)])),
  });
  const keep = async (): Promise<void> => void (await save(saved()));

  script.open();
  outbox.value = mails;
  await host.settle();
  host.files.projection.open(host.book, host.selection().sheetId);
  selectInGrid(api, host.selection());
  openLinked(host, api);
  addEventListener('hashchange', () => openLinked(host, api));
  account.value = accounts.find(({ email }) => email === host.person().email) ?? accounts[0];
  draw();

  return {
    host,
    accounts,
    call: (name, values) =>
      call(name, values).catch((error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        console.error(filled(words.value.scriptFailed, { name, message }));
        throw error;
      }),
    actAs,
    saved,
    keep,
  };
}

/** A link to a tab ends as it does in Sheets: `#gid=5`. */
function openLinked(host: Host, api: FUniver): void {
  const [, gid] = /^#gid=(\d+)$/.exec(location.hash) ?? [];
  const sheet = gid ? findSheet(host.book, Number(gid)) : undefined;
  if (sheet) selectInGrid(api, { sheetId: sheet.properties.sheetId, box: { top: 0, bottom: 1, left: 0, right: 1 } });
}

const localeOf = (spoken: Language): string => (spoken === 'zh-CN' ? 'zh_CN' : 'en_US');

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

const painted = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
