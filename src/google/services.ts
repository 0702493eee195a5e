// What the server needs of Google, as one object: the only door through which rpc reaches a spreadsheet.

/** Row and column count from 0. */
export type ActiveCell = {
  readonly spreadsheetId: string;
  readonly sheetId: number;
  readonly sheetTitle: string;
  readonly row: number;
  readonly column: number;
  /** The sheet's size. */
  readonly rows: number;
  readonly columns: number;
};

export type SheetRequest = GoogleAppsScript.Sheets.Schema.Request;
export type Area = { readonly spreadsheetId: string; readonly range: string };
export type AreaContent = { readonly locale: string; readonly empty: boolean };

export type Services = {
  readonly activeCell: () => ActiveCell;
  /** One read: the spreadsheet's locale, and whether every cell of a range is empty. */
  readonly readArea: (area: Area) => AreaContent;
  /** One write, applied wholly or not at all. */
  readonly write: (spreadsheetId: string, requests: readonly SheetRequest[]) => void;
  /** The names of the custom functions in this script. */
  readonly functionNames: readonly string[];
  /** Runs alone in this document; undefined where another run does not end in time. */
  readonly alone: <T>(run: () => T) => T | undefined;
};

const WAIT_MS = 10_000;

export const googleServices = (functionNames: readonly string[]): Services => ({
  functionNames,
  activeCell: () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = spreadsheet.getActiveSheet();
    const cell = sheet.getCurrentCell() ?? sheet.getRange(1, 1);
    return {
      spreadsheetId: spreadsheet.getId(),
      sheetId: sheet.getSheetId(),
      sheetTitle: sheet.getName(),
      row: cell.getRow() - 1,
      column: cell.getColumn() - 1,
      rows: sheet.getMaxRows(),
      columns: sheet.getMaxColumns(),
    };
  },
  readArea: ({ spreadsheetId, range }) => {
    const read = spreadsheets().get(spreadsheetId, {
      ranges: [range],
      fields: 'properties.locale,sheets.data.rowData.values(userEnteredValue,effectiveValue)',
    });
    const cells = (read.sheets ?? []).flatMap(({ data = [] }) =>
      data.flatMap(({ rowData = [] }) => rowData.flatMap(({ values = [] }) => values)),
    );
    return {
      locale: read.properties?.locale ?? 'en_US',
      empty: cells.every((cell) => cell.userEnteredValue === undefined && cell.effectiveValue === undefined),
    };
  },
  write: (spreadsheetId, requests) => {
    spreadsheets().batchUpdate({ requests: [...requests] }, spreadsheetId);
  },
  alone: (run) => {
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(WAIT_MS)) return undefined;
    try {
      return run();
    } finally {
      lock.releaseLock();
    }
  },
});

/** The advanced service; the manifest turns it on. */
function spreadsheets() {
  if (typeof Sheets === 'undefined') throw new Error('Turn on the Sheets API in this script project.');
  return Sheets.Spreadsheets;
}
