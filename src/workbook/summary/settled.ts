// Who is scored, and whom a score tab asks about.
import { type Fx, fx } from '../formula/fx';
import { countOf, doubledIn, forAll, isDoubled } from '../formula-parts';
import type { Source } from '../sources';
import type { SummaryPlaces } from './column';

/**
 * Who is scored: everybody with one row and a final score that no score tab asks about. What is graded, ranked and counted, here and elsewhere (Home reads
 * the same column); blank else. Ticks are counted by rater and row: nobody's score waits for one.
 */
export const settledScores = ({ column }: SummaryPlaces): Fx =>
  fx.let({ doubled: doubledIn(column('id')) }, ({ doubled }) =>
    fx.MAP({ i: column('id'), f: column('final'), d: column('doubts') }, ({ i, f, d }) =>
      fx.IF(fx.ISNUMBER(f), fx.IF(fx.OR(fx.gt(d, 0), isDoubled(i, doubled)), '', f), ''),
    ),
  );

/** On how many tabs that count a row asks whether a score is meant: it is counted as it stands, and whoever it is of is not scored yet. */
export function doubted({ sources, column }: SummaryPlaces): Fx {
  const ids = column('id');
  const own = sources.filter(isCounted).map(({ asked }) => fx.IFERROR(fx.CHOOSECOLS(asked, 1), ''));
  if (own.length === 0) return forAll(ids, 0);
  return fx.let({ whom: fx.VSTACK(...own) }, ({ whom }) => fx.MAP({ i: ids }, ({ i }) => countOf(fx.eq(whom, i))));
}

/** Whether a score counts that is given there. */
const isCounted = ({ card, roles }: Source): boolean => card.raters.some(({ id, counts }) => counts && roles.includes(id));
