// Ranges of a book: from an A1 text, a named range or Google's GridRange to rows and columns, and back.
import { addressOf, areaOf, quoteTitle, unquoteTitle } from './a1';
import { type Book, findSheet, type Sheet, sheetById } from './book';
import type { GridRange } from './schema';

/** Rows and columns from 0, the ends not included. */
export type Box = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
export type BoxOn = { readonly sheet: Sheet; readonly box: Box };

/** An open side reaches to the edge of the grid. */
export function boxOf(sheet: Sheet, range: GridRange): Box {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  return {
    top: range.startRowIndex ?? 0,
    bottom: range.endRowIndex ?? rowCount,
    left: range.startColumnIndex ?? 0,
    right: range.endColumnIndex ?? columnCount,
  };
}

/** The box of a range that must lie on the grid and hold a cell. */
export function onGrid(sheet: Sheet, range: GridRange): Box {
  const box = boxOf(sheet, range);
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  if (box.top < 0 || box.left < 0 || box.bottom > rowCount || box.right > columnCount)
    throw new Error(`Range (${describe(sheet, box)}) exceeds grid limits. Max rows: ${rowCount}, max columns: ${columnCount}`);
  if (box.top >= box.bottom || box.left >= box.right) throw new Error(`Range (${describe(sheet, box)}) holds no cell.`);
  return box;
}

/** `'Scores 1'!B2:C3`. */
export const describe = (sheet: Sheet, { top, bottom, left, right }: Box): string =>
  `${quoteTitle(sheet.properties.title)}!${addressOf(top, left)}${bottom - top > 1 || right - left > 1 ? `:${addressOf(bottom - 1, right - 1)}` : ''}`;

export const rangeOf = (sheetId: number, { top, bottom, left, right }: Box): GridRange => ({
  sheetId,
  startRowIndex: top,
  endRowIndex: bottom,
  startColumnIndex: left,
  endColumnIndex: right,
});

export const isIn = ({ top, bottom, left, right }: Box, row: number, column: number): boolean =>
  row >= top && row < bottom && column >= left && column < right;

export const overlap = (a: Box, b: Box): boolean => a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right;

/** A range as `Values` takes it: a named range, a sheet's title, or A1, which without a title means the first sheet. */
export function findRange(book: Book, text: string): BoxOn {
  const named = book.namedRanges.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  if (named) return boxOnSheet(book, named.range);
  const whole = sheetTitled(book, unquoteTitle(text));
  if (whole) return { sheet: whole, box: boxOf(whole, {}) };
  const bang = text.lastIndexOf('!');
  const sheet = bang < 0 ? book.sheets[0] : sheetTitled(book, unquoteTitle(text.slice(0, bang)));
  const area = areaOf(text.slice(bang + 1));
  if (!sheet || !area) throw new Error(`Unable to parse range: ${text}`);
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const box = boxOf(sheet, area);
  if (box.top >= rowCount || box.left >= columnCount)
    throw new Error(`Range (${text}) exceeds grid limits. Max rows: ${rowCount}, max columns: ${columnCount}`);
  return { sheet, box: { ...box, bottom: Math.min(box.bottom, rowCount), right: Math.min(box.right, columnCount) } };
}

export function boxOnSheet(book: Book, range: GridRange): BoxOn {
  const sheet = sheetById(book, range.sheetId ?? 0);
  return { sheet, box: boxOf(sheet, range) };
}

/** By title, ignoring case as Sheets does. */
export const sheetTitled = (book: Book, title: string): Sheet | undefined =>
  book.sheets.find(({ properties }) => properties.title.toLowerCase() === title.toLowerCase());

/** By title or by id. */
export function sheetCalled(book: Book, titleOrId: string | number): Sheet {
  const sheet = typeof titleOrId === 'number' ? findSheet(book, titleOrId) : sheetTitled(book, titleOrId);
  if (!sheet)
    throw new Error(`There is no sheet ${titleOrId}: there are ${book.sheets.map(({ properties }) => properties.title).join(', ')}.`);
  return sheet;
}
