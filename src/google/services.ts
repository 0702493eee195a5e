// What the server needs of Google, as one object: the only door through which rpc reaches a spreadsheet.
import type { Day } from '../plans/day';
import type { Properties } from '../review/kept-texts';
import { withLists } from '../review/lists';
import type { Mail } from '../review/sending/mail';
import { type GridRange, readState, type SpreadsheetState, STATE_FIELDS } from '../review/spreadsheet';
import { a1, area, quotedTitle } from '../workbook/area';
import { OPERATION_MARK, type Request } from '../workbook/requests/requests';
import { type Book, openBook } from './book';
import { hrIn, hrOf } from './hr';
import { mailsLeft, sendMail } from './mail';
import { rowRuns } from './row-runs';
import { sha256 } from './sha256';
import { dailyRuns, startDaily, stopDaily } from './triggers';

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

/** Counted from 0. */
export type CellPlace = { readonly sheetId: number; readonly row: number; readonly column: number };
/** A cell in which something was entered; '' for what is no formula. */
export type FilledCell = CellPlace & { readonly formula: string };
/** A cell with a formula, and of what kind the error is that it shows, `REF` …; '' for none. */
export type FormulaCell = FilledCell & { readonly error: string };

export type SheetRequest = Request;
export type Area = { readonly spreadsheetId: string; readonly range: string };
/** `operation`: the metadata in which the last write left its id. */
export type AreaContent = { readonly locale: string; readonly empty: boolean; readonly operation: number | undefined };

export type Services = {
  readonly activeCell: () => ActiveCell;
  /** One read: the spreadsheet's locale, and whether every cell of a range is empty. */
  readonly readArea: (area: Area) => AreaContent;
  /** One write, applied wholly or not at all. */
  readonly write: (spreadsheetId: string, requests: readonly SheetRequest[]) => void;
  /** One read: the id that the last write of all left behind; '' before the first. */
  readonly lastOperation: () => string;
  readonly spreadsheetId: () => string;
  /** One read, and the document's properties: tabs, marks, names, protections and records as they are to be believed, no cells. */
  readonly readState: () => SpreadsheetState;
  /** One read: the values of a range as they are (dates as serial numbers), and the number of its first row, from 1. */
  readonly readRows: (
    range: string,
    /** Read in the same call. */
    others?: readonly string[],
  ) => {
    readonly rows: readonly (readonly unknown[])[];
    readonly firstRow: number;
    readonly others: readonly (readonly (readonly unknown[])[])[];
  };
  /** One read of any number of ranges: their values, in their order. */
  readonly readRanges: (ranges: readonly string[]) => readonly (readonly (readonly unknown[])[])[];
  /** One read: every formula on these tabs. Not after a write in the same run: what cells show is not calculated by then. */
  readonly readFormulas: (sheetIds: readonly number[]) => readonly FormulaCell[];
  /** One read: every cell of these tabs in which something was entered. */
  readonly readFilled: (sheetIds: readonly number[]) => readonly FilledCell[];
  /** One read of any number of ranges: of their cells what is asked for, as Google tells it. */
  readonly readCells: (ranges: readonly GridRange[], fields: string) => GoogleAppsScript.Sheets.Schema.Spreadsheet;
  /** The e-mail addresses of all who may edit the file, its owner among them. */
  readonly editors: () => readonly string[];
  /** The owner's address; '' where nobody owns the file, as on a shared drive. */
  readonly owner: () => string;
  /** Shares the file with one person: of several at once one bad address may spoil all. */
  readonly addEditor: (email: string) => void;
  /** The address of one tab of this file. */
  readonly linkTo: (sheetId: number) => string;
  readonly showSheet: (sheetId: number) => void;
  /** Shows a page of ours in a dialog over the sheet. */
  readonly showPage: (html: string, title: string) => void;
  /** Selects whole rows, as the sheet counts, of the tab with that title; nothing where there is none. */
  readonly selectRows: (title: string, rows: readonly number[]) => void;
  /** All texts kept with the document. */
  readonly readProperties: () => Properties;
  readonly saveProperties: (values: Properties) => void;
  /** As `saveProperties`, of what a write that follows is about to do: by itself it changes nothing. */
  readonly intend: (values: Properties) => void;
  /** The range that is selected, `'Sheet1'!A1:N40`. */
  readonly selection: () => string;
  /** Who is asking, and when, `at` as ISO 8601 has it, by the spreadsheet's clock. The address is '' where Google does not tell it. */
  readonly now: () => { readonly email: string; readonly at: string; readonly day: Day };
  /** The SHA-256 of a text in UTF-8: 64 hexadecimal digits. */
  readonly sha256: (text: string) => string;
  /** How many more recipients Google takes today; undefined in a script that sends no mail. */
  readonly mailsLeft: () => number | undefined;
  /** One mail to one person. */
  readonly sendMail: (mail: Mail) => void;
  /** The ids of the daily runs that whoever asks has made; undefined in a script that has none. */
  readonly dailyRuns: () => readonly string[] | undefined;
  /** One more daily run of theirs, from this hour on. Its id. */
  readonly startDaily: (hour: number) => string;
  /** Ends those of theirs whose id is so. */
  readonly stopDaily: (isSo: (id: string) => boolean) => void;
  /** The names of the custom functions in this script. */
  readonly functionNames: readonly string[];
  /** Runs alone in this document; undefined where another run does not end in time. */
  readonly alone: <T>(run: () => T) => T | undefined;
};

