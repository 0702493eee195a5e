// A book being changed: copies each part the first time it is touched. A throw halfway leaves the book it started from as it was.
import { type Book, type Cell, type Row, type Sheet, sheetById } from './book';

export type Draft = {
  /** The book as changed so far. */
  readonly book: Book;
  readonly set: (change: Partial<Book>) => void;
  readonly sheet: (sheetId: number) => Sheet;
  readonly setSheet: (sheetId: number, change: Partial<Sheet>) => void;
  /** A row to write into, this draft's own: as long as what was in it. */
  readonly row: (sheetId: number, row: number) => (Cell | undefined)[];
};

export function draftOf(base: Book): Draft {
  let book = base;
  const own = new WeakSet<object>();

  const setSheet = (sheetId: number, change: Partial<Sheet>) => {
    const sheet = sheetById(book, sheetId);
    book = { ...book, sheets: book.sheets.map((each) => (each === sheet ? { ...sheet, ...change } : each)) };
  };

  /** The array itself where it is this draft's, else a copy that is. */
  const owned = <T>(list: readonly T[]): T[] => {
    if (own.has(list)) return list as T[]; // made below
    const copy = list.slice();
    own.add(copy);
    return copy;
  };

  return {
    get book() {
      return book;
    },
    set: (change) => {
      book = { ...book, ...change };
    },
    sheet: (sheetId) => sheetById(book, sheetId),
    setSheet,
    row: (sheetId, at) => {
      const sheet = sheetById(book, sheetId);
      const rows: Row[] = owned(sheet.rows);
      if (rows !== sheet.rows) setSheet(sheetId, { rows });
      while (rows.length <= at) rows.push([]);
      const row = owned(rows[at] ?? []);
      rows[at] = row;
      return row;
    },
  };
}
