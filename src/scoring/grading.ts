// Scores graded by a plan's grades: the exact score or the one that is shown, as HR decided.
import { gradeOf } from './bands';
import { readCriterion } from './criterion';
import { clean } from './decimal';

/** `criterion`: as GRADE reads it, `>=80 <90`. Best first. */
export type GradeRule = { readonly grade: string; readonly criterion: string };
/** Which score is graded; `decimals`: how many are shown. */
export type Graded = { readonly basis: 'exact' | 'shown'; readonly decimals: number };

/** What a hole between grades is called on tabs. */
const UNNAMED = '—';

/** The grade of a score; `—` in a hole between grades. */
export function gradingBy(rules: readonly GradeRule[], by: Graded): (score: number) => string {
  const bands = rules.map(({ grade, criterion }) => ({ grade, criterion: readCriterion(criterion) ?? [] }));
  return (score) => String(gradeOf(gradedScore(score, by), bands) ?? UNNAMED);
}

/** The score as it is graded and ranked. */
export const gradedScore = (score: number, { basis, decimals }: Graded): number =>
  clean(basis === 'shown' ? shownScore(score, decimals) : score);

/** Rounded half away from zero, as a cell shows it. */
export function shownScore(score: number, decimals: number): number {
  const units = clean(Math.abs(score) * 10 ** decimals);
  return (Math.sign(score) * Math.round(units)) / 10 ** decimals;
}
