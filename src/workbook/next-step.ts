// The one next step as Summary and Dashboard say it. Its place stands once, on Stages (records/stage-done.ts); they read it there.
import { type Fx, fx, type Given } from './formula/fx';
import { sentenceIn } from './formula-parts';
import { type Making, range, wordsFor } from './making';

/** What stands on Stages in the row of the next one. */
const ofNext = (making: Making, column: 'stages_stage' | 'stages_words'): Fx =>
  fx.IFERROR(fx.XLOOKUP(fx.MAX(range(making, 'stages_next')), range(making, 'stages_n'), range(making, column), ''), '');

/** `Next: Comments`, or `Next: Lock the scores`, within a formula; that all is scored where every stage is done or the review has none. */
export function nextWords(making: Making): Given {
  const say = wordsFor(making, 'summary');
  if (!making.has('stages')) return say('scored');
  const place = fx.IFERROR(fx.MAX(range(making, 'stages_next')), 0);
  return fx.let({ following: fx.IF(isLock(place), say('lockScores'), ofNext(making, 'stages_stage')) }, ({ following }) =>
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

/** Half a place before a stage's own is that of locking the scores: whether it is what comes next, and whether that is before this stage. */
export const HALF = fx.over(1, 2);
const isLock = (next: Fx): Fx => fx.gt(next, fx.INT(next));
export const isLockBefore = (next: Fx, place: Fx): Fx => fx.eq(fx.plus(next, HALF), place);
