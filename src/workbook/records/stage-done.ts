// Which stages are done, and the place of the next: formulas of the Stages tab. review/next-step.ts says the rule.
import type { StageId } from '../../plans/plan';
import { type Fx, fx } from '../formula/fx';
import { countOf, isFilled } from '../formula-parts';
import type { Making } from '../making';
import { reviewedCount, scoredCount, summaryPlaces } from '../summary/places';
import { commentsLeft } from './comments-places';

/** By row of Stages, 1 where it is done, else 0: its day is noted, or nothing is left to do on the tabs where it is filled in. */
export function stageDoneFormula(making: Making, n: Fx, on: Fx): Fx {
  const counted = (['scoring', 'comments'] as const).flatMap((id) => {
    const place = making.review.ready.stages.findIndex((stage) => stage.id === id) + 1;
    const left = place > 0 ? stageLeftFormula(making, id) : undefined;
    return left ? [{ id, left, place }] : [];
  });
  const done = (left: Readonly<Record<string, Fx>>): Fx =>
    fx.MAP({ place: n, on }, ({ place, on: day }) => {
      const filled = counted.map(({ id, place: own }) => fx.AND(fx.eq(place, own), fx.eq(left[`${id}_left`] ?? 0, 0)));
      return fx.IF(fx.OR(fx.ISNUMBER(day), ...filled), 1, 0);
    });
  if (counted.length === 0) return done({});
  // what is left is counted once, not in every row; where that is an error, something is
  return fx.let(Object.fromEntries(counted.map(({ id, left }) => [`${id}_left`, fx.IFERROR(left, 1)])), done);
}

/** The place of the first that is not done; 0 when all are. `done`: the column that stageDoneFormula fills. */
export const nextFormula = (n: Fx, done: Fx): Fx => fx.IFERROR(fx.MIN(fx.FILTER(n, fx.eq(done, 0))), 0);

/** How many people have no final score, or how many rows of Comments lack something; undefined where the stage has no such tab. */
function stageLeftFormula(making: Making, id: StageId): Fx | undefined {
  if (id === 'scoring' && making.has('summary')) {
    const places = summaryPlaces(making);
    return fx.minus(reviewedCount(places), scoredCount(places));
  }
  const comments = id === 'comments' ? commentsLeft(making) : undefined;
  return comments && countOf(isFilled(comments.scores));
}
