// Which raters are behind, from the tabs as they were read: how far each is over all their tabs, and whom they have not done.

import { parseKey } from '../../workbook/tab-kinds';
import type { ReadTab, ReviewReadBack } from '../read-back';
import { type SpreadsheetState, tabsOf } from '../spreadsheet';

export type Behind = {
  readonly rater: string;
  readonly done: number;
  readonly all: number;
  /** IDs of whom they rate and are not done with, each once. */
  readonly left: readonly string[];
  readonly tabs: readonly { readonly title: string; readonly sheetId: number }[];
};

/** Those with rows that are not done, on tabs that are not locked; who has most to do first. */
export function behindIn({ tabs }: ReviewReadBack, state: SpreadsheetState, review: string): readonly Behind[] {
  const locked = new Set(tabsOf(state, review).flatMap(({ sheetId, locked: lock }) => (lock ? [sheetId] : [])));
  const raters = new Map<string, Behind>();
  for (const tab of tabs) {
    const rater = tab.about.rater ?? '';
    if (parseKey(tab.key).kind !== 'score' || rater === '' || locked.has(tab.sheetId)) continue;
    const { done, all, left, tabs: before } = raters.get(rater) ?? { done: 0, all: 0, left: [], tabs: [] };
    const undone = tab.rows.filter((row) => !isRowDone(tab, row));
    raters.set(rater, {
      rater,
      done: done + tab.rows.length - undone.length,
      all: all + tab.rows.length,
      left: [...new Set([...left, ...undone.map(({ id }) => String(id))])],
      tabs: undone.length > 0 ? [...before, { title: tab.title, sheetId: tab.sheetId }] : before,
    });
  }
  return [...raters.values()].filter(({ done, all }) => done < all).sort((one, other) => other.all - other.done - (one.all - one.done));
}

/** As the tab counts it: ticked, and nothing left to do; where that cannot be read, it is not. */
const isRowDone = ({ stuck }: ReadTab, { done, left }: ReadTab['rows'][number]): boolean => !stuck && done === true && left === '';
