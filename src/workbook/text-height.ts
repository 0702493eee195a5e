// How tall a row must be for its text: Sheets fits no row whose cells are merged, and the API fits none at all.

/** One line stands in 26 pixels, each further one takes 16. */
export const heightFor = (lines: number): number => (lines > 1 ? 10 + 16 * lines : 26);

/** Rows one below the other with their heights, as few as there can be: neighbours of one height are one. */
export function heightRuns(heights: readonly number[], first = 0): readonly { row: number; rows: number; pixels: number }[] {
  return runsOf(heights, String).map(({ from, count, item }) => ({ row: first + from, rows: count, pixels: item }));
}

/** Stretches of neighbours that pass as one. */
export function runsOf<T>(items: readonly T[], by: (item: T) => string): readonly { from: number; count: number; item: T }[] {
  const out: { from: number; count: number; item: T }[] = [];
  for (const [from, item] of items.entries()) {
    const last = out[out.length - 1];
    if (last && by(last.item) === by(item)) last.count += 1;
    else out.push({ from, count: 1, item });
  }
  return out;
}
