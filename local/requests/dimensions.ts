// Rows and columns: their sizes, and inserting, deleting, moving and appending them.
import type { Draft } from '../book/draft';
import { applyMask, parseMask } from '../book/field-mask';
import { checkLeft } from '../book/frozen';
import { boxOf } from '../book/ranges';
import type { DimensionRange } from '../book/schema';
import { given, type Handlers } from './handler';
import { shiftSheet } from './shift-sheet';

export const dimensionRequests = {
  updateDimensionProperties(draft, { range = {}, properties, fields }) {
    const { sheetId, axis, at, count } = linesOf(draft, range);
    const mask = parseMask(given(fields, 'fields'));
    const field = axis === 'ROWS' ? 'rowMeta' : 'columnMeta';
    const list = [...draft.sheet(sheetId)[field]];
    for (let line = at; line < at + count; line++) list[line] = applyMask(list[line] ?? {}, properties, mask);
    draft.setSheet(sheetId, { [field]: Array.from(list) }); // no holes
    return undefined;
  },

  insertDimension(draft, { range = {}, inheritFromBefore = false }) {
    const { sheetId, axis, at, count } = linesOf(draft, range, 'insert');
    if (inheritFromBefore && at === 0) throw new Error('inheritFromBefore cannot be true where the lines are inserted at the start.');
    shiftSheet(draft, sheetId, { kind: 'insert', axis, at, count }, inheritFromBefore);
    return undefined;
  },

  deleteDimension(draft, { range = {} }) {
    const { sheetId, axis, at, count } = linesOf(draft, range);
    checkLeft(draft.sheet(sheetId).properties, axis, at, count);
    shiftSheet(draft, sheetId, { kind: 'delete', axis, at, count });
    return undefined;
  },

  moveDimension(draft, { source = {}, destinationIndex: to = 0 }) {
    const { sheetId, axis, at, count, size } = linesOf(draft, source);
    if (to < 0 || to > size) throw new Error(`Cannot move ${axis.toLowerCase()} to ${to}: there are ${size}.`);
    if (to > at && to < at + count) throw new Error('Lines cannot move into themselves.');
    const sheet = draft.sheet(sheetId);
    const cut = sheet.merges
      .map((merge) => boxOf(sheet, merge))
      .some((merge) => {
        const [start, end] = axis === 'ROWS' ? [merge.top, merge.bottom] : [merge.left, merge.right];
        return [at, at + count, to].some((line) => line > start && line < end);
      });
    if (cut) throw new Error('You must select all cells in a merged range to move them.');
    shiftSheet(draft, sheetId, { kind: 'move', axis, at, count, to });
    return undefined;
  },

  appendDimension(draft, { sheetId = 0, dimension, length = 0 }) {
    const { properties } = draft.sheet(sheetId);
    const field = axisOf(dimension) === 'ROWS' ? 'rowCount' : 'columnCount';
    const gridProperties = { ...properties.gridProperties, [field]: properties.gridProperties[field] + length };
    if (length < 1) throw new Error(`length must be at least 1, not ${length}.`);
    draft.setSheet(sheetId, { properties: { ...properties, gridProperties } });
    return undefined;
  },
} satisfies Handlers;

const axisOf = (dimension: string | undefined): 'ROWS' | 'COLUMNS' => {
  if (dimension !== 'ROWS' && dimension !== 'COLUMNS') throw new Error(`dimension must be ROWS or COLUMNS, not ${dimension}.`);
  return dimension;
};

/** The lines of a request, checked to lie on the grid; those to insert may begin right after it. */
function linesOf(draft: Draft, { sheetId = 0, dimension, startIndex, endIndex }: DimensionRange, use: 'insert' | 'existing' = 'existing') {
  const axis = axisOf(dimension);
  const { rowCount, columnCount } = draft.sheet(sheetId).properties.gridProperties;
  const size = axis === 'ROWS' ? rowCount : columnCount;
  const at = startIndex ?? 0;
  const end = use === 'insert' ? given(endIndex, 'endIndex') : (endIndex ?? size);
  if (at < 0 || end <= at || (use === 'insert' ? at > size : end > size))
    throw new Error(`${axis} ${at} to ${end} exceed the grid limits: there are ${size}.`);
  return { sheetId, axis, at, count: end - at, size };
}
