// Points that are hardly meant: a typed 85% is 0.85. Where they are asked about, what was meant, and how a text answers that they are right.
import { nameWithId } from '../i18n/lists';
import { LOW_MOST } from '../scoring/low-points';
import { type Fx, fraction, fx, type Given } from './formula/fx';
import { sentenceIn } from './formula-parts';
import type { Making } from './making';

/** Up to here a number may be a percentage: 1.5 is 150%. */
export const MOST = fraction(LOW_MOST);

/** Whether a number is so low, within AND. */
export const isLowNumber = (number: Fx): readonly Fx[] => [fx.gt(number, 0), fx.le(number, MOST)];

/** A hundred times as much, without what doubles add. */
export const hundredfold = (number: Fx): Fx => fx.ROUND(fx.times(100, number), 8);

/** Such a number as whoever typed `85%` knows it, whose cell shows that: `0.85 (85%)`. */
export const quotedLow = ({ language }: Making, number: Fx): Fx =>
  sentenceIn(nameWithId(language, '\0', '\0%'), [number, hundredfold(number)]);

/** What was meant by it: a hundred times as much, or that share of full marks where it would be over them. */
export const meantFor = (number: Fx, full: Given): Fx =>
  fx.ROUND(fx.times(fx.IF(fx.gt(fx.times(100, number), full), full, 100), number), 8);

/** Whether a text names a number: as it stands, no part of a longer one. A full stop may follow it. */
export const isNamedIn = (text: Given, number: Fx): Fx =>
  fx.REGEXMATCH(fx.join(' ', text, '  '), fx.join('[^0-9.,]', fx.SUBSTITUTE(number, '.', '[.]'), '([^0-9.,]|[.,][^0-9])'));
