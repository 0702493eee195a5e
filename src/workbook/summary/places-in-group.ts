// Everybody's place within their group: each group's numbers sorted once, and each person's found among them by halves.
import { type Fx, fx, type Given } from '../formula/fx';
import { firstOf, isFilled, type Step } from '../formula-parts';

/** A group's numbers in their order; each once, and the place at which it begins. */
type Sorted = { readonly list: Fx; readonly numbers: Fx; readonly places: Fx };

/**
 * The place of each number among those of its group, the least being first; `=14` where several share one, '' for what is no number.
 * `labels`: all groups there are; where there is one, all are in it.
 */
export function placesInGroup(numbers: Fx, groups: Fx, labels: readonly Fx[]): Fx {
  const isOne = labels.length < 2;
  const members = isOne ? [fx.ISNUMBER(numbers)] : labels.map((label) => fx.times(fx.ISNUMBER(numbers), fx.eq(groups, label)));
  const lists = members.map((own) => fx.IFERROR(fx.SORT(fx.FILTER(numbers, own)), ''));
  return withSorted(lists, [], (sorted) =>
    fx.MAP({ f: numbers, g: groups }, ({ f, g }) => {
      const place = isOne ? placeIn(f, sorted[0]) : firstOf(sorted.map((each, n): Step => [fx.eq(g, labels[n] ?? ''), placeIn(f, each)]), ''); // biome-ignore format: one line
      return fx.IF(fx.ISNUMBER(f), place, '');
    }),
  );
}

/** What is worked out with these lists, each told apart into its numbers and where they begin. */
function withSorted(lists: readonly Fx[], found: readonly Sorted[], rest: (sorted: readonly Sorted[]) => Fx): Fx {
  const [first, ...others] = lists;
  if (first === undefined) return rest(found);
  return fx.let({ list: first }, ({ list }) =>
    fx.let({ at: fx.VSTACK(list, ''), above: fx.VSTACK('', list) }, ({ at, above }) => {
      const begins = fx.times(isFilled(at), fx.ne(at, above));
      const values = {
        numbers: fx.IFERROR(fx.FILTER(at, begins), ''),
        places: fx.IFERROR(fx.FILTER(fx.SEQUENCE(fx.ROWS(at)), begins), ''),
      };
      return fx.let(values, ({ numbers, places }) => withSorted(others, [...found, { list, numbers, places }], rest));
    }),
  );
}

function placeIn(number: Fx, sorted: Sorted | undefined): Given {
  if (!sorted) return '';
  return fx.let({ n: fx.XLOOKUP(number, sorted.numbers, sorted.places, '', 0, 2) }, ({ n }) => {
    const isShared = fx.IFERROR(fx.eq(fx.INDEX(sorted.list, fx.plus(n, 1)), number), false);
    return fx.IF(isShared, fx.join('=', n), n);
  });
}
