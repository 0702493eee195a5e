// Full marks less what is deducted for each count.
import { exact, minus, times, toNumber, total } from './decimal';

export type DeductionBounds = { readonly full: number; readonly floor: number; readonly ceiling?: number };

/** `full` less Σ count × points, within floor and ceiling; a blank count is 0, and all blank gives null. */
export function deductedPoints(counts: readonly (number | null)[], points: readonly number[], bounds: DeductionBounds): number | null {
  if (counts.every((count) => count === null)) return null;
  const lost = total(counts.map((count, n) => times(exact(count ?? 0), exact(points[n] ?? 0))));
  const left = toNumber(minus(exact(bounds.full), lost));
  return Math.max(bounds.floor, Math.min(bounds.ceiling ?? left, left));
}
