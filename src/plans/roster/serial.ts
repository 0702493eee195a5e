// Whether a column counts the rows: 1, 2, 3 … to the end, perhaps from 1 again under each department.
import { fold } from '../../scoring/reading';
import { wordsOf } from './cells';

type Row = { readonly cells: readonly unknown[] };

/** IDs such as 001 or 1001 are no count. A single row counts nothing. */
export function countsRows(rows: readonly Row[], column: number): boolean {
  const values = rows.map(({ cells }) => fold(wordsOf(cells[column]))).filter((text) => /^\d+$/.test(text));
  return values.length > 1 && values.every((text, n) => text === '1' || text === String(Number(values[n - 1]) + 1));
}
