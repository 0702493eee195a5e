// The plan by which a review was made, as its Plan tab keeps it.
import { type Plan, planSchema } from '../plans/plan';
import { area, elsewhere } from '../workbook/area';
import { JSON_AT } from '../workbook/plan/page';
import { parsed } from './review-record';
import { type SpreadsheetState, tabsOf } from './spreadsheet';

/** Where it stands; undefined where the tab is gone. */
export function planRange(state: SpreadsheetState, reviewId: string): string | undefined {
  const tab = tabsOf(state, reviewId).find(({ about }) => about.key === 'plan');
  const column = tab?.places.find(({ on, value }) => on === 'column' && value === 'plan')?.at ?? JSON_AT;
  return tab && elsewhere(tab.title, area(0, column, Math.max(1, tab.rows)));
}

/** The plan again, from its pieces. */
export const planIn = (rows: readonly (readonly unknown[])[]): Plan | undefined =>
  planSchema.safeParse(parsed(rows.map(([piece]) => String(piece ?? '')).join(''))).data;
