// Whose row of a score tab is not as it was locked, or is open again: said beside the person, and nothing that is counted changes by it.
import { type Fx, fx } from '../formula/fx';
import { forAll, isBlank, sentenceIn, stacked } from '../formula-parts';
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
  const told = (tab: Fx, key: 'changedAfter' | 'reopenedRow'): Fx => sentenceIn(say(key, { tab: '\0' }), [tab]);
  return fx.let({ all: titles.all }, ({ all }) => {
    // each ID with its tab's title, in one list: there may be more tabs than a formula has names
    const listed = sources.map(({ changed }, n) =>
      fx.MAP({ x: fx.IFERROR(fx.CHOOSECOLS(changed, 1), '') }, ({ x }) =>
        fx.IF(isBlank(x), '', fx.join(x, BETWEEN, titles.each[n]?.(all) ?? '')),
      ),
    );
    return fx.let({ listed: stacked(listed) }, ({ listed: each }) => {
      const part = (of: (x: Fx, at: Fx) => Fx): Fx => fx.MAP({ x: each }, ({ x }) => fx.IFERROR(of(x, fx.FIND(BETWEEN, x)), ''));
      const words = fx.let(
        { whose: part((x, at) => fx.LEFT(x, fx.minus(at, 1))), tabs: part((x, at) => fx.MID(x, fx.plus(at, BETWEEN.length), MOST_TITLE)) },
        ({ whose, tabs }) =>
          fx.MAP({ i: ids }, ({ i }) =>
            fx.let({ tab: fx.XLOOKUP(i, whose, tabs, '') }, ({ tab }) =>
              fx.IF(
                isBlank(tab),
                fx.let({ open: fx.XLOOKUP(fx.join(REOPENED, i), whose, tabs, '') }, ({ open }) =>
                  fx.IF(isBlank(open), '', told(open, 'reopenedRow')),
                ),
                told(tab, 'changedAfter'),
              ),
            ),
          ),
      );
      return fx.IF(fx.eq(fx.SUMPRODUCT(fx.LEN(each)), 0), forAll(ids, ''), words);
    });
  });
}

/** Between an ID and a title: nobody types it. */
const BETWEEN = '␟';

/** No tab has a longer title. */
const MOST_TITLE = 100;
