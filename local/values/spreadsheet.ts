// Sheets.Spreadsheets.get: the spreadsheet as Google answers it, by field mask and ranges.
import type { Book, Cell, Sheet } from '../book/book';
import { type Mask, names, parseMask, pick } from '../book/field-mask';
import { shownFormula } from '../book/formula-locale';
import { isOnLines } from '../book/metadata';
import { mayEditProtection, type Person } from '../book/protection';
import { type Box, type BoxOn, boxOf, findRange } from '../book/ranges';
import type { CellData, DataValidationRule, DimensionProperties, ExtendedValue } from '../book/schema';
import { asTold } from './as-told';
import type { Reader } from './read';

type Spreadsheet = GoogleAppsScript.Sheets.Schema.Spreadsheet;
type GridData = GoogleAppsScript.Sheets.Schema.GridData;
type Question = { readonly ranges?: readonly string[] | string; readonly fields?: string; readonly includeGridData?: boolean };

/** A field mask says itself whether grid data is wanted; with ranges only their sheets are answered. */
export function getSpreadsheet(
  book: Book,
  reader: Reader,
  person: Person,
  { ranges, fields = '', includeGridData = false }: Question,
): Spreadsheet {
  const mask: Mask = fields === '' ? true : parseMask(fields);
  const withData = mask === true ? includeGridData : names(mask, 'sheets', 'data');
  const places = ranges === undefined ? undefined : [ranges].flat().map((range) => findRange(book, range));
  return answer(book, reader, person, mask, withData, places);
}

