// The points of a score tab's computed indicators, from what is typed: by KPI, steps, deductions, answers; with their caps and gates.
import type { ReadyIndicator } from '../../plans/ready-cards';
import { readKpiDetail } from '../../scoring/kpi-detail';
import { methodFacts } from '../../scoring/kpi-methods';
import { readSteps } from '../../scoring/steps-text';
import { meets } from '../formula/criteria';
import { type Formula, type Fx, fraction, fx, type Given } from '../formula/fx';
import { firstOf, isBlank, isExempt, spill } from '../formula-parts';
import { type Making, wordsFor } from '../making';
import { capOf } from './headings';
import { kpiPoints } from './kpi-formulas';
import type { ScorePlaces } from './places';
import { isEmpty, ofNumber } from './typed-cells';

/** The points of a computed indicator, its cap as the heading. */
export function pointsFormula(making: Making, places: ScorePlaces, at: number): Formula {
  const column = places.columns[at];
  const full = making.review.ready.full;
  if (!column) return spill('', '', places.ids);
  const { indicator } = column;
  const { also, how, gate } = indicator;
  const cells = {
    actual: places.rows(at - (also ? 2 : 1)),
    targets: how.kind === 'kpi' && !methodFacts(how.method).untargeted ? listed(places.targetOf(indicator.id)) : [],
    second: also ? [places.rows(at - 1)] : [],
    gates: gate.flatMap((id) => listed(places.pointsOf(id))),
  };
  const points = fx.MAP(cells, ({ actual, targets: [own], second: [other], gates }) => {
    const first = pointsOf(making, indicator, actual, own);
    const both = also && other ? lower(first, kpiOf(also, 100, other, undefined)) : first;
    const gated = gates.reduce<Given>((made, each) => unlessShut(made, each, full), both);
    return full === 100 || how.kind === 'rated' ? gated : outOf(gated, full);
  });
  return spill(capOf(indicator, full) ?? wordsFor(making, 'score')('noCap'), points, places.ids);
}

const listed = (cells: Fx | undefined): readonly Fx[] => (cells ? [cells] : []);

/** The lower of two kinds of points; blank while one of them is, and what cannot be counted is said before what does not apply. */
const lower = (first: Given, second: Given): Fx =>
  fx.let({ x: first, y: second }, ({ x, y }) =>
    firstOf(
      [
        [fx.OR(isBlank(x), isBlank(y)), ''],
        [fx.OR(fx.eq(x, '⚠'), fx.eq(y, '⚠')), '⚠'],
        [fx.AND(fx.ISNUMBER(x), fx.ISNUMBER(y)), fx.MIN(x, y)],
      ],
      fx.IF(fx.ISNUMBER(x), y, x),
    ),
  );

/** Points, or none while another indicator has not its full points. */
const unlessShut = (points: Given, gate: Fx, full: number): Fx =>
  fx.let({ x: points }, ({ x }) =>
    fx.IF(fx.OR(isBlank(x), isEmpty(gate)), '', fx.IF(fx.AND(fx.ISNUMBER(x), fx.ISNUMBER(gate), fx.lt(gate, full)), 0, x)),
  );

/** Of points out of 100, those out of the full marks. */
const outOf = (points: Given, full: number): Fx =>
  fx.let({ x: points }, ({ x }) => fx.IF(fx.ISNUMBER(x), fx.ROUND(fx.over(fx.times(x, full), 100), 10), x));

function pointsOf(making: Making, indicator: ReadyIndicator, actual: Fx, own: Fx | undefined): Given {
  const { how } = indicator;
  switch (how.kind) {
    case 'kpi':
      return kpiOf(indicator, indicator.cap, actual, own);
    case 'steps':
      return ofNumber(actual, stepped(how.steps, actual));
    case 'deduct': {
      const left = fx.ROUND(fx.MAX(0, fx.minus(100, fx.times(actual, fraction(how.points)))), 10);
      return ofNumber(actual, fx.IF(fx.lt(actual, 0), '⚠', left));
    }
    case 'yesNo': {
      const say = wordsFor(making, 'score');
      // any other word, or a number, is no answer
      const answers = [[fx.eq(actual, say('yes')), 100], [fx.eq(actual, say('no')), 0], [isExempt(actual), actual]] as const; // biome-ignore format: a table
      return fx.IF(isEmpty(actual), '', firstOf(answers, '⚠'));
    }
    case 'rated':
      return ofNumber(actual, actual);
  }
}

/**
 * Points by KPI. Without its target there is nothing to work out, and HR is asked for it; one that is not applicable makes the points so. A
 * target that the plan has for all is there, or has been deleted.
 */
function kpiOf({ how, target }: Measured, cap: number | undefined, actual: Fx, own: Fx | undefined): Given {
  if (how.kind !== 'kpi') return fx.IF(isEmpty(actual), '', actual);
  const beside = own ?? (typeof target === 'number' ? fraction(target) : 0);
  const points = kpiPoints(how.method, cap, actual, beside, readKpiDetail(how.method, how.detail) ?? {});
  if (!own) return ofNumber(actual, points);
  return ofNumber(actual, target === 'each' ? ofNumber(own, points) : fx.IF(fx.ISNUMBER(own), points, '⚠'));
}
type Measured = Pick<ReadyIndicator, 'how' | 'target'>;

/** The points of the first step that the value meets, or 0. */
function stepped(steps: string, actual: Fx): Given {
  return fx.let({ v: fx.ROUND(actual, 10) }, ({ v }) =>
    firstOf(
      (readSteps(steps) ?? []).map(({ points, criterion }) => [meets(v, criterion), fraction(points)] as const),
      0,
    ),
  );
}
