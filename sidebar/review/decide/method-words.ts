// Scoring methods in words: what each is called, what it does, and one as it was answered.
import type { Method } from '../../../src/plans/plan-indicators';
import { clean } from '../../../src/scoring/decimal';
import { methodFacts } from '../../../src/scoring/kpi-methods';
import { speaker } from '../../words';
import { say } from './words';

/** In the order in which they are offered. */
export const METHOD_KINDS = ['rated', 'kpi', 'steps', 'deduct', 'yesNo'] as const;
export const KIND_NAMES = { rated: 'rated', kpi: 'kpi', steps: 'steps', deduct: 'deduct', yesNo: 'yesNo' } as const;
export const KIND_HELP = { rated: 'ratedHelp', kpi: 'kpiHelp', steps: 'stepsHelp', deduct: 'deductHelp', yesNo: 'yesNoHelp' } as const;

export const sayKpi = speaker('kpi');

export function methodWords(method: Method): string {
  switch (method.kind) {
    case 'kpi':
      return method.detail === undefined
        ? sayKpi(method.method)
        : say('withDetail', { method: sayKpi(method.method), detail: detailText(method) });
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
  methodFacts(method).detail === 'share' && typeof detail === 'number' ? `${clean(detail * 100)}%` : String(detail);
