// Hiding and showing a review's own tabs together, as HR asks for it or as the review is closed and opened again.
import type { Request } from '../workbook/requests/request';
import { isShared } from '../workbook/tab-kinds';
import { mayEdit, type SheetState, type SpreadsheetState } from './spreadsheet';

const isHidden = ({ hidden }: SheetState): boolean => hidden === true;

/** The tabs that the lists say are this review's alone. */
export const ownTabs = ({ sheets }: SpreadsheetState, review: string): readonly SheetState[] =>
  sheets.filter(({ about }) => about?.review === review && !isShared(about.key));

/** Whether none of its tabs is seen. */
export function isReviewHidden(state: SpreadsheetState, review: string): boolean {
  const tabs = ownTabs(state, review);
  return tabs.length > 0 && tabs.every(isHidden);
}

/** Its tabs that are not so yet; for one that is closed to whoever asks Google would refuse all. */
export const toTurn = (state: SpreadsheetState, review: string, shown: boolean): readonly SheetState[] =>
  ownTabs(state, review).filter((sheet) => isHidden(sheet) === shown && mayEdit(sheet));

/** Whether a tab is still seen once these are hidden: Google hides no last one. */
export const leavesOne = ({ sheets }: SpreadsheetState, hiding: readonly SheetState[]): boolean =>
  sheets.some((sheet) => !isHidden(sheet) && !hiding.includes(sheet));

export const turned = (tabs: readonly SheetState[], shown: boolean): readonly Request[] =>
  tabs.map(({ sheetId }) => ({ updateSheetProperties: { properties: { sheetId, hidden: !shown }, fields: 'hidden' } }));

/** All of them hidden, whatever else is seen: where nothing is, History comes into sight before. */
export function hiding(state: SpreadsheetState, review: string): readonly Request[] {
  const tabs = toTurn(state, review, false);
  const others = state.sheets.filter((sheet) => !tabs.includes(sheet));
  const instead = others.find(({ about }) => about?.key === 'history') ?? others[0];
  return [...(instead && !leavesOne(state, tabs) ? turned([instead], true) : []), ...turned(tabs, false)];
}
