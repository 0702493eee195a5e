// Which closed periods a streak counts: named grades, or scores that meet a criterion.
import { say, sayNotA } from '../i18n/language';
import { type Criterion, meets, readCriterion } from '../scoring/criterion';
import { fold, isBlank, isExemptMark, numberIn, textOf } from '../scoring/reading';
import type { Hit } from '../scoring/streaks';
import { isExemptLabel, isProblem, type Labels, labelKey } from './cells';
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

/** Whether the period in a cell hits; null where it is blank or exempt. */
export function hitAt(history: Labels, row: number, column: number, { names, criteria }: Matcher): Hit | Problem {
  const label = history.read(row, column);
  if (label === null || isProblem(label)) return label;
  if (names.has(gradeKey(label))) return true;
  const isScore = names.size === 0; // a criterion alone: the history holds scores, where `—` is exempt and a word is wrong
  if (isScore ? isExemptMark(label) : isExemptLabel(label)) return null;
  const score = criteria.length > 0 ? numberIn(label) : undefined;
  if (score !== undefined) return criteria.some((criterion) => meets(score, criterion));
  return isScore ? problemAt(history.place, row, column, sayNotA('score', quote(label))) : false;
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
function gradeKey(label: string): string {
  const value = numberIn(label);
  return value === undefined ? labelKey(label) : String(value);
}
