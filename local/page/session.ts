// The workbook on the page: the host over the grid, the script running in it, and a person at work.
import { fill } from '../../src/i18n/fill';
import type { Host } from '../host';
import { runBundle } from '../run-bundle';
import type { Account } from '../sample/accounts';
import { watchEdits } from './edits/watch';
import { hintAtErrors } from './grid/error-hints';
import { describeFunctions } from './grid/function-help';
import { followLinks } from './grid/links';
import { openGrid } from './grid/open-grid';
import { selectInGrid } from './grid/selection';
import { keptHost, localeOf } from './kept-host';
import { redraw } from './redraw';
import { type Saved, save } from './saved';
import type { ScriptFiles } from './script-files';
import { account, dialog, during, language, outbox, say, sidebar, words } from './state';
import type { Language } from './words/words';

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

export async function openSession(container: HTMLElement, files: ScriptFiles, scriptLanguage: Language, before?: Saved): Promise<Session> {
  const grid = await openGrid(container, language.value);
  const { host, accounts, mails, saved } = keptHost(grid, files, scriptLanguage, before);
  const keep = async (): Promise<void> => void (await save(saved()));
  const script = runBundle(files.code, host);
  hintAtErrors(host, container);
  describeFunctions(grid.engine, files.code);
  const who = () => account.value?.name ?? host.person().email;
  const edits = watchEdits({ host, words: () => words.value, who, refuse: (reason) => say(reason, words.value.refused) });
  const draw = redraw(host, grid, keep);

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
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        console.error(fill(words.value.scriptFailed, { name, message }));
        throw error;
      } finally {
        outbox.value = [...mails];
        if (host.book !== was) edits.forget();
        draw();
      }
    });

  script.open();
  outbox.value = mails;
  await host.settle();
  host.files.projection.open(host.book, host.selection().sheetId);
  selectInGrid(grid.api, host.selection());
  followLinks(host, grid.api);
  account.value = accounts.find(({ email }) => email === host.person().email) ?? accounts[0];
  draw();
  return { host, accounts, call, actAs, saved, keep };
}

const painted = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
