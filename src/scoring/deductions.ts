// Full marks less what is deducted for each count.
import { exact, HALF_ULP, minus, roundIfSure, times, toNumber, total } from './decimal';

const { abs, max } = Math; // looked up once: a global is slow to reach in some hosts
const { MAX_VALUE, POSITIVE_INFINITY } = Number;

type DeductionBounds = { readonly full: number; readonly floor: number; readonly ceiling?: number };

/** For any number of rows: `full` less Σ count × points, within floor and ceiling; undefined where a count is no plain number, or below 0. */
export function deducter(
  points: readonly number[],
  { full, floor, ceiling }: DeductionBounds,
): (counts: readonly unknown[]) => number | undefined {
  const most = ceiling ?? POSITIVE_INFINITY;
  const lost = Float64Array.from(points);
  const doubt = (points.length + 6) * HALF_ULP;
  const exactly = (counts: readonly unknown[]) =>
    toNumber(minus(exact(full), total(points.map((each, n) => times(exact(Number(counts[n])), exact(each))))));
  return (counts) => {
    let left = full;
    let size = abs(full);
    for (let n = 0; n < lost.length; n++) {
      const count = counts[n];
      if (typeof count !== 'number' || !(count >= 0 && count <= MAX_VALUE)) return undefined;
      const each = count * (lost[n] as number);
      left -= each;
      size += abs(each);
    }
    const sure = roundIfSure(left, size * doubt) ?? exactly(counts);
    return sure > most ? max(floor, most) : sure < floor ? floor : sure;
  };
}
