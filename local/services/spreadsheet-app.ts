// SpreadsheetApp: what is active, and the user interface. Cells are read and written through the advanced service only.
import { addressOf, areaOf } from '../book/a1';
import { type Book, findSheet, type Sheet } from '../book/book';
import { type Box, boxOf, onGrid, sheetTitled } from '../book/ranges';
import type { Calls } from '../calls';
import { service } from './service';
import { BUTTON, BUTTON_SET, type Screen, uiOf } from './ui';

/** The selected cells and the tab they are on. */
export type Selection = { readonly sheetId: number; readonly box: Box };

export type Desk = {
  readonly book: () => Book;
  readonly selection: () => Selection;
  readonly select: (selection: Selection) => void;
  /** '' on a shared drive, where nobody owns a file. */
  readonly ownerEmail: string;
  /** Where the spreadsheet is opened; undefined is Google's own place. */
  readonly url: string | undefined;
  /** With whom the file is shared to edit, besides its owner. */
  readonly editors: () => readonly string[];
  readonly addEditors: (emails: readonly string[]) => void;
};

export function spreadsheetApp(calls: Calls, desk: Desk, screen: Screen) {
  const spreadsheet = () => spreadsheetOf(calls, desk, screen);
  return service(calls, 'SpreadsheetApp', {
    Button: BUTTON,
    ButtonSet: BUTTON_SET,
    getUi: () => uiOf(calls, screen),
    getActive: spreadsheet,
    getActiveSpreadsheet: spreadsheet,
    getActiveSheet: () => activeSheet(calls, desk),
    getCurrentCell: () => currentCell(calls, desk),
    getActiveRange: () => activeRange(calls, desk),
  });
}

const spreadsheetOf = (calls: Calls, desk: Desk, screen: Screen) => {
  const { spreadsheetId } = desk.book();
  return service(calls, 'Spreadsheet', {
    getId: () => spreadsheetId,
    getUrl: () => desk.url ?? `https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit`,
    getName: () => desk.book().properties.title,
    getSpreadsheetLocale: () => desk.book().properties.locale,
    getSpreadsheetTimeZone: () => desk.book().properties.timeZone,
    getOwner: () => (desk.ownerEmail === '' ? null : userOf(calls, desk.ownerEmail)),
    getEditors: () => desk.editors().map((email) => userOf(calls, email)),
    addEditor: (email: string) => desk.addEditors([email]),
    addEditors: (emails: readonly string[]) => desk.addEditors(emails),
    getActiveSheet: () => activeSheet(calls, desk),
    getCurrentCell: () => currentCell(calls, desk),
    getActiveRange: () => activeRange(calls, desk),
    getSheets: () => desk.book().sheets.map(({ properties }) => sheetOf(calls, desk, properties.sheetId)),
    getNumSheets: () => desk.book().sheets.length,
    getSheetByName: (title: string) => {
      const sheet = sheetTitled(desk.book(), title);
      return sheet?.properties.title === title ? sheetOf(calls, desk, sheet.properties.sheetId) : null;
    },
    getSheetById: (sheetId: number) => (findSheet(desk.book(), sheetId) ? sheetOf(calls, desk, sheetId) : null),
    setActiveSheet: (sheet: ReturnType<typeof sheetOf>) => sheet.activate(),
    toast: (message: string, title = '', seconds = 5) => screen.toast({ message, title, seconds }),
  });
};

const userOf = (calls: Calls, email: string) => service(calls, 'User', { getEmail: () => email });

const activeSheet = (calls: Calls, desk: Desk) => sheetOf(calls, desk, desk.selection().sheetId);

const currentCell = (calls: Calls, desk: Desk) => {
  const { sheetId, box } = desk.selection();
  return rangeOn(calls, desk, sheetId, { top: box.top, bottom: box.top + 1, left: box.left, right: box.left + 1 });
};

const activeRange = (calls: Calls, desk: Desk) => {
  const { sheetId, box } = desk.selection();
  return rangeOn(calls, desk, sheetId, box);
};

const FIRST_CELL: Box = { top: 0, bottom: 1, left: 0, right: 1 };

