// Who is scored: everybody with a final score that no score tab asks about. One rule for Summary, Stages and Dashboard, and for Home, which
// reads the same column (review/next-step.ts, isScored). Ticks are counted by rater and row; nobody's score waits for one.
import type { SummaryPlaces } from './places';

/** The final scores that are graded, ranked and counted: blank where there is none, and while a tab asks whether a number was meant. */
export const settledScores = ({ column }: SummaryPlaces): string =>
  `MAP(${column('final')},${column('doubts')},LAMBDA(f,d,IF(ISNUMBER(f),IF(d=0,f,""),"")))`;

/** How many are scored, and how many there are, as other tabs count them. */
export const scoredCount = ({ far }: SummaryPlaces): string => `COUNT(${far('settled')})`;
export const reviewedCount = ({ far }: SummaryPlaces): string => `COUNTA(${far('id')})`;
