// The points of a score tab's computed indicators, from what is typed: by KPI, steps, deductions, answers; with their caps and gates.
import type { Method } from '../../plans/plan-indicators';
import type { ReadyIndicator } from '../../plans/ready-cards';
import { readingsIn } from '../cell-reading';
import { type Formula, type Fx, fx, type Given } from '../formula/fx';
import { bareWarnings, isBlank, isExempt, spill } from '../formula-parts';
import { type Making, wordsFor } from '../making';
import type { ScorePlaces } from './places';

/** The points of a computed indicator, its cap as the heading. */
export function pointsFormula(making: Making, places: ScorePlaces, at: number): Formula {
  const column = places.columns[at];
  const full = making.review.ready.full;
  if (!column) return spill('', '', places.ids);
  const { indicator } = column;
  const input = places.rows(at - (indicator.also ? 2 : 1));
  const first = scored(making, indicator, input, places.targetOf(indicator.id));
  const second = indicator.also && kpiCall(places.rows(at - 1), indicator.also.how, targetGiven(indicator.also.target), 100);
  const both = second ? lower(first, second) : first;
  const gated = indicator.gate.reduce((points, id) => {
    const gate = places.pointsOf(id);
    return gate ? unlessShut(points, gate, full) : points;
  }, both);
  const heading = capOf(indicator, full) ?? wordsFor(making, 'score')('noCap');
  const isInPoints = full === 100 || indicator.how.kind === 'rated';
  return spill(heading, bareWarnings(isInPoints ? gated : inPoints(gated, full)), places.ids);
}

/** The lower of two kinds of points. */
const lower = (first: Fx, second: Fx): Fx =>
  fx.MAP({ x: first, y: second }, ({ x, y }) => {
    const found = fx.IF(fx.AND(fx.ISNUMBER(x), fx.ISNUMBER(y)), fx.MIN(x, y), fx.IF(fx.ISNUMBER(x), y, x));
    return fx.IF(fx.OR(isBlank(x), isBlank(y)), '', found);
  });

/** Points, or none while another indicator has not its full points; a rater may have typed those, as a text too. */
const unlessShut = (points: Fx, gate: Fx, full: number): Fx =>
  fx.MAP({ x: points, g: readingsIn(gate, 'points') }, ({ x, g }) =>
    fx.IF(fx.OR(isBlank(x), isBlank(g)), '', fx.IF(fx.AND(fx.ISNUMBER(x), fx.ISNUMBER(g), fx.lt(g, full)), 0, x)),
  );

/** Of points out of 100, those out of the full marks. */
const inPoints = (points: Fx, full: number): Fx =>
  fx.MAP({ x: points }, ({ x }) => fx.IF(fx.ISNUMBER(x), fx.over(fx.times(x, full), 100), x));

/** Most points, on the plan's scale; undefined where there is no cap. */
export const capOf = ({ cap }: ReadyIndicator, full: number): number | undefined => cap && (cap * full) / 100;

function scored(making: Making, { how, target, cap }: ReadyIndicator, input: Fx, targets: Fx | undefined): Fx {
  switch (how.kind) {
    case 'kpi':
      return kpiCall(target === 'each' && targets ? withTarget(input, targets) : input, how, targets ?? targetGiven(target), cap);
    case 'steps':
      return fx.STEP_SCORE(input, how.steps);
    case 'deduct':
      return fx.MAP({ c: input, p: fx.DEDUCT_SCORE(input, number(how.points)) }, ({ c, p }) => fx.IF(isExempt(c), c, p));
    case 'yesNo': {
      const say = wordsFor(making, 'score');
      // any other word, or a number, is no answer
      return fx.MAP({ a: input }, ({ a }) =>
        fx.IF(isBlank(a), '', fx.IF(fx.eq(a, say('yes')), 100, fx.IF(fx.eq(a, say('no')), 0, fx.IF(isExempt(a), a, '⚠')))),
      );
    }
    case 'rated':
      return readingsIn(input, 'points');
  }
}

/** Actual values as long as there is a target; without one there is nothing to work out, and HR is asked for it. */
const withTarget = (actual: Fx, targets: Fx): Fx =>
  fx.MAP({ a: actual, t: targets }, ({ a, t }) => fx.IF(fx.OR(isBlank(a), fx.AND(isBlank(t), fx.NOT(isExempt(a)))), '', a));

function kpiCall(actual: Fx, how: Method, target: Given, cap: number | undefined): Fx {
  if (how.kind !== 'kpi') return fx.MAP({ p: actual }, ({ p }) => fx.IF(isBlank(p), '', p));
  const most = cap === undefined ? '' : number(cap); // blank: no cap
  if (how.detail === undefined) return fx.KPI_SCORE(actual, target, how.method, most);
  return fx.KPI_SCORE(actual, target, how.method, most, 0, typeof how.detail === 'number' ? number(how.detail) : how.detail);
}

const targetGiven = (target: number | 'each' | undefined): Given => (typeof target === 'number' ? number(target) : 0);

/** A number as our functions take it in any locale: one with decimals goes in as text. */
const number = (value: number): Given => (Number.isInteger(value) ? value : String(value));
