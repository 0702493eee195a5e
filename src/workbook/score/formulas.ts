// The formulas of a score tab that raters do not fill in: weighted score, scores by dimension, grade, whether the tab can be read.
import { comma } from '../../i18n/lists';
import { area } from '../area';
import { type Formula, type Fx, formula, fx } from '../formula/fx';
import { firstOf, forAll, holds, isBlank, isDoubled, isExempt, isFilled, namedDoubles, sentenceIn, spill } from '../formula-parts';
import { asGraded } from '../grade-cells';
import { type Making, range, wordsFor } from '../making';
import { doubledOn, offOn } from './checks';
import type { ScoreColumn } from './columns';
import { doubtMarks } from './doubts';
import { headings } from './left-to-do';
import { ANCHOR, DIMENSION, FIRST, type ScorePlaces, WEIGHT } from './places';

/** Weighted score over all indicators; N/A stays within its dimension. */
export function weightedFormula(places: ScorePlaces): Formula {
  const { scores, width, ids } = places;
  const weights = fx.cells(area(WEIGHT, 2, 1, width), true);
  const dimensions = fx.cells(area(DIMENSION, 2, 1, width));
  return spill('', resultOf(places, fx.WEIGHTED_SCORE(scores, weights, 'wait', dimensions), scores, weights), ids);
}

/** The score of one dimension, its weights made to total 1; the heading is the dimension's own. */
export function dimensionFormula(places: ScorePlaces, heading: string, from: number, columns: readonly ScoreColumn[]): Formula {
  const weights = fx.cells(area(WEIGHT, 2 + from, 1, columns.length), true);
  const scores = fx.cells(area(FIRST, 2 + from, places.count, columns.length));
  const total = fx.SUM(weights);
  const shares = fx.MAP({ w: weights }, ({ w }) => {
    // a dimension set to 0% is shown all the same
    const share = fx.IF(fx.eq(total, 0), fx.over(1, fx.COUNT(weights)), fx.over(w, total));
    return fx.IF(isBlank(w), '', share);
  });
  return spill(heading, resultOf(places, fx.WEIGHTED_SCORE(scores, shares), scores, weights), places.ids);
}

/**
 * A score; `⚠` alone for what cannot be counted, as for a person with two rows, of which nobody knows the right one, or for everybody while
 * weights do not make 100%, with which our functions fail as a whole; and `—` where all that weighs is not applicable: that rater has no score
 * to give.
 */
function resultOf(places: ScorePlaces, score: Fx, scores: Fx, weights: Fx): Fx {
  const applicable = fx.BYROW({ r: scores }, ({ r }) => fx.SUMPRODUCT(fx.times(isFilled(weights), fx.minus(1, isExempt(r)))));
  const given = fx.let({ doubled: doubledOn(places) }, ({ doubled }) =>
    fx.MAP({ s: score, n: applicable, i: places.ids }, ({ s, n, i }) =>
      fx.IF(fx.OR(fx.eq(fx.LEFT(s), '⚠'), isDoubled(i, doubled)), '⚠', fx.IF(fx.AND(isBlank(s), fx.eq(n, 0)), '—', s)),
    ),
  );
  return fx.IF(isFilled(offOn(places)), forAll(places.ids, '⚠'), given);
}

export function gradeFormula(making: Making, { weighted, ids }: ScorePlaces): Formula {
  const { basis, decimals } = making.review.ready;
  return spill('', fx.GRADE(asGraded(weighted, basis, decimals), range(making, 'grades')), ids);
}

/**
 * In the heading, blank while the tab's scores can be read. An error once one of its columns is gone, or has a cell in its way, so that what
 * stands under its heading is nobody's: IDs, points, scores, what is left to do, the scores of so many dimensions; grades are not read
 * elsewhere. In the rows the ID of each person of whom "left to do" asks whether a number is meant: so that other tabs need one column alone.
 */
export function stateFormula(making: Making, places: ScorePlaces, dimensions: number): Formula {
  const { at, ids, left } = places;
  const say = wordsFor(making, 'score');
  const behind = dimensions > 1 ? Array.from({ length: dimensions }, (_, n) => at.hidden + n) : [];
  // each by itself: a range only grows smaller when one of its columns is deleted
  const others = [at.left, ...behind].map((column) => fx.LEN(fx.cells(area(ANCHOR, column), true)));
  const heading = fx.IF(fx.ge(fx.plus(fx.ROWS(ids), headings(places), ...others), 0), '');
  const marks = [...doubtMarks(say), say('leftRange')];
  const asked = fx.MAP({ i: ids, w: left }, ({ i, w }) => fx.IF(fx.OR(...marks.map((mark) => holds(w, mark))), i, ''));
  return spill(heading, asked, ids);
}

/** `5 of 8 done`: ticked, and nothing left to do. While what is left to do cannot be read, what to do about that; then who has two rows. */
export function rowsDoneFormula(making: Making, places: ScorePlaces): Formula {
  const say = wordsFor(making, 'score');
  const done = sentenceIn(say('done', { done: '\0', all: '\0' }), [
    fx.SUMPRODUCT(fx.times(fx.eq(places.ticks, true), isBlank(places.left))),
    fx.COUNTA(places.ids),
  ]);
  const twice = sentenceIn(say('twice', { ids: '\0' }), [namedDoubles(places.doubled, comma(making.language))]);
  return formula(
    firstOf(
      [
        [fx.ISERROR(fx.cells(area(ANCHOR, places.at.state))), say('leftStuck')],
        [isFilled(places.doubled), twice],
      ],
      done,
    ),
  );
}
