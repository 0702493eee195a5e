// What each kind of request needs its author to be allowed to edit: some cells, or a whole tab.
import type { Draft } from '../book/draft';
import { mayEditBox, mayEditSheet, type Person, PROTECTED } from '../book/protection';
import { boxOf } from '../book/ranges';
import type { GridRange, Request } from '../book/schema';

type Touch = { readonly cells: readonly (GridRange | undefined)[] } | { readonly sheet: number };
type Touches = { readonly [K in keyof Request]?: (request: NonNullable<Request[K]>) => Touch };

const cells = (...ranges: readonly (GridRange | undefined)[]): Touch => ({ cells: ranges });
const sheet = (sheetId = 0): Touch => ({ sheet: sheetId });

/** Kinds that are not here are open to every editor, or check it themselves (protections). */
const TOUCHES: Touches = {
  updateSheetProperties: ({ properties }) => sheet(properties?.sheetId),
  deleteSheet: ({ sheetId }) => sheet(sheetId),
  updateDimensionProperties: ({ range }) => sheet(range?.sheetId),
  insertDimension: ({ range }) => sheet(range?.sheetId),
  deleteDimension: ({ range }) => sheet(range?.sheetId),
  moveDimension: ({ source }) => sheet(source?.sheetId),
  appendCells: ({ sheetId }) => sheet(sheetId),
  updateCells: ({ range, start, rows = [] }) =>
    cells(range, start && areaFrom(start, rows.length, Math.max(0, ...rows.map(({ values = [] }) => values.length)))),
  repeatCell: ({ range }) => cells(range),
  setDataValidation: ({ range }) => cells(range),
  updateBorders: ({ range }) => cells(range),
  mergeCells: ({ range }) => cells(range),
  unmergeCells: ({ range }) => cells(range),
  sortRange: ({ range }) => cells(range),
  addConditionalFormatRule: ({ rule }) => cells(...(rule?.ranges ?? [])),
  setBasicFilter: ({ filter }) => cells(filter?.range),
  addBanding: ({ bandedRange }) => cells(bandedRange?.range),
};

const areaFrom = (
  { sheetId = 0, rowIndex = 0, columnIndex = 0 }: GoogleAppsScript.Sheets.Schema.GridCoordinate,
  rows: number,
  columns: number,
): GridRange => ({
  sheetId,
  startRowIndex: rowIndex,
  endRowIndex: rowIndex + rows,
  startColumnIndex: columnIndex,
  endColumnIndex: columnIndex + columns,
});

/** Throws where a protection stands between this person and the request. */
export function checkTouch<K extends keyof Request>(draft: Draft, kind: K, request: NonNullable<Request[K]>, person: Person): void {
  const touch = person.owner ? undefined : TOUCHES[kind]?.(request);
  if (!touch) return;
  if ('sheet' in touch) {
    if (!mayEditSheet(draft.sheet(touch.sheet), person)) throw new Error(PROTECTED);
    return;
  }
  for (const range of touch.cells) {
    const on = range && draft.sheet(range.sheetId ?? 0);
    if (on && !mayEditBox(on, person, boxOf(on, range))) throw new Error(PROTECTED);
  }
}
