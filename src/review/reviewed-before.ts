// Who was in a review, by its Summary: the IDs of people where no list was kept of them, and what departments are called.
import { foldId } from '../plans/fold-id';
import type { Plan } from '../plans/plan';
import { textOf } from '../scoring/reading';
import { columnRange } from './read-back';
import { type SpreadsheetState, tabsOf } from './spreadsheet';

/** Where a column of it stands, by its mark; undefined where the tab or the column cannot be found. */
export function summaryColumn(state: SpreadsheetState, reviewId: string, mark: 'id' | 'name'): string | undefined {
  const tab = tabsOf(state, reviewId).find(({ about }) => about.key === 'summary');
  const column = tab?.places.find(({ on, value }) => on === 'column' && value === mark)?.at;
  return tab && column !== undefined ? columnRange(tab, column) : undefined;
}

type Rows = readonly (readonly unknown[])[];

/** People's alone: where departments are scored too, what is numbered as they are is none. */
export function peopleOn(rows: Rows, { scorecards }: Plan): readonly string[] {
  const hasUnits = scorecards.some(({ subject }) => subject === 'departments');
  return rows.map(([cell]) => textOf(cell)).filter((id) => id !== '' && !(hasUnits && /^D\d{2,}$/.test(id)));
}

/** What an ID stood for. Departments are numbered anew for each review: in another they are known by their names. */
export function namedOn(ids: Rows, names: Rows): ReadonlyMap<string, string> {
  return new Map(ids.map(([id], n) => [foldId(textOf(id)), textOf(names[n]?.[0])]));
}
