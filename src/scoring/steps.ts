// Points from a table: stepped (the first criterion met) or on straight lines between the rows.
import { type Criterion, meets } from './criterion';
import { clean, exact, minus, over, plus, times, toNumber } from './decimal';

export type Step = { readonly points: number; readonly criterion: Criterion };
/** A corner of the line: `points` are given at the value `at`. */
export type Corner = { readonly points: number; readonly at: number };

/** The points of the first step whose criterion the value meets; none met is 0. */
export function steppedPoints(actual: number, steps: readonly Step[]): number {
  const cleaned = clean(actual);
  return steps.find((step) => meets(cleaned, step.criterion))?.points ?? 0;
}

/** Points on the line through the corners, which rise in `at` and are not empty; outside them the end's points hold. */
export function interpolatedPoints(actual: number, corners: readonly Corner[]): number {
  const above = corners.findIndex((corner) => corner.at >= actual);
  const next = corners[above];
  const before = corners[above - 1];
  if (!next) return corners[corners.length - 1]?.points ?? 0;
  if (!before || next.at === actual) return next.points;
  const way = over(minus(exact(actual), exact(before.at)), minus(exact(next.at), exact(before.at)));
  return toNumber(plus(exact(before.points), times(way, minus(exact(next.points), exact(before.points)))));
}
