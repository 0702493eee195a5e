// Points that are hardly meant: a typed 85% is 0.85. Formulas ask about them on tabs (workbook/low-numbers.ts) by the same numbers.
import { clean } from './decimal';

/** Up to here a number may be a percentage: 1.5 is 150%. */
export const LOW_MOST = 1.5;
/** From these full marks on, points of so little are hardly meant. */
export const FULL_FROM = 10;

export const isLowPoints = (points: number, full: number): boolean => full >= FULL_FROM && points > 0 && points <= LOW_MOST;

/** What was meant: a hundred times as much, or that share of full marks where it would be over them. */
export const pointsMeant = (points: number, full: number): number => clean((100 * points > full ? full : 100) * points);
