// What inserted or deleted rows and columns do to the ranges that stand there.
import type { GridRange } from './schema';

/** insert: `count` new lines before `at`; delete: `count` lines from `at` gone; move: they go before `to`, counted before the move. */
export type Shift = Lines & ({ readonly kind: 'insert' } | { readonly kind: 'delete' } | { readonly kind: 'move'; readonly to: number });
type Lines = { readonly axis: 'ROWS' | 'COLUMNS'; readonly at: number; readonly count: number };

/** Half-open [start, end) after the shift; undefined when nothing is left of it. */
export function shiftSpan(start: number, end: number, shift: Shift): readonly [number, number] | undefined {
  const { kind, at, count } = shift;
  if (kind === 'insert') return [start >= at ? start + count : start, end > at ? end + count : end];
  if (kind === 'move') return moveSpan(start, end, at, count, shift.to);
  const left = (line: number) => (line <= at ? line : Math.max(at, line - count));
  return left(end) <= left(start) ? undefined : [left(start), left(end)];
}

/** A span goes where its lines go that stay; only where all of them move does it move with them. */
function moveSpan(start: number, end: number, at: number, count: number, to: number): readonly [number, number] {
  const first = start >= at && start < at + count ? at + count : start;
  const last = end > at && end <= at + count ? at - 1 : end - 1;
  return first > last
    ? [moveLine(start, at, count, to), moveLine(end - 1, at, count, to) + 1]
    : [moveLine(first, at, count, to), moveLine(last, at, count, to) + 1];
}

/** Where one line is after `count` lines from `at` have gone before `to`. */
export function moveLine(line: number, at: number, count: number, to: number): number {
  const target = to > at ? to - count : to;
  if (line >= at && line < at + count) return target + line - at;
  const without = line < at ? line : line - count;
  return without < target ? without : without + count;
}

/** Open sides stay open. */
export function shiftRange<T extends GridRange>(range: T, shift: Shift): T | undefined {
  const [first, last] =
    shift.axis === 'ROWS' ? (['startRowIndex', 'endRowIndex'] as const) : (['startColumnIndex', 'endColumnIndex'] as const);
  const start = range[first];
  const end = range[last];
  if (start === undefined && end === undefined) return range;
  const span = shiftSpan(start ?? 0, end ?? Number.POSITIVE_INFINITY, shift);
  if (!span) return undefined;
  return { ...range, ...(start !== undefined && { [first]: span[0] }), ...(end !== undefined && { [last]: span[1] }) };
}

/** All ranges of a list on one sheet; those that nothing is left of go. */
export const shiftAll = <T extends GridRange>(ranges: readonly T[], shift: Shift): T[] => {
  const shifted = ranges.map((range) => shiftRange(range, shift)).filter((range) => range !== undefined);
  return shifted.length === ranges.length && shifted.every((range, n) => range === ranges[n]) ? (ranges as T[]) : shifted;
};
