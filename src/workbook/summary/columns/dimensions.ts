// The Summary's columns of dimensions: what all raters who count make of each.
import { bareWarnings } from '../../formula-parts';
import type { Making } from '../../making';
import { withDecimals } from '../../number-format';
import type { Columns, Shown } from '../column';
import type { SummaryFacts } from '../facts';
import { dimensionScores } from '../rater-scores';
import { dimensionWeight } from '../weights';

type Key = `dimension:${string}`;
declare module '../keys' {
  interface Families {
    readonly dimensions: Key;
  }
}

export const dimensionColumns = (making: Making, { dimensions }: SummaryFacts): Columns<Key, Shown> => ({
  dimension: dimensions.map((dimension) => ({
    of: dimension.id,
    heading: dimension.title,
    width: [88, 64, 60, 50],
    look: 'computed',
    format: withDecimals(making.review.ready.decimals),
    weight: (card) => dimensionWeight(making, dimension, card),
    spill: (places) => bareWarnings(dimensionScores(making, places, dimension)),
  })),
});
