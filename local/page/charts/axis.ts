// An axis of a chart: whole round values along it, and where a value lies.
import { type ScaleLinear, scaleLinear } from 'd3-scale';

/** From 0 to at least `most`, between two pixels: the pixel of a value, and about five whole values to write there. */
export function axis(most: number, from: number, to: number): readonly [ScaleLinear<number, number>, readonly number[]] {
  const top = Math.max(1, Math.ceil(most));
  const count = Math.min(5, top);
  const scale = scaleLinear([0, top], [from, to]).nice(count);
  return [scale, scale.ticks(count)];
}
