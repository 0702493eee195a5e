// Scores as they weigh beside each other, with Sheets' own functions: raters by their shares, dimensions by their weights, periods by theirs.
import { type Fx, fx, type Given } from '../formula/fx';
import { isBlank } from '../formula-parts';

/**
 * Of each row of scores their mean by a line of weights, of which 0 is none. What is not applicable, `—`, gives its weight to the rest; `none`
 * where nothing that weighs is applicable. A blank keeps the row blank, and what cannot be counted makes it `⚠`, with its sentence if it has
 * one: that a tab is gone has to come through to whoever says it.
 */
export const weighed = (scores: Fx, weights: Fx, none: Given): Fx =>
  fx.let({ w: weights }, ({ w }) =>
    fx.BYROW(scores, (r) => {
      const count = (what: Given): Fx => fx.SUMPRODUCT(fx.times(fx.gt(w, 0), what));
      const odd = fx.times(fx.minus(1, fx.ISNUMBER(r)), fx.minus(1, isBlank(r)), fx.ne(r, '—'));
      return fx.let({ had: fx.SUMPRODUCT(fx.times(w, fx.ISNUMBER(r))) }, ({ had }) => {
        const mean = fx.IF(fx.eq(had, 0), none, fx.ROUND(fx.over(fx.SUMPRODUCT(w, r), had), 10));
        const said = fx.FILTER(r, fx.times(fx.gt(w, 0), fx.eq(fx.LEFT(r, 2), '⚠ ')));
        const warning = fx.IFERROR(fx.INDEX(said, 1, 1), '⚠');
        return fx.IFERROR(fx.IF(fx.gt(count(odd), 0), warning, fx.IF(fx.gt(count(isBlank(r)), 0), '', mean)), '⚠');
      });
    }),
  );
