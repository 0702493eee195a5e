// Rows that follow one another, of a list of numbers in any order.

/** Rows that follow one another, as first and last. */
export function rowRuns(rows: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run && row <= run[1] + 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}
