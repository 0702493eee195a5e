// Whose row of a score tab is not as it was locked, or is open again: said beside the person, and nothing that is counted changes by it.
import { type Fx, fx } from '../formula/fx';
import { forAll, isBlank, sentenceIn } from '../formula-parts';
import { type Making, wordsFor } from '../making';
import { REOPENED } from '../score/places';
import type { SummaryPlaces } from './column';
import { titlesIn } from './missing';

/** In words, with the first such tab; blank for everybody else. While nothing is locked it looks nobody up. */
export function lockedWords(making: Making, places: SummaryPlaces): Fx {
  const say = wordsFor(making, 'summary');
  const { sources, column } = places;
  const ids = column('id');
  if (sources.length === 0) return forAll(ids, '');
  const titles = titlesIn(making, places);
  const lists = sources.map(({ changed }) => fx.IFERROR(fx.CHOOSECOLS(changed, 1), ''));
  return fx.let({ all: titles.all, lists }, ({ all, lists: each }) =>
    fx.let({ whose: fx.VSTACK(...each) }, ({ whose }) => {
      const tabs = fx.VSTACK(...each.map((list, n) => fx.MAP({ x: list }, () => titles.each[n]?.(all) ?? '')));
      const told = (tab: Fx, key: 'changedAfter' | 'reopenedRow'): Fx => sentenceIn(say(key, { tab: '\0' }), [tab]);
      const words = fx.let({ tabs }, (found) =>
        fx.MAP({ i: ids }, ({ i }) =>
          fx.let({ tab: fx.XLOOKUP(i, whose, found.tabs, '') }, ({ tab }) =>
            fx.IF(
              isBlank(tab),
              fx.let({ open: fx.XLOOKUP(fx.join(REOPENED, i), whose, found.tabs, '') }, ({ open }) =>
                fx.IF(isBlank(open), '', told(open, 'reopenedRow')),
              ),
              told(tab, 'changedAfter'),
            ),
          ),
        ),
      );
      return fx.IF(fx.eq(fx.SUMPRODUCT(fx.LEN(whose)), 0), forAll(ids, ''), words);
    }),
  );
}
