// How a card's dimensions and its raters share it. One alone has the whole: that is arithmetic, and no sentence of a policy has to give it.
import type { Scorecard } from './plan';
import { knownValue, type Value } from './value';

/** Points out of 100, in the dimensions' order; undefined while they are open. */
export const dimensionWeights = ({ weights, dimensions }: Pick<Scorecard, 'weights' | 'dimensions'>): readonly number[] | undefined =>
  sharedOut(weights, dimensions.length);

/** Points out of 100, of the raters who count in their order; undefined while they are open. */
export const raterShares = ({ shares, raters }: Pick<Scorecard, 'shares' | 'raters'>): readonly number[] | undefined =>
  sharedOut(shares, raters.filter(({ counts }) => counts).length);

const sharedOut = (written: Value<readonly number[]> | undefined, among: number): readonly number[] | undefined =>
  written ? knownValue(written) : among === 1 ? [100] : [];
