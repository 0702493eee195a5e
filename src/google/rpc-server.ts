// The server's side of the line: one request in, one answer out, both strings. Loaded when an rpc runs, zod and all.
import { serverTells } from '../i18n/failures';
import type { Language } from '../i18n/language';
import { type Answer, type Args, CONTRACT, type Operation, REQUEST } from '../rpc/contract';
import { failed, type Outcome } from '../rpc/failure';
import { findRoom, insertExample } from './examples';
import { checkPeople, createReview, listPlans, previewReview } from './reviews';
import { grantAccess, listAccess, openTab, readReview } from './running';
import type { Services } from './services';
import { readSettings, saveSettings } from './settings';

/** Why something was not done, in the reader's language. */
export type Tell = ReturnType<typeof serverTells>;

/** What one operation does: its checked arguments in, its answer or why not out. Throws only what Google throws. */
export type Handler<O extends Operation> = (args: Args<O>, services: Services, tell: Tell, language: Language) => Outcome<Answer<O>>;

/** The explicit list of what the sidebar may ask for. */
const HANDLERS: { readonly [O in Operation]: Handler<O> } = {
  findRoom,
  insertExample,
  listPlans,
  checkPeople,
  previewReview,
  createReview,
  readReview,
  listAccess,
  grantAccess,
  openTab,
  readSettings,
  saveSettings,
};

/** Always an answer, never a throw: a request that is not understood, or that Google refuses, is a failure in words. */
export function answer(requestJson: string, services: Services): string {
  const request = REQUEST.safeParse(parsed(requestJson));
  if (!request.success) return JSON.stringify(failed('request', serverTells('en')('badRequest')));
  const { op, args } = request.data;
  const language = request.data.language === 'zh-CN' ? 'zh-CN' : 'en';
  const tell = serverTells(language);
  const known = (Object.keys(HANDLERS) as Operation[]).find((name) => name === op); // the keys of a literal
  const checked = known && CONTRACT[known].args.safeParse(args);
  if (!known || !checked?.success) return JSON.stringify(failed('request', tell('badRequest')));
  const noted = notingChanges(services);
  try {
    const handle = HANDLERS[known] as Handler<Operation>; // the arguments have passed this operation's own schema
    return JSON.stringify(handle(checked.data as Args<Operation>, noted.services, tell, language));
  } catch (error) {
    return JSON.stringify(failed('refused', tell(noted.changed() ? 'brokenOff' : 'refused', { reason: reasonIn(error) })));
  }
}

/** Knows whether something has been changed: of what breaks off after that nobody may say that nothing was. */
function notingChanges(services: Services): { readonly services: Services; readonly changed: () => boolean } {
  let changed = false;
  const noted: Pick<Services, 'write' | 'addEditors' | 'saveProperty'> = {
    // applied wholly or not at all; which of the two, nobody knows where Google itself failed over it
    write: (...args) => {
      try {
        services.write(...args);
        changed = true;
      } catch (error) {
        changed = changed || failedItself(error);
        throw error;
      }
    },
    // one of several may be the one that Google does not take
    addEditors: (emails) => {
      changed = changed || emails.length > 1;
      services.addEditors(emails);
      changed = true;
    },
    saveProperty: (...args) => {
      services.saveProperty(...args);
      changed = true;
    },
  };
  return { services: { ...services, ...noted }, changed: () => changed };
}

/** The Sheets API's own errors come with their status: from 500 on, a time-out too, the fault is Google's and not the request's. */
function failedItself(error: unknown): boolean {
  const { details } = Object(error) as { readonly details?: { readonly code?: unknown } };
  return typeof details?.code === 'number' && details.code >= 500;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Google's own first sentence, without a stack. */
function reasonIn(error: unknown): string {
  const text = String((error as { message?: unknown } | null)?.message ?? error).split('\n')[0] ?? '';
  return /[.。!?]$/.test(text) ? text : `${text}.`;
}
