// Whose cells are once a review is closed, HR's alone, and once it is open again: as Repair knows it, so that it finds nothing to do after.

import type { Request } from '../../workbook/requests/request';
import { type Access, bareIn, giveCells, guardedIn, openIn, opening, protectionMends } from '../protections';
import type { SpreadsheetState } from '../spreadsheet';
import { ownTabs } from '../tabs-shown';
import type { Closed } from './closed-mark';

/** What Repair would do to the review's own tabs, were it closed already. */
export function locks(state: SpreadsheetState, review: string, closed: Closed, access: Access): readonly Request[] {
  const reviews = state.reviews.map((each) => (each.record.id === review ? { ...each, closed } : each));
  return [
    ...keptCells(ownOf(state, review), access),
    ...protectionMends(ownOf({ ...state, reviews }, review), access).flatMap(({ requests }) => requests),
  ];
}

/** Cells of raters who took their own protection off: whose they are is kept, as nothing stays open that would tell when it is opened again. */
export const keptCells = (state: SpreadsheetState, access: Access): readonly Request[] =>
  guardedIn(state, access).flatMap((tab) =>
    tab.rater !== '' && tab.whole?.mayEdit ? bareIn(tab).map((range) => giveCells(range, [tab.rater], tab.editors([]))) : [],
  );

/** The cells of raters, and of everybody else to whom some are given, are theirs again, but on tabs that are locked. `state`: with the review closed. */
export const unlocks = (state: SpreadsheetState, review: string, access: Access): readonly Request[] =>
  givenBack({ ...state, sheets: ownTabs(state, review).filter(({ locked }) => !locked) }, access);

/** The requests that give the cells of these tabs to whom they were given. */
export const givenBack = (state: SpreadsheetState, access: Access): readonly Request[] =>
  guardedIn(state, access).flatMap(({ whole, given, editors }) => {
    const open = openIn(given);
    const own = given.filter(({ protection }) => protection.mayEdit);
    return [
      ...own.map(
        ({ protection: { id }, to }): Request => ({
          updateProtectedRange: { protectedRange: { protectedRangeId: id, editors: { users: editors(to) } }, fields: 'editors' },
        }),
      ),
      ...(whole?.mayEdit && open.length > 0 ? [opening(whole, open)] : []),
    ];
  });

const ownOf = (state: SpreadsheetState, review: string): SpreadsheetState => ({ ...state, sheets: ownTabs(state, review) });
