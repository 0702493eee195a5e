// A scoring method while it is being typed: starting from one, and reading it.
import type { Method } from '../../../../src/plans/plan-indicators';
import { hasDetail, type Method as Kpi, methodFacts } from '../../../../src/scoring/kpi-methods';
import { fold, isBlank, numberIn, textOf } from '../../../../src/scoring/reading';
import { detailText, sayKpi } from '../method-words';
import { say } from '../words';
import { type Fault, figureIn } from './editor';

export type MethodDraft = {
  readonly kind: '' | Method['kind'];
  readonly method: '' | Kpi;
  readonly detail: string;
  readonly steps: string;
  readonly points: string;
};

export const NO_METHOD: MethodDraft = { kind: '', method: '', detail: '', steps: '', points: '' };

export function methodDraft(method: Method | undefined): MethodDraft {
  if (!method) return NO_METHOD;
  const draft = { ...NO_METHOD, kind: method.kind };
  if (method.kind === 'kpi') return { ...draft, method: method.method, detail: detailText(method) };
  if (method.kind === 'steps') return { ...draft, steps: onLines(method.steps) };
  return method.kind === 'deduct' ? { ...draft, points: textOf(method.points) } : draft;
}

const onLines = (steps: string): string =>
  steps
    .split(';')
    .map((step) => step.trim())
    .join('\n');

/** Whether points come from an actual value beside a target. */
export const takesTarget = ({ kind, method }: MethodDraft): boolean => kind === 'kpi' && method !== '' && !methodFacts(method).untargeted;

/** The method, or what is wrong; `at` begins the fields' names. */
export function readMethod(draft: MethodDraft, at: string): { readonly value: Method } | { readonly fault: Fault } {
  const blank = (field: string, text: string) => ({ fault: { at: `${at}-${field}`, text, blank: true } });
  switch (draft.kind) {
    case '':
      return blank('kind', say('missingMethod'));
    case 'kpi':
      return readKpi(draft, at);
    case 'steps': {
      const steps = draft.steps
        .split(/[;；\r\n]+/)
        .map((row) => fold(row).trim())
        .filter((row) => row !== '');
      return steps.length === 0 ? blank('steps', say('missingSteps')) : { value: { kind: 'steps', steps: steps.join('; ') } };
    }
    case 'deduct': {
      if (isBlank(draft.points)) return blank('points', say('missingPoints'));
      const points = figureIn(draft.points);
      if (points === undefined) return { fault: { at: `${at}-points`, text: say('notNumber') } };
      return points > 0 ? { value: { kind: 'deduct', points } } : { fault: { at: `${at}-points`, text: say('notPositive') } };
    }
    default:
      return { value: { kind: draft.kind } };
  }
}

function readKpi({ method, detail }: MethodDraft, at: string): { readonly value: Method } | { readonly fault: Fault } {
  if (method === '') return { fault: { at: `${at}-method`, text: say('missingKpi'), blank: true } };
  if (!hasDetail(method)) return { value: { kind: 'kpi', method } };
  if (isBlank(detail)) {
    return methodFacts(method).detail === 'number'
      ? { value: { kind: 'kpi', method } }
      : { fault: { at: `${at}-detail`, text: say('missingDetail', { what: sayKpi(`${method}Detail`) }), blank: true } };
  }
  const number = methodFacts(method).detail === 'list' ? undefined : numberIn(detail);
  return { value: { kind: 'kpi', method, detail: number ?? fold(detail).trim() } };
}
