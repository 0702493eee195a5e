// A review's tabs in a book of the local host, and results of earlier periods on its History.
import type { Review } from '../../src/arrangement/review';
import { periodKey } from '../../src/plans/period';
import { type HistoryRow, historyKey } from '../../src/workbook/records/history-tab';
import type { Tab } from '../../src/workbook/tab';
import type { TabKind } from '../../src/workbook/tab-kinds';
import { tabsFor } from '../../src/workbook/workbook';
import type { Host } from '../local/open';
import { tabOf } from './tab-of';
import { bookOf, enter } from './table-book';

/** `tab`: by its key, its title, or that without its ending. */
export type Opened = { readonly host: Host; readonly review: Review; readonly tab: (title: string) => Tab };

/** Tabs of these kinds only: what they take from others has to be among them; Adjustments comes with the Summary. */
export async function openReview(review: Review, kinds: readonly TabKind[]): Promise<Opened> {
  const wanted = (kind: TabKind): boolean => kinds.includes(kind) || (kind === 'adjustments' && kinds.includes('summary'));
  const tabs = tabsFor(review, { titles: [], shared: {} }).filter(({ kind }) => wanted(kind));
  const host = await bookOf(tabs, review);
  const period = periodKey(review.options.period);
  const tab = (title: string): Tab => {
    const found = tabs.find((each) => [title, tabOf(title, period)].includes(each.title) || each.key === title);
    if (!found) throw new Error(`no ${title}`);
    return found;
  };
  return { host, review, tab };
}

export type Earlier = readonly [id: string, year: number, n: number, score: number | string, grade: string, outcome?: string];

/** Earlier results, as closing a period writes them; of half-years where the review is of a year. */
export function remember({ host, review, tab }: Opened, rows: readonly Earlier[]): Promise<void> {
  const { cycle } = review.options.period;
  const shorter = review.ready.rollUps[0]?.from ?? cycle;
  const row = ([id, year, n, score, grade, outcome]: Earlier): Partial<HistoryRow> => ({
    key: historyKey(id, review.ready.plan.id, { cycle: shorter, year, n }),
    id,
    score,
    grade,
    ...(outcome && { outcome }),
  });
  return enter(
    host,
    tab('history'),
    Object.fromEntries(rows.map((each, n) => [n, row(each) as Readonly<Record<string, string | number>>])),
  );
}
