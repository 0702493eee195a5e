// Whole units split by largest remainder: heads over grades, cents over people.
import { compare, type Exact, minus, ZERO } from './decimal';

/** Splits `units` whole units by ideal parts that total `units`: all get the whole part, the largest remainders one more. */
export function largestRemainder(units: bigint, ideal: readonly Exact[]): readonly bigint[] {
  const wholes = ideal.map(({ n, d }) => n / d);
  const rests = ideal.map((part, n) => minus(part, { n: wholes[n] ?? 0n, d: 1n }));
  let left = units - wholes.reduce((a, b) => a + b, 0n);
  const order = rests.map((_, n) => n).sort((a, b) => compare(rests[b] ?? ZERO, rests[a] ?? ZERO) || a - b);
  const more = new Set(order.filter(() => left-- > 0n));
  return wholes.map((whole, n) => (more.has(n) ? whole + 1n : whole));
}
