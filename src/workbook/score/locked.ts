// What a score tab says of its rows once it is locked: in a hidden column the ID of each that is not as it was kept, by a formula that costs
// nothing while nothing is kept.
import { area } from '../area';
import { type Formula, type Fx, fx } from '../formula/fx';
import { firstOf, forAll, isBlank, isFilled, spill } from '../formula-parts';
import type { Making } from '../making';
import type { Block } from '../tab';
import {
  ERROR,
  FINE,
  HALF,
  HALF_OF,
  inTextOrder,
  LARGE,
  MOST_SAID,
  MOST_TYPED,
  NUMBER,
  PART,
  PARTS,
  TEXT,
  TICK,
  TOO_LARGE,
  WHOLE,
} from './locked-text';
import { typedColumns } from './marks';
import { ANCHOR, REOPENED, type ScorePlaces } from './places';
import type { Sheet } from './sheet';
import { ownTargets } from './targets';

/** Beside a row that differs from what was kept, or of which nothing was, its ID; `↺` and the ID while it is open again; blank else. */
export function changedFormula(places: ScorePlaces, targets: readonly number[]): Formula {
  const { ids, locked } = places;
  const rows = fx.MAP({ i: ids, kept: locked, now: rowTexts(places, targets) }, ({ i, kept, now }) =>
    firstOf(
      [
        [fx.eq(fx.LEFT(kept), REOPENED), fx.join(REOPENED, i)],
        [fx.AND(isBlank(i), isBlank(kept)), ''],
        [fx.EXACT(kept, now), ''],
      ],
      fx.IF(isBlank(i), ERROR, i),
    ),
  );
  return spill('', fx.IF(fx.eq(fx.SUMPRODUCT(fx.LEN(locked)), 0), forAll(ids, ''), rows), ids);
}

/** On a tab of which the targets are typed on others they are none of what its rows hold: its pattern has them. */
export const changedElsewhere = (making: Making, sheet: Sheet, places: ScorePlaces): readonly Block[] =>
  ownTargets(places).length > 0 && making.typedTargets(sheet)
    ? [{ row: ANCHOR, column: places.at.changed, cells: [[changedFormula(places, [])]] }]
    : [];

/** In its heading: an error while something stands in its way. */
export const changedHead = ({ at }: ScorePlaces): Fx => fx.LEN(fx.cells(area(ANCHOR, at.changed), true));

/** Whether a row counts as changed. */
export const isChanged = (changed: Fx): Fx => fx.AND(isFilled(changed), fx.ne(fx.LEFT(changed), REOPENED));

/** Each row as the text that locking would keep. */
export function rowTexts(places: ScorePlaces, targets: readonly number[]): Fx {
  const typed = inTextOrder(typedColumns(places, targets));
  const cells = [places.ids, ...typed.map(({ at }) => places.rows(at - 2))];
  const parts = (row: Fx, most: number): Fx => fx.MAP({ c: row }, ({ c }) => partOf(c, most));
  return fx.MAP(
    {
      // a row of cells first, as a comment has another length
      some: fx.BYROW(fx.HSTACK(...cells), (r) => fx.TEXTJOIN(PART, false, parts(r, MOST_TYPED))),
      said: places.comments,
      done: places.ticks,
    },
    ({ some, said, done }) => fx.join(some, PART, partOf(said, MOST_SAID), PART, partOf(done, MOST_TYPED)),
  );
}

function partOf(cell: Fx, most: number): Fx {
  const cut = (number: Fx): Fx => fx.TEXT(fx.INT(fx.plus(number, fx.over(HALF, HALF_OF))), '0');
  const size = fx.ABS(cell);
  const number = fx.IF(
    fx.lt(size, FINE),
    fx.join(NUMBER, cut(fx.times(cell, PARTS))),
    fx.IF(fx.lt(size, LARGE), fx.join(WHOLE, cut(cell)), TOO_LARGE),
  );
  const other = fx.IF(fx.ISTEXT(cell), fx.join(TEXT, fx.LEFT(cell, most)), fx.IF(cell, TICK, ''));
  return fx.IF(fx.ISERROR(cell), ERROR, fx.IF(isBlank(cell), '', fx.IF(fx.ISNUMBER(cell), number, other)));
}
