// The whole workbook of a review: every tab in its order, titles, and the requests that create it in one call.
import { periodKey } from '../plans/period';
import type { Making, RangeName } from './making';
import { type Request, requestsFor, type Target } from './requests';
import type { Review } from './review';
import { scoreTab } from './score-tab';
import type { Tab, TabKey } from './tab';
import { titlesFor } from './titles';

/** Tabs that serve all reviews of a workbook: made by the first, used by the next. */
export const SHARED = ['people', 'history', 'log'] as const;
export type SharedKey = (typeof SHARED)[number];

/** What the spreadsheet has already. */
export type Existing = Omit<Target, 'reviewId' | 'hr'> & {
  readonly titles: readonly string[];
  /** The titles of shared tabs that are there. */
  readonly shared: Partial<Readonly<Record<SharedKey, string>>>;
};
