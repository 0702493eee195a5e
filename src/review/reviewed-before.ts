// Who was in a review that kept no list of them: the IDs on its Summary.
import type { Plan } from '../plans/plan';
import { textOf } from '../scoring/reading';
import { columnRange } from './read-back';
import { type SpreadsheetState, tabsOf } from './spreadsheet';

/** Where they stand; undefined where the tab or its column cannot be found. */
export function summaryIds(state: SpreadsheetState, reviewId: string): string | undefined {
  const tab = tabsOf(state, reviewId).find(({ about }) => about.key === 'summary');
  const column = tab?.places.find(({ on, value }) => on === 'column' && value === 'id')?.at;
  return tab && column !== undefined ? columnRange(tab, column) : undefined;
}

/** People's alone: where departments are scored too, what is numbered as they are is none. */
export function peopleOn(rows: readonly (readonly unknown[])[], { scorecards }: Plan): readonly string[] {
  const hasUnits = scorecards.some(({ subject }) => subject === 'departments');
  return rows.map(([cell]) => textOf(cell)).filter((id) => id !== '' && !(hasUnits && /^D\d{2,}$/.test(id)));
}
