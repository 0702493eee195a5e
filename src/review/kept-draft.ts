// The review that is being set up: what HR has chosen and answered so far, kept with the document until it is created, and who is at it.
import { emptied, keptIn, keptText, keysOfKept, type Properties } from './kept-texts';
import { parsed } from './review-record';

/** `draft`: the sidebar's own text, which nobody else reads. `session`: of the page that wrote it. `at`: ISO 8601, when that began. */
export type KeptDraft = { readonly draft: string; readonly session: string; readonly by: string; readonly at: string };

const KEY = 'scoretab.draft';

/** Undefined where there is none, or a part of it is gone. */
export function draftIn(properties: Properties): KeptDraft | undefined {
  const kept = parsed(keptText(properties, KEY));
  const { draft, session, by, at } = kept ?? {};
  const all = [draft, session, by, at];
  return all.every((each) => typeof each === 'string') && draft !== '' ? ({ draft, session, by, at } as KeptDraft) : undefined;
}

/** '' keeps none. */
export function keptDraft(properties: Properties, draft: KeptDraft): Properties {
  return { ...emptied(keysOfKept(properties, KEY)), ...(draft.draft === '' ? {} : keptIn(KEY, JSON.stringify(draft))) };
}
