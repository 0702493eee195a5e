// Grades by bands: the first band, from the top, whose criterion a score meets.
import { type Criterion, meets } from './criterion';
import { clean } from './decimal';

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

/** The grade of a score, or undefined where no band names it: a hole in a policy stays a hole. */
export function gradeOf(score: number, bands: readonly Band[]): Grade | undefined {
  const cleaned = clean(score);
  return bands.find((band) => meets(cleaned, band.criterion))?.grade;
}
