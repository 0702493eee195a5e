// Quotas: limits that cannot be read, grades that are not there, and limits that cannot all be kept.
import type { Both } from '../../i18n/both';
import { clean } from '../../scoring/decimal';
import { limitsInHeads, readLimits } from '../../scoring/limits';
import type { Heads, Limit } from '../../scoring/quotas';
import { type Finding, planSentence, problem } from '../finding';
import type { Plan } from '../plan';
import { headRuleOf } from '../ready-grades';
import { knownValue } from '../value';
import { gradeNames, isGradeName } from './grades';

const PATH = 'grades/quotas';

/** `heads`: how many people are reviewed, where that is known. */
export function checkQuotas({ grades }: Plan, heads = 0): readonly Finding[] {
  const rows = knownValue(grades.quotas) ?? [];
  const names = gradeNames(grades);
  const limits = readLimits(rows.map(([, written]) => written));
  const odd = rows.flatMap(([grade, value], n) => [
    ...(limits[n] ? [] : [problem(PATH, 'limitUnread', { grade, value: value ?? '' })]),
    ...(names?.some((name) => isGradeName(name, grade)) === false
      ? [problem(PATH, 'gradeUnknown', { where: planSentence('quotas'), grade })]
      : []),
  ]);
  if (odd.length > 0 || !names || rows.length === 0) return odd;
  const sound = limits.filter((limit) => limit !== undefined);
  const byGrade = (allowed: readonly Heads[]) =>
    names.map((name) => ({ name, allowed: allowed.filter((_, n) => isGradeName(name, rows[n]?.[0] ?? '')) }));
  const inShares = unmeetable(byGrade(sound.map(sharesAllowed)));
  const rule = headRuleOf(grades);
  return inShares.length > 0 || heads === 0 || !rule ? inShares : unmeetable(byGrade(limitsInHeads(heads, sound, rule)), heads);
}

type GradeLimits = { readonly name: Both; readonly allowed: readonly Heads[] };

/** Limits in so many people, or in shares of 1. */
function unmeetable(grades: readonly GradeLimits[], heads?: number): readonly Finding[] {
  const whole = heads ?? 1;
  const bounds = grades.map(({ name, allowed }) => ({
    name,
    most: Math.min(whole, ...allowed.map(({ most }) => most)),
    least: Math.max(0, ...allowed.map(({ least }) => least)),
  }));
  const nobody = bounds.filter(({ most, least }) => least > most);
  if (nobody.length > 0) return nobody.map(({ name }) => problem(PATH, 'limitNobody', { grade: name }));
  const most = clean(bounds.reduce((sum, bound) => sum + bound.most, 0));
  const least = clean(bounds.reduce((sum, bound) => sum + bound.least, 0));
  const all = heads === undefined ? '100%' : planSentence('reviewed', { count: heads });
  const amount = (count: number) => (heads === undefined ? `${clean(count * 100)}%` : count);
  if (most < whole) return [problem(PATH, 'limitsMost', { sum: amount(most), whole: all })];
  return least > whole ? [problem(PATH, 'limitsLeast', { sum: amount(least), whole: all })] : [];
}

const sharesAllowed = ({ sign, share }: Limit): Heads => ({
  least: sign === '<=' ? 0 : clean(share),
  most: sign === '>=' ? Number.POSITIVE_INFINITY : clean(share),
});
