// How tall a row must be for its text: Sheets fits no row whose cells are merged, and the API fits none at all.
import { runsOf } from './runs';

/** One line stands in 26 pixels, each further one takes 16. */
export const heightFor = (lines: number): number => (lines > 1 ? 10 + 16 * lines : 26);

/** Rows one below the other with their heights, as few as there can be: neighbours of one height are one. */
export function heightRuns(heights: readonly number[], first = 0): readonly { row: number; rows: number; pixels: number }[] {
  return runsOf(heights, (height) => height).map(({ from, count, item }) => ({ row: first + from, rows: count, pixels: item }));
}
