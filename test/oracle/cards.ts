// What a plan's scorecards say for one cycle, read from the plan itself: indicators with their weights, roles with their shares.
import type { Plan, Dimension as PlanDimension, Indicator as PlanIndicator, Rater, Scorecard } from '../../src/plans/plan';
import type { Method } from '../../src/plans/plan-indicators';
import type { Cycle, Value } from '../../src/plans/value';
import { add, exact, HUNDRED, less, over, type Rational, sum, ZERO } from './rational';

export type Target = number | 'each' | undefined;

export type Indicator = {
  /** `dimension/indicator`, as the score tabs mark their columns. */
  readonly key: string;
  readonly id: string;
  /** Its share of the dimension. */
  readonly weight: Rational;
  readonly how: Method;
  readonly target: Target;
  /** Undefined where HR decided that points go as far as the method gives. */
  readonly cap: number | undefined;
  readonly also: { readonly how: Method; readonly target: Target; readonly cap: number | undefined } | undefined;
  readonly gate: readonly string[];
  readonly recorded: PlanIndicator['recorded'];
};
export type Dimension = {
  readonly id: string;
  readonly title: PlanDimension['title'];
  readonly weight: Rational;
  readonly indicators: readonly Indicator[];
};
export type Role = {
  readonly id: string;
  readonly from: Rater['from'];
  readonly via: Rater['via'];
  readonly counts: boolean;
  readonly share: Rational;
  readonly least: number;
};
export type Card = {
  readonly id: string;
  readonly title: Scorecard['title'];
  readonly subject: Scorecard['subject'];
  readonly dimensions: readonly Dimension[];
  readonly roles: readonly Role[];
};

/** What is given or decided; undefined while open. */
export const known = <T>(value: Value<T> | undefined): T | undefined => (value && value.state !== 'open' ? value.value : undefined);

const holdsIn = (cycles: readonly Cycle[] | undefined, cycle: Cycle): boolean => !cycles || cycles.includes(cycle);

export const hasOwnCards = (plan: Plan, cycle: Cycle): boolean => plan.scorecards.some(({ cycles }) => holdsIn(cycles, cycle));

/** The cards of a cycle; of one that only gathers shorter ones, theirs, with nothing to score. */
export function cardsOf(plan: Plan, cycle: Cycle): readonly Card[] {
  const most = known(plan.grades.beyond) === 'free' ? undefined : 100;
  if (hasOwnCards(plan, cycle))
    return plan.scorecards.filter(({ cycles }) => holdsIn(cycles, cycle)).map((card) => cardOf(card, cycle, most));
  const shorter = plan.rollUps.find(({ to }) => to === cycle)?.from;
  return plan.scorecards
    .filter(({ cycles }) => shorter !== undefined && holdsIn(cycles, shorter))
    .map(({ id, title, subject }) => ({ id, title, subject, dimensions: [], roles: [] }));
}

function cardOf(card: Scorecard, cycle: Cycle, most: number | undefined): Card {
  const weights = (card.weights ? known(card.weights) : [100]) ?? [];
  const counting = card.raters.filter(({ counts }) => counts);
  const shareOf = (rater: Rater): Rational => {
    const place = counting.indexOf(rater);
    return place < 0 ? ZERO : exact((card.shares ? known(card.shares) : [100])?.[place] ?? 0);
  };
  return {
    id: card.id,
    title: card.title,
    subject: card.subject,
    dimensions: card.dimensions.flatMap((dimension, n) => {
      const weight = exact(weights[n] ?? 0);
      return weight.n > 0n ? [{ id: dimension.id, title: dimension.title, weight, indicators: indicatorsOf(dimension, cycle, most) }] : [];
    }),
    roles: card.raters
      .filter((rater) => holdsIn(rater.cycles, cycle) && (!rater.counts || shareOf(rater).n > 0n))
      .map((rater) => ({
        id: rater.id,
        from: rater.from,
        via: rater.via,
        counts: rater.counts,
        share: shareOf(rater),
        least: known(rater.least) ?? (rater.via === 'tab' ? 1 : 3),
      })),
  };
}

/** Those of a cycle, their weights made to total 1; a dimension that has none is scored itself. */
function indicatorsOf(dimension: PlanDimension, cycle: Cycle, most: number | undefined): readonly Indicator[] {
  const added = known(dimension.adds) ?? [];
  const given = known(dimension.weights);
  const rest = less(HUNDRED, sum(added.map(({ weight }) => exact(weight))));
  const equal = dimension.indicators.length > 0 ? over(rest, exact(dimension.indicators.length)) : ZERO;
  const own = dimension.indicators.map((each, n) => ({
    cycles: each.cycles,
    id: each.id,
    weight: given?.[n] === undefined ? equal : exact(given[n]),
    how: known(each.how) ?? ({ kind: 'rated' } as const),
    target: known(each.target),
    cap: each.cap ?? most,
    also: each.also && { how: each.also.how, target: known(each.also.target), cap: most },
    gate: each.gate ?? [],
    recorded: each.recorded,
  }));
  const others = added.map((each, n) => ({
    ...NOTHING_MORE,
    id: `${dimension.id}-added-${n + 1}`,
    weight: exact(each.weight),
    how: each.how,
    target: each.target,
    cap: each.cap ?? most,
  }));
  const itself = { ...NOTHING_MORE, id: dimension.id, weight: HUNDRED, how: { kind: 'rated' } as const, target: undefined, cap: most };
  const all = own.length + others.length > 0 ? [...own, ...others] : [itself];
  const present = all.filter(({ cycles, weight }) => holdsIn(cycles, cycle) && weight.n > 0n);
  const total = present.reduce((so, { weight }) => add(so, weight), ZERO);
  return present.map(({ cycles: _, ...each }) => {
    const measured = each.how.kind === 'kpi' || each.how.kind === 'steps';
    const needsTarget = each.how.kind === 'kpi' && each.how.method !== 'none';
    return {
      ...each,
      key: `${dimension.id}/${each.id}`,
      weight: over(each.weight, total),
      target: needsTarget ? (each.target ?? 'each') : each.target,
      recorded: measured ? each.recorded : undefined,
    };
  });
}

const NOTHING_MORE = { cycles: undefined, also: undefined, gate: [], recorded: undefined } as const;
