// Grades by bands: the first band, from the top, whose criterion a score meets.
import type { Criterion } from './criterion';
import { finder } from './spans';

/** A grade is its name, or a number where the plan's grades are coefficients or levels. */
export type Grade = string | number;
export type Band = { readonly grade: Grade; readonly criterion: Criterion };

/** The grades every function uses where no bands are given: A 90, B 80, C 70, D 60, all inclusive. */
export const DEFAULT_BANDS: readonly Band[] = [
  { grade: 'A', criterion: [{ sign: '>=', edge: 90 }] },
  { grade: 'B', criterion: [{ sign: '>=', edge: 80 }] },
  { grade: 'C', criterion: [{ sign: '>=', edge: 70 }] },
  { grade: 'D', criterion: [{ sign: '>=', edge: 60 }] },
  { grade: 'E', criterion: [{ sign: '<', edge: 60 }] },
];

/** Grades any number of scores; `unnamed` where no band names one: a hole in a policy stays a hole. */
export function grader(bands: readonly Band[], unnamed: Grade): (score: number) => Grade {
  const find = finder(bands.map(({ criterion }) => criterion));
  const grades = bands.map(({ grade }) => grade);
  return (score) => grades[find(score)] ?? unnamed;
}

/** The grade of one score, or undefined where no band names it. */
export const gradeOf = (score: number, bands: readonly Band[]): Grade | undefined =>
  bands[finder(bands.map(({ criterion }) => criterion))(score)]?.grade;
