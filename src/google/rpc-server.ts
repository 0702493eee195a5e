// The server's side of the line: one request in, one answer out, both strings. Loaded when an rpc runs, zod and all.
import * as en from '../i18n/en';
import { fill, type Values } from '../i18n/fill';
import * as zh from '../i18n/zh-CN';
import { type Answer, type Args, CONTRACT, type Operation, REQUEST } from '../rpc/contract';
import { type FailureCode, failed, type Outcome } from '../rpc/failure';
import { findRoom, insertExample } from './examples';
import { checkPeople, createReview, listPlans, previewReview } from './reviews';
import { grantAccess, listAccess, openTab, readReview } from './running';
import type { Services } from './services';
import { readSettings, saveSettings } from './settings';

/** The server's sentences in the reader's language. */
export type Say = <K extends keyof typeof en.server>(key: K, ...values: Values<(typeof en.server)[K]>) => string;

/** What one operation does: its checked arguments in, its answer or why not out. Throws only what Google throws. */
export type Handler<O extends Operation> = (args: Args<O>, services: Services, say: Say) => Outcome<Answer<O>>;

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
  if (!request.success) return failure('request', sayIn('en')('badRequest'));
  const { op, language, args } = request.data;
  const say = sayIn(language);
  const known = (Object.keys(HANDLERS) as Operation[]).find((name) => name === op); // the keys of a literal
  const checked = known && CONTRACT[known].args.safeParse(args);
  if (!known || !checked?.success) return failure('request', say('badRequest'));
  try {
    const handle = HANDLERS[known] as Handler<Operation>; // the arguments have passed this operation's own schema
    return JSON.stringify(handle(checked.data as Args<Operation>, services, say));
  } catch (error) {
    return failure('refused', say('refused', { reason: reasonIn(error) }));
  }
}

const sayIn =
  (language: string): Say =>
  (key, ...values) =>
    fill((language === 'zh-CN' ? zh.server : en.server)[key], ...values);

const failure = (code: FailureCode, message: string): string => JSON.stringify(failed(code, message));

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
