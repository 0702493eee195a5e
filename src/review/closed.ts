// Whether a review is closed: History has a row of its period for each of its people.
import { foldId } from '../plans/fold-id';
import { textOf } from '../scoring/reading';
import { inHistory } from './known-periods';

type Which = { readonly plan: string; readonly period: string };

/** `keys`: History's column of keys. Of a review whose people are not known, as of departments alone, any row of the period is enough. */
export function isClosed({ plan, period }: Which, people: readonly string[], keys: readonly (readonly unknown[])[]): boolean {
  if (people.length === 0) return inHistory(keys, plan).has(period);
  const there = new Set(keys.map(([cell]) => foldId(textOf(cell))));
  return people.every((id) => there.has(foldId(`${id}|${plan}|${period}`)));
}
