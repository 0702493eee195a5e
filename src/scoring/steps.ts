// Points from a table: stepped (the first criterion met) or on straight lines between the rows.
import type { Criterion } from './criterion';
import { exact, HALF_ULP, minus, over, plus, settle, times } from './decimal';
import { finder } from './spans';

const { abs } = Math;

export type Step = { readonly points: number; readonly criterion: Criterion };
/** A corner of the line: `points` are given at the value `at`. */
export type Corner = { readonly points: number; readonly at: number };

/** Points for any number of values: those of the first step whose criterion the value meets; none met is 0. */
export function stepper(steps: readonly Step[]): (actual: number) => number {
  const find = finder(steps.map(({ criterion }) => criterion));
  const points = steps.map((step) => step.points);
  return (actual) => points[find(actual)] ?? 0;
}

/** Points on the line through the corners, which rise in `at` and are not empty; outside them the end's points hold. */
export function interpolatedPoints(actual: number, corners: readonly Corner[]): number {
  const above = corners.findIndex((corner) => corner.at >= actual);
  const next = corners[above];
  const before = corners[above - 1];
  if (!next) return corners[corners.length - 1]?.points ?? 0;
  if (!before || next.at === actual) return next.points;
  const run = next.at - before.at;
  const rise = next.points - before.points;
  const way = (actual - before.at) / run;
  const spread = (abs(next.at) + abs(before.at) + abs(actual)) / run;
  const size = abs(before.points) + abs(next.points);
  return settle(before.points + way * rise, size * (8 * spread + 8) * HALF_ULP, () => {
    const exactWay = over(minus(exact(actual), exact(before.at)), minus(exact(next.at), exact(before.at)));
    return plus(exact(before.points), times(exactWay, minus(exact(next.points), exact(before.points))));
  });
}