function sheetOf(calls: Calls, desk: Desk, sheetId: number) {
  /** The sheet as it is now: a script may keep its Sheet while a batch changes it. */
  const now = (): Sheet => {
    const sheet = findSheet(desk.book(), sheetId);
    if (!sheet) throw new Error('Sheet not found');
    return sheet;
  };
  const sheet = service(calls, 'Sheet', {
    getSheetId: () => sheetId,
    getName: () => now().properties.title,
    getSheetName: () => now().properties.title,
    getIndex: () => now().properties.index + 1,
    isSheetHidden: () => now().properties.hidden === true,
    getMaxRows: () => now().properties.gridProperties.rowCount,
    getMaxColumns: () => now().properties.gridProperties.columnCount,
    getFrozenRows: () => now().properties.gridProperties.frozenRowCount ?? 0,
    getFrozenColumns: () => now().properties.gridProperties.frozenColumnCount ?? 0,
    getCurrentCell: () => (desk.selection().sheetId === sheetId ? currentCell(calls, desk) : null),
    getActiveRange: () => (desk.selection().sheetId === sheetId ? activeRange(calls, desk) : null),
    getRange: (a: string | number, column?: number, rows = 1, columns = 1) =>
      rangeOn(calls, desk, sheetId, boxAsked(now(), a, column, rows, columns)),
    getRangeList: (addresses: readonly string[]) =>
      rangeListOn(
        calls,
        desk,
        sheetId,
        addresses.map((each) => boxAsked(now(), each, undefined, 1, 1)),
      ),
    activate: (): object => {
      now();
      desk.select({ sheetId, box: FIRST_CELL });
      return sheet;
    },
  });
  return sheet;
}

/** One box is selected here at a time: the last, which is the active one of several in Sheets. */
function rangeListOn(calls: Calls, desk: Desk, sheetId: number, boxes: readonly Box[]) {
  const list = service(calls, 'RangeList', {
    getRanges: () => boxes.map((box) => rangeOn(calls, desk, sheetId, box)),
    activate: (): object => {
      const box = boxes.at(-1);
      if (box) desk.select({ sheetId, box });
      return list;
    },
  });
  return list;
}

/** By A1, or by row and column from 1. */
function boxAsked(sheet: Sheet, a: string | number, column: number | undefined, rows: number, columns: number): Box {
  if (typeof a === 'string') {
    const area = areaOf(a);
    if (!area) throw new Error('Range not found');
    return onGrid(sheet, area);
  }
  if (column === undefined || a < 1 || column < 1) throw new Error('The starting row and column of the range must be at least 1.');
  return onGrid(sheet, {
    startRowIndex: a - 1,
    endRowIndex: a - 1 + rows,
    startColumnIndex: column - 1,
    endColumnIndex: column - 1 + columns,
  });
}

function rangeOn(calls: Calls, desk: Desk, sheetId: number, box: Box) {
  const { top, bottom, left, right } = box;
  const range = service(calls, 'Range', {
    getRow: () => top + 1,
    getColumn: () => left + 1,
    getLastRow: () => bottom,
    getLastColumn: () => right,
    getNumRows: () => bottom - top,
    getNumColumns: () => right - left,
    getGridId: () => sheetId,
    getA1Notation: () =>
      bottom - top === 1 && right - left === 1 ? addressOf(top, left) : `${addressOf(top, left)}:${addressOf(bottom - 1, right - 1)}`,
    getSheet: (): object => sheetOf(calls, desk, sheetId),
    activate: (): object => {
      desk.select({ sheetId, box });
      return range;
    },
  });
  return range;
}

/** The first cell of the first tab in sight. */
export function firstSelection(book: Book): Selection {
  const sheet = book.sheets.find(({ properties }) => !properties.hidden) ?? book.sheets[0];
  if (!sheet) throw new Error('A spreadsheet has at least one sheet.');
  return { sheetId: sheet.properties.sheetId, box: { ...FIRST_CELL, bottom: Math.min(1, boxOf(sheet, {}).bottom) } };
}
