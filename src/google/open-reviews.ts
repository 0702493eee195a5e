// What reminders look at in a workbook: reviews that are not closed, by when their scores are due, what waits in them, and the holidays.
import type { Day } from '../plans/day';
import type { Holidays } from '../plans/working-days';
import { holidayRanges, holidaysIn } from '../review/holidays';
import { stageDayIn, stageDayRanges } from '../review/locking/stage-days';
import { postIn } from '../review/sending/post';
import type { SpreadsheetState } from '../review/spreadsheet';
import type { Listed } from './reminding';
import type { Services } from './services';

export type OpenReviews = { readonly holidays: Holidays; readonly due: readonly { readonly found: Listed; readonly dueOn: Day | '' }[] };

/** Reviews that are not closed, with the day by which their scores are due, and the holidays: one read for all. */
export function openReviews(state: SpreadsheetState, services: Services): OpenReviews {
  const open = state.reviews.flatMap(({ lists, ...each }): readonly Listed[] => (lists && !each.closed ? [{ ...each, state, lists }] : []));
  const ranges = open.map(({ record }) => stageDayRanges(state, record.id, 'due'));
  const off = holidayRanges(state);
  const all = [...off, ...ranges.flat()];
  const values = all.length > 0 ? services.readRanges(all) : [];
  const holidays = holidaysIn(state, off.length > 0 ? values[0] : []);
  let at = off.length;
  const due = open.map((found, n) => {
    const own = values.slice(at, at + (ranges[n]?.length ?? 0));
    at += own.length;
    return { found, dueOn: stageDayIn(own, 'scoring') };
  });
  return { holidays, due };
}

/** How many mails wait from another day. */
export const waitsIn = ({ state, record }: Listed): number => postIn(state.properties, 'remind', record.id).queue.length;

/** Of so many mails nobody knows whether they went out. */
export function unknownIn({ state, record }: Listed): readonly string[] {
  const { perhaps, underWay } = postIn(state.properties, 'remind', record.id);
  return [...perhaps, ...(underWay ? [underWay] : [])].map(({ id }) => id);
}
