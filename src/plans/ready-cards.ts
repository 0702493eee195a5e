// Scorecards made plain: each indicator with its share of the whole, each rater with theirs.
import { alike, type Both } from '../i18n/both';
import { methodFacts } from '../scoring/kpi-methods';
import { knownAdds } from './adds';
import { dimensionWeights, raterShares } from './card-shares';
import { leftOut, standardOf } from './effects';
import type { Dimension, Indicator, Plan, Rater, RaterSource, Scorecard } from './plan';
import { type AddedIndicator, canGoBeyond, type Method } from './plan-indicators';
import { type Cycle, isInCycle, knownValue } from './value';

export type ReadyIndicator = {
  readonly id: string;
  readonly title: Both;
  /** Points out of the dimension's 100. */
  readonly weight: number;
  readonly how: Method;
  readonly target: number | 'each' | undefined;
  /** A second condition that must hold too. */
  readonly also: { readonly title: Both; readonly how: Method; readonly target: number | 'each' | undefined } | undefined;
  readonly gate: readonly string[];
  /** Most points there may be, out of 100; undefined where there is no cap. */
  readonly cap: number | undefined;
  /** The actual value comes from the Dispatch tab. */
  readonly recorded: 'within' | 'longest' | undefined;
  readonly standard: Both | undefined;
  readonly unit: Both | undefined;
  readonly source: Both | undefined;
  readonly owner: Both | undefined;
};

export type ReadyDimension = {
  readonly id: string;
  readonly title: Both;
  /** Points out of 100. */
  readonly weight: number;
  readonly indicators: readonly ReadyIndicator[];
};

export type ReadyRater = {
  readonly id: string;
  readonly title: Both;
  readonly from: RaterSource;
  readonly positions: readonly string[];
  readonly via: 'tab' | 'ballots' | 'totals';
  readonly counts: boolean;
  /** Points out of 100; 0 for one that is only shown. */
  readonly share: number;
  readonly least: number;
  readonly delegable: boolean;
};

export type ReadyCard = {
  readonly id: string;
  readonly title: Both;
  readonly subject: 'people' | 'departments';
  readonly dimensions: readonly ReadyDimension[];
  readonly raters: readonly ReadyRater[];
};

export function readyCard(plan: Plan, card: Scorecard, cycle: Cycle): ReadyCard {
  const weights = dimensionWeights(card) ?? [];
  const shares = [...(raterShares(card) ?? [])];
  const raters = card.raters.map((rater) => readyRater(rater, rater.counts ? (shares.shift() ?? 0) : 0));
  return {
    id: card.id,
    title: card.title,
    subject: card.subject,
    // a dimension or an indicator that HR gave no weight is not scored
    dimensions: card.dimensions.map((each, n) => readyDimension(plan, each, weights[n] ?? 0, cycle)).filter(({ weight }) => weight > 0),
    // HR's share of 0 means: takes no part
    raters: raters.filter(({ counts, share }, n) => (!counts || share > 0) && isInCycle(card.raters[n] ?? {}, cycle)),
  };
}

const readyRater = (rater: Rater, share: number): ReadyRater => ({
  id: rater.id,
  title: rater.title,
  from: rater.from,
  positions: rater.positions ?? [],
  via: rater.via,
  counts: rater.counts,
  share,
  least: (rater.least && knownValue(rater.least)) ?? (rater.via === 'tab' ? 1 : 3), // functions.md: PEER_SCORE's own 3
  delegable: rater.delegable ?? false,
});

function readyDimension(plan: Plan, dimension: Dimension, weight: number, cycle: Cycle): ReadyDimension {
  const added = knownAdds(dimension);
  const weights = dimension.weights && knownValue(dimension.weights);
  const rest = 100 - added.reduce((sum, { weight: each }) => sum + each, 0);
  const all = [
    ...dimension.indicators.map((each, n) => ({
      ...readyIndicator(plan, each, weights?.[n] ?? rest / dimension.indicators.length),
      cycles: each.cycles,
    })),
    ...added.map((each, n) => ({ ...readyAdded(plan, each, `${dimension.id}-added-${n + 1}`), cycles: undefined })),
  ];
  const whole = all.length > 0 ? all : [{ ...wholeDimension(plan, dimension), cycles: undefined }];
  const out = leftOut(plan);
  const present = whole.filter((each) => isInCycle(each, cycle) && each.weight > 0 && !out.has(each.id));
  // an indicator that this cycle has not, or that HR left out, gives its weight to the others of its dimension
  const total = present.reduce((sum, each) => sum + each.weight, 0);
  return {
    id: dimension.id,
    title: dimension.title,
    weight,
    indicators: present.map(({ cycles: _, ...each }) => ({ ...each, weight: total > 0 ? (each.weight * 100) / total : each.weight })),
  };
}

const readyIndicator = (plan: Plan, indicator: Indicator, weight: number): ReadyIndicator => ({
  id: indicator.id,
  title: indicator.title,
  weight,
  how: knownValue(indicator.how) ?? { kind: 'rated' },
  target: targetFor(indicator.how && knownValue(indicator.how), indicator.target && knownValue(indicator.target)),
  // a rater who gives the points sees to both conditions
  also:
    isRated(knownValue(indicator.how)) || !indicator.also ? undefined : { ...indicator.also, target: knownValue(indicator.also.target) },
  gate: indicator.gate ?? [],
  cap: capOf(plan, knownValue(indicator.how), indicator.cap),
  recorded: isMeasured(knownValue(indicator.how)) ? indicator.recorded : undefined,
  standard: standardOf(plan, indicator.id, indicator.standard),
  unit: indicator.unit,
  source: indicator.source,
  owner: indicator.owner,
});

const readyAdded = (plan: Plan, added: AddedIndicator, id: string): ReadyIndicator => ({
  id,
  title: same(added.title),
  weight: added.weight,
  how: added.how,
  target: targetFor(added.how, added.target),
  also: undefined,
  gate: [],
  cap: capOf(plan, added.how, added.cap),
  recorded: undefined,
  standard: sameOrNone(added.standard),
  unit: sameOrNone(added.unit),
  source: sameOrNone(added.source),
  owner: sameOrNone(added.owner),
});

/** The rater says how many points, or whether they are earned. */
const isRated = (how: Method | undefined): boolean => how?.kind === 'rated' || how?.kind === 'yesNo';

/** Its own cap; else full marks, unless HR decided that points may go beyond them. */
export const capOf = ({ grades }: Pick<Plan, 'grades'>, how: Method | undefined, own: number | undefined): number | undefined =>
  own ?? (knownValue(grades.beyond) === 'free' && how && canGoBeyond(how) ? undefined : 100);

/** An actual value is turned into points; where HR has it rated there is none. */
const isMeasured = (how: Method | undefined): boolean => how?.kind === 'kpi' || how?.kind === 'steps';

/** Actual against target needs one: where none is given, HR enters each person's. */
const targetFor = (how: Method | undefined, target: ReadyIndicator['target']): ReadyIndicator['target'] =>
  how?.kind === 'kpi' && !methodFacts(how.method).untargeted ? (target ?? 'each') : target;

/** A dimension without indicators is itself scored. */
const wholeDimension = (plan: Plan, { id, title }: Dimension): ReadyIndicator => ({
  ...readyAdded(plan, { title: '', weight: 100, how: { kind: 'rated' } }, id),
  title,
});

/** HR's own words stand in both languages as they were typed. */
const same = (text: string): Both => alike(text);
const sameOrNone = (text: string | undefined): Both | undefined => (text ? same(text) : undefined);
