// Weights: of dimensions, of the indicators within one, and of the raters who count. Each list totals 100, one weight for each.
import type { Both } from '../../i18n/both';
import { totalOf } from '../../scoring/weights';
import { awaitsAdds, knownAdds } from '../adds';
import { cardsIn } from '../card-of';
import { dimensionWeights, raterShares } from '../card-shares';
import { type Finding, joined, planSentence, problem } from '../finding';
import type { Dimension, Plan } from '../plan';
import { type Cycle, knownValue } from '../value';

export const checkWeights = (plan: Plan, cycle?: Cycle): readonly Finding[] =>
  cardsIn(plan, cycle).flatMap((card) => {
    const [at, where] = [`scorecards/${plan.scorecards.indexOf(card)}`, card.title];
    const counting = card.raters.filter(({ counts }) => counts);
    return [
      ...faultIn(dimensionWeights(card), card.dimensions.length, { path: `${at}/weights`, where, what: 'dimensions' }),
      ...card.dimensions.flatMap((each, d) => checkDimension(each, `${at}/dimensions/${d}`, joined([where, each.title]))),
      ...faultIn(raterShares(card), counting.length, { path: `${at}/shares`, where, what: 'raters' }),
    ];
  });

/** The indicators' weights with those of the added ones, in the order in which they stand; undefined while one is open. */
export function indicatorWeights(dimension: Dimension): readonly number[] | undefined {
  const { indicators, weights } = dimension;
  if (awaitsAdds(dimension) || weights?.state === 'open') return undefined;
  const more = knownAdds(dimension).map(({ weight }) => weight);
  const rest = Math.max(0, 100 - more.reduce((sum, weight) => sum + weight, 0));
  // without weights of their own they share what the added ones leave
  return [...(knownValue(weights) ?? indicators.map(() => rest / indicators.length)), ...more];
}

function checkDimension(dimension: Dimension, at: string, where: Both): readonly Finding[] {
  const { indicators, weights } = dimension;
  const all = indicatorWeights(dimension);
  const added = knownAdds(dimension).length;
  if (!all || indicators.length + added === 0) return []; // a dimension without indicators is scored as a whole
  const path = weights && (weights.state === 'decided' || added === 0) ? `${at}/weights` : `${at}/adds`;
  return faultIn(all, indicators.length + added, { path, where, what: 'indicators' });
}

type Place = { readonly path: string; readonly where: Both; readonly what: 'dimensions' | 'indicators' | 'raters' };

/** What is wrong with weights for so many things, the first only: the rest often follows from it. */
function faultIn(weights: readonly number[] | undefined, of: number, { path, where, what }: Place): readonly Finding[] {
  if (!weights) return [];
  const place = { where, what: planSentence(what) };
  const negative = weights.find((weight) => weight < 0);
  if (weights.length !== of) return [problem(path, 'weightsCount', { ...place, count: weights.length, of })];
  if (negative !== undefined) return [problem(path, 'weightNegative', { ...place, value: negative })];
  return totals100(weights) ? [] : [problem(path, 'weightsTotal', { ...place, total: totalOf(weights).total })];
}

/** Points out of 100: fractions that total 1 do not. */
export function totals100(weights: readonly number[]): boolean {
  const { fits, whole } = totalOf(weights);
  return fits && whole === 100;
}
