// spreadsheets.batchUpdate as a pure function: (book, requests) → a new book and the replies, or a throw and nothing has happened.
import type { Book } from '../book/book';
import { type Draft, draftOf } from '../book/draft';
import type { Request, Response } from '../book/schema';
import { cellRequests } from './cells';
import { dimensionRequests } from './dimensions';
import type { Context, Handlers } from './handler';
import { lookRequests } from './looks';
import { mergeRequests } from './merges';
import { metadataRequests } from './metadata';
import { nameRequests } from './names';
import { protectionRequests } from './protections';
import { sheetRequests } from './sheets';
import { sortRequests } from './sort';
import { checkTouch } from './touches';

/** Every kind of request that the local host knows. */
export const HANDLERS: Handlers = {
  ...sheetRequests,
  ...cellRequests,
  ...mergeRequests,
  ...dimensionRequests,
  ...sortRequests,
  ...nameRequests,
  ...protectionRequests,
  ...lookRequests,
  ...metadataRequests,
};

export function applyBatch(
  base: Book,
  requests: readonly Request[],
  context: Context,
): { readonly book: Book; readonly replies: Response[] } {
  const draft = draftOf(base);
  const replies = requests.map((request, n) => {
    const kinds = Object.keys(request) as (keyof Request)[]; // the request's own fields, checked before
    const [kind] = kinds;
    if (kind === undefined || kinds.length > 1) throw new Error(`Invalid requests[${n}]: it has ${kinds.length} kinds, not one.`);
    try {
      return applyOne(draft, kind, request, context);
    } catch (error) {
      throw new Error(`Invalid requests[${n}].${kind}: ${error instanceof Error ? error.message : error}`);
    }
  });
  return { book: draft.book, replies };
}

function applyOne<K extends keyof Request>(draft: Draft, kind: K, all: Request, context: Context): Response {
  const handler = HANDLERS[kind];
  const request = all[kind];
  if (!handler) throw new Error(`The local host does not implement ${kind}.`);
  if (!request) throw new Error('The request is empty.');
  checkTouch(draft, kind, request, context.person);
  const reply = handler(draft, request, context);
  return reply === undefined ? {} : { [kind]: reply };
}
