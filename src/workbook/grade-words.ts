// Grades in words, with what is inside an edge and what is not: `A 90 and above · B 80 to under 90`.
import { inLanguage } from '../i18n/both';
import type { Language } from '../i18n/languages';
import { marksIn } from '../i18n/lists';
import { SERVER } from '../i18n/texts';
import { wordsIn } from '../i18n/words';
import type { ReadyGrade } from '../plans/ready-grades';
import { readCriterion, type Sign } from '../scoring/criterion';
import { inWords, type Making } from './making';

/** One edge alone, by its sign. */
const ALONE = { '>=': 'atLeast', '>': 'over', '<=': 'atMost', '<': 'under', '=': 'exactly' } as const satisfies Readonly<
  Record<Sign, string>
>;

export const gradesInWords = (grades: readonly ReadyGrade[], language: Language): string =>
  grades
    .map((grade) => `${inLanguage(grade.name, language)} ${criterionInWords(grade.criterion, language)}`)
    .join(marksIn(language).between);

/** HR's word for a grade, as the grades have it in the workbook's language. */
export function gradeName(making: Making, typed: string): string {
  const found = making.review.ready.grades.find(({ id, name }) => [id, ...Object.values(name)].includes(typed.trim()));
  return found ? inWords(making, found.name) : typed;
}

export function criterionInWords(criterion: string, language: Language): string {
  const parts = readCriterion(criterion) ?? [];
  const [low, high] = [parts[0], parts[1]];
  if (!low) return criterion;
  const say = wordsIn(SERVER, 'criteria', language);
  if (!high) return say(ALONE[low.sign], { edge: low.edge });
  return say('range', {
    from: say(low.sign === '>' ? 'fromOver' : 'from', { edge: low.edge }),
    to: say(high.sign === '<' ? 'toUnder' : 'to', { edge: high.edge }),
  });
}
