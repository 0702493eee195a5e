// Notes on cells: what people see on hovering.
import type { Sheet } from '../book/book';
import type { Engine } from '../engine';
import { eachDifference } from './difference';

const UPDATE = 'sheet.mutation.update-note';
const REMOVE = 'sheet.mutation.remove-note';

export function changeNotes(engine: Engine, was: Sheet | undefined, is: Sheet): void {
  const sheetId = String(is.properties.sheetId);
  eachDifference(was?.rows ?? [], is.rows, (row, before = [], after = []) =>
    eachDifference(before, after, (col, old, cell) => {
      const note = cell?.note || undefined; // '' is none
      if (note === (old?.note || undefined)) return;
      if (note === undefined) engine.run(REMOVE, { sheetId, row, col });
      else
        engine.run(UPDATE, {
          sheetId,
          row,
          col,
          note: { id: `note${sheetId}_${row}_${col}`, row, col, width: 220, height: 90, note, show: false },
        });
    }),
  );
}
