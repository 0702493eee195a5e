// A target as a sheet's cell gives it: a number with its unit, with a sign that fits the method, or that each has their own.
import type { Method as Kpi } from '../../../../../src/scoring/kpi-methods';
import { fold, isBlank, isExemptMark } from '../../../../../src/scoring/reading';
import { figureIn } from '../editor';
import type { MethodDraft } from '../method-draft';
import { type TargetDraft, targetDraft } from '../target';

/** `fault`: as it stands it is none. `sign`: its sign says otherwise than the method does. */
type TargetRead = { readonly target: TargetDraft; readonly unit: string; readonly fault?: 'target' | 'sign' };

const EACH =
  /^(?:each(?: person)?(?: (?:their|his|her) own)?|per person|individual(?:ly)?|own|varies|各自|各定|各异|每人(?:各定|不同)?|个人|各人(?:各定|分别填写)?|因人而异|分别(?:设定|确定)?|另定)$/i;

/** Which methods a sign says the same as. */
const SIGNS: readonly (readonly [sign: RegExp, fits: readonly Kpi[]])[] = [
  [/^(?:≥|>=|=>|不低于|不少于|不小于|至少|at least|no less than|not less than|min\.?)\s*/i, ['higher', 'reach', 'progress', 'plusminus']],
  [/^(?:≤|<=|=<|不超过|不高于|不多于|不大于|至多|at most|no more than|not more than|up to|max\.?)\s*/i, ['lower', 'inverse', 'limit']],
  [/^(?:<|低于|少于|小于|under|below|less than)\s*/i, ['below']],
  [/^(?:>|高于|大于|超过|over|above|more than)\s*/i, []],
  [/^=\s*/, ['near', 'within', 'higher', 'lower', 'reach', 'limit']],
];

/** A number, then its unit: `3 家`, `95%`, `1,200 k`. */
const WITH_UNIT = /^([+-]?[\d.,]+)\s*([^\d\s.,+-][^\d]{0,11})?$/;

/** `unit`: what its own column says. */
export function targetFromText(cell: string, unit: string, { kind, method }: MethodDraft): TargetRead {
  const text = fold(cell).trim();
  if (isBlank(text) || isExemptMark(text) || text === '/') return { target: targetDraft(undefined), unit };
  if (EACH.test(text)) return { target: targetDraft('each'), unit };
  const asItStands = { target: { is: 'one', number: cell } as const, unit };
  const [sign, fits] = SIGNS.find(([pattern]) => pattern.test(text)) ?? [];
  const [, number = '', own = ''] = WITH_UNIT.exec(sign ? text.replace(sign, '') : text) ?? [];
  const known = unit === '' || own === '' || fold(unit).toLowerCase() === own.trim().toLowerCase();
  if (figureIn(number) === undefined || !known) return { ...asItStands, fault: 'target' };
  if (fits && !(kind === 'kpi' && method !== '' && fits.includes(method))) return { ...asItStands, fault: 'sign' };
  return { target: { is: 'one', number }, unit: unit || own.trim() };
}
