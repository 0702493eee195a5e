// Who is near an edge between grades: how far, on which side, and which grade lies across it.
import { readCriterion } from './criterion';
import { clean } from './decimal';
import { type Graded, type GradeRule, gradedScore, gradingBy } from './grading';

type Scored = { readonly score: number | undefined; readonly grade: string };
/** `who`: their number in the list. `isOver`: the score is on the edge or over it. `distance`: in points, from 0. */
type NearEdge = {
  readonly who: number;
  readonly edge: number;
  readonly distance: number;
  readonly isOver: boolean;
  readonly across: string;
};

/** Finer than any score is shown, and than the noise that is taken out of one. */
const STEP = 1e-8;

/**
 * Those whose score, as it is graded, is less than so many points from the nearest edge that divides their grade from another; the nearest
 * first. Whose grade was decided apart from the score, no edge moves.
 */
export function nearEdges(
  people: readonly Scored[],
  rules: Graded & { readonly grades: readonly GradeRule[] },
  within: number,
): NearEdge[] {
  const gradeAt = gradingBy(rules.grades, { basis: 'exact', decimals: rules.decimals });
  const edges = edgesIn(rules.grades);
  return people
    .flatMap(({ score, grade }, who): readonly NearEdge[] => {
      if (score === undefined) return [];
      const own = gradedScore(score, rules);
      if (gradeAt(own) !== grade) return [];
      const near = edges.flatMap((edge): readonly NearEdge[] => {
        const distance = clean(Math.abs(own - edge));
        const beyond = own < edge ? [edge, edge + STEP] : own > edge ? [edge, edge - STEP] : [edge - STEP, edge + STEP];
        const across = beyond.map(gradeAt).find((each) => each !== grade);
        return across === undefined || distance >= within ? [] : [{ who, edge, distance, isOver: own >= edge, across }];
      });
      const [nearest] = near.sort((a, b) => a.distance - b.distance);
      return nearest ? [nearest] : [];
    })
    .sort((a, b) => a.distance - b.distance);
}

/** Each edge once, from below. */
export const edgesIn = (grades: readonly GradeRule[]): number[] =>
  [...new Set(grades.flatMap(({ criterion }) => (readCriterion(criterion) ?? []).map(({ edge }) => edge)))]
    .filter((edge) => edge > NO_EDGE)
    .sort((a, b) => a - b);
/** Stands for all that is left, where a grade has no edge of its own. */
const NO_EDGE = -1_000_000;
