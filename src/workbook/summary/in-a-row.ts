// How many latest periods in a row had one of some grades, with Sheets' own functions: the rule of scoring/streaks.ts.
import { type Fx, fx } from '../formula/fx';
import { countOf, holds, isBlank } from '../formula-parts';

/**
 * Rows of grades, one cell a period, the latest last; `named`: which of them, as `D,E`. Blanks at the end are still to come; those between
 * break, or are passed over. `⚠` where a period cannot be read.
 */
export const inARow = (grades: Fx, named: Fx, gaps: 'break' | 'skip'): Fx =>
  fx.let({ names: fx.join(',', fx.REGEXREPLACE(named, '\\s*[,，、/;；]\\s*', ','), ',') }, ({ names }) =>
    fx.BYROW(grades, (r) =>
      fx.let({ place: fx.SEQUENCE(1, fx.COLUMNS(r)) }, ({ place }) => {
        // each is worked out where SUMPRODUCT takes it: elsewhere Sheets may look at its first cell alone
        const isGiven = fx.minus(1, isBlank(r));
        const hit = fx.times(isGiven, holds(names, fx.join(',', r, ',')));
        const other = fx.minus(isGiven, hit);
        return fx.let({ latest: lastOf(place, isGiven) }, ({ latest }) => {
          const ends = gaps === 'skip' ? other : fx.plus(other, fx.times(isBlank(r), fx.lt(place, latest)));
          return fx.let({ end: lastOf(place, ends) }, ({ end }) =>
            fx.IF(fx.gt(countOf(fx.eq(fx.LEFT(r), '⚠')), 0), '⚠', fx.SUMPRODUCT(fx.times(hit, fx.gt(place, end)))),
          );
        });
      }),
    ),
  );

/** The last place for which something holds, 0 for none. */
const lastOf = (place: Fx, what: Fx): Fx => fx.SUMPRODUCT(fx.MAX(fx.times(place, what)));
