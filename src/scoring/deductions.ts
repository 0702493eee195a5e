// Full marks less what is deducted for each count.
import { exact, HALF_ULP, minus, settle, times, total } from './decimal';

export type DeductionBounds = { readonly full: number; readonly floor: number; readonly ceiling?: number };

/** `full` less Σ count × points, within floor and ceiling; a blank count is 0, and all blank gives null. */
export function deductedPoints(counts: readonly (number | null)[], points: readonly number[], bounds: DeductionBounds): number | null {
  if (counts.every((count) => count === null)) return null;
  let left = bounds.full;
  let size = Math.abs(left);
  counts.forEach((count, n) => {
    const lost = (count ?? 0) * (points[n] ?? 0);
    left -= lost;
    size += Math.abs(lost);
  });
  const exactly = () => minus(exact(bounds.full), total(counts.map((count, n) => times(exact(count ?? 0), exact(points[n] ?? 0)))));
  left = settle(left, size * (counts.length + 6) * HALF_ULP, exactly);
  return Math.max(bounds.floor, Math.min(bounds.ceiling ?? left, left));
}
