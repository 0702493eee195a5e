// The spreadsheet as Google's own resource, immutable: a batch makes a new Book and shares with the old one all it did not touch.
import type {
  BandedRange,
  BasicFilter,
  CellData,
  ConditionalFormatRule,
  DeveloperMetadata,
  DimensionProperties,
  EmbeddedChart,
  GridProperties,
  GridRange,
  NamedRange,
  ProtectedRange,
  SheetProperties,
  SpreadsheetProperties,
} from './schema';

export type Book = {
  readonly spreadsheetId: string;
  readonly properties: SpreadsheetProperties & { readonly title: string; readonly locale: string; readonly timeZone: string };
  readonly sheets: readonly Sheet[];
  readonly namedRanges: readonly NamedRangeOn[];
  readonly developerMetadata: readonly DeveloperMetadata[];
};

export type Sheet = {
  readonly properties: Properties;
  readonly rows: readonly Row[];
  readonly rowMeta: readonly (DimensionProperties | undefined)[];
  readonly columnMeta: readonly (DimensionProperties | undefined)[];
  readonly merges: readonly GridRange[];
  readonly conditionalFormats: readonly ConditionalFormatRule[];
  readonly protectedRanges: readonly ProtectedRangeOn[];
  readonly bandedRanges: readonly BandedRangeOn[];
  readonly charts: readonly (EmbeddedChart & { readonly chartId: number })[];
  readonly developerMetadata: readonly DeveloperMetadata[];
  readonly basicFilter?: BasicFilter | undefined;
};

/** A row may be shorter than the sheet is wide, and `rows` than it is long: what is not there is blank. */
export type Row = readonly (Cell | undefined)[];
/** Only what is entered: userEnteredValue, userEnteredFormat, note, dataValidation, textFormatRuns. */
export type Cell = Readonly<CellData>;

/** What Google fills in when a sheet is made is always there. */
export type Properties = Readonly<SheetProperties> & {
  readonly sheetId: number;
  readonly title: string;
  readonly index: number;
  readonly gridProperties: Readonly<GridProperties> & { readonly rowCount: number; readonly columnCount: number };
};
export type NamedRangeOn = NamedRange & { readonly name: string; readonly namedRangeId: string; readonly range: GridRange };
export type ProtectedRangeOn = ProtectedRange & { readonly protectedRangeId: number; readonly range: GridRange };
type BandedRangeOn = BandedRange & { readonly bandedRangeId: number; readonly range: GridRange };

const EMPTY: Omit<Sheet, 'properties'> = {
  rows: [],
  rowMeta: [],
  columnMeta: [],
  merges: [],
  conditionalFormats: [],
  protectedRanges: [],
  bandedRanges: [],
  charts: [],
  developerMetadata: [],
};

export const newSheet = (properties: Properties): Sheet => ({ ...EMPTY, properties });

/** What a new sheet gets where nothing is asked for. */
export const GRID = { rowCount: 1000, columnCount: 26 };

type Start = { readonly spreadsheetId: string; readonly title: string; readonly locale: string; readonly timeZone: string };

export const newBook = ({ spreadsheetId, title, locale, timeZone }: Start): Book => ({
  spreadsheetId,
  properties: { title, locale, timeZone, autoRecalc: 'ON_CHANGE' },
  sheets: [newSheet({ sheetId: 0, title: 'Sheet1', index: 0, sheetType: 'GRID', gridProperties: GRID })],
  namedRanges: [],
  developerMetadata: [],
});

export const findSheet = (book: Book, sheetId: number): Sheet | undefined =>
  book.sheets.find(({ properties }) => properties.sheetId === sheetId);

/** Google's own words where there is none. */
export function sheetById(book: Book, sheetId: number): Sheet {
  const sheet = findSheet(book, sheetId);
  if (!sheet) throw new Error(`No grid with id: ${sheetId}`);
  return sheet;
}

export const cellAt = (sheet: Sheet, row: number, column: number): Cell | undefined => sheet.rows[row]?.[column];
