// Sheets.Spreadsheets.Values: writing into ranges, as they are or as a person would enter them.
import type { Book } from '../book/book';
import { type Draft, draftOf } from '../book/draft';
import { mayEditBox, type Person, PROTECTED } from '../book/protection';
import { type Box, boxOf, describe, findRange } from '../book/ranges';
import { type Entry, entryOf, rawEntry, withEntry } from './user-entry';

type ValueRange = GoogleAppsScript.Sheets.Schema.ValueRange;
type Written = {
  readonly spreadsheetId: string;
  readonly updatedRange: string;
  readonly updatedRows: number;
  readonly updatedColumns: number;
  readonly updatedCells: number;
};

/** All ranges or none. null leaves a cell as it is, '' clears it. */
export function writeRanges(base: Book, data: readonly ValueRange[], how: string | undefined, person: Person) {
  if (how !== 'RAW' && how !== 'USER_ENTERED') throw new Error(`'valueInputOption' is required: RAW or USER_ENTERED, not ${how}.`);
  const draft = draftOf(base);
  const responses = data.map((range) => writeRange(draft, range, how === 'RAW', person));
  return { book: draft.book, responses };
}

function writeRange(draft: Draft, { range = '', values = [], majorDimension = 'ROWS' }: ValueRange, raw: boolean, person: Person): Written {
  const { sheet, box: named } = findRange(draft.book, range);
  const { sheetId } = sheet.properties;
  const byRows = majorDimension !== 'COLUMNS';
  const longest = Math.max(0, ...values.map((line) => line.length));
  const [updatedRows, updatedColumns] = byRows ? [values.length, longest] : [longest, values.length];
  const box = boxToWrite(named, updatedRows, updatedColumns);
  const limit = boxOf(sheet, {});
  if (box.bottom > limit.bottom || box.right > limit.right) throw new Error(`Range (${describe(sheet, box)}) exceeds grid limits.`);
  if (!mayEditBox(sheet, person, box)) throw new Error(PROTECTED);

  let updatedCells = 0;
  values.forEach((line, outer) => {
    line.forEach((typed: unknown, inner) => {
      const [row, column] = byRows ? [box.top + outer, box.left + inner] : [box.top + inner, box.left + outer];
      if (row >= box.bottom || column >= box.right)
        throw new Error(
          `Requested writing within range [${describe(sheet, named)}], but tried writing to row [${row + 1}], column [${column + 1}].`,
        );
      if (typed === null || typed === undefined) return;
      if (typeof typed !== 'string' && typeof typed !== 'number' && typeof typed !== 'boolean')
        throw new Error(`Invalid values[${outer}][${inner}]: ${typeof typed}`);
      const cells = draft.row(sheetId, row);
      const before = cells[column] ?? {};
      const entry: Entry = raw ? rawEntry(typed) : entryOf(typed, draft.book.properties.locale, before);
      cells[column] = withEntry(before, entry);
      updatedCells++;
    });
  });
  return { spreadsheetId: draft.book.spreadsheetId, updatedRange: describe(sheet, box), updatedRows, updatedColumns, updatedCells };
}

/** One cell only says where to begin. */
const boxToWrite = (named: Box, rows: number, columns: number): Box =>
  named.bottom - named.top === 1 && named.right - named.left === 1
    ? { ...named, bottom: named.top + Math.max(1, rows), right: named.left + Math.max(1, columns) }
    : named;
