// A rater's total where a card stands on several tabs: in a hidden column of the first of them. The Summary takes a mean of totals from
// there, and needs one range a rater, however many there are.
import type { RaterTab } from '../../arrangement/review';
import { area } from '../area';
import { type Fx, fx } from '../formula/fx';
import { spill } from '../formula-parts';
import { type Making, range } from '../making';
import type { Block } from '../tab';
import { parseKey, type TabKey } from '../tab-kinds';
import { ANCHOR, FIRST, hasTotals, placesFor, type ScorePlaces } from './places';

/** That rater's dimensions, weighed as the card weighs them; those that do not apply give their weight to the others, all of them `—`. */
export function totalBlocks(
  making: Making,
  key: TabKey,
  part: Pick<RaterTab, 'card' | 'dimensions'>,
  places: ScorePlaces,
): readonly Block[] {
  if (!hasTotals(part)) return [];
  const { raterTabs, ready } = making.review;
  const { card } = part;
  const first = parseKey(key).n;
  const others = raterTabs.slice(first + 1, first + card.dimensions.length).map(({ dimensions, subjects }, n) => {
    const column = (at: number): Fx => fx.elsewhere(making.title(`score:${first + 1 + n}`), area(FIRST, at, subjects.length));
    const { at } = placesFor(dimensions, subjects.length);
    return fx.MAP({ i: places.ids }, ({ i }) => fx.XLOOKUP(i, column(0), column(at.weighted), '—'));
  });
  const shares = range(making, `dimensions_${ready.cards.indexOf(card) + 1}`);
  const total = fx.MAP({ scores: [places.weighted, ...others] }, ({ scores }) => {
    const sum = (what: (score: Fx) => Fx): Fx => fx.plus(...scores.map((score, n) => fx.times(what(score), fx.INDEX(shares, n + 1))));
    const given = sum((score) => fx.IF(fx.ISNUMBER(score), score, 0));
    return fx.IFERROR(fx.over(given, sum(fx.ISNUMBER)), '—');
  });
  return [{ row: ANCHOR, column: places.at.hidden, cells: [[spill('', total, places.ids)]] }];
}
