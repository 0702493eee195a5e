// The cells that are selected: by a person, or by the script, of which whoever shows them hears.
import { quoteTitle } from './book/a1';
import { type Book, findSheet } from './book/book';
import { findRange, sheetCalled } from './book/ranges';
import { firstSelection, type Selection } from './services/spreadsheet-app';

type Selected = {
  readonly now: () => Selection;
  readonly byPerson: (titleOrId: string | number, a1: string) => void;
  readonly byScript: (next: Selection) => void;
};

export function selectedIn(book: () => Book, onSelect?: (selection: Selection) => void): Selected {
  let selected = firstSelection(book());
  return {
    /** The selected tab may be gone. */
    now: () => (findSheet(book(), selected.sheetId) ? selected : firstSelection(book())),
    byPerson: (titleOrId, a1) => {
      const { title, sheetId } = sheetCalled(book(), titleOrId).properties;
      selected = { sheetId, box: findRange(book(), `${quoteTitle(title)}!${a1}`).box };
    },
    byScript: (next) => {
      selected = next;
      onSelect?.(next);
    },
  };
}
