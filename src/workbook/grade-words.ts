// Grades in words, with what is inside an edge and what is not: `A 90 and above · B 80 to under 90`.
import { inLanguage } from '../i18n/both';
import type { Language } from '../i18n/languages';
import { marksIn } from '../i18n/lists';
import { type Edge, edgeFaults, type Stretch } from '../plans/edges';
import type { ReadyGrade } from '../plans/ready-grades';
import { stretchInWords } from '../plans/stretch-words';
import { readCriterion, type Sign } from '../scoring/criterion';
import { inWords, type Making } from './making';

export const gradesInWords = (grades: readonly ReadyGrade[], language: Language): string =>
  grades
    .map((grade) => `${inLanguage(grade.name, language)} ${criterionInWords(grade.criterion, language)}`)
    .join(marksIn(language).between);

/** HR's word for a grade, as the grades have it in the workbook's language. */
export function gradeName(making: Making, typed: string): string {
  const found = making.review.ready.grades.find(({ id, name }) => [id, ...Object.values(name)].includes(typed.trim()));
  return found ? inWords(making, found.name) : typed;
}

/** A stretch of scores, or what cannot be read as one, as it stands. */
export const criterionInWords = (criterion: string, language: Language): string =>
  stretchInWords(stretchOf(criterion), language) || criterion;

function stretchOf(criterion: string): Stretch {
  const parts = readCriterion(criterion) ?? [];
  const edgeAt = (signs: readonly Sign[], inclusive: Sign): Edge | undefined => {
    const part = parts.find(({ sign }) => signs.includes(sign));
    return part && { at: part.edge, inclusive: part.sign === inclusive || part.sign === '=' };
  };
  return { from: edgeAt(['>=', '>', '='], '>='), to: edgeAt(['<=', '<', '='], '<=') };
}

/** The scores that no grade covers, from the lowest up. */
export const uncovered = (grades: readonly ReadyGrade[]): readonly Stretch[] =>
  edgeFaults(grades.map(({ id, criterion }) => ({ name: id, ...stretchOf(criterion) }))).flatMap((fault) =>
    fault.is === 'hole' ? [fault.stretch] : [],
  );
