// What is checked once for all of a score tab: in cells of the hidden column, above its state, as it hangs on no score.
import { area } from '../area';
import { type Formula, type Fx, formula, fx } from '../formula/fx';
import { countOf, doubledIn, isOff } from '../formula-parts';
import { type ScorePlaces, WEIGHT } from './places';

/** The IDs that stand there in more than one row. */
export const doubledFormula = ({ ids }: ScorePlaces): Formula => formula(doubledIn(ids));

/** `⚠` where the weights do not make 100%, or there are none as the Plan tab is gone. */
export function offFormula({ width }: ScorePlaces): Formula | null {
  const weights = fx.cells(area(WEIGHT, 2, 1, width), true);
  return width > 0 ? formula(fx.IF(fx.gt(countOf(fx.eq(weights, '⚠')), 0), '⚠', fx.IF(isOff(weights), '⚠', ''))) : null;
}

/** What those cells say; nothing while their column is gone, which is said on the Summary. */
export const doubledOn = ({ doubled }: ScorePlaces): Fx => fx.IFERROR(doubled, '');
export const offOn = ({ off }: ScorePlaces): Fx => fx.IFERROR(off, '');
