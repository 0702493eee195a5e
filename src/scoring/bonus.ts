// A bonus: base × the grade's coefficient × the share of the period.
import { exact, times, toNumber } from './decimal';

export const bonus = (base: number, coefficient: number, share: number): number =>
  toNumber(times(times(exact(base), exact(coefficient)), exact(share)));
