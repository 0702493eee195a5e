// What a grade needs on whichever tab it stands: the score it is given for, its width, its colours, its note, its edges.
import { readCriterion } from '../scoring/criterion';
import type { Area } from './area';
import { type Fx, formulaText, fx } from './formula/fx';
import { gradesInWords } from './grade-words';
import { fontOf } from './looks';
import { inWords, type Making, wordsFor } from './making';
import type { Condition } from './tab';
import { leastWidth, widthOf } from './text-size';

/** The score that is graded: the exact one, or the one shown. */
export const asGraded = (scores: Fx, basis: 'exact' | 'shown', decimals: number): Fx =>
  basis === 'exact' ? scores : fx.MAP({ s: scores }, ({ s }) => fx.IF(fx.ISNUMBER(s), fx.ROUND(s, decimals), fx.IF(fx.eq(s, ''), '', s)));

/** What the longest name of a grade needs, in bold. */
export const gradeWidth = (making: Making): number =>
  Math.ceil(Math.max(0, ...making.review.ready.grades.map(({ name }) => widthOf(inWords(making, name), fontOf('grade'))))) + 14;

/** What none of these names is broken in, in several lines. */
export const gradeLeast = (making: Making): number =>
  Math.max(0, ...making.review.ready.grades.map(({ name }) => leastWidth(inWords(making, name), MOST_LINES, fontOf('grade'))));
const MOST_LINES = 4;

/** Each grade in its step of the five colours. */
export function gradeConditions(making: Making, place: Area): readonly Condition[] {
  const cell = fx.cells({ ...place, rows: 1, columns: 1 });
  return making.review.ready.grades.map(({ name, step }) => ({
    areas: [place],
    formula: formulaText(fx.eq(cell, inWords(making, name))),
    look: `grade${step}`,
  }));
}

export function gradeNote(making: Making): string {
  const say = wordsFor(making, 'score');
  const { grades, basis } = making.review.ready;
  if (grades.length === 0) return wordsFor(making, 'guide')('noGrades');
  return say(basis === 'exact' ? 'noteGrade' : 'noteGradeShown', { grades: gradesInWords(grades, making.language) });
}

/** Every score at which one grade ends and another begins. */
export const edgesOf = (making: Making): readonly number[] => [
  ...new Set(
    making.review.ready.grades
      .flatMap(({ criterion }) => readCriterion(criterion) ?? [])
      .map(({ edge }) => edge)
      .filter((edge) => edge > -1e5), // a grade that takes all that is left
  ),
];
