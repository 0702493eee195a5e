// The rows of Adjustments: which are taken, the newest of a person, and the one in which the next is written, wherever the tab was sorted to.
import { foldId } from '../../plans/fold-id';
import { textOf } from '../../scoring/reading';
import type { PlacedRow, PlacedTab } from './results-read';

/** The columns that the sidebar writes; `n` where a row is put in. */
export const WRITTEN = ['id', 'from', 'fromGrade', 'to', 'toGrade', 'why', 'source', 'by', 'resolution', 'on', 'entered', 'base'] as const;

const numberOf = ({ cells: { n } }: PlacedRow): number => (typeof n === 'number' ? n : 0);

/** Nothing was typed in it. */
const isFree = ({ cells }: PlacedRow): boolean => WRITTEN.every((key) => textOf(cells[key]) === '');

const isTaken = ({ cells }: PlacedRow): boolean => cells.taken === 1;

/** A person's row that counts; undefined where none does. */
export function newestOf({ rows }: Pick<PlacedTab, 'rows'>, id: string): PlacedRow | undefined {
  const who = foldId(id);
  const own = rows.filter((row) => isTaken(row) && foldId(textOf(row.cells.id)) === who);
  return own.reduce<PlacedRow | undefined>((newest, row) => (newest && numberOf(newest) > numberOf(row) ? newest : row), undefined);
}

/** Where the next row goes: the free one with the least number after all that are filled; undefined where there is no room. */
export function nextRow({ rows }: Pick<PlacedTab, 'rows'>): (PlacedRow & { readonly n: number }) | undefined {
  const last = Math.max(0, ...rows.filter((row) => !isFree(row)).map(numberOf));
  const [next] = rows
    .filter((row) => isFree(row) && numberOf(row) > last)
    .map((row) => ({ ...row, n: numberOf(row) }))
    .sort((a, b) => a.n - b.n);
  return next;
}
