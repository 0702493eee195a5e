// The plan by which a review was made, and what the next period carries over, as its Plan tab keeps them.
import { type Carried, readCarried } from '../plans/carried';
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
export const planIn = (rows: Rows): Plan | undefined => planSchema.safeParse(keptIn(rows)).data;

/** What the next period carries over; undefined of a review that was made before there was any. */
export const carriedIn = (rows: Rows): Carried | undefined => readCarried(keptIn(rows)?.carried);

type Rows = readonly (readonly unknown[])[];
const keptIn = (rows: Rows) => parsed(rows.map(([piece]) => String(piece ?? '')).join(''));
