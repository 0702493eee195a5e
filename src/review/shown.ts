// A review's tabs hidden and shown together, as HR asks for it: which they are, and the requests.
import type { Request } from '../workbook/requests/requests';
import { ownTabs, shown as shownRequest } from './closing/tabs-shown';
import { mayEdit, type SheetState, type SpreadsheetState } from './spreadsheet';

const isHidden = ({ hidden }: SheetState): boolean => hidden === true;

/** Whether none of its tabs is seen. */
export function isReviewHidden(state: SpreadsheetState, reviewId: string): boolean {
  const tabs = ownTabs(state, reviewId);
  return tabs.length > 0 && tabs.every(isHidden);
}

/** The tabs that have to change for it; for one that is closed to whoever asks Google would refuse all. */
export const toTurn = (state: SpreadsheetState, reviewId: string, shown: boolean): readonly SheetState[] =>
  ownTabs(state, reviewId).filter((sheet) => isHidden(sheet) === shown && mayEdit(sheet));

/** Whether a tab is still seen once these are hidden: Google hides no last one. */
export const leavesOne = ({ sheets }: SpreadsheetState, hiding: readonly SheetState[]): boolean =>
  sheets.some((sheet) => !isHidden(sheet) && !hiding.includes(sheet));

export const turned = (tabs: readonly SheetState[], shown: boolean): readonly Request[] => tabs.map((sheet) => shownRequest(sheet, shown));
