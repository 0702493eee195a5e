// Where the marks of columns belong that a tab was made with and has lost: between the nearest on either side that are there still.
import type { Mark } from '../workbook/tab';
import type { Place } from './spreadsheet';

/** A tab's column marks as it was made, from left to right. */
export type Made = readonly Pick<Mark, 'at' | 'value'>[];

/** Those of the lost that both neighbours tell, in the same way; others are left out. `known`: the column marks that are there. */
export function putBack(made: Made, known: readonly Place[], lost: Made): readonly Place[] {
  const now = made.map(({ value, at }) => ({ at, places: known.filter((place) => place.value === value).map((place) => place.at) }));
  const moved = (at: number, side: 1 | -1): number | undefined => {
    const sure = now.filter((each) => each.places.length === 1 && (each.at - at) * side > 0);
    const next = side === 1 ? sure[0] : sure[sure.length - 1];
    return next && (next.places[0] ?? 0) - next.at;
  };
  return lost.flatMap(({ value, at }): readonly Place[] => {
    const by = moved(at, -1);
    return by !== undefined && by === moved(at, 1) ? [{ on: 'column', at: at + by, value }] : [];
  });
}
