// The marks by which the columns of a score tab are found again, wherever HR has moved them.
import type { RaterTab } from '../../arrangement/review';
import type { Mark } from '../tab';
import type { ScorePlaces } from './places';

/** Columns that people type numbers into. */
export const TYPED = /^(rated|input|second|target):/;

type ColumnMark = Mark & { readonly on: 'column' };
const column = (at: number, value: string): ColumnMark => ({ on: 'column', at, value });

/** `targets`: which columns, counted among the indicators', hold targets that are typed on this tab. */
export function columnMarks(places: ScorePlaces, targets: readonly number[], dimensions: RaterTab['dimensions']): readonly ColumnMark[] {
  const { at } = places;
  return [
    column(0, 'id'),
    // names, points and other targets follow from it, and each mark counts on every tab of every rater
    ...typedColumns(places, targets),
    column(at.weighted, 'weighted'),
    column(at.grade, 'grade'),
    column(at.comment, 'comment'),
    column(at.left, 'left'),
    column(at.done, 'done'),
    column(at.state, 'state'),
    column(at.locked, 'locked'),
    ...(dimensions.length > 1 ? dimensions.map(({ id }, n) => column(at.hidden + n, `dimension:${id}`)) : []),
  ];
}

/** Those of what is typed. */
export const typedColumns = ({ columns }: Pick<ScorePlaces, 'columns'>, targets: readonly number[]): readonly ColumnMark[] =>
  columns.flatMap(({ role, dimension, indicator }, n) =>
    role === 'points' || role === 'recorded' || (role === 'target' && !targets.includes(n))
      ? []
      : [column(2 + n, `${role}:${dimension.id}/${indicator.id}`)],
  );
