// A rater's total where a card stands on several tabs: in a hidden column of the first of them. The Summary takes a mean of totals from
// there, and needs one range a rater, however many there are.
import type { RaterTab } from '../../arrangement/review';
import { area, elsewhere } from '../area';
import { spill } from '../formula-parts';
import { LAMBDA_NAMES } from '../lambda-names';
import type { Making } from '../making';
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
    const column = (at: number): string => elsewhere(making.title(`score:${first + 1 + n}`), area(FIRST, at, subjects.length));
    const { at } = placesFor(dimensions, subjects.length);
    return `MAP(${places.ids},LAMBDA(i,XLOOKUP(i,${column(0)},${column(at.weighted)},"—")))`;
  });
  const scores = [places.weighted, ...others];
  const names = LAMBDA_NAMES.slice(0, scores.length);
  const shares = making.name(`dimensions_${ready.cards.indexOf(card) + 1}`);
  const sum = (what: (name: string) => string): string => names.map((name, n) => `${what(name)}*INDEX(${shares},${n + 1})`).join('+');
  const [given, weights] = [sum((name) => `IF(ISNUMBER(${name}),${name},0)`), sum((name) => `ISNUMBER(${name})`)];
  const total = `MAP(${scores.join(',')},LAMBDA(${names.join(',')},IFERROR((${given})/(${weights}),"—")))`;
  return [{ row: ANCHOR, column: places.at.hidden, cells: [[spill('', total, places.ids)]] }];
}
