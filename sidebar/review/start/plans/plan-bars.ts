// The bars of a plan: how its scorecards weigh their dimensions, and how their raters share.
import { dimensionWeights, raterShares } from '../../../../src/plans/card-shares';
import type { Plan, Scorecard } from '../../../../src/plans/plan';
import { inWords } from '../../../words';
import { stateOf } from './plan-facts';
import type { Bar } from './weight-bars';

/** A card of one dimension has nothing to weigh against each other. */
export const dimensionBars = ({ scorecards }: Plan): readonly Bar[] =>
  withLabels(scorecards, (card) => ({
    names: card.dimensions.map(({ title }) => inWords(title)),
    weights: card.dimensions.length > 1 ? dimensionWeights(card) : undefined,
  }));

/** Where the weights come from that the bars show. */
export const weightsState = ({ scorecards }: Plan) => {
  const shown = scorecards.filter(({ dimensions }) => dimensions.length > 1);
  return shown.length === 0 ? 'open' : stateOf(shown.map(({ weights }) => weights));
};

/** Only raters who count have a share. */
export const raterBars = ({ scorecards }: Plan): readonly Bar[] =>
  withLabels(scorecards, (card) => ({
    names: card.raters.filter(({ counts }) => counts).map(({ title }) => inWords(title)),
    weights: raterShares(card),
  }));

/** Where the shares come from; undefined where one rater alone has the whole, which nobody had to say. */
export const sharesState = ({ scorecards }: Plan) => {
  const written = scorecards.flatMap(({ shares }) => shares ?? []);
  return written.length === 0 ? undefined : stateOf(written);
};

/** Several bars that are all the same are one. */
function withLabels(cards: readonly Scorecard[], barOf: (card: Scorecard) => Omit<Bar, 'label'>): readonly Bar[] {
  const bars = cards.map((card) => ({ label: inWords(card.title), ...barOf(card) }));
  const [first, ...rest] = bars;
  const same = first && rest.every(({ names, weights }) => equal(names, first.names) && equal(weights, first.weights));
  return same ? [{ ...first, label: '' }] : bars;
}

const equal = (a: readonly unknown[] | undefined, b: readonly unknown[] | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);
