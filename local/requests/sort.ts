// Sorting the rows of a range, as Sheets does: numbers, then text, then booleans, blanks last whichever way.
import { copiedFormula } from '../book/formulas';
import { boxOf, onGrid, overlap } from '../book/ranges';
import { given, type Handlers, type Value } from './handler';

export const sortRequests = {
  sortRange(draft, { range = {}, sortSpecs }, { look }) {
    const sheetId = range.sheetId ?? 0;
    const sheet = draft.sheet(sheetId);
    const box = onGrid(sheet, range);
    const { top, bottom, left, right } = box;
    if (sheet.merges.some((merge) => overlap(boxOf(sheet, merge), box))) throw new Error("You can't sort a range that has merged cells.");
    const specs = given(sortSpecs, 'sortSpecs').map(({ dimensionIndex = 0, sortOrder }) => ({
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
        const formula = cell?.userEnteredValue?.formulaValue;
        row[column] = formula ? { ...cell, userEnteredValue: { formulaValue: copiedFormula(formula, top + n - from) } } : cell;
      }
    });
    return undefined;
  },
} satisfies Handlers;

const rank = (value: Value): number => (value === '' ? 3 : typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

function compare(a: Value, b: Value, sign: number): number {
  if (a === '' || b === '') return rank(a) - rank(b) === 0 ? 0 : a === '' ? 1 : -1;
  if (rank(a) !== rank(b)) return sign * (rank(a) - rank(b));
  return sign * (typeof a === 'string' ? a.localeCompare(String(b)) : Number(a) - Number(b));
}
