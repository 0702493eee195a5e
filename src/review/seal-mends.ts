// Reviews that were made before tabs had seals: Repair puts them on their tabs, those that are there and known, as on new ones.
import { keptLists } from './lists';
import type { Mend } from './mend';
import { readingSentence } from './reading-sentences';
import { sealRequests } from './seals';
import type { SpreadsheetState } from './spreadsheet';

/** `first`: a number from which seals count. The lists name the seals only once they are there, or nothing would be known until then. */
export function sealMends({ reviews, sheets }: SpreadsheetState, first: number): readonly Mend[] {
  const known = new Set(sheets.flatMap(({ about, sheetId }) => (about ? [sheetId] : [])));
  let next = first;
  const sealed = reviews.flatMap(({ lists }) => {
    if (!lists || lists.seal !== undefined) return [];
    const seal = next;
    next += lists.tabs.length;
    return [{ requests: sealRequests(lists.tabs, seal, known), keeps: keptLists({ ...lists, seal }) }];
  });
  const requests = sealed.flatMap((each) => each.requests);
  if (requests.length === 0) return [];
  return [{ sentence: readingSentence('unsealed'), requests, keeps: Object.assign({}, ...sealed.map(({ keeps }) => keeps)) }];
}
