// From points to the final score: weights with what is not applicable left out, raters, roles, shorter periods, grades, places.
import type { Plan } from '../../src/plans/plan';
import type { Cycle } from '../../src/plans/value';
import { type Card, type Dimension, known } from './cards';
import { isNumber, pointsIn, type Row, type Score } from './points';
import { compare, exact, over, type Rational, rounded, sum, times } from './rational';

type Part = readonly [score: Score, weight: Rational];

/** Σ score × weight over what applies; whatever is still to be scored keeps all waiting. */
export function weighed(parts: readonly Part[]): Score {
  const heavy = parts.filter(([, weight]) => weight.n > 0n);
  if (heavy.some(([score]) => score === 'blank')) return 'blank';
  const given = heavy.flatMap(([score, weight]) => (isNumber(score) ? [{ score, weight }] : []));
  if (given.length === 0) return heavy.length > 0 ? 'exempt' : 'blank';
  return over(sum(given.map(({ score, weight }) => times(score, weight))), sum(given.map(({ weight }) => weight)));
}

/** The mean of those who have a score to give. */
export function mean(scores: readonly Score[]): Score {
  if (scores.includes('blank')) return 'blank';
  const given = scores.filter(isNumber);
  return given.length === 0 ? 'exempt' : over(sum(given), exact(given.length));
}

/** One rater's sheet for one subject: each dimension's score and the total. N/A stays within its dimension. */
export function sheetOf(card: Card, row: Row, full: Rational): { readonly dimension: (id: string) => Score; readonly total: Score } {
  const all = card.dimensions.flatMap(({ indicators }) => indicators);
  const points = pointsIn(all, row, full);
  const scoreOf = ({ indicators }: Dimension): Score => weighed(indicators.map((each) => [points.get(each) ?? 'blank', each.weight]));
  const scores = new Map(card.dimensions.map((each) => [each.id, scoreOf(each)]));
  return {
    dimension: (id) => scores.get(id) ?? 'exempt',
    total: weighed(card.dimensions.map(({ id, weight }) => [scores.get(id) ?? 'exempt', weight])),
  };
}

/** The score that is graded and ranked: as exact as the contract is, or as shown. */
function graded({ grades }: Plan, score: Rational): Rational {
  return rounded(score, known(grades.basis) === 'shown' ? (known(grades.decimals) ?? 2) : 10);
}

export type Grade = { readonly id: string; readonly name: { readonly en: string; readonly 'zh-CN': string } };
const UNNAMED: Grade = { id: '—', name: { en: '—', 'zh-CN': '—' } };

/** The grade a score has, by the name that it bears in reviews of that cycle; undefined without grades. */
export function gradeOf(plan: Plan, cycle: Cycle, score: Rational): Grade | undefined {
  const found = bandOf(plan, score);
  const other = plan.grades.list.find(({ id }) => id === found?.id)?.renamed;
  const name = other?.cycles.includes(cycle) ? known(other.name) : undefined;
  return found && name !== undefined ? { id: found.id, name: { en: name, 'zh-CN': name } } : found;
}

/** HR's own list, named grades with lower edges, or the policy's bands. */
function bandOf(plan: Plan, score: Rational): Grade | undefined {
  const { list, cutoffs, own, gap } = plan.grades;
  const value = graded(plan, score);
  const from = (edge: number | null | undefined): boolean => edge === null || edge === undefined || compare(value, exact(edge)) >= 0;
  const added = known(own) ?? [];
  if (added.length > 0) {
    const [name] = added.find(([, edge]) => from(edge)) ?? [UNNAMED.id];
    return { id: name, name: { en: name, 'zh-CN': name } };
  }
  const lines = known(cutoffs);
  if (lines) return list.find((_, n) => from(lines[n])) ?? UNNAMED;
  if (list.length === 0) return undefined;
  const inside = list.find(({ from: low, to: high }) => {
    const [above, below] = [low && compare(value, exact(known(low.at) ?? 0)), high && compare(value, exact(known(high.at) ?? 0))];
    const reaches = above === undefined || above > 0 || (above === 0 && known(low?.inclusive) !== false);
    return reaches && (below === undefined || below < 0 || (below === 0 && known(high?.inclusive) !== false));
  });
  const named = gap && known(gap);
  return inside ?? (named && named !== UNNAMED.id ? { id: 'gap', name: { en: named, 'zh-CN': named } } : UNNAMED);
}

/** `3`, or `=3` where others of the group have the same; '' without a score. */
export function placeAmong(plan: Plan, score: Score, group: readonly Score[]): string {
  if (!isNumber(score)) return '';
  const own = graded(plan, score);
  const sides = group.filter(isNumber).map((each) => compare(graded(plan, each), own));
  const place = 1 + sides.filter((side) => side > 0).length;
  return sides.filter((side) => side === 0).length > 1 ? `=${place}` : String(place);
}
