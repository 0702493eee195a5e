// What each indicator of a row makes, by the arithmetic of scoring: the score tab's own formulas say the same (test/workbook/score/same-as-scoring).
import { SERVER } from '../../i18n/texts';
import { inEvery } from '../../i18n/words';
import type { ReadyDimension, ReadyIndicator } from '../../plans/ready-cards';
import { clean } from '../../scoring/decimal';
import { deducter } from '../../scoring/deductions';
import { kpiScorer } from '../../scoring/kpi';
import { readKpiDetail } from '../../scoring/kpi-detail';
import { methodFacts } from '../../scoring/kpi-methods';
import { isExemptMark, textOf } from '../../scoring/reading';
import { stepper } from '../../scoring/steps';
import { readSteps } from '../../scoring/steps-text';

/** `exempt`: does not apply. Undefined: still awaited, or nothing that can be read. */
type Read = number | 'exempt' | undefined;
/** What stands in an indicator's cells: points, or actual value, second actual value and target. */
export type IndicatorCells = { readonly actual: unknown; readonly second: unknown; readonly target: unknown };

type IndicatorPoints = {
  readonly dimension: ReadyDimension;
  readonly indicator: ReadyIndicator;
  /** A share of the whole, 0 to 1. */
  readonly weight: number;
  readonly points: Read;
};

/** Of every indicator of a card, out of the full marks; 0 while a gate is shut. */
export function pointsOf(
  dimensions: readonly ReadyDimension[],
  cellsOf: (place: string) => IndicatorCells,
  full: number,
): readonly IndicatorPoints[] {
  const all = dimensions.flatMap((dimension) =>
    dimension.indicators.map((indicator) => ({
      ...{ dimension, indicator, weight: clean((dimension.weight * indicator.weight) / 10_000) },
      points: alone(indicator, cellsOf(`${dimension.id}/${indicator.id}`), full),
    })),
  );
  const byId = new Map(all.map((each) => [each.indicator.id, each.points]));
  return all.map((each) => {
    const gates = each.indicator.gate.map((id) => byId.get(id));
    if (gates.some((points) => points === undefined)) return { ...each, points: undefined };
    const isShut = gates.some((points) => typeof points === 'number' && points < full);
    return isShut && typeof each.points === 'number' ? { ...each, points: 0 } : each;
  });
}

function alone(indicator: ReadyIndicator, { actual, second, target }: IndicatorCells, full: number): Read {
  const { also, how } = indicator;
  const aim = indicator.target === 'each' ? target : indicator.target;
  const first = made(indicator, actual, aim);
  const both = also ? lower(first, made({ ...indicator, cap: 100, how: also.how }, second, also.target)) : first;
  return typeof both === 'number' && how.kind !== 'rated' && full !== 100 ? clean((both * full) / 100) : both;
}

function made({ how, cap }: Pick<ReadyIndicator, 'how' | 'cap'>, actual: unknown, target: unknown): Read {
  const done = read(actual);
  if (how.kind === 'yesNo') return YES.has(actual) ? 100 : NO.has(actual) ? 0 : done === 'exempt' ? done : undefined;
  if (how.kind === 'rated' || typeof done !== 'number') return done;
  if (how.kind === 'steps') return stepper(readSteps(how.steps) ?? [])(done);
  if (how.kind === 'deduct') return deducter([how.points], { full: 100, floor: 0 })([done]);
  const aim = methodFacts(how.method).untargeted ? 0 : read(target);
  if (typeof aim !== 'number') return aim;
  return kpiScorer(how.method, cap === undefined ? { floor: 0 } : { floor: 0, cap }, readKpiDetail(how.method, how.detail))(done, aim);
}

const YES: ReadonlySet<unknown> = new Set(inEvery(SERVER, ({ score }) => score.yes));
const NO: ReadonlySet<unknown> = new Set(inEvery(SERVER, ({ score }) => score.no));

const read = (cell: unknown): Read => (typeof cell === 'number' ? cell : isExemptMark(textOf(cell)) ? 'exempt' : undefined);

/** The lower of two conditions; what is awaited waits for both, what does not apply takes both away. */
function lower(first: Read, second: Read): Read {
  if (first === undefined || second === undefined) return undefined;
  return first === 'exempt' || second === 'exempt' ? 'exempt' : Math.min(first, second);
}
