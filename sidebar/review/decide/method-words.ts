// Scoring methods in words: what each is called, what it does, and one as it was answered.
import type { Method } from '../../../src/plans/plan-indicators';
import { clean } from '../../../src/scoring/decimal';
import { say } from './words';

export type KpiMethod = Extract<Method, { kind: 'kpi' }>['method'];

/** In the order in which they are offered. */
export const METHOD_KINDS = ['rated', 'kpi', 'steps', 'deduct', 'yesNo'] as const;
export const KPI_METHODS = [
  'higher',
  'lower',
  'inverse',
  'near',
  'within',
  'reach',
  'limit',
  'below',
  'none',
  'progress',
  'plusminus',
] as const;

export const KIND_NAMES = { rated: 'rated', kpi: 'kpi', steps: 'steps', deduct: 'deduct', yesNo: 'yesNo' } as const;
export const KIND_HELP = { rated: 'ratedHelp', kpi: 'kpiHelp', steps: 'stepsHelp', deduct: 'deductHelp', yesNo: 'yesNoHelp' } as const;

export const KPI_HELP = {
  higher: 'higherHelp',
  lower: 'lowerHelp',
  inverse: 'inverseHelp',
  near: 'nearHelp',
  within: 'withinHelp',
  reach: 'reachHelp',
  limit: 'limitHelp',
  below: 'belowHelp',
  none: 'noneHelp',
  progress: 'progressHelp',
  plusminus: 'plusminusHelp',
} as const;

/** Methods that need something besides actual and target, and what. */
export const DETAIL_NAMES = { within: 'withinDetail', progress: 'progressDetail', plusminus: 'plusminusDetail' } as const;
export const needsDetail = (method: string): method is keyof typeof DETAIL_NAMES => method in DETAIL_NAMES;

export function methodWords(method: Method): string {
  switch (method.kind) {
    case 'kpi':
      return method.detail === undefined
        ? say(method.method)
        : say('withDetail', { method: say(method.method), detail: detailText(method) });
    case 'steps':
      return say('stepsAre', { steps: method.steps });
    case 'deduct':
      return say('deductIs', { points: method.points });
    default:
      return say(KIND_NAMES[method.kind]);
  }
}

/** A method's detail as it is typed: a deviation allowed is a share, and read as percent. */
export const detailText = ({ method, detail = '' }: Extract<Method, { kind: 'kpi' }>): string =>
  method === 'within' && typeof detail === 'number' ? `${clean(detail * 100)}%` : String(detail);
