// The edge of what is frozen: no merge may cross it, and something must be left unfrozen.
import type { Sheet } from './book';
import { boxOf } from './ranges';

/** Throws in Google's words. */
export function checkFrozen(sheet: Sheet): void {
  const { frozenRowCount: rows = 0, frozenColumnCount: columns = 0, rowCount, columnCount } = sheet.properties.gridProperties;
  if (rows > 0 && rows >= rowCount) throw new Error("You can't freeze all visible rows on the sheet.");
  if (columns > 0 && columns >= columnCount) throw new Error("You can't freeze all visible columns on the sheet.");
  for (const { top, bottom, left, right } of sheet.merges.map((merge) => boxOf(sheet, merge))) {
    if (top < rows && bottom > rows) throw new Error("You can't merge frozen and non-frozen rows.");
    if (left < columns && right > columns) throw new Error("You can't merge frozen and non-frozen columns.");
  }
}

/** Deleting must leave a line that is not frozen. */
export function checkLeft({ gridProperties }: Sheet['properties'], axis: 'ROWS' | 'COLUMNS', at: number, count: number): void {
  const [size, frozen = 0] =
    axis === 'ROWS'
      ? [gridProperties.rowCount, gridProperties.frozenRowCount]
      : [gridProperties.columnCount, gridProperties.frozenColumnCount];
  const name = axis.toLowerCase();
  if (count >= size) throw new Error(`You can't delete all the ${name} on the sheet.`);
  if (frozen > 0 && at <= frozen && at + count >= size) throw new Error(`Sorry, it is not possible to delete all non-frozen ${name}.`);
}
