// The order of reviews, and where a new one's tabs stand: directly before those of the newest there is. Tabs that serve all reviews, HR's own
// and those that HR has moved stay where they are.
import { runsOf } from '../workbook/runs';
import { isShared } from '../workbook/tab-kinds';
import type { ReviewState, SpreadsheetState } from './spreadsheet';

/** Reviews by when they were created. */
export const oldestFirst = (reviews: readonly ReviewState[]): readonly ReviewState[] =>
  [...reviews].sort((one, other) => one.record.created.localeCompare(other.record.created));

/**
 * How many tabs stand before a new review's; undefined where no review has tabs. A review is where most of its tabs stand side by side: HR may
 * have put the Guide first or the Summary last. Tabs that serve all reviews part no others.
 */
export function placeForNew({ sheets, reviews }: SpreadsheetState): number | undefined {
  const own = sheets.filter(({ about }) => !about || !isShared(about.key));
  const together = runsOf(own, ({ about }) => about?.review);
  const places = oldestFirst(reviews).flatMap(({ record }) => {
    const [most] = together.filter(({ item }) => item.about?.review === record.id).sort((one, other) => other.count - one.count);
    return most ? [most.item.index] : [];
  });
  return places[places.length - 1];
}
