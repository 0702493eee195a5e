// The spreadsheets there are: the active one, which Univer shows and calculates, and those that the script has created, which only stand.
import type { Book } from './book/book';
import type { Person } from './book/protection';
import type { Request, Response } from './book/schema';
import type { Engine } from './engine';
import { type Projection, projectionOf } from './project/projection';
import { applyBatch } from './requests/apply';
import type { Context } from './requests/handler';
import { type Calculation, calculationOf } from './settle';
import { type Reader, readerOf } from './values/read';

export type Files = {
  /** The active spreadsheet. */
  readonly book: () => Book;
  readonly find: (spreadsheetId: string) => Book;
  readonly add: (book: Book) => void;
  /** Puts a book in place of the one with its id, and brings Univer up to it. */
  readonly replace: (book: Book) => void;
  /** A batch, wholly or not at all. */
  readonly apply: (spreadsheetId: string, requests: readonly Request[], person: Person) => Response[];
  readonly readerFor: (book: Book) => Reader;
  readonly reader: Reader;
  readonly calculation: Calculation;
  readonly projection: Projection;
};

type Rest = Pick<Context, 'ownerEmail' | 'customFunctions' | 'canOpen'> & {
  /** Called after each change of the active spreadsheet. */
  readonly onShown: () => void;
};

/** `first` is the active spreadsheet, under Univer's id for it. */
export function filesOn(engine: Engine, first: Book, rest: Rest): Files {
  const { onShown, ...context } = rest;
  const books = new Map([[first.spreadsheetId, first]]);
  const projection = projectionOf(engine);
  const calculation = calculationOf(engine);
  const reader = readerOf(engine, calculation.settled);
  projection.show(undefined, first);

  const find = (spreadsheetId: string): Book => {
    const book = books.get(spreadsheetId);
    if (!book) throw new Error('Requested entity was not found.');
    return book;
  };
  const readerFor = (book: Book) => (book.spreadsheetId === first.spreadsheetId ? reader : UNCALCULATED);
  const replace = (book: Book) => {
    const was = find(book.spreadsheetId);
    books.set(book.spreadsheetId, book);
    if (book.spreadsheetId !== first.spreadsheetId) return;
    try {
      projection.show(was, book);
    } catch (error) {
      // a script whose call fails looks into the book for what it did: with what is not shown there it would go on as if Google's answer were lost
      books.set(was.spreadsheetId, was);
      throw error;
    }
    onShown();
  };

  return {
    book: () => find(first.spreadsheetId),
    find,
    add: (book) => void books.set(book.spreadsheetId, book),
    replace,
    apply: (spreadsheetId, requests, person) => {
      const base = find(spreadsheetId);
      const look = (sheetId: number, row: number, column: number) => {
        const sheet = base.sheets.find(({ properties }) => properties.sheetId === sheetId);
        return sheet ? readerFor(base).value(sheet, row, column) : '';
      };
      const { book, replies } = applyBatch(base, requests, { look, person, ...context });
      replace(book);
      return replies;
    },
    readerFor,
    reader,
    calculation,
    projection,
  };
}

/** Reads what is entered; a formula there is not calculated. */
const UNCALCULATED: Reader = {
  value: (sheet, row, column) => {
    const { formulaValue, numberValue, boolValue, stringValue } = sheet.rows[row]?.[column]?.userEnteredValue ?? {};
    if (formulaValue !== undefined) throw new Error('The local host calculates the active spreadsheet only.');
    return numberValue ?? boolValue ?? stringValue ?? '';
  },
  shown: (sheet, row, column) => String(UNCALCULATED.value(sheet, row, column)),
  pattern: () => undefined,
};
