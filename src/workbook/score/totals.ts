// A rater's total where a card stands on several tabs: in a hidden column of the first of them. The Summary takes a mean of totals from
// there, and needs one range a rater, however many there are.
import type { RaterTab } from '../../arrangement/review';
import { area } from '../area';
import { type Fx, fx } from '../formula/fx';
import { spill } from '../formula-parts';
import { type Making, range, wordingOf } from '../making';
import type { Block } from '../tab';
import { parseKey, type TabKey } from '../tab-kinds';
import { ANCHOR, dimensionAt, FIRST, placesFor, type ScorePlaces, totalAt } from './places';

/** That rater's dimensions, weighed as the card weighs them; those that do not apply give their weight to the others, all of them `—`. */
export function totalBlocks(
  making: Making,
  key: TabKey,
  part: Pick<RaterTab, 'card' | 'dimensions'>,
  places: ScorePlaces,
): readonly Block[] {
  const column = totalAt(part, places.at);
  if (column === undefined) return [];
  const { raterTabs, ready } = making.review;
  const { card, dimensions } = part;
  const own = dimensions.map(({ id }) => fx.cells(area(FIRST, dimensionAt(places.at, dimensions, id), places.count)));
  const shares = range(making, `dimensions_${ready.cards.indexOf(card) + 1}`);
  const first = parseKey(key).n;
  const others = restOf(raterTabs, first).flatMap((tab, n) => scoresThere(making, tab, `score:${first + 1 + n}`, places.ids));
  const total = fx.MAP({ scores: [...own, ...others] }, ({ scores }) => {
    const sum = (what: (score: Fx) => Fx): Fx => fx.plus(...scores.map((score, n) => fx.times(what(score), fx.INDEX(shares, n + 1))));
    const given = sum((score) => fx.IF(fx.ISNUMBER(score), score, 0));
    return fx.IFERROR(fx.over(given, sum(fx.ISNUMBER)), '—');
  });
  return [{ row: ANCHOR, column, cells: [[spill('', total, places.ids)]] }];
}

/** The tabs that follow the first of a card, as far as that on which its last dimension stands. */
function restOf(raterTabs: readonly RaterTab[], first: number): readonly RaterTab[] {
  const dimensions = raterTabs[first]?.card.dimensions ?? [];
  const last = dimensions[dimensions.length - 1]?.id;
  // they stand together, and are no more than the dimensions
  const near = raterTabs.slice(first, first + dimensions.length);
  return near.slice(1, near.findIndex((tab) => tab.dimensions.some(({ id }) => id === last)) + 1);
}

/** The scores by dimension of another tab, beside these IDs. */
function scoresThere(making: Making, { dimensions, subjects }: RaterTab, key: TabKey, ids: Fx): readonly Fx[] {
  const { at } = placesFor(dimensions, wordingOf(making.review), subjects.length);
  const column = (n: number): Fx => fx.elsewhere(making.title(key), area(FIRST, n, subjects.length));
  return dimensions.map(({ id }) => fx.MAP({ i: ids }, ({ i }) => fx.XLOOKUP(i, column(0), column(dimensionAt(at, dimensions, id)), '—')));
}
