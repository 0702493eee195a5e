// What another result of one person would change: their grade and place, and how many people have each grade, against its limits.
import { type Graded, type GradeRule, gradedScore, gradingBy } from './grading';
import { type HeadRule, limitsInHeads, readLimits } from './limits';
import type { Heads, Limit } from './quotas';

/** One person's result; `score` undefined while there is none. `group`: among whom they have their place. */
export type Standing = { readonly score: number | undefined; readonly grade: string; readonly group: string };

/** `limits`: grade and limit as written, such as `<=10%`. */
export type Rules = Graded & {
  readonly grades: readonly GradeRule[];
  readonly limits: readonly (readonly [grade: string, written: string | number])[];
  readonly headRule: HeadRule;
};

/** `shared`: others have the same place. Undefined of whoever has no score. */
type Place = { readonly place: number; readonly shared: boolean };
/** A grade's people before and after; how many too many (above 0) or too few (below 0) there are then, by a limit. */
export type GradeEffect = { readonly grade: string; readonly before: number; readonly after: number; readonly limit?: LimitEffect };
export type LimitEffect = Heads & { readonly written: string; readonly off: number };

type Effect = {
  readonly grade: { readonly before: string; readonly after: string };
  readonly place: { readonly before: Place | undefined; readonly after: Place | undefined };
  /** The grades that have a limit, and those that somebody comes to or goes from; each in the plan's order. */
  readonly grades: readonly GradeEffect[];
};

/** `who`: their number among `all`. `to`: the new score, or the old one; `toGrade`: the new grade, '' where it follows from the score. */
export function effectOf(all: readonly Standing[], who: number, to: number, toGrade: string, rules: Rules): Effect {
  const before = all[who] ?? { score: undefined, grade: '', group: '' };
  const after: Standing = { ...before, score: to, grade: toGrade || (rules.grades.length > 0 ? gradingBy(rules.grades, rules)(to) : '') };
  const changed = all.map((each, n) => (n === who ? after : each));
  const counted = (grade: string, list: readonly Standing[]): number => list.filter((each) => each.grade === grade).length;
  const heads = all.filter(({ grade }) => grade !== '').length;
  const limits = limitsOf(heads, rules);
  const grades = rules.grades.map(({ grade }): GradeEffect => {
    const [had, has] = [counted(grade, all), counted(grade, changed)];
    const limit = limits.get(grade);
    return { grade, before: had, after: has, ...(limit && { limit: { ...limit, off: offBy(has, limit) } }) };
  });
  return {
    grade: { before: before.grade, after: after.grade },
    place: { before: placeOf(all, before, rules), after: placeOf(changed, after, rules) },
    grades: grades.filter(({ before: had, after: has, limit }) => had !== has || limit !== undefined),
  };
}

/** How many people too many (above 0) or too few (below 0). */
export const offBy = (people: number, { least, most }: Heads): number =>
  people > most ? people - most : people < least ? people - least : 0;

/** Each grade's limits in heads out of so many people: a grade may have a least and a most. */
export function limitsOf(heads: number, { limits, headRule }: Rules): ReadonlyMap<string, Heads & { readonly written: string }> {
  const read = readLimits(limits.map(([, written]) => written));
  const sound = limits.flatMap(([grade, written], n): readonly (readonly [string, string, Limit])[] => {
    const limit = read[n];
    return limit ? [[grade, String(written), limit]] : [];
  });
  const allowed = limitsInHeads(
    heads,
    sound.map(([, , limit]) => limit),
    headRule,
  );
  const found = new Map<string, Heads & { readonly written: string }>();
  for (const [n, [grade, written]] of sound.entries()) {
    const [own, other] = [allowed[n] ?? EVERYBODY, found.get(grade)];
    found.set(grade, {
      least: Math.max(own.least, other?.least ?? 0),
      most: Math.min(own.most, other?.most ?? Number.POSITIVE_INFINITY),
      written: other ? `${other.written} ${written}` : written,
    });
  }
  return found;
}
const EVERYBODY: Heads = { least: 0, most: Number.POSITIVE_INFINITY };

/** Within the group, the highest first, as the Summary ranks. */
function placeOf(all: readonly Standing[], { score, group }: Standing, by: Graded): Place | undefined {
  if (score === undefined) return undefined;
  const own = gradedScore(score, by);
  const others = all.flatMap((each) => (each.group === group && each.score !== undefined ? [gradedScore(each.score, by)] : []));
  return { place: 1 + others.filter((each) => each > own).length, shared: others.filter((each) => each === own).length > 1 };
}