export function answer(
  book: Book,
  reader: Reader,
  person: Person,
  mask: Mask,
  withData: boolean,
  places: readonly BoxOn[] | undefined,
): Spreadsheet {
  const cellMask = withData ? innerMask(mask, ['sheets', 'data', 'rowData', 'values']) : undefined;
  const sheets = book.sheets.filter((sheet) => !places || places.some((place) => place.sheet === sheet));
  const whole = {
    spreadsheetId: book.spreadsheetId,
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${book.spreadsheetId}/edit`,
    properties: asTold(book.properties),
    sheets: sheets.map((sheet) => ({
      ...asTold(filled(sheet, person)),
      ...(withData && {
        data: (places?.filter((place) => place.sheet === sheet) ?? [{ sheet, box: boxOf(sheet, {}) }]).map((place) =>
          gridData(book, reader, place, cellMask),
        ),
      }),
    })),
    ...(book.namedRanges.length > 0 && { namedRanges: book.namedRanges }),
    ...(book.developerMetadata.length > 0 && { developerMetadata: book.developerMetadata }),
  };
  return JSON.parse(JSON.stringify(pick(whole, mask))); // the book stays ours, whatever the caller does
}

/** Lists with nothing in them are left out; metadata of rows and columns comes with the grid data. */
function filled(sheet: Sheet, person: Person): object {
  const { properties, basicFilter } = sheet;
  const protectedRanges = sheet.protectedRanges.map(({ editors, ...protection }) => {
    const may = mayEditProtection({ ...protection, ...(editors && { editors }) }, person);
    return { ...protection, ...(may && { requestingUserCanEdit: true, editors }) }; // who else may edit is shown to editors only
  });
  const lists = {
    merges: sheet.merges,
    conditionalFormats: sheet.conditionalFormats,
    protectedRanges,
    bandedRanges: sheet.bandedRanges,
    charts: sheet.charts,
    developerMetadata: sheet.developerMetadata.filter((metadata) => !isOnLines(metadata)),
  };
  return {
    properties,
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
    ...(basicFilter && { basicFilter }),
  };
}

function innerMask(mask: Mask, path: readonly string[]): Mask | undefined {
  const [field, ...rest] = path;
  if (mask === true || field === undefined) return mask;
  const inner = mask[field];
  return inner === undefined ? undefined : innerMask(inner, rest);
}

/** Rows after the last with anything in it are left out, and so are cells at a row's end. */
function gridData(book: Book, reader: Reader, { sheet, box }: BoxOn, mask: Mask | undefined): GridData {
  const rowData = mask === undefined ? [] : rowsOf(book, reader, sheet, box, mask);
  return {
    ...(box.top > 0 && { startRow: box.top }),
    ...(box.left > 0 && { startColumn: box.left }),
    ...(rowData.length > 0 && { rowData }),
    rowMetadata: linesOf(sheet, 'ROWS', box.top, box.bottom),
    columnMetadata: linesOf(sheet, 'COLUMNS', box.left, box.right),
  };
}

function rowsOf(book: Book, reader: Reader, sheet: Sheet, box: Box, mask: Mask) {
  if (mask !== true && mask.effectiveFormat) throw new Error('The local host does not implement effectiveFormat.');
  const rows: { values?: CellData[] }[] = [];
  for (let row = box.top; row < box.bottom; row++) {
    const values: CellData[] = [];
    for (let column = box.left; column < box.right; column++) values.push(cellData(book, reader, sheet, row, column, mask));
    while (values.length > 0 && Object.keys(values.at(-1) ?? {}).length === 0) values.pop();
    rows.push(values.length > 0 ? { values } : {});
  }
  while (rows.length > 0 && !rows.at(-1)?.values) rows.pop();
  return rows;
}

/** Calculated values are worked out only where they are asked for: after a write that is refused. */
function cellData(book: Book, reader: Reader, sheet: Sheet, row: number, column: number, mask: Mask): CellData {
  const { locale } = book.properties;
  const cell: Cell = sheet.rows[row]?.[column] ?? {};
  const { userEnteredValue: entered, dataValidation } = cell;
  const value = names(mask, 'effectiveValue') || names(mask, 'formattedValue') ? reader.value(sheet, row, column) : '';
  const effective = value === '' && entered === undefined ? undefined : effectiveValue(value);
  return {
    ...asTold(cell),
    ...(entered?.formulaValue !== undefined && { userEnteredValue: { formulaValue: shownFormula(entered.formulaValue, locale) } }),
    ...(dataValidation && { dataValidation: asTold(shownRule(dataValidation, locale)) }),
    ...(effective && names(mask, 'effectiveValue') && { effectiveValue: effective }),
    ...(effective && names(mask, 'formattedValue') && { formattedValue: reader.shown(sheet, row, column) }),
  };
}

const shownRule = (rule: DataValidationRule, locale: string): DataValidationRule => ({
  ...rule,
  condition: {
    ...rule.condition,
    ...(rule.condition?.values && {
      values: rule.condition.values.map(({ userEnteredValue: text, ...rest }) => ({
        ...rest,
        userEnteredValue: text?.startsWith('=') ? shownFormula(text, locale) : text,
      })),
    }),
  },
});

const ERROR_TYPES: Readonly<Record<string, string>> = {
  '#NULL!': 'NULL_VALUE',
  '#DIV/0!': 'DIVIDE_BY_ZERO',
  '#VALUE!': 'VALUE',
  '#REF!': 'REF',
  '#NAME?': 'NAME',
  '#NUM!': 'NUM',
  '#N/A': 'N_A',
  '#ERROR!': 'ERROR',
};

function effectiveValue(value: string | number | boolean): ExtendedValue {
  if (typeof value === 'number') return { numberValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  const type = ERROR_TYPES[value];
  return type ? { errorValue: { type, message: value } } : { stringValue: value };
}

/** Sizes, and the developer metadata of single lines. */
function linesOf(sheet: Sheet, dimension: 'ROWS' | 'COLUMNS', start: number, end: number): DimensionProperties[] {
  const metas = dimension === 'ROWS' ? sheet.rowMeta : sheet.columnMeta;
  return Array.from({ length: end - start }, (_, n) => {
    const line = start + n;
    const developerMetadata = sheet.developerMetadata.filter(
      ({ location }) => location?.dimensionRange?.dimension === dimension && (location.dimensionRange.startIndex ?? 0) === line,
    );
    return {
      pixelSize: dimension === 'ROWS' ? 21 : 100,
      ...asTold(metas[line]),
      ...(developerMetadata.length > 0 && { developerMetadata }),
    };
  });
}
