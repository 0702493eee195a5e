// One column for the people of several cards: for each what is worked out for theirs.
import { type Fx, fx, type Given } from '../formula/fx';
import { firstOf, type Step } from '../formula-parts';
import type { SummaryPlaces } from './column';

/** `otherwise`, or what is worked out for the `rest`, for the cards that have nothing. */
export function byCard({ labels, column, line }: SummaryPlaces, results: readonly (Fx | undefined)[], otherwise: Given, rest?: Fx): Fx {
  const own = results.flatMap((result, n) => (result === undefined ? [] : [{ result, card: n }]));
  if (labels.length === 1 && own[0]) return own[0].result;
  const columns = { g: column('group'), own: own.map(({ result }) => result), rest: rest ? [rest] : [] };
  return fx.MAP(columns, ({ g, own: each, rest: [other] }) =>
    firstOf(
      own.map(({ card }, n): Step => [fx.eq(g, line(card, 'group', 'group')), each[n] ?? '']),
      other ?? otherwise,
    ),
  );
}
