// Hiding and showing a review's own tabs together. Google refuses to hide the last that is seen: then History comes into sight before.
import type { Request } from '../../workbook/requests/request';
import { isShared } from '../../workbook/tab-kinds';
import type { SheetState, SpreadsheetState } from '../spreadsheet';

/** The tabs that the lists say are this review's alone. */
export const ownTabs = ({ sheets }: SpreadsheetState, review: string): readonly SheetState[] =>
  sheets.filter(({ about }) => about?.review === review && !isShared(about.key));

export function hideTabs(state: SpreadsheetState, review: string): readonly Request[] {
  const own = ownTabs(state, review);
  const others = state.sheets.filter((sheet) => !own.includes(sheet));
  const history = others.find(({ about }) => about?.key === 'history') ?? others[0];
  return [
    ...(others.every(({ hidden }) => hidden) && history ? [shown(history, true)] : []),
    ...own.filter(({ hidden }) => !hidden).map((sheet) => shown(sheet, false)),
  ];
}

export const showTabs = (state: SpreadsheetState, review: string): readonly Request[] =>
  ownTabs(state, review)
    .filter(({ hidden }) => hidden)
    .map((sheet) => shown(sheet, true));

export const shown = ({ sheetId }: SheetState, isShown: boolean): Request => ({
  updateSheetProperties: { properties: { sheetId, hidden: !isShown }, fields: 'hidden' },
});
