// Merging cells, and taking merges apart.
import { checkFrozen } from '../book/frozen';
import { boxOf, onGrid, overlap, rangeOf } from '../book/ranges';
import type { GridRange } from '../book/schema';
import { changeCells, type Handlers } from './handler';

export const mergeRequests = {
  /** Only the first cell of a merge keeps its value. */
  mergeCells(draft, { range = {}, mergeType = 'MERGE_ALL' }) {
    const sheetId = range.sheetId ?? 0;
    const sheet = draft.sheet(sheetId);
    const { top, bottom, left, right } = onGrid(sheet, range);
    const each = (count: number, at: (n: number) => GridRange) => Array.from({ length: count }, (_, n) => at(n));
    const kinds: Readonly<Record<string, () => readonly GridRange[]>> = {
      MERGE_ALL: () => [rangeOf(sheetId, { top, bottom, left, right })],
      MERGE_ROWS: () => each(bottom - top, (n) => rangeOf(sheetId, { top: top + n, bottom: top + n + 1, left, right })),
      MERGE_COLUMNS: () => each(right - left, (n) => rangeOf(sheetId, { top, bottom, left: left + n, right: left + n + 1 })),
    };
    const added = kinds[mergeType]?.();
    if (!added) throw new Error(`Unknown mergeType: ${mergeType}`);
    const box = { top, bottom, left, right };
    if (sheet.merges.some((merge) => overlap(boxOf(sheet, merge), box) && !isInside(merge, range)))
      throw new Error('You must select all cells in a merged range to merge or unmerge them.');
    draft.setSheet(sheetId, { merges: [...sheet.merges.filter((merge) => !overlap(boxOf(sheet, merge), box)), ...added] });
    checkFrozen(draft.sheet(sheetId));
    for (const merge of added)
      changeCells(draft, merge, (cell, row, column) => {
        if (row === merge.startRowIndex && column === merge.startColumnIndex) return cell;
        const { userEnteredValue: _, ...rest } = cell;
        return rest;
      });
    return undefined;
  },

  unmergeCells(draft, { range = {} }) {
    const sheetId = range.sheetId ?? 0;
    const sheet = draft.sheet(sheetId);
    const box = onGrid(sheet, range);
    const touched = sheet.merges.filter((merge) => overlap(boxOf(sheet, merge), box));
    if (!touched.every((merge) => isInside(merge, range)))
      throw new Error('You must select all cells in a merged range to merge or unmerge them.');
    draft.setSheet(sheetId, { merges: sheet.merges.filter((merge) => !touched.includes(merge)) });
    return undefined;
  },
} satisfies Handlers;

const isInside = (inner: GridRange, outer: GridRange): boolean =>
  (inner.startRowIndex ?? 0) >= (outer.startRowIndex ?? 0) &&
  (inner.startColumnIndex ?? 0) >= (outer.startColumnIndex ?? 0) &&
  (inner.endRowIndex ?? 0) <= (outer.endRowIndex ?? Number.POSITIVE_INFINITY) &&
  (inner.endColumnIndex ?? 0) <= (outer.endColumnIndex ?? Number.POSITIVE_INFINITY);
