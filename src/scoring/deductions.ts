// Full marks less what is deducted for each count.
import { exact, HALF_ULP, minus, roundIfSure, times, toNumber, total } from './decimal';

const { abs, max } = Math;

export type DeductionBounds = { readonly full: number; readonly floor: number; readonly ceiling?: number };

/** `full` less Σ count × points, within floor and ceiling; a blank count is 0, and all blank gives null. */
export const deductedPoints = (counts: readonly (number | null)[], points: readonly number[], bounds: DeductionBounds): number | null =>
  counts.every((count) => count === null) ? null : deducter(points, bounds)(counts.map((count) => count ?? 0));

/** The same for any number of rows, blanks being 0. */
export function deducter(points: readonly number[], { full, floor, ceiling }: DeductionBounds): (counts: readonly number[]) => number {
  const most = ceiling ?? Number.POSITIVE_INFINITY;
  const exactly = (counts: readonly number[]) =>
    toNumber(minus(exact(full), total(points.map((each, n) => times(exact(counts[n] ?? 0), exact(each))))));
  return (counts) => {
    let left = full;
    let size = abs(full);
    for (let n = 0; n < points.length; n++) {
      const lost = (counts[n] as number) * (points[n] as number);
      left -= lost;
      size += abs(lost);
    }
    const sure = roundIfSure(left, size * (points.length + 6) * HALF_ULP) ?? exactly(counts);
    return sure > most ? max(floor, most) : sure < floor ? floor : sure;
  };
}
