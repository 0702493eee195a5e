// Where the Adjustments tab has its columns, for the Summary and Appeals, which read them.
import type { Review } from '../../arrangement/review';
import { type Area, area } from '../area';
import { type Fx, fx } from '../formula/fx';
import type { Making } from '../making';

const SHOWN = [
  'n',
  'id',
  'name',
  'from',
  'fromGrade',
  'to',
  'toGrade',
  'why',
  'source',
  'by',
  'resolution',
  'on',
  'entered',
  'state',
] as const;
/** Beside them, for formulas; `base` is what the calculated score was when the sidebar wrote the row. */
const HIDDEN = ['base', 'who', 'calculated', 'lacks', 'taken', 'scored', 'last'] as const;
export type AdjustmentKey = (typeof SHOWN)[number] | (typeof HIDDEN)[number];

/** Where a change comes from. */
export const SOURCES = ['calibration', 'meeting', 'appeal', 'correction'] as const;
export type AdjustmentSource = (typeof SOURCES)[number];

/** The first row under the headings: title, line, hint, groups and headings stand above. */
const FIRST = 5;
const LEAST = 30;
const MOST = 200;

/** Room for each reviewed person once, within limits: what a chain of rows costs grows with their square. */
export const adjustmentRows = ({ subjects }: Review): number => Math.max(LEAST, Math.min(subjects.length, MOST));

/** Its columns, in their order. */
export const adjustmentKeys = ({ ready }: Review): readonly AdjustmentKey[] =>
  [...SHOWN, ...HIDDEN].filter((key) => ready.grades.length > 0 || (key !== 'fromGrade' && key !== 'toGrade'));

/** A column's cells as other tabs name them. */
export function adjustmentCells({ review, title }: Making, key: AdjustmentKey): Fx {
  const place: Area = area(FIRST, adjustmentKeys(review).indexOf(key), adjustmentRows(review));
  return fx.elsewhere(title('adjustments'), place);
}
