// The formulas of a score tab that raters do not fill in: weighted score, scores by dimension, grade, whether the tab can be read.
import { comma } from '../../i18n/lists';
import { readCriterion } from '../../scoring/criterion';
import { area } from '../area';
import { meets } from '../formula/criteria';
import { type Formula, formula, fx } from '../formula/fx';
import { firstOf, forAll, holds, isBlank, isFilled, namedDoubles, sentenceIn, spill } from '../formula-parts';
import { asGraded } from '../grade-cells';
import { inWords, type Making, range, wordsFor } from '../making';
import { runsOf } from '../runs';
import { byDimension } from './columns';
import { doubtMarks } from './doubts';
import { headings } from './left-to-do';
import { ANCHOR, FIRST, type ScorePlaces, WEIGHT } from './places';
import { type Weighed, weighedRows } from './weighted-rows';

/** Weighted score over all indicators; N/A stays within its dimension. */
export function weightedFormula(places: ScorePlaces): Formula {
  const dimensions = runsOf(places.columns, byDimension).map(({ from, count }) => weighedIn(places, from, count));
  return spill('', weighedRows(places, weighedIn(places, 0, places.width), dimensions), places.ids);
}

/** The score of one dimension; the heading is the dimension's own. */
export function dimensionFormula(places: ScorePlaces, heading: string, from: number, count: number): Formula {
  const { scores, weights } = weighedIn(places, from, count);
  // one that is set to 0% is shown all the same
  const shares = fx.MAP({ w: weights }, ({ w }) => fx.IF(fx.ISNUMBER(w), fx.IF(fx.eq(fx.SUM(weights), 0), 1, w), 0));
  const all = { scores, weights: shares };
  return spill(heading, weighedRows(places, all, [all]), places.ids);
}

/** The scores of some of the indicators' columns, and their weights. */
const weighedIn = ({ count }: ScorePlaces, from: number, wide: number): Weighed => ({
  scores: fx.cells(area(FIRST, 2 + from, count, wide)),
  weights: fx.cells(area(WEIGHT, 2 + from, 1, wide), true),
});

/**
 * The grade of each score, by the edges that the plan had when the review was made: `⚠` once those on the Plan tab are others, which HR must
 * not change while raters score. What is no score has none.
 */
export function gradeFormula(making: Making, { weighted, ids }: ScorePlaces): Formula {
  const { basis, decimals, grades } = making.review.ready;
  const steps = grades.map(({ name, criterion }) => ({ name: inWords(making, name), criterion }));
  const given = fx.MAP({ s: asGraded(weighted, basis, decimals) }, ({ s }) => {
    const named = firstOf(
      steps.map(({ name, criterion }) => [meets(s, readCriterion(criterion) ?? []), name]),
      '—',
    );
    return fx.IF(fx.ISNUMBER(s), named, fx.IF(fx.eq(s, '⚠'), s, ''));
  });
  const own = steps.flatMap(({ name, criterion }) => [name, criterion]).join('|');
  return spill('', fx.IF(fx.eq(fx.TEXTJOIN('|', false, range(making, 'grades')), own), given, forAll(ids, '⚠')), ids);
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
