// Which closed periods a streak counts: named grades, or scores that meet a criterion.
import { say, sayNotA } from '../i18n/language';
import { type Criterion, meets, readCriterion } from '../scoring/criterion';
import { clean } from '../scoring/decimal';
import { fold, isBlank, isExemptMark, numberIn, textOf } from '../scoring/reading';
import type { Hit } from '../scoring/streaks';
import { allOrProblem, isExemptLabel, isProblem, type Labels, labelKey } from './cells';
import { listOf } from './parameters';
import { fail, type Place, type Problem, problemAt, quote } from './sentences';

export type Matcher = { readonly names: ReadonlySet<string>; readonly criteria: readonly Criterion[] };

/** One grade, a range of them, `"D,E"`, or a criterion such as `"<60"`; a bare number means equal to it. Fails where blank. */
export function readMatcher(value: unknown, place: Place): Matcher {
  const whole = criterionIn(value);
  const parts = whole ? [] : listOf(value, /[,;、\r\n]/).filter((part) => !isBlank(part));
  const criteria = whole ? [whole] : parts.map(criterionIn).filter((criterion) => criterion !== undefined);
  const names = parts.filter((part) => !criterionIn(part)).map((part) => nameOf(part, place));
  if (criteria.length + names.length === 0) fail(place, say('gradesBlank'));
  return { criteria, names: new Set(names) };
}

/** A closed period as matchers look at it; null where blank. Read once for all rules. */
export type Period = {
  readonly label: string;
  readonly key: string;
  readonly score: number | undefined;
  readonly at: readonly [row: number, column: number];
};

/** The periods of one row, or its first problem. */
export const periodsIn = (history: Labels, row: number): readonly (Period | null)[] | Problem =>
  allOrProblem(
    (history.rows[row] ?? []).map((_, column): Period | null | Problem => {
      const label = history.read(row, column);
      if (label === null || isProblem(label)) return label;
      const number = numberIn(label);
      const score = number === undefined ? undefined : clean(number);
      return { label, key: gradeKey(label, score), score, at: [row, column] };
    }),
  );

/** Which periods hit; null where one is blank or exempt. A problem where a word stands among scores. */
export function hitsIn(history: Labels, periods: readonly (Period | null)[], { names, criteria }: Matcher): readonly Hit[] | Problem {
  const areScores = names.size === 0; // a criterion alone: `—` is exempt there, and a word is wrong
  return allOrProblem(
    periods.map((period): Hit | Problem => {
      if (period === null) return null;
      const { label, key, score, at } = period;
      if (names.has(key)) return true;
      if (score !== undefined) return criteria.some((criterion) => meets(score, criterion));
      if (areScores ? isExemptMark(label) : isExemptLabel(label)) return null;
      return areScores ? problemAt(history.place, ...at, sayNotA('score', quote(label))) : false;
    }),
  );
}

/** Only what is written with a sign or as an interval; a bare number is a grade's name. */
function criterionIn(part: unknown): Criterion | undefined {
  return typeof part === 'string' && /^[<>=≥≤[(]/.test(fold(part).trim()) ? readCriterion(part) : undefined;
}

function nameOf(part: unknown, place: Place): string {
  const name = typeof part === 'boolean' ? '' : textOf(part);
  if (/^[<>=≥≤]/.test(fold(name).trim())) fail(place, sayNotA('criterion', quote(part)));
  return name === '' || Number.isNaN(part) ? fail(place, sayNotA('grade', quote(part))) : gradeKey(name);
}

/** A grade's name, or a number's value: 5, "5" and "５" are one grade. */
const gradeKey = (label: string, score = numberIn(label)): string => labelKey(score ?? label);
