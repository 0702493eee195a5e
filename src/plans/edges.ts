// The edges of a plan's grades: whether they leave a hole, lie over one another, or leave a grade that nobody can get.

/** inclusive: 含. A score at the edge itself belongs to the grade. */
export type Edge = { readonly at: number; readonly inclusive: boolean };
/** From one edge up to another; without an edge it goes on for ever on that side. */
export type GradeRange = { readonly name: string; readonly from?: Edge | undefined; readonly to?: Edge | undefined };
/** A stretch of scores, without a grade or with too many. */
export type Stretch = { readonly from?: Edge | undefined; readonly to?: Edge | undefined };

export type EdgeFault =
  | { readonly is: 'hole'; readonly stretch: Stretch }
  | { readonly is: 'overlap'; readonly stretch: Stretch; readonly grades: readonly [string, string] }
  | { readonly is: 'empty'; readonly grade: string };

/**
 * Faults from the lowest score up. Every score there may be, from minus to plus infinity, should have one grade. A hole
 * below the lowest edge and above the highest counts too: 0 and 105 are scores.
 */
export function edgeFaults(ranges: readonly GradeRange[]): readonly EdgeFault[] {
  const empty = ranges.filter(isEmpty);
  const rising = ranges.filter((range) => !isEmpty(range)).sort((a, b) => startOf(a) - startOf(b) || endOf(a) - endOf(b));
  const faults: EdgeFault[] = [];
  let covered = Number.NEGATIVE_INFINITY; // up to here every score has a grade
  let last: GradeRange | undefined;
  for (const range of rising) {
    const start = startOf(range);
    if (start > covered) faults.push({ is: 'hole', stretch: { from: turned(last?.to), to: turned(range.from) } });
    for (const other of rising.slice(0, rising.indexOf(range))) {
      if (endOf(other) > start) faults.push({ is: 'overlap', stretch: shared(other, range), grades: [other.name, range.name] });
    }
    if (endOf(range) >= covered) [covered, last] = [endOf(range), range];
  }
  if (covered < Number.POSITIVE_INFINITY) faults.push({ is: 'hole', stretch: { from: turned(last?.to) } });
  return [...empty.map(({ name }) => ({ is: 'empty' as const, grade: name })), ...faults];
}

/**
 * Edges as places on a line with two places to a number: 90 inclusive begins just before 90 and ends just after it. Places
 * are compared as numbers, so that inclusive and exclusive need no cases of their own.
 */
const startOf = ({ from }: GradeRange): number => (from ? place(from.at, from.inclusive ? 0 : 1) : Number.NEGATIVE_INFINITY);
const endOf = ({ to }: GradeRange): number => (to ? place(to.at, to.inclusive ? 1 : 0) : Number.POSITIVE_INFINITY);

/** Scores are rounded to 10 decimals before they are compared: half a unit there lies between any two of them. */
const place = (at: number, after: 0 | 1): number => at + after * 0.5e-10 * Math.max(1, Math.abs(at));

const isEmpty = (range: GradeRange): boolean => startOf(range) >= endOf(range);

/** Where one stretch ends the next begins: after 90 inclusive comes 90 exclusive. */
const turned = (edge: Edge | undefined): Edge | undefined => (edge ? { at: edge.at, inclusive: !edge.inclusive } : undefined);

const shared = (a: GradeRange, b: GradeRange): Stretch => ({
  from: startOf(a) > startOf(b) ? a.from : b.from,
  to: endOf(a) < endOf(b) ? a.to : b.to,
});
