// Ids and titles: chosen by the caller where given, and never twice.
import type { Book } from './book';

/** The id asked for where it is free, else the lowest free one. */
export function freeId(asked: number | undefined, taken: readonly (number | undefined)[], what: string): number {
  const used = new Set(taken);
  if (asked !== undefined) {
    if (used.has(asked)) throw new Error(`${what} with id ${asked} already exists.`);
    return asked;
  }
  let id = 1;
  while (used.has(id)) id++;
  return id;
}

/** Refuses a title that another sheet has, ignoring case, or that is none. */
export function checkTitle(book: Book, title: string, own?: number): void {
  if (title === '' || title.length > 100) throw new Error('A sheet title has 1 to 100 characters.');
  const twin = book.sheets.find(({ properties }) => properties.sheetId !== own && properties.title.toLowerCase() === title.toLowerCase());
  if (twin) throw new Error(`A sheet with the name "${title}" already exists. Please enter another name.`);
}
