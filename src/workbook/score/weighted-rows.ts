// Scores as they weigh, row by row, with Sheets' own functions: the rule of scoring/weighted.ts.
import { type Fx, fx, type Given } from '../formula/fx';
import { forAll, isDoubled, isFilled } from '../formula-parts';
import { doubledOn, offOn } from './checks';
import type { ScorePlaces } from './places';
import { isEmpty, uncountedIn } from './typed-cells';

/** Columns of scores side by side, and a line of weights over them: none over a column that is no score. */
export type Weighed = { readonly scores: Fx; readonly weights: Fx };

/**
 * The weighted score of each row. What is not applicable gives its weight to the rest of its dimension, a dimension without any to the other
 * dimensions; a blank keeps the row blank; `—` where nothing that weighs is applicable, which is no score to wait for. `⚠` for what cannot be
 * counted, as for a person with two rows, of which nobody knows the right one, and for everybody while weights do not make 100%.
 */
export function weighedRows(places: ScorePlaces, { scores, weights }: Weighed, dimensions: readonly Weighed[]): Fx {
  const facts = {
    given: dimensions.map((each) => fx.BYROW(each.scores, (r) => fx.SUMPRODUCT(each.weights, r))),
    had: dimensions.map((each) => fx.BYROW(each.scores, (r) => fx.SUMPRODUCT(fx.times(each.weights, fx.ISNUMBER(r))))),
    empty: fx.BYROW(scores, (r) => fx.SUMPRODUCT(fx.times(fx.gt(weights, 0), isEmpty(r)))),
    odd: uncountedIn(scores, fx.gt(weights, 0)),
    who: places.ids,
  };
  const names = { doubled: doubledOn(places), whole: dimensions.map((each) => fx.SUM(each.weights)) };
  const rows = fx.let(names, ({ doubled, whole }) =>
    fx.MAP(facts, ({ given, had, empty, odd, who }) => {
      const row = fx.IF(fx.OR(fx.gt(odd, 0), isDoubled(who, doubled)), '⚠', fx.IF(fx.gt(empty, 0), '', meanOf(given, had, whole)));
      return fx.IFERROR(row, '⚠');
    }),
  );
  return fx.IF(isFilled(offOn(places)), forAll(places.ids, '⚠'), rows);
}

/** By dimension: what its scores give, the weight they have, and the weight of the dimension. */
function meanOf(given: readonly Fx[], had: readonly Fx[], whole: readonly Fx[]): Fx {
  const of = (list: readonly Fx[], n: number): Given => list[n] ?? 0;
  if (given.length === 1) return fx.IF(fx.eq(of(had, 0), 0), '—', fx.ROUND(fx.over(of(given, 0), of(had, 0)), 10));
  const over = (what: (n: number) => Given): Fx => fx.plus(...had.map((each, n) => fx.IF(fx.eq(each, 0), 0, what(n))));
  const shares = over((n) => fx.times(fx.over(of(given, n), of(had, n)), of(whole, n)));
  return fx.IF(
    fx.eq(fx.plus(...had), 0),
    '—',
    fx.ROUND(
      fx.over(
        shares,
        over((n) => of(whole, n)),
      ),
      10,
    ),
  );
}
