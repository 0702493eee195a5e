// Rows without a height of their own are as high as their text needs, as in Sheets: worked out for the open tab, for Google keeps none.
import { AutoHeightController } from '@univerjs/preset-sheets-core';
import type { Sheet } from '../../book/book';
import type { Engine } from '../../engine';

/** `rows` says which; all where undefined. */
export function growRows({ injector, run }: Engine, sheet: Sheet, rows?: ReadonlySet<number>): void {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const last = Math.min(rowCount, sheet.rows.length);
  const ranges = [];
  for (let row = 0; row < last; row++) {
    if (sheet.rowMeta[row]?.pixelSize || (rows && !rows.has(row))) continue;
    ranges.push({ startRow: row, endRow: row, startColumn: 0, endColumn: columnCount - 1 });
  }
  if (ranges.length === 0) return;
  const { redos } = injector.get(AutoHeightController).getUndoRedoParamsOfAutoHeight(ranges, String(sheet.properties.sheetId));
  for (const { id, params } of redos) run(id, params as object);
}
