// The highest score that anyone can have: full marks, and more where caps allow more.
import { clean } from '../scoring/decimal';
import { cardsIn } from './card-of';
import { indicatorWeights, totals100 } from './check-weights';
import type { Dimension, Plan, Scorecard } from './plan';
import { type Cycle, knownValue } from './value';

/** Undefined while full marks or indicators with caps of their own are open. */
export function highestScore(plan: Plan, cycle?: Cycle): number | undefined {
  const full = knownValue(plan.grades.full);
  const most = Math.max(...cardsIn(plan, cycle).map(mostOnCard)) * ((full ?? Number.NaN) / 100);
  return Number.isFinite(most) ? clean(most) : undefined;
}

/** Most points out of 100 (more with caps above it); not a number while it cannot be told. */
const mostOnCard = ({ dimensions, weights }: Scorecard): number => weighted(dimensions.map(mostIn), knownValue(weights));

function mostIn(dimension: Dimension): number {
  const { indicators, adds } = dimension;
  const weights = indicatorWeights(dimension);
  if (adds?.state === 'open' && !weights) return Number.NaN;
  const all = [...indicators, ...((adds && knownValue(adds)) ?? [])];
  return all.length === 0
    ? 100
    : weighted(
        all.map(({ cap = 100 }) => cap),
        weights,
      );
}

/** By weight where the weights are in order; else as though the best weighed all. */
const weighted = (points: readonly number[], weights: readonly number[] | undefined): number =>
  weights?.length === points.length && totals100(weights)
    ? points.reduce((sum, each, n) => sum + (each * (weights[n] ?? 0)) / 100, 0)
    : Math.max(...points);
