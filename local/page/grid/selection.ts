// The open tab and the selected cells, kept the same in the grid and in the host.
import { CustomCommandExecutionError, type IExecutionOptions } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { InsertSheetMutation, SetWorksheetActiveOperation, SetWorksheetHideMutation, SheetsSelectionsService } from '@univerjs/sheets';
import { addressOf } from '../../book/a1';
import type { Host } from '../../host';
import type { Selection } from '../../services/spreadsheet-app';

/** `opened` is called with each tab that is opened. */
export function followSelection(host: Host, opened: (sheetId: number) => void): void {
  const { injector, workbook } = host.engine;
  stayOnTab(host);
  const follow = () => {
    const sheetId = Number(workbook.getActiveSheet()?.getSheetId());
    const range = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    const { startRow = 0, endRow = 0, startColumn = 0, endColumn = 0 } = range ?? {};
    const [top, left] = [Number.isNaN(startRow) ? 0 : startRow, Number.isNaN(startColumn) ? 0 : startColumn]; // whole columns have no rows
    try {
      const { rowCount, columnCount } = gridOf(host, sheetId);
      const bottom = Number.isNaN(endRow) ? rowCount - 1 : Math.min(endRow, rowCount - 1);
      const right = Number.isNaN(endColumn) ? columnCount - 1 : Math.min(endColumn, columnCount - 1);
      host.select(sheetId, `${addressOf(top, left)}:${addressOf(bottom, right)}`);
    } catch {
      // the tab is being put in or taken out
    }
  };
  injector.get(SheetsSelectionsService).selectionChanged$.subscribe(follow);
  let open = '';
  workbook.activeSheet$.subscribe((sheet) => {
    const id = sheet?.getSheetId() ?? '';
    if (id === open || id === '') return;
    open = id;
    follow();
    opened(Number(id));
  });
}

/** Univer opens each tab that is put in or shown again; Sheets does so only for whoever put it in by hand. */
function stayOnTab({ engine: { commands } }: Host): void {
  commands.beforeCommandExecuted(({ id, params }, options: IExecutionOptions & { readonly fromHost?: boolean } = {}) => {
    if (options.fromHost && (id === InsertSheetMutation.id || id === SetWorksheetHideMutation.id)) {
      const { subUnitId, sheet } = params as { readonly subUnitId?: string; readonly sheet?: { readonly id: string } };
      newTabs.add(sheet?.id ?? subUnitId ?? '');
      queueMicrotask(() => newTabs.clear());
    }
    if (id === SetWorksheetActiveOperation.id && newTabs.has((params as { readonly subUnitId: string }).subUnitId))
      throw new CustomCommandExecutionError('the open tab stays open');
  });
}
const newTabs = new Set<string>();

function gridOf(host: Host, sheetId: number) {
  const sheet = host.book.sheets.find(({ properties }) => properties.sheetId === sheetId);
  if (!sheet) throw new Error(`There is no sheet ${sheetId}.`);
  return sheet.properties.gridProperties;
}

/** What the script selects. */
export function selectInGrid(api: FUniver, { sheetId, box }: Selection): void {
  newTabs.clear();
  const workbook = api.getActiveWorkbook();
  const sheet = workbook?.getSheetBySheetId(String(sheetId));
  if (!workbook || !sheet) return;
  if (workbook.getActiveSheet().getSheetId() !== sheet.getSheetId()) workbook.setActiveSheet(sheet);
  sheet.getRange(box.top, box.left, box.bottom - box.top, box.right - box.left).activate();
}
