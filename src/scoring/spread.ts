// How grades are spread over people, before and after their results were adjusted, against the limits on them.
import { type LimitEffect, limitsOf, offBy, type Rules } from './effect';

/** One person's grade as the raters' scores give it, and as it stands; '' for none. */
type Compared = { readonly before: string; readonly after: string };

/** `limit`: of the grades that have one, with how many too many (above 0) or too few (below 0) there are now. */
export type GradeSpread = { readonly grade: string; readonly before: number; readonly after: number; readonly limit?: LimitEffect };

/**
 * The plan's grades in their order, then what somebody has that is none of them, as `—` in a hole. Limits are those of all these people
 * together: of some of them alone there are none.
 */
export function spreadOf(people: readonly Compared[], rules: Rules, withLimits: boolean): readonly GradeSpread[] {
  const count = (grade: string, when: keyof Compared): number => people.filter((each) => each[when] === grade).length;
  const heads = people.filter(({ after }) => after !== '').length;
  const limits = withLimits ? limitsOf(heads, rules) : new Map<string, never>();
  const known = rules.grades.map(({ grade }) => grade);
  const others = new Set(people.flatMap(({ before, after }) => [before, after]).filter((grade) => grade !== '' && !known.includes(grade)));
  return [...known, ...(known.length > 0 ? others : [])].map((grade) => {
    const [before, after, limit] = [count(grade, 'before'), count(grade, 'after'), limits.get(grade)];
    return { grade, before, after, ...(limit && { limit: { ...limit, off: offBy(after, limit) } }) };
  });
}
