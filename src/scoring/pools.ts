// A bonus pool, split to the cent.
import { split } from './remainders';

/** A pool in cents, split in proportion to coefficient × base, which do not all vanish: the parts, as amounts, add up to it exactly. */
export const splitCents = (cents: number, coefficients: readonly number[], bases?: readonly number[]): readonly number[] =>
  split(cents, coefficients, bases).map((part) => part / 100);
