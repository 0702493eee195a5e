// A bonus: base × the grade's coefficient × the share of the period.
import { product } from './decimal';

/** A coefficient over this was meant as a percentage: 120 for 1.2. */
export const LARGEST_FACTOR = 20;

export const bonus = (base: number, coefficient: number, share: number): number => product(base, coefficient, share);
