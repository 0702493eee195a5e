// The marks by which the columns of a score tab are found again, wherever HR has moved them.
import type { RaterTab } from '../../arrangement/review';
import type { Mark } from '../tab';
import type { ScorePlaces } from './places';

/** Columns that people type numbers into. */
export const TYPED = /^(rated|input|second|target):/;

/** `targets`: which columns, counted among the indicators', hold targets that are typed on this tab. */
export function columnMarks(
  { at, columns }: ScorePlaces,
  targets: readonly number[],
  dimensions: RaterTab['dimensions'],
): readonly (Mark & { readonly on: 'column' })[] {
  const column = (n: number, value: string) => ({ on: 'column', at: n, value }) as const;
  return [
    column(0, 'id'),
    // what is typed; names, points and other targets follow from it, and each mark counts on every tab of every rater
    ...columns.flatMap(({ role, dimension, indicator }, n) =>
      role === 'points' || role === 'recorded' || (role === 'target' && !targets.includes(n))
        ? []
        : [column(2 + n, `${role}:${dimension.id}/${indicator.id}`)],
    ),
    column(at.weighted, 'weighted'),
    column(at.grade, 'grade'),
    column(at.comment, 'comment'),
    column(at.left, 'left'),
    column(at.done, 'done'),
    column(at.state, 'state'),
    ...(dimensions.length > 1 ? dimensions.map(({ id }, n) => column(at.hidden + n, `dimension:${id}`)) : []),
  ];
}