const WAIT_MS = 10_000;

export const googleServices = (functionNames: readonly string[], book: Book = openBook()): Services => ({
  functionNames,
  activeCell: () => {
    const spreadsheet = book.spreadsheet();
    const sheet = spreadsheet.getActiveSheet();
    const cell = sheet.getCurrentCell() ?? sheet.getRange(1, 1);
    return {
      spreadsheetId: book.id(),
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
      fields: 'properties.locale,developerMetadata(metadataId,metadataKey),sheets.data.rowData.values(userEnteredValue,effectiveValue)',
    });
    const cells = (read.sheets ?? []).flatMap(({ data = [] }) =>
      data.flatMap(({ rowData = [] }) => rowData.flatMap(({ values = [] }) => values)),
    );
    return {
      locale: read.properties?.locale ?? 'en_US',
      empty: cells.every((cell) => cell.userEnteredValue === undefined && cell.effectiveValue === undefined),
      operation: read.developerMetadata?.find(({ metadataKey }) => metadataKey === OPERATION_MARK)?.metadataId,
    };
  },
  spreadsheetId: () => book.id(),
  readState: () => {
    const state = readState(spreadsheets().get(book.id(), { fields: STATE_FIELDS }));
    const properties = allProperties();
    return withLists(state, properties, { email: book.user(), hr: hrOf(hrIn(properties, { owner: book.owner })) });
  },
  lastOperation: () => {
    const fields = 'developerMetadata(metadataKey,metadataValue)';
    const { developerMetadata = [] } = spreadsheets().get(book.id(), { fields });
    return developerMetadata.find(({ metadataKey }) => metadataKey === OPERATION_MARK)?.metadataValue ?? '';
  },
  readRows: (range, others = []) => {
    const options = { ranges: [range, ...others], valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'SERIAL_NUMBER' };
    const answer = valuesOf().batchGet(book.id(), options);
    const [read, ...rest] = answer.valueRanges ?? [];
    const first = /![A-Z]+(\d+)/.exec(read?.range ?? '')?.[1];
    return { rows: read?.values ?? [], firstRow: Number(first ?? 1), others: others.map((_, n) => rest[n]?.values ?? []) };
  },
  readRanges: (ranges) => {
    const options = { valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'SERIAL_NUMBER' };
    const dataFilters = ranges.map((a1Range) => ({ a1Range }));
    const { valueRanges = [] } = valuesOf().batchGetByDataFilter({ dataFilters, ...options }, book.id());
    const values = new Map(
      valueRanges.flatMap(({ dataFilters: by = [], valueRange }) => by.map(({ a1Range }) => [a1Range, valueRange?.values ?? []] as const)),
    );
    return ranges.map((range) => values.get(range) ?? []);
  },
  readFormulas: (sheetIds) =>
    cellsOn(book.id(), sheetIds, 'userEnteredValue.formulaValue,effectiveValue.errorValue.type').flatMap(({ cell, ...place }) => {
      const formula = cell.userEnteredValue?.formulaValue;
      return formula === undefined ? [] : [{ ...place, formula, error: cell.effectiveValue?.errorValue?.type ?? '' }];
    }),
  readFilled: (sheetIds) =>
    cellsOn(book.id(), sheetIds, 'userEnteredValue').flatMap(({ cell, ...place }) =>
      Object.keys(cell).length > 0 ? [{ ...place, formula: cell.userEnteredValue?.formulaValue ?? '' }] : [],
    ),
  readCells: (ranges, fields) =>
    readParts(
      ranges.map((gridRange) => ({ gridRange })),
      fields,
      book.id(),
    ),
  editors: () => {
    const others = book.spreadsheet().getEditors();
    return [...others.map((user) => user.getEmail()), book.owner()].filter((email) => email !== '');
  },
  owner: book.owner,
  addEditor: (email) => {
    book.spreadsheet().addEditor(email);
  },
  linkTo: (sheetId) => `${book.url().replace(/#.*/s, '')}#gid=${sheetId}`,
  showPage: (html, title) => {
    const page = HtmlService.createHtmlOutput(html).setWidth(820).setHeight(640);
    SpreadsheetApp.getUi().showModalDialog(page, title);
  },
  showSheet: (sheetId) => {
    const spreadsheet = book.spreadsheet();
    const sheet = spreadsheet.getSheets().find((each) => each.getSheetId() === sheetId);
    if (sheet) spreadsheet.setActiveSheet(sheet);
  },
  selectRows: (title, rows) => {
    const sheet = book.spreadsheet().getSheetByName(title);
    // of several ranges the last is the active one: the first rows are to be seen
    const runs = sheet ? [...rowRuns(rows.filter((row) => row <= sheet.getMaxRows()))].reverse() : [];
    if (sheet && runs.length > 0)
      sheet.getRangeList(runs.map(([first, last]) => a1(area(first - 1, 0, last - first + 1, sheet.getMaxColumns())))).activate();
  },
  readProperties: allProperties,
  saveProperties: keep,
  intend: keep,
  selection: () => {
    const range = book.spreadsheet().getActiveRange();
    return range ? `${quotedTitle(range.getSheet().getName())}!${range.getA1Notation()}` : '';
  },
  now: () => {
    const at = new Date();
    const zone = book.spreadsheet().getSpreadsheetTimeZone();
    return {
      email: book.user(),
      at: Utilities.formatDate(at, zone, "yyyy-MM-dd'T'HH:mm:ssXXX"),
      day: Utilities.formatDate(at, zone, 'yyyy-MM-dd') as Day,
    };
  },
  sha256,
  mailsLeft,
  sendMail,
  dailyRuns,
  startDaily: (hour) => startDaily(hour, book.spreadsheet().getSpreadsheetTimeZone()),
  stopDaily,
  write: (spreadsheetId, requests) => {
    spreadsheets().batchUpdate({ requests: [...requests] }, spreadsheetId);
  },
  alone: (run) => {
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(WAIT_MS)) return undefined;
    try {
      return run();
    } finally {
      try {
        lock.releaseLock();
      } catch {
        // what was done is done: a lock that is not given back ends with this run
      }
    }
  },
});

