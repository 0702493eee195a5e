// What HR answers on the way to a review is kept as they go: closing the sidebar loses nothing. One of HR is at it at a time; another is told.
import { isAmong } from '../plans/address';
import { draftIn, type KeptDraft, keptDraft } from '../review/kept-draft';
import type { SpreadsheetState } from '../review/spreadsheet';
import type { Answer } from '../rpc/contract';
import { failed, type Outcome } from '../rpc/failure';
import type { Handler } from './handler';
import { hrIn, mayBegin, mayPrepare } from './hr';
import type { Services } from './services';

export const keepDraft: Handler<'keepDraft'> = ({ draft, session, take }, services, tell) =>
  services.alone((): Outcome<Answer<'keepDraft'>> => {
    const properties = services.readProperties();
    if (!mayPrepare(properties, services)) return failed('notHr', tell('notHr'));
    const { email, at } = services.now();
    const before = draftIn(properties);
    if (before && !take && !isTheirs(before, session, email)) return { ok: true, value: { kept: false, by: before.by, at: before.at } };
    const since = before && isTheirs(before, session, email) ? before.at : at;
    services.saveProperties(keptDraft(properties, { draft, session, by: email, at: since }));
    return { ok: true, value: { kept: true, by: email, at: since } };
  }) ?? failed('busy', tell('busy'));

/** Whether whoever asks wrote it: from the same page, or from another of theirs. */
const isTheirs = ({ session, by }: KeptDraft, page: string, email: string): boolean =>
  session === page || (email !== '' && isAmong(by, [email]));

/** What is kept, for who may go on with it; undefined for all others. */
export function keptFor(state: SpreadsheetState, services: Services): Answer<'listPlans'>['draft'] {
  const kept = draftIn(state.properties);
  if (!kept) return undefined;
  const { email } = services.now();
  if (!mayBegin(hrIn(state.properties, services), email, state)) return undefined;
  const { draft, by, at } = kept;
  return { draft, by, at, own: isTheirs(kept, '', email) };
}
