// The one next step as formulas: review/next-step.ts says the rule. Its place stands once, on Stages; Summary and Dashboard read it there.
import type { StageId } from '../plans/plan';
import { type Fx, fx, type Given } from './formula/fx';
import { countOf, isFilled, sentenceIn } from './formula-parts';
import { type Making, range, wordsFor } from './making';
import { commentsLeft } from './records/comments-places';
import { reviewedCount, scoredCount, summaryPlaces } from './summary/places';

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

/** What stands on Stages in the row of the next one. */
const ofNext = (making: Making, column: 'stages_stage' | 'stages_words'): Fx =>
  fx.IFERROR(fx.XLOOKUP(fx.MAX(range(making, 'stages_next')), range(making, 'stages_n'), range(making, column), ''), '');

/** `Next: Comments`, within a formula; that all is scored where every stage is done or the review has none. */
export function nextWords(making: Making): Given {
  const say = wordsFor(making, 'summary');
  if (!making.has('stages')) return say('scored');
  return fx.let({ following: ofNext(making, 'stages_stage') }, ({ following }) =>
    fx.IF(fx.eq(following, ''), say('scored'), sentenceIn(say('readyFor', { stage: '\0' }), [following])),
  );
}

/** What is said of whoever has a final score: the same, but while others have none, that this one is scored. */
export function nextForScored(making: Making): Given {
  const scoring = making.review.ready.stages.findIndex(({ id }) => id === 'scoring') + 1;
  if (scoring === 0 || !making.has('stages')) return nextWords(making);
  const scored = wordsFor(making, 'summary')('scored');
  return fx.IF(fx.eq(fx.IFERROR(fx.MAX(range(making, 'stages_next')), 0), scoring), scored, nextWords(making));
}

/** The day on which that is due, in words; "" where it has none. */
export const nextDue = (making: Making): Given => (making.has('stages') ? ofNext(making, 'stages_words') : '');
