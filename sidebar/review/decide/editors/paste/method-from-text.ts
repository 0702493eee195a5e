// A scoring method as a sheet's cell names it, in the words that people use.

import { readKpiDetail } from '../../../../../src/scoring/kpi-detail';
import { METHOD_KEYS, methodFacts } from '../../../../../src/scoring/kpi-methods';
import { fold } from '../../../../../src/scoring/reading';
import { readSteps } from '../../../../../src/scoring/steps-text';
import { KIND_NAMES, METHOD_KINDS, sayKpi } from '../../method-words';
import { say } from '../../words';
import { type MethodDraft, methodDraft, NO_METHOD } from '../method-draft';
import { CAP, DEDUCTIONS, DEVIATIONS, GRADIENTS, KPI_NAMES, OTHER_NAMES, PASS_OR_FAIL, STARTS } from './method-names';

/** Longer is a sentence, and no name of a method; also what keeps patterns quick. */
const LONGEST = 200;

/** `cap`: the most points, where the cell says that too. Undefined where it is not understood. */
export function methodFromText(cell: string, hasTarget: boolean): { readonly how: MethodDraft; readonly cap: string } | undefined {
  if (cell.length > LONGEST) return undefined;
  const steps = fold(cell).trim();
  if (readSteps(steps)) return { how: methodDraft({ kind: 'steps', steps }), cap: '' };
  const words = plain(cell);
  const [end = '', cap = ''] = CAP.exec(words) ?? [];
  const how = named(words.slice(0, words.length - end.length), hasTarget) ?? (end ? named(words, hasTarget) : undefined);
  return how && { how, cap };
}

/** Half width, lower case, without spaces, and without a stop at the end. */
const plain = (text: string): string =>
  fold(text)
    .toLowerCase()
    .replace(/\s/g, '')
    .replace(/、/g, ',')
    .replace(/[.。]$/, '');

function named(words: string, hasTarget: boolean): MethodDraft | undefined {
  if (words === '') return undefined;
  if (PASS_OR_FAIL.includes(words)) return hasTarget ? { ...NO_METHOD, kind: 'kpi', method: 'reach' } : { ...NO_METHOD, kind: 'yesNo' };
  const method = METHOD_KEYS.find((key) => [key, methodFacts(key).zh, plain(sayKpi(key)), ...(KPI_NAMES[key] ?? [])].includes(words));
  if (method) return { ...NO_METHOD, kind: 'kpi', method };
  const kind = METHOD_KINDS.find(
    (each) => each !== 'kpi' && [each.toLowerCase(), plain(say(KIND_NAMES[each])), ...OTHER_NAMES[each]].includes(words),
  );
  if (kind) return { ...NO_METHOD, kind };
  const points = figureBy(DEDUCTIONS, words);
  if (points) return { ...NO_METHOD, kind: 'deduct', points };
  const [allowed, start, gradient] = [figureBy(DEVIATIONS, words), figureBy(STARTS, words), figureBy(GRADIENTS, words)];
  if (allowed) return { ...NO_METHOD, kind: 'kpi', method: 'within', detail: allowed };
  if (start) return { ...NO_METHOD, kind: 'kpi', method: 'progress', detail: start };
  return gradient && readKpiDetail('plusminus', gradient)
    ? { ...NO_METHOD, kind: 'kpi', method: 'plusminus', detail: gradient }
    : undefined;
}

const figureBy = (patterns: readonly RegExp[], words: string): string | undefined =>
  patterns.map((pattern) => pattern.exec(words)?.[1]).find((figure) => figure !== undefined);
