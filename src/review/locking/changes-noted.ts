// What a tab that was open again brought, as it is locked once more: in the Log a row a changed cell with old and new, by whom it was opened
// and why; or that nothing was changed.

import { SERVER } from '../../i18n/texts';
import { wordsIn } from '../../i18n/words';
import type { Request } from '../../workbook/requests/request';
import { noted } from '../log';
import type { SpreadsheetState } from '../spreadsheet';
import { changedCells, shownIn } from './changes';
import { type LockingTab, personOn } from './locking-read';

type Hand = { readonly email: string; readonly at: string };

export const changesNoted = (state: SpreadsheetState, tabs: readonly LockingTab[], hand: Hand): readonly Request[] =>
  tabs.flatMap((tab) => {
    const { opened, title } = tab.sheet;
    if (!opened) return [];
    const changes = changesWhileOpen(tab);
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

/** Cell by cell, as people read it. */
export const changesWhileOpen = (tab: LockingTab) =>
  tab.rows.flatMap((row) =>
    changedCells(tab, row).map(({ heading, old, now }) => ({ person: personOn(row), cell: heading, old: shownIn(old), now: shownIn(now) })),
  );