type DataFilter = GoogleAppsScript.Sheets.Schema.DataFilter;

/** Parts of the spreadsheet, named in the body of a request: an address has room for a few hundred names at most. */
const readParts = (dataFilters: DataFilter[], fields: string, spreadsheetId: string) =>
  spreadsheets().getByDataFilter({ dataFilters }, spreadsheetId, { fields });

/** Every cell of these tabs, as far as these fields tell of it. */
function cellsOn(spreadsheetId: string, sheetIds: readonly number[], cell: string) {
  const filters = sheetIds.map((sheetId) => ({ gridRange: { sheetId } }));
  const { sheets = [] } = readParts(
    filters,
    `sheets(properties.sheetId,data(startRow,startColumn,rowData.values(${cell})))`,
    spreadsheetId,
  );
  return sheets.flatMap(({ properties, data = [] }) =>
    data.flatMap(({ startRow = 0, startColumn = 0, rowData = [] }) =>
      rowData.flatMap(({ values = [] }, r) =>
        values.map((each, c) => ({ sheetId: properties?.sheetId ?? 0, row: startRow + r, column: startColumn + c, cell: each })),
      ),
    ),
  );
}

const allProperties = (): Properties => PropertiesService.getDocumentProperties().getProperties();

function keep(values: Properties): void {
  PropertiesService.getDocumentProperties().setProperties({ ...values });
}

/** The advanced service; the manifest turns it on. */
function spreadsheets() {
  if (typeof Sheets === 'undefined') throw new Error('Turn on the Sheets API in this script project.');
  return Sheets.Spreadsheets;
}

function valuesOf() {
  const { Values } = spreadsheets();
  if (!Values) throw new Error('Turn on the Sheets API in this script project.');
  return Values;
}
