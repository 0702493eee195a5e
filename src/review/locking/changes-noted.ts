// What a tab that was open again brought, as it is locked once more: in the Log a row a changed cell with old and new, by whom it was opened
// and why; or that nothing was changed.

import { SERVER } from '../../i18n/texts';
import { wordsIn } from '../../i18n/words';
import type { Request } from '../../workbook/requests/request';
import { lockedText, MOST_SAID, PART, typedIn } from '../../workbook/score/locked-text';
import { REOPENED } from '../../workbook/score/places';
import { noted } from '../log';
import type { SpreadsheetState } from '../spreadsheet';
import type { LockingTab } from './locking-read';

type Hand = { readonly email: string; readonly at: string };

export const changesNoted = (state: SpreadsheetState, tabs: readonly LockingTab[], hand: Hand): readonly Request[] =>
  tabs.flatMap((tab) => {
    const { opened, title } = tab.sheet;
    if (!opened) return [];
    const changes = tab.rows.flatMap((row) => cellsOf(tab, row));
    const why = { title, who: opened.by, reason: opened.reason };
    if (changes.length === 0)
      return noted(state, hand, 'nothingChanged', (language) => ({
        detail: wordsIn(SERVER, 'records', language)('reopenedWhy', why),
      }));
    return changes.flatMap(({ person, cell, old, now }) =>
      noted(state, hand, 'scoreChanged', (language) => ({
        detail: wordsIn(SERVER, 'records', language)('changedWhy', { ...why, person, cell }),
        ...{ old, new: now },
      })),
    );
  });

/** The cells of a row that are not as they were locked before: a part of its text each. */
function cellsOf({ headings }: LockingTab, { id, name, cells, comment, done, locked }: LockingTab['rows'][number]) {
  const before = locked.startsWith(REOPENED) ? locked.slice(REOPENED.length).split(PART) : [];
  const now = lockedText(id, cells, comment, done).split(PART);
  return now.flatMap((part, n) => {
    const old = before[n] ?? '';
    return part === old ? [] : [{ person: `${name} ${String(id)}`.trim(), cell: headings[n] ?? '', old: shownIn(old), now: shownIn(part) }];
  });
}

/** As people read it; what was cut off ends in dots. */
function shownIn(part: string): string {
  const typed = typedIn(part, MOST_SAID);
  return typed === true ? '✓' : typed === undefined ? '…' : String(typed);
}
