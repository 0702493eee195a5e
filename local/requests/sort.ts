// Sorting the rows of a range, as Sheets does: numbers, then text, then booleans, blanks last whichever way.
import type { Draft } from '../book/draft';
import { type Box, boxOf, onGrid, overlap } from '../book/ranges';
import { copiedCell } from './cells';
import { type Context, given, type Handlers, type Value } from './handler';

type SortSpec = GoogleAppsScript.Sheets.Schema.SortSpec;

export const sortRequests = {
  sortRange(draft, { range = {}, sortSpecs }, { look }) {
    sortRows(draft, range.sheetId ?? 0, onGrid(draft.sheet(range.sheetId ?? 0), range), given(sortSpecs, 'sortSpecs'), look);
    return undefined;
  },
} satisfies Handlers;

/** The rows of a box by some of its columns, the first of them before the others. */
export function sortRows(draft: Draft, sheetId: number, box: Box, sortSpecs: readonly SortSpec[], look: Context['look']): void {
  const sheet = draft.sheet(sheetId);
  const { top, bottom, left, right } = box;
  if (sheet.merges.some((merge) => overlap(boxOf(sheet, merge), box))) throw new Error("You can't sort a range that has merged cells.");
  const specs = sortSpecs.map(({ dimensionIndex = 0, sortOrder }) => ({
    dimensionIndex,
    sign: sortOrder === 'DESCENDING' ? -1 : 1,
  }));
  for (const { dimensionIndex } of specs)
    if (dimensionIndex < left || dimensionIndex >= right) throw new Error(`Sort column ${dimensionIndex} is outside the range.`);

  const entered = (row: number, column: number): Value => {
    const value = sheet.rows[row]?.[column]?.userEnteredValue;
    return value && value.formulaValue === undefined
      ? (value.numberValue ?? value.stringValue ?? value.boolValue ?? '')
      : look(sheetId, row, column);
  };
  const keys = Array.from({ length: bottom - top }, (_, n) => ({
    row: top + n,
    values: specs.map(({ dimensionIndex }) => entered(top + n, dimensionIndex)),
  }));
  keys.sort((a, b) => {
    for (const [n, { sign }] of specs.entries()) {
      const order = compare(a.values[n] ?? '', b.values[n] ?? '', sign);
      if (order !== 0) return order;
    }
    return a.row - b.row;
  });

  const cells = keys.map(({ row }) => (sheet.rows[row] ?? []).slice(left, right));
  keys.forEach(({ row: from }, n) => {
    const row = draft.row(sheetId, top + n);
    for (let column = left; column < right; column++) {
      const cell = cells[n]?.[column - left];
      row[column] = cell && copiedCell(cell, top + n - from, 0);
    }
  });
}

const rank = (value: Value): number => (value === '' ? 3 : typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

function compare(a: Value, b: Value, sign: number): number {
  if (a === '' || b === '') return rank(a) - rank(b) === 0 ? 0 : a === '' ? 1 : -1;
  if (rank(a) !== rank(b)) return sign * (rank(a) - rank(b));
  return sign * (typeof a === 'string' ? a.localeCompare(String(b)) : Number(a) - Number(b));
}
