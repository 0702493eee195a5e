// Tabs: inserted, changed, put in order; their sizes, frozen panes and merges.
import { BooleanNumber, type IColumnData, type IFreeze, type IRowData, type IWorksheetData } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  InsertSheetMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetColDataMutation,
  SetFrozenMutation,
  SetRowDataMutation,
  SetTabColorMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import type { Book, Properties, Sheet } from '../book/book';
import type { DimensionProperties } from '../book/schema';
import type { Engine } from '../engine';
import { allCells } from './cells';
import { colourOf, univerRange } from './difference';
import { DEFAULT_STYLE } from './styles';

export function insertSheet(engine: Engine, sheet: Sheet, index: number): void {
  const { sheetId, title, hidden, tabColorStyle, tabColor, gridProperties: grid } = sheet.properties;
  const data: IWorksheetData = {
    id: String(sheetId),
    name: title,
    tabColor: colourOf(tabColorStyle, tabColor) ?? '',
    hidden: flag(hidden),
    rowCount: grid.rowCount,
    columnCount: grid.columnCount,
    freeze: freezeOf(grid),
    showGridlines: flag(!grid.hideGridlines),
    defaultColumnWidth: 100,
    defaultRowHeight: 21,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    rightToLeft: BooleanNumber.FALSE,
    rowHeader: { width: 46, hidden: BooleanNumber.FALSE },
    columnHeader: { height: 20, hidden: BooleanNumber.FALSE },
    defaultStyle: DEFAULT_STYLE,
    mergeData: sheet.merges.map((merge) => univerRange(sheet, merge)),
    cellData: allCells(engine, sheet),
    rowData: Object.fromEntries(sheet.rowMeta.map((meta, n) => [n, rowOf(meta)])),
    columnData: Object.fromEntries(sheet.columnMeta.map((meta, n) => [n, columnOf(meta)])),
  };
  engine.run(InsertSheetMutation.id, { index, sheet: data });
}

export const removeSheet = (engine: Engine, sheetId: string): void => engine.run(RemoveSheetMutation.id, { subUnitId: sheetId });

export function orderSheets(engine: Engine, book: Book): void {
  book.sheets.forEach(({ properties }, toOrder) => {
    const subUnitId = String(properties.sheetId);
    const fromOrder = engine.workbook.getSheetOrders().indexOf(subUnitId);
    if (fromOrder !== toOrder) engine.run(SetWorksheetOrderMutation.id, { subUnitId, fromOrder, toOrder });
  });
}

export function changeSheet(engine: Engine, was: Sheet, is: Sheet): void {
  const subUnitId = String(is.properties.sheetId);
  if (was.properties !== is.properties) changeProperties(engine, subUnitId, was.properties, is.properties);
  if (was.rowMeta !== is.rowMeta) engine.run(SetRowDataMutation.id, { subUnitId, rowData: byLine(was.rowMeta, is.rowMeta, rowOf) });
  if (was.columnMeta !== is.columnMeta)
    engine.run(SetColDataMutation.id, { subUnitId, columnData: byLine(was.columnMeta, is.columnMeta, columnOf) });
  if (was.merges === is.merges) return;
  const ranges = (sheet: Sheet) => sheet.merges.map((merge) => univerRange(sheet, merge));
  if (was.merges.length > 0) engine.run(RemoveWorksheetMergeMutation.id, { subUnitId, ranges: ranges(was) });
  if (is.merges.length > 0) engine.run(AddWorksheetMergeMutation.id, { subUnitId, ranges: ranges(is) });
}

function changeProperties(engine: Engine, subUnitId: string, was: Properties, is: Properties): void {
  /** One mutation for each aspect that has changed, of which `of` gives the parameters. */
  const set = (mutation: { readonly id: string }, of: (properties: Properties) => object) => {
    if (JSON.stringify(of(was)) !== JSON.stringify(of(is))) engine.run(mutation.id, { subUnitId, ...of(is) });
  };
  set(SetWorksheetNameMutation, ({ title }) => ({ name: title }));
  set(SetTabColorMutation, ({ tabColorStyle, tabColor }) => ({ color: colourOf(tabColorStyle, tabColor) ?? '' }));
  set(SetWorksheetHideMutation, ({ hidden }) => ({ hidden: flag(hidden) }));
  set(SetWorksheetRowCountMutation, ({ gridProperties }) => ({ rowCount: gridProperties.rowCount }));
  set(SetWorksheetColumnCountMutation, ({ gridProperties }) => ({ columnCount: gridProperties.columnCount }));
  set(SetFrozenMutation, ({ gridProperties }) => ({ ...freezeOf(gridProperties), resetScroll: false }));
  set(ToggleGridlinesMutation, ({ gridProperties }) => ({ showGridlines: flag(!gridProperties.hideGridlines) }));
}

type Meta = readonly (DimensionProperties | undefined)[];

/** Every line of either list; one that is no longer there goes as null. */
const byLine = (was: Meta, is: Meta, of: (meta: DimensionProperties | undefined) => object): Record<number, object | null> =>
  Object.fromEntries(Array.from({ length: Math.max(was.length, is.length) }, (_, n) => [n, n < is.length ? of(is[n]) : null]));

const flag = (on: boolean | undefined): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const freezeOf = ({ frozenRowCount = 0, frozenColumnCount = 0 }: Properties['gridProperties']): IFreeze => ({
  xSplit: frozenColumnCount,
  ySplit: frozenRowCount,
  startRow: frozenRowCount || -1,
  startColumn: frozenColumnCount || -1,
});

const rowOf = (meta: DimensionProperties | undefined): IRowData => ({
  ...(meta?.pixelSize && { h: meta.pixelSize, ia: BooleanNumber.FALSE }),
  hd: flag(meta?.hiddenByUser),
});

const columnOf = (meta: DimensionProperties | undefined): IColumnData => ({
  ...(meta?.pixelSize && { w: meta.pixelSize }),
  hd: flag(meta?.hiddenByUser),
});
