// What the head of a score tab says over its indicators, and how wide columns must be for it: no word broken, nothing over the edge.
import { inLanguage } from '../../i18n/both';
import { fill } from '../../i18n/fill';
import { marksIn } from '../../i18n/lists';
import type { ReadyDimension, ReadyIndicator } from '../../plans/ready-cards';
import { fontOf } from '../looks';
import { type Wording, wordsFor } from '../making';
import { decimalsFor, short } from '../number-format';
import { leastWidth } from '../text-size';

/** `input`: typed by the rater. `recorded`: in its place, from the Dispatch tab. `target`: HR's. `points`: worked out. `rated`: typed, and itself the score. */
export type ColumnRole = 'target' | 'input' | 'recorded' | 'second' | 'points' | 'rated';

/** What the rows of a head are written in. */
export const FONTS = { dimension: fontOf('dimension'), heading: fontOf('indicator'), label: fontOf('label') };

/** Lines of a heading at most; of what stands under it, and of what a dimension is called. */
export const MOST_LINES = 4;
const FEW_LINES = 3;

/** `Attitude · 10%`. */
export const dimensionWords = ({ title, weight }: ReadyDimension, { language }: Wording): string =>
  wordsFor({ language }, 'score')('dimension', { title: inLanguage(title, language), weight: short(weight) });

/** An indicator's title with its unit. */
export function headingOf({ title, unit }: ReadyIndicator, { language }: Wording): string {
  const name = inLanguage(title, language);
  return unit ? fill(marksIn(language).withUnit, { name, unit: inLanguage(unit, language) }) : name;
}

/** Most points, on the plan's scale; undefined where there is no cap. */
export const capOf = ({ cap }: ReadyIndicator, full: number): number | undefined => cap && (cap * full) / 100;

/** What a column holds, as its last heading row says: a word, or the most points. */
export function labelOf(role: ColumnRole, indicator: ReadyIndicator, { language, full }: Wording): string | number {
  const say = wordsFor({ language }, 'score');
  if (role === 'points') return capOf(indicator, full) ?? say('noCap');
  if (role === 'rated') return full;
  if (role === 'target') return say('target');
  if (role === 'recorded') return say('actual');
  if (role === 'second') return indicator.also ? inLanguage(indicator.also.title, language) : '';
  const words = { kpi: 'actual', steps: 'actual', deduct: 'count', yesNo: 'answer', rated: 'rating' } as const;
  return say(words[indicator.how.kind]);
}

/** Points out of 100 of all that stands on a tab with these dimensions. */
export const weightOn = (dimensions: readonly ReadyDimension[], dimension: ReadyDimension, indicator: ReadyIndicator): number =>
  (dimension.weight * indicator.weight) / dimensions.reduce((sum, { weight }) => sum + weight, 0);

/** With as many decimals as some of the weights have. */
export const weightFormat = (dimensions: readonly ReadyDimension[]): string =>
  `${decimalsFor(dimensions.flatMap((each) => each.indicators.map((indicator) => weightOn(dimensions, each, indicator))))}%`;

/** Pixels that what stands under a heading needs: its label, and over what counts its weight. */
export function labelWidth(role: ColumnRole, indicator: ReadyIndicator, wording: Wording, weights: string): number {
  const label = labelOf(role, indicator, wording);
  const words = leastWidth(typeof label === 'number' ? `0–${short(label)}` : label, FEW_LINES, FONTS.label);
  return role === 'points' || role === 'rated' ? Math.max(words, leastWidth(weights.replace('0', '20'), 1, FONTS.heading)) : words;
}

export const dimensionWidth = (dimension: ReadyDimension, wording: Wording): number =>
  leastWidth(dimensionWords(dimension, wording), FEW_LINES, FONTS.dimension);
