// Which stages are done, and the place of the next: formulas of the Stages tab. review/next-step.ts says the rule.
import type { StageId } from '../../plans/plan';
import { restsOnScores } from '../../plans/stage-order';
import { type Fx, fx } from '../formula/fx';
import { countOf, isFilled, isOneOf } from '../formula-parts';
import type { Making } from '../making';
import { HALF } from '../next-step';
import { reviewedCount, scoredCount, summaryPlaces } from '../summary/places';
import { commentsLeft } from './comments-places';
import { isOfOthers } from './stage-print';

/** What an approval's row keeps of the results, and what that would be now; undefined where the plan has no approvals. */
type Approved = { readonly print: Fx; readonly results: Fx };

/**
 * By row of Stages, 0 where it is not done; 1 where its day is noted, of an approval by the results as they are; 2 where nothing is left to do
 * on the tabs where it is filled in.
 */
export function stageDoneFormula(making: Making, n: Fx, on: Fx, approved?: Approved): Fx {
  const counted = (['scoring', 'comments'] as const).flatMap((id) => {
    const place = placeOf(making, id);
    const left = place > 0 ? stageLeftFormula(making, id) : undefined;
    return left ? [{ id, left, place }] : [];
  });
  const done = (left: Readonly<Record<string, Fx>>): Fx =>
    fx.MAP({ place: n, on, kept: approved?.print ?? on }, ({ place, on: day, kept }) => {
      const filled = counted.map(({ id, place: own }) => fx.AND(fx.eq(place, own), fx.eq(left[`${id}_left`] ?? 0, 0)));
      const noted = approved ? fx.AND(fx.ISNUMBER(day), fx.NOT(isOfOthers(kept, approved.results))) : fx.ISNUMBER(day);
      return fx.IF(filled.length > 0 && fx.OR(...filled), FILLED, fx.IF(noted, 1, 0));
    });
  if (counted.length === 0) return done({});
  // what is left is counted once, not in every row; where that is an error, something is
  return fx.let(Object.fromEntries(counted.map(({ id, left }) => [`${id}_left`, fx.IFERROR(left, 1)])), done);
}

const FILLED = 2;

const placeOf = ({ review }: Making, id: StageId): number => review.ready.stages.findIndex((stage) => stage.id === id) + 1;

/**
 * The place of the first that is not done; 0 when all are. Half a place before it while the scores are to be locked first. `done`: the column
 * that stageDoneFormula fills; `lock`: the one in which locking notes that all tabs are, undefined where nothing is locked.
 */
export function nextFormula(making: Making, n: Fx, done: Fx, lock: Fx | undefined): Fx {
  const first = fx.IFERROR(fx.MIN(fx.FILTER(n, fx.eq(done, 0))), 0);
  const resting = making.review.ready.stages.flatMap(({ id }, at) => (restsOnScores(id) ? [at + 1] : []));
  const scoring = placeOf(making, 'scoring');
  if (!lock || scoring === 0 || resting.length === 0) return first;
  return fx.let({ first }, (each) => {
    const isScored = fx.eq(fx.XLOOKUP(scoring, n, done, 0), FILLED);
    const isLockNext = fx.AND(isOneOf(each.first, resting), fx.eq(fx.COUNT(lock), 0), isScored);
    return fx.IF(isLockNext, fx.minus(each.first, HALF), each.first);
  });
}
/** How many people have no final score, or how many rows of Comments lack something; undefined where the stage has no such tab. */
function stageLeftFormula(making: Making, id: StageId): Fx | undefined {
  if (id === 'scoring' && making.has('summary')) {
    const places = summaryPlaces(making);
    return fx.minus(reviewedCount(places), scoredCount(places));
  }
  const comments = id === 'comments' ? commentsLeft(making) : undefined;
  return comments && countOf(isFilled(comments.scores));
}
