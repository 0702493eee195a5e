// The plans of the library, the reviews that this workbook has of them, and the days off that HR has listed.
import { LIBRARY_IDS } from '../plans/library-ids';
import { tabsOfReview } from '../review/creation';
import { holidayRanges, holidaysIn } from '../review/holidays';
import { oldestFirst } from '../review/newest-first';
import { isReviewHidden } from '../review/tabs-shown';
import type { Handler } from './handler';
import { keptFor } from './keep-draft';

export const listPlans: Handler<'listPlans'> = (_, services) => {
  const state = services.readState();
  const reviews = oldestFirst(state.reviews).map(({ record: { id, plan, period } }) => ({
    id,
    plan,
    period,
    tabs: tabsOfReview(state, id).map(({ title }) => title),
    ...(isReviewHidden(state, id) && { hidden: true }),
  }));
  const ranges = holidayRanges(state);
  const { off, worked } = holidaysIn(state, ranges.length > 0 ? services.readRanges(ranges)[0] : []);
  const holidays = { off: [...off], worked: [...worked] };
  const draft = keptFor(state, services);
  return {
    ok: true,
    value: { plans: [...LIBRARY_IDS], reviews: reviews.filter(({ tabs }) => tabs.length > 0), holidays, ...(draft && { draft }) },
  };
};
