// What the Summary takes from Adjustments: the scores that count, grades that were decided, and in words what was changed.
import { adjustmentCells } from '../adjustments/places';
import { type Fx, fx } from '../formula/fx';
import { firstOf, isBlank, isFilled, isGone, sentenceIn } from '../formula-parts';
import { type Making, wordsFor } from '../making';
import type { SummaryPlaces } from './column';

/** Everybody's score as adjusted, or else as calculated; `⚠` where that cannot be told. */
export function adjustedScores(making: Making, { column }: SummaryPlaces): Fx {
  const [whose, to] = [adjustmentCells(making, 'scored'), adjustmentCells(making, 'to')];
  const gone = isGone(whose);
  return fx.let({ gone }, ({ gone: isLost }) =>
    fx.MAP({ w: column('who'), c: column('calculated') }, ({ w, c }) =>
      firstOf(
        [
          [isBlank(c), ''],
          [fx.NOT(fx.ISNUMBER(c)), c],
          [isLost, '⚠'],
        ],
        fx.IFERROR(fx.XLOOKUP(w, whose, to, c), '⚠'),
      ),
    ),
  );
}

/** The grades of the scores, but where an adjustment gives one. */
export function adjustedGrades(making: Making, { column }: SummaryPlaces, grades: Fx): Fx {
  const [whose, to] = [adjustmentCells(making, 'last'), adjustmentCells(making, 'toGrade')];
  return fx.MAP({ w: column('who'), s: column('settled'), g: grades }, ({ w, s, g }) =>
    fx.let({ own: fx.IF(fx.ISNUMBER(s), fx.IFERROR(fx.XLOOKUP(w, whose, to, ''), ''), '') }, ({ own }) =>
      firstOf(
        [
          [isFilled(own), own],
          [isBlank(g), ''],
        ],
        g,
      ),
    ),
  );
}

/** What an adjusted score was, and by which row it changed. */
export function adjustedWords(making: Making, { column }: SummaryPlaces): Fx {
  const say = wordsFor(making, 'adjustments');
  const [whose, numbers, sources] = [adjustmentCells(making, 'last'), adjustmentCells(making, 'n'), adjustmentCells(making, 'source')];
  const { decimals } = making.review.ready;
  return fx.MAP({ w: column('who'), c: column('calculated') }, ({ w, c }) =>
    fx.let({ n: fx.IF(fx.ISNUMBER(c), fx.IFERROR(fx.XLOOKUP(w, whose, numbers, ''), ''), '') }, ({ n }) => {
      const source = fx.XLOOKUP(w, whose, sources, '');
      const words = sentenceIn(say('onSummary', { score: '\0', source: '\0', n: '\0' }), [fx.ROUND(c, decimals), source, n]);
      return fx.IF(isBlank(n), '', words);
    }),
  );
}
