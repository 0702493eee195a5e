// Batches on a small book, without Univer: what they make of it, or why they are refused.
import { addressOf } from '../../local/book/a1';
import { type Book, newBook, sheetById } from '../../local/book/book';
import type { Request, Response } from '../../local/book/schema';
import { messageOf } from '../../local/other-world';
import type { Context } from '../../local/requests/handler';
import { headless } from './open';

export const OWNER = 'hr@example.com';
export const LI = 'li@example.com';
export const WANG = 'wang@example.com';

const context: Context = {
  look: () => '',
  person: { email: OWNER, owner: true },
  ownerEmail: OWNER,
  customFunctions: new Set(['GRADE']),
};

/** `Sheet1` (id 0) of 10 rows and 5 columns, and `Other 2` (id 2) of 6 rows and 4 columns. */
export const START: Book = made(newBook({ spreadsheetId: 'book', title: 'Book', locale: 'en_US', timeZone: 'Asia/Shanghai' }), [
  {
    updateSheetProperties: {
      properties: { gridProperties: { rowCount: 10, columnCount: 5 } },
      fields: 'gridProperties(rowCount,columnCount)',
    },
  },
  { addSheet: { properties: { sheetId: 2, title: 'Other 2', gridProperties: { rowCount: 6, columnCount: 4 } } } },
]);

export function batch(
  book: Book,
  requests: readonly Request[],
  own: Partial<Context> = {},
): { readonly book: Book; readonly replies: Response[] } {
  return headless.applyBatch(book, requests, { ...context, ...own });
}

export function made(book: Book, requests: readonly Request[], own: Partial<Context> = {}): Book {
  return batch(book, requests, own).book;
}

export function refusal(book: Book, requests: readonly Request[], own: Partial<Context> = {}): string {
  try {
    batch(book, requests, own);
  } catch (error) {
    return messageOf(error) ?? String(error);
  }
  return 'applied';
}

export type Typed = string | number | boolean | null;

/** Rows of values from a cell on: a text that begins with `=` is a formula, null a blank. */
export const write = (
  rows: readonly (readonly Typed[])[],
  at: { readonly sheetId?: number; readonly row?: number; readonly column?: number } = {},
): Request => ({
  updateCells: {
    start: { sheetId: at.sheetId ?? 0, rowIndex: at.row ?? 0, columnIndex: at.column ?? 0 },
    fields: 'userEnteredValue',
    rows: rows.map((row) => ({ values: row.map(cell) })),
  },
});

export function cell(typed: Typed): GoogleAppsScript.Sheets.Schema.CellData {
  if (typed === null) return {};
  if (typeof typed === 'number') return { userEnteredValue: { numberValue: typed } };
  if (typeof typed === 'boolean') return { userEnteredValue: { boolValue: typed } };
  return { userEnteredValue: typed.startsWith('=') ? { formulaValue: typed } : { stringValue: typed } };
}

/** What is entered, by address. */
export function entered(book: Book, sheetId = 0): Record<string, Typed> {
  const found: Record<string, Typed> = {};
  sheetById(book, sheetId).rows.forEach((row, r) => {
    row.forEach((each, c) => {
      const value = each?.userEnteredValue;
      if (value) found[addressOf(r, c)] = value.formulaValue ?? value.numberValue ?? value.boolValue ?? value.stringValue ?? '';
    });
  });
  return found;
}

/** Half open, on Sheet1 unless said. */
export const area = (startRowIndex: number, endRowIndex: number, startColumnIndex: number, endColumnIndex: number, sheetId = 0) => ({
  sheetId,
  startRowIndex,
  endRowIndex,
  startColumnIndex,
  endColumnIndex,
});
