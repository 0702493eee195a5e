// One sheet in memory behind the Google globals that `src/google/services.ts` calls. Whatever else is asked of them throws and
// names itself. It keeps what is entered and calculates nothing.

type CellData = GoogleAppsScript.Sheets.Schema.CellData;
type Request = GoogleAppsScript.Sheets.Schema.Request;
type Entered = string | number;
/** Row and column count from 0. */
type Spot = { readonly row: number; readonly column: number };

export type FakeSheet = {
  /** The globals, to run Code.js with. */
  readonly globals: Readonly<Record<string, object>>;
  /** Makes a cell the active one: `K2`. */
  readonly activate: (cell: string) => void;
  /** Types into a cell. */
  readonly enter: (cell: string, value: Entered) => void;
  /** What has been entered, by cell: formulas as formulas. */
  readonly entered: () => Readonly<Record<string, Entered>>;
  /** How many batches have been written. */
  readonly writes: () => number;
};

type Setting = {
  readonly title?: string;
  readonly locale?: string;
  readonly rows?: number;
  readonly columns?: number;
  /** Menu and sidebar: `fakeUi`. */
  readonly getUi?: () => object;
};

export function fakeSheet({ title = 'Sheet1', locale = 'en_US', rows = 100, columns = 26, getUi }: Setting = {}): FakeSheet {
  let active: Spot = { row: 0, column: 0 };
  let cells = new Map<string, CellData>();
  let writes = 0;

  const sheet = strict('Sheet', {
    getSheetId: () => 7,
    getName: () => title,
    getMaxRows: () => rows,
    getMaxColumns: () => columns,
    getCurrentCell: () => strict('Range', { getRow: () => active.row + 1, getColumn: () => active.column + 1 }),
  });

  const get = (_id: string, { ranges, fields }: { ranges: string[]; fields: string }) => {
    if (fields !== 'properties.locale,sheets.data.rowData.values(userEnteredValue,effectiveValue)') throw new Error(`fields: ${fields}`);
    const areas = ranges.map((range) => areaIn(range, title));
    return {
      properties: { locale },
      // Sheets leaves out what is empty, and whole rows after the last that is not
      sheets: [
        { data: areas.map((area) => ({ rowData: area.map((row) => ({ values: row.map((spot) => cells.get(addressOf(spot)) ?? {}) })) })) },
      ],
    };
  };

  /** Wholly or not at all: a request that throws leaves the cells as they were. */
  const batchUpdate = ({ requests }: { requests: Request[] }) => {
    const next = new Map(cells);
    for (const { updateCells, ...rest } of requests) {
      if (!updateCells || Object.keys(rest).length > 0) throw new Error(`The fake knows updateCells only, not ${Object.keys(rest)}.`);
      const { start, fields } = updateCells;
      if (start?.sheetId !== 7 || fields !== 'userEnteredValue') throw new Error(`updateCells: ${JSON.stringify({ start, fields })}`);
      for (const [r, row] of (updateCells.rows ?? []).entries())
        for (const [c, cell] of (row.values ?? []).entries()) {
          const spot = { row: (start.rowIndex ?? 0) + r, column: (start.columnIndex ?? 0) + c };
          if (spot.row >= rows || spot.column >= columns) throw new Error(`${addressOf(spot)} is off the sheet.`);
          if (cell.userEnteredValue) next.set(addressOf(spot), cell);
          else next.delete(addressOf(spot));
        }
    }
    cells = next;
    writes += 1;
  };

  return {
    globals: {
      SpreadsheetApp: strict('SpreadsheetApp', {
        getActiveSpreadsheet: () => strict('Spreadsheet', { getId: () => 'fake', getActiveSheet: () => sheet }),
        ...(getUi ? { getUi } : {}),
      }),
      Sheets: strict('Sheets', { Spreadsheets: strict('Sheets.Spreadsheets', { get, batchUpdate }) }),
      LockService: strict('LockService', {
        getDocumentLock: () => strict('Lock', { tryLock: () => true, releaseLock: () => undefined }),
      }),
    },
    activate: (cell) => {
      active = spotOf(cell);
    },
    enter: (cell, value) => {
      cells.set(cell, { userEnteredValue: typeof value === 'number' ? { numberValue: value } : { stringValue: value } });
    },
    entered: () => Object.fromEntries([...cells].map(([cell, { userEnteredValue }]) => [cell, enteredIn(userEnteredValue)])),
    writes: () => writes,
  };
}

/** A service with these methods and no others. */
const strict = <T extends object>(name: string, methods: T): T =>
  new Proxy(methods, {
    get: (target, key, self) => {
      if (typeof key === 'string' && !(key in target)) throw new Error(`${name}.${key} is not in the fake.`);
      return Reflect.get(target, key, self);
    },
  });

const enteredIn = (value: GoogleAppsScript.Sheets.Schema.ExtendedValue = {}): Entered =>
  value.formulaValue ?? value.stringValue ?? value.numberValue ?? '';

/** The cells of `'Sheet1'!B2:C3`, row by row. */
function areaIn(range: string, title: string): Spot[][] {
  const prefix = `'${title.replace(/'/g, "''")}'!`;
  const [from, to = from] = range.slice(prefix.length).split(':').map(spotOf);
  if (!range.startsWith(prefix) || !from || !to) throw new Error(`${range} is not a range of ${title}.`);
  return upTo(from.row, to.row).map((row) => upTo(from.column, to.column).map((column) => ({ row, column })));
}

const upTo = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, n) => from + n);

function spotOf(cell: string): Spot {
  const [, letters, digits] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  if (!letters || !digits) throw new Error(`${cell} is not a cell of the fake: its columns are A to Z.`);
  return { row: Number(digits) - 1, column: letters.charCodeAt(0) - 65 };
}

const addressOf = ({ row, column }: Spot): string => `${String.fromCharCode(65 + column)}${row + 1}`;
