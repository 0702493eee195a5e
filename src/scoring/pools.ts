// A bonus pool, split to the cent.
import { type Exact, over, plus, rounded, times, ZERO } from './decimal';
import { largestRemainder } from './remainders';

/** A pool in cents, split by weights of zero or more that do not all vanish: the parts add up to it exactly. */
export function splitCents(cents: bigint, weights: readonly Exact[]): readonly bigint[] {
  const whole = weights.reduce(plus, ZERO);
  return largestRemainder(
    cents,
    weights.map((weight) => rounded(over(times({ n: cents, d: 1n }, weight), whole))),
  );
}
