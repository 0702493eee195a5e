// The highest score that anyone can have: full marks, and more where caps allow more.
import { clean } from '../../scoring/decimal';
import { knownAdds } from '../adds';
import { cardsIn } from '../card-of';
import { dimensionWeights } from '../card-shares';
import type { Dimension, Plan, Scorecard } from '../plan';
import { capOf } from '../ready-cards';
import { type Cycle, knownValue } from '../value';
import { indicatorWeights, totals100 } from './weights';

/** Undefined while full marks or indicators with caps of their own are open, and where there is no most. */
export function highestScore(plan: Plan, cycle?: Cycle): number | undefined {
  const full = knownValue(plan.grades.full);
  const most = Math.max(...cardsIn(plan, cycle).map((card) => mostOnCard(plan, card))) * ((full ?? Number.NaN) / 100);
  return Number.isFinite(most) ? clean(most) : undefined;
}

/** Most points out of 100 (more with caps above it); not a number while it cannot be told. */
const mostOnCard = (plan: Plan, card: Scorecard): number =>
  weighted(
    card.dimensions.map((each) => mostIn(plan, each)),
    dimensionWeights(card),
  );

function mostIn(plan: Plan, dimension: Dimension): number {
  const { indicators, adds } = dimension;
  const weights = indicatorWeights(dimension);
  if (adds?.state === 'open' && !weights) return Number.NaN;
  const all = [
    ...indicators.map(({ how, cap }) => capOf(plan, knownValue(how), cap)),
    ...knownAdds(dimension).map(({ how, cap }) => capOf(plan, how, cap)),
  ];
  return all.length === 0
    ? 100
    : weighted(
        all.map((cap = Number.POSITIVE_INFINITY) => cap),
        weights,
      );
}

/** By weight where the weights are in order; else as though the best weighed all. */
const weighted = (points: readonly number[], weights: readonly number[] | undefined): number =>
  weights?.length === points.length && totals100(weights)
    ? points.reduce((sum, each, n) => sum + (each * (weights[n] ?? 0)) / 100, 0)
    : Math.max(...points);
