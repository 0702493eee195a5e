// Neighbours that pass as one: columns under one heading, lines that look alike, rows of one height.

/** So many neighbours from one on; `item` is the first of them. */
export type Run<T> = { readonly from: number; readonly count: number; readonly item: T };

/** Neighbours are one where `by` gives the same for them; never across `edge`, as the frozen columns' is. */
export function runsOf<T>(items: readonly T[], by: (item: T) => unknown, edge = 0): readonly Run<T>[] {
  const runs: { from: number; count: number; item: T }[] = [];
  for (const [from, item] of items.entries()) {
    const last = runs[runs.length - 1];
    if (last && from !== edge && by(last.item) === by(item)) last.count += 1;
    else runs.push({ from, count: 1, item });
  }
  return runs;
}
