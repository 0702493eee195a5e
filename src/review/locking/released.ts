// The day on which results were released: from then on scores stay, and a result is changed by a decision alone.
import type { Day } from '../../plans/day';
import { postIn } from '../sending/post';
import type { SpreadsheetState } from '../spreadsheet';
import { stageDayIn } from './stage-days';

/** `days`: the answers to the ranges of days on which stages were done, none where there is no such tab. The stage's day, or the first letter's; '' before. */
export const releasedOn = (state: SpreadsheetState, review: string, days: Parameters<typeof stageDayIn>[0]): Day | '' =>
  stageDayIn(days, 'release') || firstLetter(state, review);

/** The day on which the first letter went out; '' before. */
const firstLetter = ({ properties }: SpreadsheetState, review: string): Day | '' =>
  (Object.values(postIn(properties, 'letter', review).last)
    .sort()[0]
    ?.slice(0, 10) ?? '') as Day | ''; // ISO 8601 begins with its day
