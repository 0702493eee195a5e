// Criteria as stretches of numbers: which value is in which, and which rows of a table no value can ever reach.
import type { Criterion } from './criterion';
import { clean } from './decimal';

/** All doubles from `from` on and under `end`. Empty where `end` is not over `from`. */
type Span = { readonly from: number; readonly end: number };

/** `>90` begins at the double after 90, so that each kind of edge is one comparison. */
function spanOf(criterion: Criterion): Span {
  let from = Number.NEGATIVE_INFINITY;
  let end = Number.POSITIVE_INFINITY;
  for (const { sign, edge } of criterion) {
    if (sign !== '<' && sign !== '<=') from = Math.max(from, sign === '>' ? after(edge) : edge);
    if (sign !== '>' && sign !== '>=') end = Math.min(end, sign === '<' ? edge : after(edge));
  }
  return { from, end };
}

/** Finds the first criterion from the top that a number meets, -1 where none does. Made once for many numbers. */
export function finder(criteria: readonly Criterion[]): (score: number) => number {
  const spans = criteria.map(spanOf);
  const from = Float64Array.from(spans, (span) => span.from);
  const end = Float64Array.from(spans, (span) => span.end);
  const count = from.length;
  return (score) => {
    const cleaned = clean(score);
    for (let n = 0; n < count; n++) if (cleaned >= (from[n] as number) && cleaned < (end[n] as number)) return n;
    return -1;
  };
}

/** The first row that no value can meet: it is empty, or the rows above it take all that it would. -1 where there is none. */
export function neverMet(criteria: readonly Criterion[]): number {
  const taken: Span[] = []; // apart from one another, rising
  for (const [n, criterion] of criteria.entries()) {
    const { from, end } = spanOf(criterion);
    const at = firstReaching(taken, from);
    const next = taken[at];
    if (!(from < end) || (next && next.from <= from && end <= next.end)) return n;
    let last = at;
    while (last < taken.length && (taken[last] as Span).from <= end) last++;
    const joined = taken.slice(at, last);
    taken.splice(at, last - at, {
      from: Math.min(from, joined[0]?.from ?? from),
      end: Math.max(end, joined[joined.length - 1]?.end ?? end),
    });
  }
  return -1;
}

/** The first stretch that ends at `from` or later. */
function firstReaching(taken: readonly Span[], from: number): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle] as Span).end < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The next double. */
function after(x: number): number {
  const bits = new BigInt64Array(Float64Array.of(x + 0).buffer);
  bits[0] = (bits[0] ?? 0n) + (x < 0 ? -1n : 1n);
  return new Float64Array(bits.buffer)[0] ?? x;
}
